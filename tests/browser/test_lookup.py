"""Is X an LLM? The look-up on the home page, and the filters of the list of systems."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from macros.exports.search_index import NAMES
from macros.model import Verdict
from macros.site import Site
from tests.browser.pages import (
    DESKTOP,
    ENLARGED,
    RULES_OF_COLOR,
    RULES_OF_SIGHT,
    opened,
    paint,
    violations,
)
from tests.browser.windows import Windows, further_page
from tests.conftest import BuiltPage

PHONE = ViewportSize(width=390, height=740)
PRESSED = ".look-up :is(.control, .button):visible"
FINGER = 44  # pixels


def field_of(page: Page) -> Locator:
    """Return the field that a name is typed into."""
    return page.get_by_label(re.compile("^Is … an LLM"))


def result_of(page: Page) -> Locator:
    """Return what is said about the name."""
    return page.locator(".look-up__result")


def says(page: Page, text: str | re.Pattern[str]) -> None:
    """Expect that what is said about the name, as far as it is shown, holds a text."""
    expect(result_of(page)).to_contain_text(text, use_inner_text=True)


def shown(page: Page) -> list[str]:
    """Return the ids of the systems that are shown, in order."""
    return [
        str(heading.get_attribute("id")) for heading in page.locator(".system > h3:visible").all()
    ]


def choose(page: Page, **choices: str) -> None:
    """Choose in the filters by the text that is shown."""
    labels = {
        "verdict": "Verdict",
        "output": "Comes out",
        "maker": "Maker",
        "since": "Year from",
        "until": "Year to",
    }
    for name, text in choices.items():
        page.get_by_label(labels[name], exact=True).select_option(label=text)


def query(page: Page) -> dict[str, list[str]]:
    """Return what the address says, which the page knows before `page.url` does."""
    return parse_qs(page.evaluate("location.search.slice(1)"))


def test_what_is_pressed_is_large_enough(windows: Windows, address: str) -> None:
    """On a phone every field, choice and button of both forms is as high as a finger needs."""
    with windows.open(viewport=PHONE, reduced_motion="reduce") as window:
        for path, least in (("", 2), ("systems/?verdict=llm", 9)):
            page, _ = opened(window, address + path)
            boxes = [each.bounding_box() for each in page.locator(PRESSED).all()]
            assert len(boxes) >= least
            assert [box for box in boxes if not box or box["height"] < FINGER] == []


def test_the_verdict_appears_at_once(context: BrowserContext, address: str, site: Site) -> None:
    """Typed in whatever way, a name gives its verdict first, with its reason, and leads there."""
    page, noise = opened(context, address)
    field, first = field_of(page), page.locator(".look-up__found [role=option]").first
    for typed, id in {
        "Midjourney": "midjourney",
        "mid journey": "midjourney",
        "MIDJ": "midjourney",
        "dalle3": "dall-e-3",
        "DALL-E 3": "dall-e-3",
        "gpt4": "gpt-4",
        "bard": "gemini-app",
        "OpenAI Whisper": "whisper",
        "alexa+": "alexa-plus",
        "Midjorney": "midjourney",
        "Mijdourney": "midjourney",
        "stabel difusion xl": "sdxl",
    }.items():
        system = site.comparison.by_id["systems"][id]
        field.fill(typed)
        expect(first).to_have_attribute("href", re.compile(f"systems/#{id}$"))
        expect(first.locator(".search-result__title")).to_have_text(system.name)
        expect(first).to_contain_text(f"{system.verdict.answer} ")
    first.click()
    expect(page).to_have_url(f"{address}systems/#{id}")
    assert noise == []


def test_every_name_is_found(context: BrowserContext, address: str, site_folder: Path) -> None:
    """Each name and alias means its own system, however it is cased, spaced or joined.

    With any two neighboring letters swapped in a long word, the system is among those found.
    """
    page, _ = opened(context, address)
    index = json.loads((site_folder / NAMES).read_text(encoding="utf-8"))
    systems = [
        {"name": place["title"], "aliases": place["names"], "maker": place["context"]}
        for place in index["places"]
        if place["kind"] == "system"
    ]
    known = page.evaluate(
        """module => import(module).then(it => it.loadSearch()).then(({ systems }) =>
            systems.map(({ name, aliases, maker }) => ({ name, aliases, maker })))""",
        f"{address}assets/search_engine.js",
    )
    assert known == systems
    failed = page.evaluate(
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


def test_a_name_of_any_length_is_looked_up(context: BrowserContext, address: str) -> None:
    """Ten thousand letters find nothing, and break nothing."""
    page, noise = opened(context, address + "systems/")
    field_of(page).fill("x" * 10_000)
    expect(page.locator(".look-up__count")).to_have_text(re.compile("^None of"))
    field_of(page).fill("bert")
    expect(page.locator(".look-up__count")).to_have_text(re.compile(r"^\d+ of"))
    assert noise == []


def test_the_look_up_is_used_by_keyboard(context: BrowserContext, address: str) -> None:
    """Typing, arrow keys and Enter are enough; Escape empties the field."""
    page, _ = opened(context, address)
    field = field_of(page)
    field.focus()
    page.keyboard.type("gpt")
    expect(page.locator(".look-up__found [role=option]").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(page.locator(".look-up__found [role=option]")).to_have_count(0)
    page.keyboard.type("bert")
    expect(page.locator(".look-up__found [role=option]").first).to_contain_text("BERT")
    page.keyboard.press("Enter")  # what is asked for is there already
    assert page.url == address
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}systems/#bert")


def test_without_the_search_the_form_leads_to_its_page(
    context: BrowserContext, address: str
) -> None:
    """Where the script of the search cannot be had, Enter leads to the page of the search."""
    context.route("**/search_field.js", lambda route: route.abort())
    page, _ = opened(context, address)
    field_of(page).fill("bert")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}search/?q=bert")


def test_without_scripts_the_list_is_whole(windows: Windows, address: str, site: Site) -> None:
    """Without JavaScript the list has every system, and no control does nothing."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as window:
        page, _ = opened(window, address + "systems/")
        assert len(shown(page)) == len(site.comparison.systems)
        assert page.locator("form.look-up").is_hidden()


