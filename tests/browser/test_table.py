"""The table with two sides: what its cells show, how it is laid out, and the address of a view."""

import re
from collections import Counter

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.browser.pages import DESKTOP, PHONE, RULES_OF_SIGHT, SHIFTED, opened, violations
from tests.browser.windows import Windows

DIMENSION = "dimensions/basic-functionality/"
NO_STORAGE = """
Object.defineProperty(window, "localStorage", {get() { throw new DOMException("refused"); }});
"""
each_size = pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])


def view(page: Page) -> tuple[str | None, str | None]:
    """Return what the cells show and the layout, as boxes that agree with the table say it."""
    table = page.locator(".two-sided")
    for box, on in (("short answers", "short"), ("cards", "cards")):
        name = {"short": "cells", "cards": "layout"}[on]
        is_on = table.get_attribute(f"data-{name}") == on
        expect(page.get_by_role("checkbox", name=box)).to_be_checked(checked=is_on)
    return table.get_attribute("data-cells"), table.get_attribute("data-layout")


def test_a_view_is_chosen_by_keyboard_and_is_linked(
    context: BrowserContext, windows: Windows, address: str
) -> None:
    """A choice shows at once, stands in the address, is kept for other pages, and comes back."""
    page, noise = opened(context, f"{address}{DIMENSION}?h=word#side-by-side")
    assert view(page) == ("full", "table")
    short, cards = (page.get_by_role("checkbox", name=name) for name in ("short answers", "cards"))
    short.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(cards).to_be_focused()
    assert view(page) == ("short", "cards")
    assert page.locator(".two-sided thead").is_hidden()
    chosen = f"{address}{DIMENSION}?h=word&cells=short&layout=cards#side-by-side"
    assert page.url == chosen

    page.goto(address)
    assert view(page) == ("short", "cards")
    page.get_by_role("checkbox", name="cards").press("Space")
    page.go_back()
    assert page.url == chosen
    assert view(page) == ("short", "cards")  # what the address says goes before what is kept

    with windows.open(viewport=DESKTOP) as other:
        assert view(opened(other, chosen)[0]) == ("short", "cards")
        assert view(opened(other, address)[0]) == ("short", "table")  # only a choice is kept
    assert noise == []


def test_a_short_cell_shows_its_exception(context: BrowserContext, address: str) -> None:
    """Short cells leave out the numbers of sources, but not where a statement stops being true."""
    page, _ = opened(context, f"{address}{DIMENSION}?cells=short")
    exceptions = page.locator(".two-sided .caveat")
    assert exceptions.count() == page.locator(".two-sided .caveat:visible").count() > 0
    assert page.locator(".two-sided .footnote-ref:visible").count() == 0


def test_the_note_of_a_cell_holds_its_date(context: BrowserContext, address: str) -> None:
    """The date of a statement in a table is shown with its sources."""
    page, _ = opened(context, f"{address}{DIMENSION}?cells=full")
    cell = page.locator(".two-sided td:has(.as-of)").first
    date = cell.locator(".as-of").text_content()
    expect(cell.locator(".as-of")).to_be_hidden()
    cell.locator(".footnote-ref").first.click()
    expect(page.locator(".source-note")).to_contain_text(str(date))


def test_a_source_leads_back_to_a_short_cell(context: BrowserContext, address: str) -> None:
    """The way back from a footnote ends at its cell, though the number there is hidden."""
    page, _ = opened(context, f"{address}{DIMENSION}?cells=short")
    cell = page.locator(".two-sided tbody tr").nth(5).locator("td").first
    number = cell.locator("sup[id]").first.get_attribute("id")
    page.locator(f'.footnote-backref[href="#{number}"]').click()
    expect(page).to_have_url(re.compile(f"#{re.escape(str(number))}$"))
    expect(cell).to_be_in_viewport()
    box, header = cell.bounding_box(), page.locator(".two-sided thead th").first.bounding_box()
    assert box is not None
    assert header is not None
    assert box["y"] + box["height"] > header["y"] + header["height"]


@each_size
@pytest.mark.parametrize("layout", ["table", "cards"])
def test_each_view_is_accessible(
    windows: Windows, address: str, size: ViewportSize, layout: str
) -> None:
    """Axe finds nothing in a short view, in the light and in the dark.

    Nothing scrolls sideways, and what can be pressed is large enough. Axe is asked all on a
    desktop, and on a phone what may be different there.
    """
    rules = RULES_OF_SIGHT if size == PHONE else ()
    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page, noise = opened(context, f"{address}{DIMENSION}?cells=short&layout={layout}")
        assert view(page) == ("short", layout)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        assert (
            page.locator(".table-view label").evaluate_all(
                """all => all.map(each => each.getBoundingClientRect())
                .filter(({width, height}) => width < 24 || height < 24)"""
            )
            == []
        )
        page.evaluate("scrollTo(0, 0)")  # where the header covers nothing
        assert violations(page, only=rules) == []
        page.emulate_media(color_scheme="dark")
        assert violations(page, only=["color-contrast"]) == []
        assert noise == []


