"""The layout of the table with two sides."""

from playwright.sync_api import expect

from tests.browser.pages import DESKTOP, PHONE, Open

DIMENSION = "dimensions/basic-functionality/"


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


def test_the_mark_of_a_row_is_in_sight(visit: Open) -> None:
    """Without pointing at it, since not every reader knows of it."""
    expect(visit("").locator(".two-sided .headerlink").first).to_have_css("opacity", "1")