def test_the_list_is_filtered(context: BrowserContext, address: str, site: Site) -> None:
    """Each filter leaves the systems it names, in order; groups without any are not shown."""
    page, noise = opened(context, address + "systems/")
    count = page.locator(".look-up__count")
    systems = {system.id: system for system in site.comparison.systems}
    order = shown(page)
    assert len(order) == len(systems)
    expect(count).to_have_text(f"{len(order)} systems")

    def left(**choices: str) -> list[Any]:
        choose(page, **choices)
        found = shown(page)
        assert found == [each for each in order if each in found]
        expect(count).to_have_text(f"{len(found)} of {len(order)} systems")
        return [systems[each] for each in found]

    some = left(output="images")
    assert some == [systems[each] for each in order if "images" in systems[each].outputs]
    some = left(verdict="on the boundary")
    assert {each.verdict for each in some} == {Verdict.BOUNDARY}
    assert page.locator("h2[id^=verdict-]:visible, .rule:visible").count() == 2
    some = left(since="2025")
    assert min(each.year for each in some) == 2025
    some = left(maker="OpenAI")
    assert [each.id for each in some] == ["gpt-image"]
    assert query(page) == {
        "output": ["images"],
        "verdict": ["boundary"],
        "from": ["2025"],
        "maker": ["OpenAI"],
    }
    page.get_by_role("button", name="Clear all").click()
    assert shown(page) == order
    assert query(page) == {}
    assert field_of(page).evaluate("field => field === document.activeElement")
    assert {each.year for each in left(until="1998")} == {1948, 1966, 1997, 1998}
    assert noise == []


def test_every_choice_finds_something(context: BrowserContext, address: str, site: Site) -> None:
    """No option of a filter leaves the list empty, and every system is under some maker."""
    page, _ = opened(context, address + "systems/")
    found = page.evaluate(
        """() => [...document.querySelectorAll("#filter-maker, #filter-output, #filter-verdict")]
            .map(select => [...select.options].slice(1).map(option => {
                select.value = option.value;
                select.dispatchEvent(new Event("input", { bubbles: true }));
                const ids = [...document.querySelectorAll(".system:not([hidden]) > h3")]
                    .map(heading => heading.id);
                select.value = "";
                return ids;
            }))"""
    )
    for options in found:
        assert all(options)
        assert len({each for ids in options for each in ids}) == len(site.comparison.systems)


