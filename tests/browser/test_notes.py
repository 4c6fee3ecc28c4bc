"""The notes beside a statement: its sources, what a term means, and what our analysis is."""

import re
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from macros.site import Site
from tests.browser.pages import PHONE, Open, violations

DIMENSION = "dimensions/technical-structure/"
NOTE = ".source-note"
NUMBER = ".answer .footnote-ref"


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until an element of a selector has the focus."""
    page.locator(".content a").first.focus()
    while not page.evaluate("selector => document.activeElement.matches(selector)", selector):
        page.keyboard.press("Tab")


def test_a_statement_shows_its_sources_in_place(visit: Open) -> None:
    """On hover and on focus; the numbers of a statement are one stop for the Tab key."""
    page = visit(DIMENSION)
    note = page.locator(NOTE)
    page.locator(NUMBER).first.hover()
    expect(note).to_be_visible()
    numbers = page.locator(".answer .cites").first.locator("a")
    assert numbers.count() > 1
    for number, item in zip(numbers.all(), note.locator("li").all(), strict=True):
        target = str(number.get_attribute("href")).removeprefix("#")
        label, _, source = item.inner_text().partition(". ")
        assert label == number.inner_text()
        assert source in page.locator(f"[id='{target}']").inner_text()
    stops = numbers.evaluate_all("all => all.map(each => each.tabIndex)")
    assert stops == [0, *[-1] * (numbers.count() - 1)]
    note.locator("a[href^=http]").first.hover()
    expect(note).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    page.mouse.move(10, 400)
    tab_to(page, ".footnote-ref")
    expect(note).to_be_visible()


def test_a_click_pins_the_sources(visit: Open) -> None:
    """They stay while the pointer and the page move, until a second click or one elsewhere."""
    page = visit(DIMENSION)
    number, other = page.locator(NUMBER).first, page.locator(NUMBER).last
    note = page.locator(NOTE)
    number.click()
    page.mouse.wheel(0, 40)
    other.hover()
    page.mouse.move(2, 400)
    expect(number).to_have_attribute("aria-expanded", "true")
    expect(note).to_be_visible()
    page.mouse.move(2, 400)
    number.click()
    expect(note).to_be_hidden()
    expect(number).to_have_attribute("aria-expanded", "false")
    number.click()
    page.mouse.click(2, 400)
    expect(note).to_be_hidden()
    assert urlsplit(page.url).fragment == ""


def test_a_long_note_does_not_cover_its_number(visit: Open) -> None:
    """In a low window it is no higher than the space above or below the number."""
    page = visit(DIMENSION, size={"width": 1366, "height": 600})
    number = page.locator(NUMBER).first
    number.evaluate("number => number.scrollIntoView({block: 'center'})")
    number.hover()
    expect(page.locator(NOTE)).to_be_visible()
    number.click()
    expect(number).to_have_attribute("aria-expanded", "true")


def test_a_key_opens_the_sources_and_leads_back(visit: Open) -> None:
    """Enter leads into the note and Escape back to the number; Tab continues in the text."""
    page = visit(DIMENSION)
    note, number = page.locator(NOTE), page.locator(NUMBER).first
    tab_to(page, ".footnote-ref")
    page.keyboard.press("Enter")
    expect(note.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(number).to_be_focused()
    page.keyboard.press("Enter")
    for _ in note.locator("a").all():
        page.keyboard.press("Tab")
    expect(note).to_be_hidden()
    follows = "number => number.compareDocumentPosition(document.activeElement)"
    assert number.evaluate(follows) == 4  # Node.DOCUMENT_POSITION_FOLLOWING
    assert page.evaluate("Boolean(document.activeElement.closest('article'))")
    assert urlsplit(page.url).fragment == ""


def test_a_tap_shows_the_sources_and_a_second_hides_them(visit: Open) -> None:
    """On a phone the reader stays where they read; the note is within the window."""
    page = visit("", size=PHONE, device="phone")
    number = page.locator(".lead .footnote-ref").first
    number.tap()
    note = page.locator(NOTE)
    expect(note).to_be_visible()
    box = note.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]
    number.tap()
    expect(note).to_be_hidden()
    assert urlsplit(page.url).fragment == ""


def test_without_scripts_a_number_leads_to_the_footnote(visit: Open) -> None:
    """With the link to the source."""
    page = visit("", device="without scripts")
    page.locator(".lead .footnote-ref").first.click()
    expect(page).to_have_url(re.compile("#fn:"))
    expect(page.locator(".footnote li:target a[href^='http']").first).to_be_visible()


def test_our_reading_is_explained_in_place(visit: Open) -> None:
    """A click on the mark of our own conclusion says what it means, with a link to more."""
    page = visit(DIMENSION)
    page.locator(".our-reading a:visible").first.click()
    note = page.locator(".reading-note")
    expect(note).to_be_visible()
    assert urlsplit(page.url).path.endswith("/technical-structure/")
    note.get_by_role("link").click()
    expect(page).to_have_url(re.compile("/about/#our-reading$"))


def test_a_term_shows_its_definition_in_place(visit: Open, site: Site) -> None:
    """On hover and on focus a word of a table is explained beside it, and leads to the glossary."""
    page = visit(DIMENSION)
    word, note = page.locator("td a.term").first, page.locator(".term-note")
    term = site.comparison.by_id["terms"][str(word.get_attribute("href")).partition("#")[2]]
    word.hover()
    expect(note).to_have_text(term.definition.text)
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
    """The first tap explains and the second follows; without definitions, the first does."""
    page = new_page(size=PHONE, device="phone", quiet=False)
    if not is_loaded:
        page.route("**/terms.json", lambda route: route.abort())
    page.goto(address + DIMENSION)
    word = page.locator(".answer a.term, td a.term").first
    word.tap()
    if is_loaded:
        expect(page.locator(".term-note")).to_be_visible()
        assert "/glossary/" not in page.url
        word.tap()
    expect(page).to_have_url(re.compile("/glossary/#"))
