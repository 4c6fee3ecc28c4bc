"""Is X an LLM? The look-up on the home page."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from macros.data.best_known import BEST_KNOWN
from macros.exports.search_index import NAMES
from macros.site import Site
from tests.browser.pages import DESKTOP, ENLARGED, PHONE, Open, overflow, violations_in_all_colors

ANSWER = ".look-up__answer"


def field_of(page: Page) -> Locator:
    """Return the field that a name is typed into."""
    return page.get_by_label(re.compile("^Is … an LLM"))


def test_a_name_is_answered_in_place(visit: Open, site: Site) -> None:
    """Typed in whatever way, with its verdict, its reason, and a link to its entry."""
    page = visit("")
    answer = page.locator(ANSWER)
    for typed, id in {
        "mid journey": "midjourney",
        "gtp-4": "gpt-4",
        "is my ai an llm": "my-ai-snapchat",
        "whats app": "meta-ai",
        "ChatGPT是大语言模型吗": "chatgpt",
    }.items():
        system = site.comparison.by_id["systems"][id]
        field_of(page).fill(typed)
        expect(answer.locator(".answer__verdict")).to_have_text(system.sentence)
        expect(answer.get_by_role("link", name="Why?")).to_have_attribute(
            "href", re.compile(f"systems/#?{id}/?$")
        )


def test_another_name_is_not_taken_silently(visit: Open) -> None:
    """The answer repeats what was typed; the name of a maker leads to all that it made.

    What was typed has no verdict, and the field not its color, until the other name is in it.
    """
    page = visit("")
    field_of(page).fill("midjorney")
    expect(page.locator(ANSWER)).to_contain_text("\u201cmidjorney\u201d")
    expect(page.locator(".look-up")).to_have_attribute("data-verdict", "")
    field_of(page).press("Enter")
    expect(page.locator(".look-up")).to_have_attribute("data-verdict", "generative-not-llm")
    field_of(page).fill("excel")  # is not what works in it
    field_of(page).press("Enter")
    expect(page.locator(".look-up")).to_have_attribute("data-verdict", "")
    expect(page.locator(ANSWER)).to_contain_text("nearest entry is Microsoft 365 Copilot")
    for typed in ("Bing", "gpt", "word", "facebook"):
        field_of(page).fill(typed)
        field_of(page).press("Enter")
        expect(page.locator(ANSWER)).to_contain_text(f"\u201c{typed}\u201d")
    field_of(page).fill("is Google an LLM?")
    field_of(page).press("Enter")
    page.locator(ANSWER).get_by_role("link").first.click()
    page.wait_for_url("**/systems/?maker=Google")


def test_other_systems_by_the_same_name_are_offered(visit: Open, site: Site) -> None:
    """Below the answer, to be answered in their turn, and not below theirs."""
    page = visit("")
    answer = page.locator(ANSWER)
    others = answer.locator(".answer__also button")
    for typed in ("copi", "copilot"):
        field_of(page).fill(typed)
        field_of(page).press("Enter")
        expect(others).to_have_count(3)
    expect(answer).to_contain_text(site.comparison.by_id["systems"]["microsoft-copilot"].sentence)
    others.filter(has_text="GitHub Copilot").click()
    expect(answer).to_contain_text(site.comparison.by_id["systems"]["github-copilot"].sentence)
    expect(others).to_have_count(0)


def test_the_umbrella_shows_what_a_system_makes(visit: Open) -> None:
    """It lights those panels and hangs a drop from each, as from the start for the example."""
    page = visit("")
    drops = page.locator(".umbrella-drop.is-shown")
    expect(page.locator(".umbrella-name")).to_have_text("Midjourney")
    expect(drops).to_have_count(2)
    field_of(page).fill("Suno")
    lit = page.locator(".umbrella [data-part]:not(.is-off) text")
    expect(lit).to_have_text(["Audio", "Generative AI"])
    assert drops.evaluate_all("all => all.map(each => each.dataset.drop)") == ["audio"]
    field_of(page).fill("ELIZA")
    expect(page.locator(".umbrella [data-part]:not(.is-off)")).to_have_count(0)
    expect(drops).to_have_count(0)
    field_of(page).fill("")
    expect(page.locator(".umbrella [data-part].is-off")).to_have_count(0)


@pytest.mark.parametrize(("id", "is_below"), [("bart", True), ("whisper", False)])
def test_what_makes_text_hangs_below_the_small_umbrella_if_it_may_be_an_llm(
    visit: Open, id: str, *, is_below: bool
) -> None:
    """What isn't an LLM hangs beside it."""
    page = visit(f"?is={id}")
    shown = page.locator(".umbrella-drop.is-shown")
    expect(shown).to_have_count(1)  # the example has two
    drop = shown.locator(".umbrella-body").bounding_box()
    small = page.locator(".umbrella-small .umbrella-face").bounding_box()
    assert drop
    assert small
    assert (small["x"] < drop["x"] + drop["width"] / 2) == is_below


