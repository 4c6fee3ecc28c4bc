"""Is X an LLM? The look-up on the home page, and the filters of the list of systems."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from macros.exports.search_index import NAMES
from macros.model import Verdict
from macros.site import Site
from tests.browser.pages import (
    DESKTOP,
    ENLARGED,
    PHONE,
    Open,
    overflow,
    violations_in_all_colors,
)

COUNT = ".look-up__count"
LABELS = {
    "verdict": "Verdict",
    "output": "Output",
    "maker": "Maker",
    "since": "From year",
    "until": "To year",
}


def field_of(page: Page) -> Locator:
    """Return the field that a name is typed into."""
    return page.get_by_label(re.compile("^Is … an LLM"))


def shown(page: Page) -> list[str]:
    """Return the ids of the systems that are shown, in order."""
    ids: list[str] = page.locator(".system > h3:visible").evaluate_all(
        "all => all.map(each => each.id)"
    )
    return ids


def choose(page: Page, **choices: str) -> None:
    """Choose in the filters by the text that is shown."""
    for name, text in choices.items():
        page.get_by_label(LABELS[name], exact=True).select_option(label=text)


def query(page: Page) -> dict[str, list[str]]:
    """Return the query of the address, which the page knows before `page.url` does."""
    return parse_qs(page.evaluate("location.search.slice(1)"))


def test_a_name_gives_its_verdict(visit: Open, address: str, site: Site) -> None:
    """Typed in whatever way, with its reason, and a link to its entry."""
    page = visit("")
    first = page.locator(".look-up__found [role=option]").first
    for typed, id in {
        "mid journey": "midjourney",
        "MIDJ": "midjourney",
        "Mijdourney": "midjourney",
        "dalle3": "dall-e-3",
        "gpt4": "gpt-4",
        "bard": "gemini-app",
        "OpenAI Whisper": "whisper",
        "alexa+": "alexa-plus",
        "stabel difusion xl": "sdxl",
    }.items():
        system = site.comparison.by_id["systems"][id]
        field_of(page).fill(typed)
        expect(first).to_have_attribute("href", re.compile(f"systems/#{id}$"))
        expect(first.locator(".search-result__title")).to_have_text(system.name)
        expect(first).to_contain_text(f"{system.verdict.answer} ")
    first.click()
    expect(page).to_have_url(f"{address}systems/#sdxl")


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
    """Typing, arrow keys and Enter are enough; Escape empties the field."""
    page = visit("")
    field, options = field_of(page), page.locator(".look-up__found [role=option]")
    field.focus()
    page.keyboard.type("gpt")
    expect(options.first).to_be_visible()
    page.keyboard.press("Escape")
    expect(field).to_have_value("")
    expect(options).to_have_count(0)
    page.keyboard.type("bert")
    expect(options.first).to_contain_text("BERT")
    page.keyboard.press("Enter")  # the answer is there already
    assert page.url == address
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}systems/#bert")


def test_without_scripts_the_list_is_whole(visit: Open, site: Site) -> None:
    """It has every system, and no form that does nothing."""
    page = visit("systems/", size=PHONE, device="without scripts")
    assert len(shown(page)) == len(site.comparison.systems)
    assert page.locator("form.look-up").is_hidden()


def test_the_list_is_filtered(visit: Open, site: Site) -> None:
    """Each filter leaves the systems it names, in order; groups without any are not shown."""
    page = visit("systems/")
    systems = {system.id: system for system in site.comparison.systems}
    order = shown(page)
    assert len(order) == len(systems)
    expected = {*systems}
    for choices, predicate in (
        ({"output": "images"}, lambda system: "images" in system.outputs),
        ({"verdict": "hard case"}, lambda system: system.verdict is Verdict.BOUNDARY),
        ({"since": "2025"}, lambda system: system.year >= 2025),
        ({"maker": "OpenAI"}, lambda system: system.maker == "OpenAI"),
    ):
        choose(page, **choices)
        expected = {id for id in expected if predicate(systems[id])}
        expect(page.locator(COUNT)).to_have_text(f"{len(expected)} of {len(order)} systems")
        assert shown(page) == [id for id in order if id in expected]
    assert expected
    assert page.locator("h2[id^=verdict-]:visible").count() == 1
    assert query(page) == {
        "output": ["images"],
        "verdict": ["boundary"],
        "from": ["2025"],
        "maker": ["OpenAI"],
    }
    page.get_by_role("button", name="Clear all").click()
    assert shown(page) == order
    assert query(page) == {}
    expect(field_of(page)).to_be_focused()


def test_the_address_holds_the_state(visit: Open, site: Site) -> None:
    """A filtered view can be linked, reloaded, and left and reached by back and forward."""
    theirs = [
        system
        for system in site.comparison.systems
        if system.verdict is Verdict.LLM and system.maker == "OpenAI"
    ]
    page = visit("systems/?h=model&verdict=llm&maker=OpenAI")
    count = page.locator(COUNT)
    expect(count).to_have_text(re.compile(f"^{len(theirs)} of"))
    expect(page.get_by_label("Verdict", exact=True)).to_have_value("llm")
    choose(page, since="2024")
    recent = shown(page)
    page.reload()
    assert shown(page) == recent
    page.go_back()
    expect(count).to_have_text(re.compile(f"^{len(theirs)} of"))
    page.go_forward()
    expect(count).to_have_text(re.compile(f"^{len(recent)} of"))
    field_of(page).press_sequentially("gpt-5")  # letters are no steps of the history
    expect(count).to_have_text(re.compile("^1 of"))
    assert query(page)["name"] == ["gpt-5"]
    assert query(page)["h"] == ["model"]
    page.go_back()
    expect(count).to_have_text(re.compile(f"^{len(theirs)} of"))
    expect(field_of(page)).to_have_value("")


def test_an_empty_list_offers_to_drop_a_filter(visit: Open) -> None:
    """Where the choices exclude each other, each can be dropped."""
    page = visit("systems/?name=midjourney&verdict=llm")
    expect(page.locator(COUNT)).to_have_text(re.compile("^None of"))
    offers = page.locator(".look-up__offers button")
    expect(offers).to_have_count(2)
    offers.get_by_text("Remove “LLM”").click()
    assert shown(page) == ["midjourney"]
    expect(page.get_by_label("Verdict", exact=True)).to_be_focused()
    expect(offers).to_have_count(0)
    field_of(page).fill("Gemini 9000")
    page.locator(".look-up__result").get_by_role("link", name="Gemini (the models)").click()
    expect(page.locator("#gemini-models")).to_be_in_viewport()
    assert query(page) == {}


@pytest.mark.parametrize("anchor", ["midjourney", "verdict-neither"])
def test_an_anchor_shows_what_the_filters_hide(visit: Open, address: str, anchor: str) -> None:
    """A link to an entry or a group shows it, from outside and from within the page."""
    page = visit(f"systems/?verdict=llm#{anchor}")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert page.url == f"{address}systems/#{anchor}"
    choose(page, verdict="LLM")
    expect(page.locator(f"#{anchor}")).to_be_hidden()
    page.evaluate("anchor => { location.hash = anchor }", anchor)
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()


@pytest.mark.parametrize("size", [PHONE, DESKTOP, ENLARGED], ids=["phone", "desktop", "enlarged"])
@pytest.mark.parametrize("path", ["", "systems/?verdict=boundary"], ids=["home", "systems"])
def test_the_look_up_is_accessible(visit: Open, path: str, size: ViewportSize) -> None:
    """With an answer and without, in the light and in the dark, and nothing is too wide."""
    page = visit(path, size=size)
    for typed in ("midjourney", "xyzzy"):
        field_of(page).fill(typed)
        answer = page.locator(".look-up__found, .look-up__result")
        expect(answer).to_contain_text("listed" if typed == "xyzzy" else "Midjourney")
        assert overflow(page) == 0
        if size != ENLARGED:
            assert violations_in_all_colors(page, within=".look-up") == []


def test_the_filters_are_folded_on_a_phone(visit: Open) -> None:
    """One press unfolds them; those in force are not folded away."""
    page = visit("systems/", size=PHONE)
    verdict = page.get_by_label("Verdict", exact=True)
    expect(verdict).to_be_hidden()
    page.get_by_text("Filters", exact=True).click()
    expect(verdict).to_be_visible()
    page = visit("systems/?verdict=boundary&output=images", size=PHONE)
    expect(page.get_by_label("Verdict", exact=True)).to_have_value("boundary")
    expect(page.get_by_label("Verdict", exact=True)).to_be_visible()


@pytest.mark.parametrize("path", ["", "systems/"])
def test_an_empty_field_asks_about_its_example(
    visit: Open, address: str, site: Site, path: str
) -> None:
    """The button answers for the placeholder, in place."""
    page = visit(path)
    example = field_of(page).get_attribute("placeholder")
    (system,) = (system for system in site.comparison.systems if system.name == example)
    page.get_by_role("button", name="an LLM?").click()
    expect(field_of(page)).to_have_value(system.name)
    expect(page.locator(".look-up .verdict").first).to_have_text(system.verdict.label)
    assert urlsplit(page.url).path == urlsplit(address + path).path


def test_the_answer_and_the_field_are_above_the_fold(visit: Open) -> None:
    """On a phone both are in sight before anything is scrolled."""
    page = visit("", size={"width": 390, "height": 844})
    expect(page.locator(".lead")).to_be_in_viewport()
    expect(field_of(page)).to_be_in_viewport()
