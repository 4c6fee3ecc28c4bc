"""The table with two sides: what its cells show, its layout, and the address of a view."""

import re
from collections import Counter

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.pages import (
    DESKTOP,
    PHONE,
    TABLET,
    Open,
    overflow,
    violations_in_all_colors,
)

DIMENSION = "dimensions/basic-functionality/"
NO_STORAGE = """
Object.defineProperty(window, "localStorage", {get() { throw new DOMException("refused"); }});
"""
both_sizes = pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])


def view(page: Page) -> tuple[str | None, str | None]:
    """Return what the cells show and the layout, and expect the check boxes to agree."""
    table = page.locator(".two-sided")
    cells, layout = table.get_attribute("data-cells"), table.get_attribute("data-layout")
    short = page.get_by_role("checkbox", name="short answers")
    expect(short).to_be_checked(checked=cells == "short")
    expect(page.get_by_role("checkbox", name="cards")).to_be_checked(checked=layout == "cards")
    return cells, layout


def test_a_view_is_chosen_by_keyboard_and_is_linked(visit: Open, address: str) -> None:
    """A choice shows at once, is in the address, is kept for other pages, and comes back."""
    page = visit(f"{DIMENSION}?h=word#side-by-side")
    assert view(page) == ("full", "table")
    page.get_by_role("checkbox", name="short answers").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("checkbox", name="cards")).to_be_focused()
    assert view(page) == ("short", "cards")
    assert page.locator(".two-sided thead").is_hidden()
    chosen = f"{address}{DIMENSION}?h=word&cells=short&layout=cards#side-by-side"
    assert page.url == chosen

    page.goto(address)
    assert view(page) == ("short", "cards")
    page.get_by_role("checkbox", name="cards").press("Space")
    page.go_back()
    assert page.url == chosen
    assert view(page) == ("short", "cards")  # the address overrides what is kept


def test_a_linked_view_is_not_kept(visit: Open, address: str) -> None:
    """Only a choice of the reader is."""
    page = visit(f"{DIMENSION}?cells=short&layout=cards")
    assert view(page) == ("short", "cards")
    page.goto(address)
    assert view(page) == ("short", "table")


def test_a_short_cell_shows_its_exception(visit: Open) -> None:
    """Short cells leave out the numbers of sources, but not where a statement stops being true."""
    page = visit(f"{DIMENSION}?cells=short")
    exceptions = page.locator(".two-sided .caveat")
    assert exceptions.count() == page.locator(".two-sided .caveat:visible").count() > 0
    expect(page.locator(".two-sided .footnote-ref:visible")).to_have_count(0)


def test_the_note_of_a_cell_holds_its_date(visit: Open) -> None:
    """The date of a statement in a table is shown with its sources."""
    page = visit(f"{DIMENSION}?cells=full")
    cell = page.locator(".two-sided td:has(.as-of)").first
    expect(cell.locator(".as-of")).to_be_hidden()
    cell.locator(".footnote-ref").first.click()
    date = str(cell.locator(".as-of").text_content())
    expect(page.locator(".source-note")).to_contain_text(date)


def test_a_source_leads_back_to_a_short_cell(visit: Open) -> None:
    """The way back from a footnote ends at its cell, though the number there is hidden."""
    page = visit(f"{DIMENSION}?cells=short")
    cell = page.locator(".two-sided tbody tr").nth(5).locator("td").first
    number = str(cell.locator("sup[id]").first.get_attribute("id"))
    page.locator(f'.footnote-backref[href="#{number}"]').click()
    expect(page).to_have_url(re.compile(f"#{re.escape(number)}$"))
    expect(cell).to_be_in_viewport()


@both_sizes
@pytest.mark.parametrize("layout", ["table", "cards"])
def test_each_view_is_accessible(visit: Open, size: ViewportSize, layout: str) -> None:
    """A short view, which is not too wide."""
    page = visit(f"{DIMENSION}?cells=short&layout={layout}", size=size)
    assert view(page) == ("short", layout)
    assert overflow(page) == 0
    page.evaluate("scrollTo(0, 0)")  # where the header covers nothing
    assert violations_in_all_colors(page, within=".two-sided") == []