def test_a_hard_case_lights_half_of_what_is_in_doubt(visit: Open) -> None:
    """Of the LLM's umbrella, or of the canopy; every drop is split, if a panel has any."""
    page = visit("")
    halves = page.locator(".umbrella-lit-half:visible")
    split = page.locator(".umbrella-drop.is-shown .umbrella-half:visible")
    for id, part, shown in (
        ("gpt-4o", "large-language-model", 4),
        ("alphafold-3", "generative-ai", 2),
        ("chronos", "generative-ai", 0),
    ):
        page.goto(f"{page.url.partition('?')[0]}?is={id}")
        expect(page.locator(f"[data-part={part}].is-half .umbrella-lit-half")).to_be_visible()
        expect(halves).to_have_count(1)
        expect(page.locator(".umbrella-drop.is-shown")).to_have_count(shown)
        expect(split).to_have_count(shown)
    field_of(page).fill("ChatGPT")
    expect(halves).to_have_count(0)
    expect(split).to_have_count(0)


@pytest.mark.parametrize("path", ["?is=gpt-4o", "systems/gpt-4o/"])
def test_the_name_of_half_an_umbrella_is_legible_in_forced_colors(visit: Open, path: str) -> None:
    """It stands on the half that is filled, in the color of the other."""
    page = visit(path, forced_colors="active")
    half = page.locator(".umbrella .is-half")

    def fill(selector: str) -> str:
        color: str = half.locator(selector).evaluate("part => getComputedStyle(part).fill")
        return color

    assert fill("text") == fill(".umbrella-face") != fill(".umbrella-lit-half")


def test_a_name_is_in_sight_wherever_its_drops_are(visit: Open, site: Site) -> None:
    """Beside the drops if it fits there, else below them; never on a handle."""
    page = visit("", size={"width": 320, "height": 640})
    handles = page.locator(".umbrella .umbrella-pole")
    for id in ("gpt-image", "deepl", "rfdiffusion", "gmail-smart-compose", "amazon-nova"):
        page.goto(f"{page.url.partition('?')[0]}?is={id}")
        name = page.locator(".umbrella-name")
        expect(name).to_have_text(site.comparison.by_id["systems"][id].subject)
        box = name.evaluate("name => name.getBoundingClientRect().toJSON()")
        assert box["left"] >= 0, id
        assert box["right"] <= 320, id
        bottoms = handles.evaluate_all("all => all.map(e => e.getBoundingClientRect().bottom)")
        # The first half of the box is above the capitals.
        assert (box["top"] + box["bottom"]) / 2 >= max(bottoms), id


def test_the_link_to_an_answer_is_copied(visit: Open, address: str) -> None:
    """Also before the address of the page names it, and without what else is in that."""
    page = visit("?boundary=shown")
    field_of(page).fill("bert")
    button = page.locator(ANSWER).get_by_role("button", name="Copy link")
    button.click()
    expect(page.locator(ANSWER)).to_contain_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}?is=bert"


