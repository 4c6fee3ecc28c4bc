"""The note beside a term: what it means."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.site import Site
from tests.browser.pages import PHONE, Open, violations

DIMENSION = "dimensions/technical-structure/"


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until an element of a selector has the focus."""
    page.locator(".content a").first.focus()
    while not page.evaluate("selector => document.activeElement.matches(selector)", selector):
        page.keyboard.press("Tab")


def test_a_term_shows_its_definition_in_place(visit: Open, site: Site) -> None:
    """On hover and on focus a word of a table is explained beside it, and leads to the glossary."""
    page = visit(DIMENSION)
    word, note = page.locator("td a.term").first, page.locator(".note-in-place")
    term = site.comparison.by_id["terms"][str(word.get_attribute("href")).partition("#")[2]]
    word.hover()
    expect(note.locator("p").first).to_have_text(term.definition.text)
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    page.mouse.move(10, 400)
    tab_to(page, "a.term")
    expect(note).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/glossary/#"))


@pytest.mark.parametrize("is_loaded", [True, False], ids=["definitions", "none"])
def test_a_tap_on_a_term_explains_it_or_leads_to_the_glossary(
    new_page: Callable[..., Page], address: str, *, is_loaded: bool
) -> None:
    """The note has a link to it; without definitions, the term itself leads there."""
    page = new_page(size=PHONE, device="phone", quiet=False)
    if not is_loaded:
        page.route("**/terms.json", lambda route: route.abort())
    page.goto(address + DIMENSION)
    word = page.locator(".answer a.term, td a.term").first
    word.tap()
    if is_loaded:
        note = page.locator(".note-in-place")
        expect(note).to_be_visible()
        assert "/glossary/" not in page.url
        note.get_by_role("link").tap()
    expect(page).to_have_url(re.compile("/glossary/#"))