# Whether each visible cell of a row has another color than that of the other rows, and how far
# below what sticks to the top the row begins.
MARKED = """(row) => {
    const isShown = (cell) => cell.checkVisibility() && cell.getBoundingClientRect().height > 0;
    const cells = [...row.querySelectorAll("td")].filter(isShown);
    const color = (cell) => getComputedStyle(cell).backgroundColor;
    const plain = color(row.closest("table").querySelector(":not(:target) > tr > td"));
    const heads = [".top", ".two-sided thead th"].map((head) => document.querySelector(head));
    const bottoms = heads.filter(isShown).map((head) => head.getBoundingClientRect().bottom);
    const top = row.querySelector("th").getBoundingClientRect().top;
    return {isWhole: cells.length > 1 && cells.every((cell) => color(cell) !== plain),
            below: top - Math.max(...bottoms)};
}"""


@pytest.mark.parametrize("size", [PHONE, TABLET, DESKTOP], ids=["phone", "tablet", "desktop"])
@pytest.mark.parametrize(
    "place", ["#technical-structure", "dimensions/technical-structure/#deep-learning"]
)
def test_a_linked_row_is_marked_whole_and_in_sight(
    visit: Open, size: ViewportSize, place: str
) -> None:
    """Every cell of the row is marked, also where the shared cell is hidden."""
    page = visit(place, size=size)
    row = page.locator(f"[id='{place.partition('#')[2]}']")
    expect(row).to_be_in_viewport()
    marked = row.evaluate(MARKED)
    assert marked["isWhole"]
    assert marked["below"] > -1


def test_cards_leave_no_hole(visit: Open) -> None:
    """All cards have the same width, and only their last line may have fewer."""
    page = visit("?layout=cards")
    boxes = page.locator(".two-sided tbody th").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect()).map(({top, width}) =>"
        " [Math.round(top), Math.round(width)])"
    )
    assert len({width for _, width in boxes}) == 1
    *full, last = Counter(top for top, _ in boxes).values()
    assert {*full} == {max(full)}
    assert last <= max(full)


@both_sizes
def test_the_layout_fits_the_window(visit: Open, size: ViewportSize) -> None:
    """On a phone each row is a card that names both sides, until the window is wider."""
    layouts = {PHONE["width"]: "cards", DESKTOP["width"]: "table"}
    page = visit(DIMENSION, size=size)
    assert view(page) == ("full", layouts[size["width"]])
    other = PHONE if size is DESKTOP else DESKTOP
    page.set_viewport_size(other)
    expect(page.locator(".two-sided")).to_have_attribute("data-layout", layouts[other["width"]])
    is_phone = other is PHONE
    expect(page.locator(".two-sided thead")).to_be_visible(visible=not is_phone)
    expect(page.locator(".two-sided .side-name").first).to_be_visible(visible=is_phone)


def test_both_sides_are_side_by_side_on_a_phone_that_asks(visit: Open) -> None:
    """The table has two columns below each name then, and its header stays in sight."""
    page = visit(f"{DIMENSION}?layout=table#images", size=PHONE)
    row, head = page.locator("#images"), page.locator(".two-sided thead")
    top = "element => element.getBoundingClientRect().top"
    assert row.locator("td").first.evaluate(top) == row.locator("td").nth(1).evaluate(top)
    expect(head).to_be_in_viewport()
    expect(row).to_be_in_viewport()


def test_a_browser_that_keeps_nothing_shows_the_table(new_page: Open, address: str) -> None:
    """Where storage is refused, a view is chosen and linked all the same."""
    page = new_page()
    page.add_init_script(NO_STORAGE)
    page.goto(address + DIMENSION)
    page.get_by_role("checkbox", name="short answers").check()
    assert page.url.endswith("?cells=short")
    page.reload()
    assert view(page) == ("short", "table")
    page.goto("about:blank")


def test_an_unknown_view_is_the_usual_one(visit: Open) -> None:
    """An address with other values shows the table as it always is."""
    page = visit(f"{DIMENSION}?cells=none&layout=%22%5D")
    assert view(page) == ("full", "table")


def test_without_scripts_the_table_is_full(visit: Open) -> None:
    """There are no choices, and no gap in their place."""
    page = visit(f"{DIMENSION}?cells=short", device="without scripts")
    expect(page.locator(".two-sided .caveat").first).to_be_visible()
    expect(page.locator(".two-sided .as-of").first).to_be_visible()
    box = page.locator(".table-view").bounding_box()
    assert box is None or box["height"] == 0