def test_what_names_no_system_gets_no_verdict(visit: Open) -> None:
    """But the nearest true thing: another version, names to choose from, or three questions."""
    page = visit("")
    answer = page.locator(ANSWER)
    for typed, said in {
        "o9": "\u201co9\u201d isn\u2019t listed. The nearest entry is o1, an LLM.",
        "ist GPT-7 ein LLM": "The nearest entry is GPT-6, an LLM.",
        "Claude Zebra": "\u201cClaude Zebra\u201d isn\u2019t listed. The nearest entry is Claude",
        "my boss": "\u201cmy boss\u201d isn\u2019t listed.",
        "is Jasper AI an LLM": "\u201cJasper\u201d isn\u2019t listed.",
        "Loom": "\u201cLoom\u201d isn\u2019t listed.",  # not BLOOM
        "<b>x</b>": "\u201c<b>x</b>\u201d isn\u2019t listed.",
        "chatgpt or claude?": "Which one? ChatGPT, Claude",
        "stabilty ai": "\u201cstabilty ai\u201d isn\u2019t listed. Each of these is",
        "stability ai": "Each of these is generative AI but not an LLM: Stable Diffusion",
        "why do llms make things up": "That isn\u2019t a name we list.",
    }.items():
        field_of(page).fill(typed)
        expect(answer).to_contain_text(said)
        expect(answer.locator(".answer__verdict")).to_have_count(0)
    for typed in ("g", "the", "is it a model", "?"):
        field_of(page).fill(typed)
        expect(answer).not_to_be_empty()
        field_of(page).fill("")
        expect(answer).to_be_empty()
    field_of(page).fill("chatgpt or claude?")
    expect(answer.locator("a[href$='compare/?systems=chatgpt,claude']")).to_be_visible()
    field_of(page).fill("Zorb lax")
    search = answer.get_by_role("link", name="search the site for \u201cZorb lax\u201d")
    expect(search).to_have_attribute("href", re.compile(r"/search/\?q=Zorb%20lax$"))
    field_of(page).fill("Claude Zebra")
    answer.get_by_role("button", name="Claude", exact=True).click()
    expect(answer).to_contain_text("Yes. Claude is an LLM.")
    expect(field_of(page)).to_have_value("Claude")


def test_a_version_without_an_entry_is_answered_by_the_entry_of_its_family(
    visit: Open, site: Site
) -> None:
    """Which says so, and in another language too."""
    page = visit("")
    answer = page.locator(ANSWER)
    for typed, version, id in (
        ("is Claude 9.5 Opus an LLM", "Claude 9.5 Opus", "claude"),
        ("ist claude 9 ein LLM", "claude 9", "claude"),
        ("GPT-4.3", "GPT-4.3", "gpt-4"),
    ):
        system = site.comparison.by_id["systems"][id]
        field_of(page).fill(typed)
        expect(answer.locator(".answer__verdict")).to_have_text(system.sentence)
        expect(answer).to_contain_text(
            f"This is the entry for {system.name}; there is none for \u201c{version}\u201d alone."
        )


def test_the_field_takes_the_name_that_is_answered(visit: Open) -> None:
    """On Enter and when it is left, not while one types; a version without an entry stays."""
    page = visit("")
    answer = page.locator(f"{ANSWER} .answer__verdict")
    field = field_of(page)
    field.fill("mid")
    expect(page.locator(ANSWER)).to_contain_text("Did you mean Midjourney?")
    expect(field).to_have_value("mid")
    field.press("Enter")
    expect(field).to_have_value("Midjourney")
    field.fill("wisper")
    expect(answer).to_contain_text("Whisper")
    field.blur()
    expect(field).to_have_value("Whisper")
    expect(page.locator(ANSWER)).to_contain_text("Shown for \u201cwisper\u201d.")
    field.fill("bing")
    expect(answer).to_contain_text("Copilot")
    field.blur()
    expect(page.locator(ANSWER)).to_contain_text("\u201cbing\u201d has no entry of its own")
    field.fill("Claude 9.5 Opus")
    expect(answer).to_contain_text("Claude")
    field.press("Enter")
    field.blur()
    expect(field).to_have_value("Claude 9.5 Opus")


def test_a_term_is_defined(visit: Open, site: Site) -> None:
    """By itself or in a question, with a link to the glossary."""
    page = visit("")
    answer = page.locator(ANSWER)
    terms = site.comparison.by_id["terms"]
    for typed, id in {
        "an AI": "artificial-intelligence",
        "what is an llm": "large-language-model",
        "foundation models": "foundation-model",
        "multimodal": "multimodal-model",
        "is an agent an LLM?": "agent",
        "difference between AI and LLMs": "artificial-intelligence",
    }.items():
        field_of(page).fill(typed)
        expect(answer).to_contain_text(terms[id].definition.first_sentence)
        expect(answer.get_by_role("link")).to_have_attribute("href", re.compile(f"glossary/#{id}$"))
    field_of(page).fill("generative AI")
    difference = site.comparison.by_id["definitions"]["the-difference-in-one-line"]
    expect(answer).to_contain_text(difference.wording)