# Whether each visible cell of a row has another color than that of the next row, and how far below
# what stays in sight the row begins.
MARKED = """(row) => {
    const isShown = (cell) => cell.checkVisibility() && cell.getBoundingClientRect().height > 0;
    const cells = [...row.querySelectorAll("td")].filter(isShown);
    const color = (cell) => getComputedStyle(cell).backgroundColor;
    const plain = color(row.closest("table").querySelector(":not(:target) > tr > td"));
    const heads = [".top", ".two-sided thead th"].map((each) => document.querySelector(each));
    const bottoms = heads.filter(isShown).map((each) => each.getBoundingClientRect().bottom);
    const top = row.querySelector("th").getBoundingClientRect().top;
    return {isWhole: cells.length > 1 && cells.every((cell) => color(cell) !== plain),
            below: top - Math.max(...bottoms)};
}"""


@each_size
@pytest.mark.parametrize(
    "place", ["#technical-structure", "dimensions/technical-structure/#deep-learning"]
)
def test_a_linked_row_is_marked_whole_and_in_sight(
    windows: Windows, address: str, size: ViewportSize, place: str
) -> None:
    """Every cell of the row is marked, also where what holds for both sides is hidden."""
    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}{place}", until="networkidle")
        row = page.locator(f"[id='{place.partition('#')[2]}']")
        expect(row).to_be_in_viewport()
        marked = row.evaluate(MARKED)
        assert marked["isWhole"]
        assert marked["below"] > -1


def test_cards_leave_no_hole(windows: Windows, address: str) -> None:
    """All cards are of one width, and only the last row of them may have fewer.

    What holds for both sides is hidden on the home page at first.
    """
    with windows.open(viewport=DESKTOP) as context:
        page, _ = opened(context, f"{address}?layout=cards")
        names = page.locator(".two-sided tbody th")
        boxes = names.evaluate_all(
            "all => all.map(each => each.getBoundingClientRect()).map(({top, width}) =>"
            " [Math.round(top), Math.round(width)])"
        )
        assert len({width for _, width in boxes}) == 1
        *full, last = Counter(top for top, _ in boxes).values()
        assert full
        assert {*full} == {max(full)}
        assert last <= max(full)


@each_size
def test_the_choices_come_without_a_jump(
    windows: Windows, address: str, size: ViewportSize
) -> None:
    """Their place is kept until they are there; the layout is the one that fits the window."""
    with windows.open(viewport=size) as context:
        page, _ = opened(context, f"{address}{DIMENSION}#side-by-side", until="networkidle")
        assert view(page) == ("full", "table" if size is DESKTOP else "cards")
        assert page.evaluate(SHIFTED) < 0.01
        page.set_viewport_size(PHONE if size is DESKTOP else DESKTOP)
        expect(page.locator(".two-sided")).to_have_attribute(
            "data-layout", "cards" if size is DESKTOP else "table"
        )


def test_both_sides_stand_side_by_side_on_a_phone(windows: Windows, address: str) -> None:
    """Asked for on a phone, the table has two columns below each name, and its header stays."""
    with windows.open(viewport=PHONE, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}{DIMENSION}?layout=table#images")
        row, head = page.locator("#images"), page.locator(".two-sided thead")
        left, right = (row.locator("td").nth(side).bounding_box() for side in (0, 1))
        assert left is not None
        assert right is not None
        assert left["y"] == right["y"]
        expect(head).to_be_in_viewport()
        top, sticky = row.bounding_box(), head.bounding_box()
        assert top is not None
        assert sticky is not None
        assert sticky["y"] + sticky["height"] - 1 <= top["y"] < PHONE["height"]


def test_a_browser_that_keeps_nothing_shows_the_table(
    context: BrowserContext, address: str
) -> None:
    """Where storage is refused, a view is chosen and linked all the same."""
    page, _ = opened(context, address + DIMENSION, first=NO_STORAGE)
    page.get_by_role("checkbox", name="short answers").check()
    assert page.url.endswith("?cells=short")
    page.reload()
    assert view(page) == ("short", "table")


def test_an_unknown_view_is_the_usual_one(context: BrowserContext, address: str) -> None:
    """An address that asks for what there is not gives the table as it always is."""
    page, noise = opened(context, f"{address}{DIMENSION}?cells=none&layout=%22%5D")
    assert view(page) == ("full", "table")
    assert noise == []


def test_without_scripts_the_table_is_full(windows: Windows, address: str) -> None:
    """There are no choices then, and no gap where they would be."""
    with windows.open(viewport=DESKTOP, java_script_enabled=False) as context:
        page, _ = opened(context, f"{address}{DIMENSION}?cells=short")
        assert page.locator(".two-sided .caveat").first.is_visible()
        assert page.locator(".two-sided .as-of").first.is_visible()
        box = page.locator(".table-view").bounding_box()
        assert box is None or box["height"] == 0