def test_the_address_holds_the_state(context: BrowserContext, address: str, site: Site) -> None:
    """A filtered view can be linked, reloaded, and left and reached by back and forward."""
    theirs = [
        each.id
        for each in site.comparison.systems
        if each.verdict is Verdict.LLM and each.maker == "OpenAI"
    ]
    page, _ = opened(context, f"{address}systems/?h=model&verdict=llm&maker=OpenAI")
    count = page.locator(".look-up__count")
    expect(count).to_have_text(re.compile(f"^{len(theirs)} of"))
    expect(page.get_by_label("Verdict", exact=True)).to_have_value("llm")
    choose(page, since="2024")
    recent = shown(page)
    page.reload()
    assert shown(page) == recent
    page.go_back()
    expect(page.get_by_label("Year from", exact=True)).to_have_value("")
    assert len(shown(page)) == len(theirs)
    page.go_forward()
    assert shown(page) == recent
    field_of(page).press_sequentially("gpt-5")  # letters are no steps of the way back
    assert query(page)["name"] == ["gpt-5"]
    assert query(page)["h"] == ["model"]
    assert shown(page) == ["gpt-5"]
    page.go_back()
    assert len(shown(page)) == len(theirs)
    expect(field_of(page)).to_have_value("")


def test_a_list_without_entries_says_what_is_near(
    context: BrowserContext, address: str, site: Site
) -> None:
    """Where the choices exclude each other, each can be dropped; the number left is told."""
    llms = sum(each.verdict is Verdict.LLM for each in site.comparison.systems)
    page, _ = opened(context, f"{address}systems/?name=midjourney&verdict=llm")
    assert shown(page) == []
    expect(page.locator(".look-up__count")).to_have_text(re.compile("^None of"))
    says(page, "Midjourney: generative, not an LLM.")
    offers = page.locator(".look-up__offers button")
    expect(offers).to_have_text([f"Drop “midjourney” to see {llms}", "Drop “LLM” to see 1"])
    offers.get_by_text("Drop “LLM” to see 1").click()
    assert shown(page) == ["midjourney"]
    assert page.get_by_label("Verdict", exact=True).evaluate("e => e === document.activeElement")
    expect(offers).to_have_count(0)
    field_of(page).fill("Gemini 9000")
    says(page, "isn\u2019t listed.")
    result_of(page).get_by_role("link", name="Gemini (the models)").click()
    expect(page.locator("#gemini-models")).to_be_in_viewport()
    assert query(page) == {}


@pytest.mark.parametrize("anchor", ["midjourney", "verdict-neither"])
def test_an_anchor_shows_what_the_filters_hide(
    context: BrowserContext, address: str, anchor: str
) -> None:
    """A link to an entry or a group shows it, from outside and from within the page."""
    page, _ = opened(context, f"{address}systems/?verdict=llm#{anchor}")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert page.url == f"{address}systems/#{anchor}"
    choose(page, verdict="LLM")
    expect(page.locator(f"#{anchor}")).to_be_hidden()
    page.evaluate("anchor => { location.hash = anchor }", anchor)
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert page.url == f"{address}systems/#{anchor}"


# What is typed into the look-up of a page, with what it then says.
STATES = {
    "": {"midjourney": "Midjourney", "gpt": "GPT", "xyzzy": "listed"},
    "systems/?verdict=boundary": {"bert": "BERT: ", "suno": "Suno: ", "xyzzy": "listed"},
}


def answered(page: Page, name: str, said: str) -> None:
    """Type a name, and wait until the look-up of the page has said something of it."""
    field_of(page).fill(name)
    answer = page.locator(".look-up__found, .look-up__result")
    expect(answer).to_contain_text(re.compile(said), use_inner_text=True)


def has_room(page: Page, size: ViewportSize) -> bool:
    """Say whether nothing scrolls sideways, and what is pressed in the look-up is large enough."""
    boxes = page.locator(
        ".look-up :is(input, select, button, summary, li a, .search-result):visible"
    ).evaluate_all("all => all.map(each => each.getBoundingClientRect().toJSON())")
    return page.evaluate("document.documentElement.scrollWidth") <= size["width"] and all(
        min(box["width"], box["height"]) >= 24 for box in boxes
    )