def test_the_best_known_of_many_systems_are_offered(visit: Open, site: Site) -> None:
    """With a link to the list of all that have the name."""
    page = visit("")
    answer = page.locator(ANSWER)
    field_of(page).fill("is gpt an LLM")
    by_id = site.comparison.by_id["systems"]
    known = [by_id[id].name for id in BEST_KNOWN if "GPT" in by_id[id].name]
    expect(answer.get_by_role("button")).to_have_text(known)
    more = answer.get_by_role("link", name=re.compile(r"^\d+ more$"))
    others = int(more.inner_text().partition(" ")[0])
    more.click()
    page.wait_for_url("**/systems/?name=gpt")
    shown = page.locator(".all-systems [data-verdict]").locator("visible=true")
    expect(shown).to_have_count(len(known) + others)


def test_an_answer_moves_nothing_below_it(visit: Open) -> None:
    """On a desktop, where it takes the place of the two models, and evidence lies over the page."""
    page = visit("", size=DESKTOP)
    top = "document.querySelector('#comparison').getBoundingClientRect().top + scrollY"
    before = page.evaluate(top)
    for shown, control in ((ANSWER, ".pills :text('BERT')"), (".evidence", ".evidence-mark")):
        page.locator(control).first.click()
        expect(page.locator(".home").locator(shown)).to_be_visible()
        expect(page.locator(".evidence")).to_have_count(int(shown == ".evidence"))
        assert page.evaluate(top) == pytest.approx(before, abs=1)
    page.keyboard.press("Tab")  # to the other mark of the paragraph
    page.keyboard.press("Tab")
    expect(page.locator(".evidence a").first).to_be_focused()


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("gem", ["Gemini (the models)", "Gemini app (formerly Bard)", "Gemma"]),
        ("cla", ["Claude", "Claude Code"]),
        ("mi", ["Microsoft Copilot (formerly Bing Chat)", "Midjourney"]),  # not ELIZA, made at MIT
    ],
)
def test_the_nearest_names_are_offered_first(visit: Open, typed: str, names: list[str]) -> None:
    """Only what begins as typed. Enter takes the first of them."""
    page = visit("")
    field_of(page).fill(typed)
    offered = page.locator(ANSWER).get_by_role("button")
    expect(offered.first).to_be_visible()
    assert offered.all_inner_texts()[: len(names)] == names
    expect(offered.filter(has_text="ELIZA")).to_have_count(0)
    if typed == "cla":
        expect(offered).to_have_count(len(names))
    field_of(page).press("Enter")
    expect(page.locator(f"{ANSWER} .answer__verdict")).to_be_visible()
    expect(page.locator(f"{ANSWER} .answer__also")).to_contain_text(names[1])


def test_a_page_that_is_not_there_offers_the_nearest_name(visit: Open) -> None:
    """And a search for the last part of its address."""
    page = visit("systems/mid-jurney/", quiet=False)
    expect(page.locator("#search-words")).to_have_value("mid jurney")
    link = page.get_by_role("main").get_by_role("link", name="Midjourney")
    expect(link).to_have_attribute("href", re.compile("/systems/midjourney/$"))


def test_an_answer_is_read_out_once_one_stops_typing(
    new_page: Callable[..., Page], address: str
) -> None:
    """Not letter by letter, though it is shown at once."""
    page = new_page()
    page.clock.install(time=0)
    page.goto(address)
    page.clock.pause_at(3_600_000)
    page.evaluate(
        """(selector) => {
            window.heard = [];
            const status = document.querySelector(selector);
            new MutationObserver(() => status.textContent && heard.push(status.textContent))
                .observe(status, {childList: true});
        }""",
        "form.look-up [role=status]",
    )
    field_of(page).press_sequentially("Midjourney")
    expect(page.locator(ANSWER)).to_contain_text("Midjourney is generative AI")
    assert page.evaluate("heard") == []
    page.clock.run_for(1000)
    page.clock.resume()  # for the next page, which has the same clock
    (heard,) = page.evaluate("heard")
    assert "No. Midjourney is generative AI, but not an LLM." in heard


