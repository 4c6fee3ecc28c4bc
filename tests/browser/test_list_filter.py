"""The field that filters the glossary and the lists of sources."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from macros.site import Site
from tests.browser.pages import (
    DESKTOP,
    NARROW,
    PHONE,
    RULES_OF_COLOR,
    SHIFTS,
    opened,
    paint,
    violations,
)
from tests.browser.windows import Windows

LISTS = {
    "glossary/": "h3",
    "questions/": ".index > li",
    "sources/": ".sources > li",
    "sources/papers/": ".sources > li",
}
COUNT = ".list-filter__count"


def shown(page: Page, path: str) -> list[str]:
    """Return the ids of the entries that are in sight."""
    ids: list[str] = page.locator(f".prose {LISTS[path]}").evaluate_all(
        "entries => entries.filter(each => each.checkVisibility()).map(each => each.id)"
    )
    return ids


def test_the_glossary_is_filtered_by_names(
    context: BrowserContext, address: str, site: Site
) -> None:
    """A beginning, another name and a slip of the hand find their terms; empty letters go."""
    page, noise = opened(context, address + "glossary/")
    total = len(site.comparison.terms)
    expect(page.locator(COUNT)).to_have_text(f"{total} terms.")
    field = page.get_by_label("Filter terms")
    for typed in ("hallucinat", "confabulation", "halucination"):
        field.fill(typed)
        assert shown(page, "glossary/") == ["hallucination"]
        expect(page.locator(COUNT)).to_have_text(f"1 of {total} terms.")
        assert page.locator("h2[id^=letter-]:visible").count() == 1
        assert page.locator("nav.letters").is_hidden()
        assert page.url == f"{address}glossary/?q={typed}"
    definition = site.comparison.by_id["terms"]["hallucination"].definition.first_sentence
    expect(page.get_by_text(definition)).to_be_visible()
    field.fill("")
    assert len(shown(page, "glossary/")) == total
    assert page.url == f"{address}glossary/"
    expect(page.locator("nav.letters")).to_be_visible()
    assert noise == []


@pytest.mark.parametrize("path", ["sources/", "sources/papers/"])
def test_sources_are_filtered_by_title_and_name(
    context: BrowserContext, address: str, path: str
) -> None:
    """Words of a title in any order and the name of a source find it; the address keeps them."""
    page, noise = opened(context, f"{address}{path}?q=parrots+dangers")
    (found,) = shown(page, path)
    assert page.locator("h2[id]:visible").count() == 1  # that of its kind
    page.get_by_label("Filter sources").fill(found)
    assert shown(page, path) == [found]
    page.reload()
    assert shown(page, path) == [found]
    assert noise == []


def test_the_papers_are_filtered_by_author_and_year(context: BrowserContext, address: str) -> None:
    """The list with authors knows them, and not the words that every entry has."""
    page, _ = opened(context, f"{address}sources/papers/?q=vaswani+2017")
    assert shown(page, "sources/papers/") == ["vaswani-2017"]
    page.get_by_label("Filter sources").fill("cited on")
    assert shown(page, "sources/papers/") == []


def test_the_questions_are_filtered_by_their_words(context: BrowserContext, address: str) -> None:
    """In any order; topics without a question that has them go."""
    page, noise = opened(context, f"{address}questions/?q=legal+copyrighted")
    assert shown(page, "questions/") == ["training-on-copyrighted-works"]
    assert page.locator("h2[id]:visible").count() == 1
    assert page.locator(".index:visible").count() == 1
    assert noise == []


def test_a_place_in_the_address_counts_for_more_than_the_filter(
    context: BrowserContext, address: str
) -> None:
    """What a link leads to is never hidden."""
    page, _ = opened(context, f"{address}glossary/?q=token#embedding")
    expect(page.locator("#embedding")).to_be_in_viewport()
    assert page.url == f"{address}glossary/#embedding"
    page.get_by_label("Filter terms").fill("temperature")
    page.evaluate("location.hash = '#agent'")
    expect(page.locator("#agent")).to_be_in_viewport()


def test_what_no_entry_is_called_is_sought_in_the_whole_site(
    context: BrowserContext, address: str
) -> None:
    """Nothing found is said, with the nearest names and a way on by mouse and by key."""
    page, _ = opened(context, address + "glossary/")
    field = page.get_by_label("Filter terms")
    field.fill("transformex")
    page.keyboard.press("Enter")
    assert page.url.endswith("glossary/?q=transformex")  # it is found, with a slip
    field.fill("xyzzy what")
    status = page.locator(".list-filter [role=status]")
    expect(status).to_contain_text(re.compile(r"None of \d+ terms"))
    expect(page.get_by_role("button", name="Search the whole site")).to_be_visible()
    field.press("Enter")
    page.wait_for_url("**/search/?q=xyzzy+what")


@pytest.mark.parametrize("path", LISTS)
def test_nothing_moves_when_the_field_appears(
    browser: Browser, windows: Windows, address: str, path: str
) -> None:
    """Its place is kept; without scripts there is none, and the list is whole."""
    with browser.new_context(viewport=PHONE) as context:
        page = context.new_page()
        page.add_init_script(SHIFTS)
        page.goto(address + path)
        expect(page.locator(".list-filter")).to_be_visible()
        assert page.evaluate("shifts") <= 0.02
        whole = len(shown(page, path))
    with windows.open(viewport=PHONE, java_script_enabled=False) as context:
        page, _ = opened(context, address + path)
        expect(page.locator(".list-filter")).to_have_css("display", "none")
        assert len(shown(page, path)) == whole


def test_the_filtered_list_is_accessible(windows: Windows, address: str) -> None:
    """Axe finds nothing with and without hits, light and dark, and nothing leaves the page."""
    with windows.open(viewport=NARROW) as context:
        page, _ = opened(context, f"{address}glossary/?q=token")
        for typed in ("token", "xyzzy"):
            page.get_by_label("Filter terms").fill(typed)
            expect(page.locator(COUNT)).to_contain_text("of")
            paint(page, "light")
            assert violations(page) == []
            paint(page, "dark")
            assert violations(page, only=RULES_OF_COLOR) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
        page.set_viewport_size(DESKTOP)
        page.emulate_media(media="print")
        expect(page.locator(".list-filter")).to_be_hidden()