@pytest.mark.parametrize("size", [PHONE, DESKTOP, ENLARGED], ids=["phone", "desktop", "enlarged"])
@pytest.mark.parametrize("path", STATES, ids=["home", "systems"])
def test_the_look_up_is_accessible_and_has_room(
    windows: Windows, address: str, path: str, size: ViewportSize
) -> None:
    """In every state it has room and axe finds nothing, light and dark, and nothing is reported.

    Axe is asked all on a desktop, and on a phone what may be different there. What is enlarged is
    no other page for axe.
    """
    rules = RULES_OF_SIGHT if size == PHONE else ()
    with windows.open(viewport=size, color_scheme="light", reduced_motion="reduce") as window:
        page, noise = opened(window, address + path)
        for name, said in STATES[path].items():
            answered(page, name, said)
            assert has_room(page, size)
            if size != ENLARGED:
                paint(page, "light")
                assert violations(page, only=rules, within=".look-up") == []
                paint(page, "dark")
                assert violations(page, only=RULES_OF_COLOR, within=".look-up") == []
        assert noise == []


def test_the_filtered_page_has_its_headings_in_order(context: BrowserContext, address: str) -> None:
    """While groups are hidden, the headings of the page still follow one another."""
    page, _ = opened(context, f"{address}systems/?verdict=language-model-not-generative")
    assert violations(page, only=["heading-order", "page-has-heading-one", "region"]) == []


def test_the_filters_are_folded_on_a_phone(windows: Windows, address: str) -> None:
    """On a phone the list begins soon; one press unfolds the filters."""
    with windows.open(viewport=PHONE) as window:
        page, _ = opened(window, address + "systems/")
        verdict = page.get_by_label("Verdict", exact=True)
        assert verdict.is_hidden()
        box = page.locator("#verdict-llm").bounding_box()
        assert box is not None
        assert box["y"] < PHONE["height"]
        page.get_by_text("Filters", exact=True).click()
        assert verdict.is_visible()


def test_filters_in_force_are_not_folded_away(windows: Windows, address: str) -> None:
    """Who comes to a filtered list on a phone sees by what it is filtered."""
    with windows.open(viewport=PHONE) as window:
        page, _ = opened(window, address + "systems/?verdict=boundary&output=images")
        expect(page.get_by_label("Verdict", exact=True)).to_be_visible()
        expect(page.get_by_label("Verdict", exact=True)).to_have_value("boundary")


def test_the_first_verdict_is_on_the_first_screen_of_a_laptop(
    windows: Windows, address: str
) -> None:
    """The filters above it take little room."""
    with windows.open(viewport={"width": 1366, "height": 768}) as window:
        page, _ = opened(window, address + "systems/")
        expect(page.locator(".look-up__choices select").first).to_be_visible()
        expect(page.locator("#verdict-llm")).to_be_in_viewport()


@pytest.mark.parametrize("path", ["", "systems/"])
def test_an_empty_field_asks_about_its_example(
    context: BrowserContext, address: str, site: Site, path: str
) -> None:
    """The button answers for the name in gray, in place."""
    page, noise = opened(context, address + path)
    example = field_of(page).get_attribute("placeholder")
    [system] = [each for each in site.comparison.systems if each.name == example]
    page.get_by_role("button", name="an LLM?").click()
    expect(field_of(page)).to_have_value(system.name)
    expect(page.locator(".look-up .verdict").first).to_have_text(system.verdict.label)
    assert urlsplit(page.url).path == urlsplit(address + path).path
    assert noise == []


def test_the_field_has_letters_in_very_large_type(windows: Windows, address: str) -> None:
    """With type of 32 px the button stands below the field."""
    with windows.open(viewport={"width": 390, "height": 844}) as window:
        page = further_page(window)  # which is closed, and the size of its type with it
        session = window.new_cdp_session(page)
        session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
        page.goto(address)
        box = field_of(page).bounding_box()
        assert box is not None
        assert box["width"] >= 6 * 32
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_answer_and_the_field_are_above_the_fold(windows: Windows, address: str) -> None:
    """On a phone both are in sight before anything is scrolled, and so is the verdict then."""
    with windows.open(viewport=PHONE) as window:
        page, _ = opened(window, address)
        expect(field_of(page)).to_be_in_viewport()
        field_of(page).fill("midjourney")
        expect(page.locator(".look-up__found .verdict").first).to_be_in_viewport()


def test_the_forms_need_no_inline_code(built_pages: list[BuiltPage]) -> None:
    """A strict content security policy forbids neither a style nor a handler in the forms."""
    forms = [form for page in built_pages for form in page.soup.select("form.look-up")]
    assert len(forms) == 2
    for form in forms:
        for element in [form, *form.select("*")]:
            assert not [name for name in element.attrs if name == "style" or name.startswith("on")]