def test_the_address_names_the_system(visit: Open, address: str) -> None:
    """A chosen name is a step of the history; back and forward, and a link, show its answer."""
    page = visit("")
    answer = page.locator(ANSWER)
    for name, id in (("ChatGPT", "chatgpt"), ("BERT", "bert")):
        page.locator(".look-up").get_by_role("link", name=name, exact=True).click()
        expect(page).to_have_url(f"{address}?is={id}")
    expect(answer).to_contain_text("BERT is a language model")
    page.go_back()
    expect(answer).to_contain_text("ChatGPT is a")
    expect(field_of(page)).to_have_value("ChatGPT")
    page.go_back()
    expect(answer).to_be_empty()
    expect(field_of(page)).to_have_value("")
    page.go_forward()
    expect(answer).to_contain_text("ChatGPT is a")
    page.goto(f"{address}?is=zorblax")
    expect(answer).to_contain_text("\u201czorblax\u201d isn\u2019t listed.")


def test_every_name_is_found(visit: Open, address: str, site_folder: Path) -> None:
    """Each name and alias means its own system, however it is cased, spaced or joined.

    With any two neighboring letters swapped in a long word, the system is among the results.
    """
    index = json.loads((site_folder / NAMES).read_text(encoding="utf-8"))
    systems = [
        {"name": place["title"], "aliases": place["names"], "maker": place["context"]}
        for place in index["places"]
        if place["kind"] == "system"
    ]
    failed = visit("").evaluate(
        """async ([systems, module]) => {
            const failed = [];
            const { search } = await import(module);
            const find = text => search(systems, text);
            for (const system of systems) for (const name of [system.name, ...system.aliases]) {
                const plain = name.replace(/[^a-z0-9+]+/gi, " ");
                const ways = [name, plain.toUpperCase(), plain.toLowerCase().replaceAll(" ", ""),
                              plain.replaceAll(" ", "-"), ` ${name} `];
                for (const way of ways) if (find(way).exact !== system) failed.push(way);
                if (!find(`${system.maker} ${name}`).found.includes(system)) failed.push(name);
                for (const { index } of name.matchAll(/[a-z](?=[a-z]{3})/gi)) {
                    const [one, other] = name.slice(index, index + 2);
                    if (one === other) continue;
                    const typo = name.slice(0, index) + other + one + name.slice(index + 2);
                    if (!find(typo).found.includes(system)) failed.push(typo);
                }
            }
            return failed;
        }""",
        [systems, f"{address}assets/system_search.js"],
    )
    assert failed == []


def test_the_look_up_is_used_by_keyboard(visit: Open, address: str) -> None:
    """Enter keeps the answer in the address; Escape empties the field."""
    page = visit("")
    field_of(page).focus()
    page.keyboard.type("bert")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}?is=bert")
    page.keyboard.press("Escape")
    expect(field_of(page)).to_have_value("")
    expect(page.locator(ANSWER)).to_be_empty()
    expect(page).to_have_url(address)


def test_what_cannot_be_fetched_leads_on(new_page: Callable[..., Page], address: str) -> None:
    """The form to the search and a name to its system, as they do without scripts."""
    page = new_page(quiet=False)
    page.route("**/look-up.json", lambda route: route.abort())
    page.goto(address)
    field_of(page).fill("bert")
    field_of(page).press("Enter")
    page.wait_for_url("**/search/?q=bert")
    page.goto(address)
    page.locator(".look-up").get_by_role("link", name="BERT", exact=True).click()
    page.wait_for_url("**/systems/**")


@pytest.mark.parametrize("size", [PHONE, DESKTOP, ENLARGED], ids=["phone", "desktop", "enlarged"])
def test_the_look_up_is_accessible(visit: Open, site: Site, size: ViewportSize) -> None:
    """With each verdict and without any, in light and dark, and nothing is too wide."""
    page = visit("", size=size)
    systems = site.comparison.systems
    examples = {system.verdict: system.name for system in systems}
    for typed in ("", *examples.values(), "xyzzy"):
        field_of(page).fill(typed)
        if typed in examples.values():
            expect(page.locator(f"{ANSWER} .answer__verdict")).to_be_visible()
        assert overflow(page) == 0
        if size != ENLARGED:
            assert violations_in_all_colors(page, within=".look-up") == []


