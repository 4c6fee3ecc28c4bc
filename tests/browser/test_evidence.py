"""What a statement rests on: the mark that opens it in place, and the switch that opens all."""

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.pages import (
    DESKTOP,
    NARROW,
    PHONE,
    SHIFTS,
    Open,
    overflow,
    violations_in_all_colors,
)

DIMENSION = "dimensions/technical-structure/"
NO_STORAGE = """
Object.defineProperty(window, "localStorage", {get() { throw new DOMException("refused"); }});
"""
PANEL = ".evidence"
DATED_CELL = ".two-sided td:has(.as-of)"


def marks(page: Page, within: str = "article") -> Locator:
    """Return the marks of the statements in a part of a page."""
    return page.locator(within).get_by_role("button", name="Sources for this statement")


def switch(page: Page) -> Locator:
    """Return the switch that shows all evidence."""
    return page.get_by_role("checkbox", name="Show the evidence")


def test_a_mark_opens_the_sources_below_its_paragraph(visit: Open) -> None:
    """Those that the statement cites, each with its link; a second press closes them."""
    page = visit(DIMENSION)
    answer = page.locator(".answer")
    mark, panel = marks(page, ".answer").first, page.locator(f".answer + {PANEL}")
    cited = answer.locator(".cites").first.locator(".footnote-ref")
    expect(mark).to_have_accessible_name(f"Sources for this statement ({cited.count()})")
    mark.click()
    expect(mark).to_have_attribute("aria-expanded", "true")
    expect(panel).to_have_id(str(mark.get_attribute("aria-controls")))
    for number, item in zip(cited.all(), panel.locator("li").all(), strict=True):
        note = page.locator(f"[id='{str(number.get_attribute('href')).removeprefix('#')}']")
        link = note.locator("a[href^=http]").first
        expect(item.locator("a").first).to_have_attribute("href", str(link.get_attribute("href")))
    expect(page.locator(PANEL)).to_have_count(1)
    mark.click()
    expect(page.locator(PANEL)).to_have_count(0)
    expect(mark).to_have_attribute("aria-expanded", "false")


def test_the_evidence_of_a_cell_is_in_the_cell(visit: Open) -> None:
    """With the date of the statement, which isn't in sight before."""
    page = visit(DIMENSION)
    cell = page.locator(DATED_CELL).first
    date = cell.locator(".as-of").first
    expect(date).to_be_hidden()
    cell.locator(".evidence-mark").first.click()
    expect(cell.locator(PANEL)).to_contain_text(str(date.text_content()))
    expect(cell.locator(".caveat")).to_be_visible(visible=cell.locator(".caveat").count() > 0)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["first to last", "last to first"])
def test_the_evidence_of_a_paragraph_is_in_the_order_of_its_statements(
    visit: Open, order: tuple[int, int]
) -> None:
    """Whichever is opened first."""
    page = visit(DIMENSION)
    paragraph = page.locator("article p:has(.cites ~ .cites)").first
    statements = paragraph.get_by_role("button", name="Sources for this statement")
    for number in order:
        statements.nth(number).click()
    panels = page.locator(PANEL)
    ids = [statements.nth(number).get_attribute("aria-controls") for number in (0, 1)]
    assert [panel.get_attribute("id") for panel in panels.all()] == ids


@pytest.mark.parametrize("within", ["mark", "panel"])
def test_keys_open_and_escape_closes(visit: Open, within: str) -> None:
    """The next Tab after the mark continues in the text; Escape returns to the mark."""
    page = visit(DIMENSION)
    mark, panel = marks(page).first, page.locator(PANEL)
    mark.focus()
    page.keyboard.press("Enter")
    expect(panel).to_be_visible()
    if within == "panel":
        panel.get_by_role("link").first.focus()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect(mark).to_be_focused()


