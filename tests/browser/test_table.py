"""The table with two sides: its layout, and the rows that links lead to."""

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.pages import DESKTOP, PHONE, Open

DIMENSION = "dimensions/basic-functionality/"


# Whether a row has another color than those beside it, and how far below what sticks to the top it
# begins.
MARKED = """(row) => {
    const color = (row) => getComputedStyle(row).backgroundColor;
    const isShown = (head) => head.checkVisibility();
    const heads = [".top", ".two-sided thead th"].map((head) => document.querySelector(head));
    const bottoms = heads.filter(isShown).map((head) => head.getBoundingClientRect().bottom);
    const top = row.querySelector("th").getBoundingClientRect().top;
    return {isMarked: color(row) !== color(row.parentElement.querySelector("tbody:not(:target)")),
            below: top - Math.max(...bottoms)};
}"""


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize(
    "place", ["#technical-structure", "dimensions/technical-structure/#deep-learning"]
)
def test_a_linked_row_is_marked_and_in_sight(visit: Open, size: ViewportSize, place: str) -> None:
    """On the home page and on that of a dimension, below what sticks to the top."""
    page = visit(place, size=size)
    row = page.locator(f"[id='{place.partition('#')[2]}']")
    expect(row).to_be_in_viewport()
    marked = row.evaluate(MARKED)
    assert marked["isMarked"]
    assert marked["below"] > -1


def test_the_layout_fits_the_window(visit: Open) -> None:
    """On a phone each cell names its side, until the window is wide enough for a header."""
    page = visit(DIMENSION)
    for size in (PHONE, DESKTOP):
        page.set_viewport_size(size)
        is_phone = size is PHONE
        expect(page.locator(".two-sided thead")).to_be_visible(visible=not is_phone)
        expect(page.locator(".two-sided .side-name").first).to_be_visible(visible=is_phone)


def test_the_header_stays_in_sight(visit: Open) -> None:
    """It says which side is which as long as the table is read."""
    page = visit(f"{DIMENSION}#side-by-side")
    page.locator(".two-sided tbody").last.evaluate("row => row.scrollIntoView()")
    for name in ("LLMs", "Other generative AI"):
        expect(page.get_by_role("columnheader", name=name)).to_be_in_viewport()