def test_an_empty_field_asks_about_its_example(visit: Open, address: str, site: Site) -> None:
    """Its name is marked and its answer said below, until the button answers for it, in place."""
    page = visit("")
    example = field_of(page).get_attribute("placeholder")
    marked = page.locator(".look-up__names [aria-current]")
    expect(marked).to_have_text([example or ""])
    field_of(page).fill("Claude")
    expect(marked).to_have_text(["Claude"])
    field_of(page).press("Escape")
    expect(marked).to_have_text([example or ""])
    (system,) = (system for system in site.comparison.systems if system.name == example)
    expect(page.get_by_text(system.sentence)).to_be_visible()
    page.get_by_role("button", name="an LLM?").click()
    expect(field_of(page)).to_have_value(system.name)
    expect(page.locator(ANSWER)).to_contain_text(system.sentence)
    expect(page).to_have_url(f"{address}?is={system.id}")


def test_a_link_to_an_answer_shows_the_picture_on_a_phone(visit: Open) -> None:
    """And its name, which takes it back; but a reload leaves the reader where it happens."""
    page = visit("?is=bert", size={"width": 390, "height": 844}, device="phone")
    expect(page.locator(".look-up__names [aria-current]")).to_be_in_viewport(ratio=0.99)
    expect(page.locator(".umbrella-cap")).to_be_in_viewport(ratio=0.99)
    title = page.get_by_role("heading", level=1)
    expect(title).not_to_be_in_viewport()
    page.evaluate("scrollTo(0, 0)")
    page.reload()
    expect(page.locator(ANSWER)).to_contain_text("BERT")
    expect(title).to_be_in_viewport()
    page.locator(".look-up__names [aria-current]").tap()
    expect(page.locator(ANSWER)).to_be_empty()
    page.locator(".look-up__names [aria-current]").tap()
    expect(page.locator(ANSWER)).to_contain_text("Midjourney")


@pytest.mark.parametrize("path", ["", "?boundary=shown"])
def test_an_answer_below_the_window_is_scrolled_to(visit: Open, path: str) -> None:
    """As it is where the evidence is shown above it, even beside the rows of the hard cases."""
    page = visit(path, size={"width": 1366, "height": 768})
    page.get_by_role("checkbox", name="Show the evidence").first.check()
    page.evaluate("scrollTo(0, 0)")
    page.locator(".look-up__names").get_by_role("link", name="Copilot").click()
    expect(page.locator(ANSWER)).to_contain_text("Copilot")
    expect(page.locator(ANSWER)).to_be_in_viewport(ratio=0.99)
    expect(field_of(page)).to_be_in_viewport(ratio=0.99)


def test_the_answer_is_in_sight_above_a_keyboard(visit: Open) -> None:
    """While a name is typed, in what a phone's keyboard leaves of the window."""
    page = visit("", size={"width": 390, "height": 480}, device="phone")
    field_of(page).press_sequentially("Sora")
    expect(page.locator(ANSWER)).to_be_in_viewport(ratio=0.99)
    expect(field_of(page)).to_be_in_viewport(ratio=0.99)


@pytest.mark.parametrize("way", ["a tap", "Enter"])
def test_a_choice_on_a_phone_shows_the_picture(visit: Open, address: str, way: str) -> None:
    """Below the sentence, which is moved to the top, and without a keyboard before it."""
    page = visit("", size={"width": 390, "height": 844}, device="phone")
    if way == "Enter":
        field_of(page).fill("chatgpt")
        field_of(page).press("Enter")
    else:
        page.locator(".look-up").get_by_role("link", name="ChatGPT", exact=True).tap()
    expect(page).to_have_url(f"{address}?is=chatgpt")
    expect(field_of(page)).not_to_be_focused()
    expect(page.locator(".umbrella-cap")).to_be_in_viewport(ratio=0.99)
    sentence = page.locator(".look-up__sentence")
    expect(sentence).to_be_in_viewport(ratio=0.99)


def test_other_systems_by_the_same_name_are_counted_on_a_phone(visit: Open) -> None:
    """With a link to the list, instead of lines of names; but one is named."""
    page = visit("?is=microsoft-copilot", size=PHONE, device="phone")
    others = page.locator(f"{ANSWER} .answer__also")
    expect(others.get_by_role("link", name="3 more")).to_have_attribute(
        "href", re.compile(r"systems/\?name=Copilot$")
    )
    expect(others.get_by_role("button")).to_have_count(0)
    page = visit("?is=siri-ai", size=PHONE, device="phone")
    expect(page.locator(f"{ANSWER} .answer__also").get_by_role("button")).to_have_count(1)