def test_a_row_is_cited_from_its_evidence(visit: Open) -> None:
    """The link opens the menu of the row, and the other one the form for a correction of it."""
    page = visit(f"{DIMENSION}#side-by-side")
    row = page.locator(".two-sided tbody").nth(1)
    row.locator(".evidence-mark").first.click()
    row.get_by_role("link", name="Cite this row").click()
    menu = page.get_by_role("dialog", name=re.compile("^Cite "))
    expect(menu).to_contain_text(row.locator(".row-name").inner_text())
    page.keyboard.press("Escape")
    expect(row.get_by_role("link", name="Cite this row")).to_be_focused()
    correction = row.get_by_role("link", name="Report a mistake")
    expect(correction).to_have_attribute("href", re.compile(".+"))


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_the_switch_shows_all_evidence_on_every_page(
    visit: Open, address: str, size: ViewportSize
) -> None:
    """From then on, until it is switched off; what the address leads to stays in sight."""
    page = visit("", size=size)
    expect(switch(page)).not_to_be_checked()
    switch(page).check()
    expect(switch(page)).to_be_in_viewport()
    expect(page.locator(PANEL)).to_have_count(page.locator(".cites").count())
    page.goto(f"{address}{DIMENSION}#where-the-line-blurs")
    expect(switch(page)).to_be_checked()
    expect(page.locator(PANEL)).to_have_count(page.locator(".cites").count())
    expect(page.locator("#where-the-line-blurs")).to_be_in_viewport()
    assert overflow(page) == 0
    switch(page).uncheck()
    expect(page.locator(PANEL)).to_have_count(0)
    page.reload()
    expect(switch(page)).not_to_be_checked()


def test_nothing_moves_where_all_evidence_is_shown(visit: Open) -> None:
    """What is kept from another page is open before the page is painted."""
    page = visit("", size=PHONE)
    switch(page).check()
    page.reload()
    expect(page.locator(PANEL).first).to_be_visible()
    assert page.evaluate(SHIFTS) <= 0.02


def test_a_script_that_cannot_be_loaded_hides_nothing(new_page: Open, address: str) -> None:
    """The numbers and dates are in sight, as without scripts, whatever was kept."""
    page = new_page(quiet=False)
    page.goto(address + DIMENSION)
    switch(page).check()
    page.route("**/evidence.js", lambda route: route.abort())
    page.reload()
    expect(page.locator(".answer .footnote-ref").first).to_be_visible()
    expect(page.locator(DATED_CELL).first.locator(".as-of")).to_be_visible()


def test_a_browser_that_keeps_nothing_shows_the_evidence(new_page: Open, address: str) -> None:
    """Where storage is refused, the switch works for the page."""
    page = new_page()
    page.add_init_script(NO_STORAGE)
    page.goto(address + DIMENSION)
    switch(page).check()
    expect(page.locator(PANEL).first).to_be_visible()
    page.goto("about:blank")


def test_open_evidence_is_accessible(visit: Open) -> None:
    """On the page and in cells."""
    page = visit(DIMENSION)
    marks(page, ".answer").first.click()
    marks(page, ".two-sided").first.click()
    page.evaluate("scrollTo(0, 0)")  # where the header covers nothing
    assert violations_in_all_colors(page) == []


def test_open_evidence_is_not_printed_twice(visit: Open) -> None:
    """Paper has the numbers and the dates instead."""
    page = visit(DIMENSION)
    switch(page).check()
    page.emulate_media(media="print")
    expect(page.locator(PANEL).locator("visible=true")).to_have_count(0)


def test_a_source_leads_back_to_its_statement(visit: Open) -> None:
    """Although the number that cites it is not in sight."""
    page = visit(DIMENSION)
    cell = page.locator(".two-sided tbody").nth(2).locator("td").first
    number = str(cell.locator("sup[id]").first.get_attribute("id"))
    page.locator("details:has(.footnote) > summary").click()
    page.locator(f'.footnote-backref[href="#{number}"]').click()
    expect(page).to_have_url(re.compile(f"#{re.escape(number)}$"))
    expect(cell).to_be_in_viewport()


@pytest.mark.parametrize(
    "path", ["questions/law/#who-owns-a-prompt", "glossary/#token", "usage/#the-wide-word"]
)
def test_an_answer_is_folded_until_it_is_asked_for(visit: Open, path: str) -> None:
    """By its address, by the button for all of them, and to show the evidence."""
    page = visit(path)
    closed, opened = map(page.locator, (".answer-rest:not([open])", ".answer-rest[open]"))
    expect(opened).to_have_count(1)
    page.get_by_role("button", name="Open all").click()
    expect(closed).to_have_count(0)
    page.get_by_role("button", name="Fold all").click()
    expect(opened).to_have_count(0)
    switch(page).check()
    expect(closed).to_have_count(0)
    page.reload()
    expect(closed).to_have_count(0)


def test_a_link_to_a_list_opens_nothing_of_it(visit: Open) -> None:
    """Such as the changes, of which the older days are folded."""
    expect(visit("about/#changes").locator(".topic[open]")).to_have_count(0)
