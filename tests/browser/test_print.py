"""Every page on paper."""

import pytest
from playwright.sync_api import BrowserContext, Page, ViewportSize

from tests.browser.pages import opened
from tests.browser.windows import Windows
from tests.conftest import SITE_URL

# What remains of a sheet within margins of 15 mm, in pixels of CSS (96 to the inch).
A4 = ViewportSize(width=680, height=1009)
# One page of each shape.
KINDS = (
    "",
    "dimensions/",
    "dimensions/evaluation/",
    "systems/",
    "boundary/",
    "choose/",
    "see/",
    "questions/law/",
    "glossary/",
    "timeline/",
    "sources/",
    "sources/papers/",
    "linking/",
    "about/",
)


def printed(context: BrowserContext, url: str) -> Page:
    """Open a page as it is laid out for paper."""
    page, _ = opened(context, url)
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("path", KINDS, ids=lambda path: path.strip("/") or "home")
def test_paper_holds_what_is_to_be_read(windows: Windows, address: str, path: str) -> None:
    """Black on white even from the dark; nothing to press; the page's address, once.

    Nothing reaches beyond the edge of the sheet.
    """
    with windows.open(viewport=A4, color_scheme="dark") as context:
        page = printed(context, address + path)
        colors = page.locator("article").evaluate(
            "article => [article, document.body].map(each => getComputedStyle(each))"
            ".map((style, index) => index ? style.backgroundColor : style.color)"
        )
        assert colors == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
        for pressed in ("header", "nav", "button", "input", "form", ".interactive", ".headerlink"):
            assert page.locator(f"{pressed}:visible").count() == 0, pressed
        for asked in ("Choose a part.", "Keyboard"):
            assert page.get_by_text(asked, exact=True).locator("visible=true").count() == 0, asked
        assert page.locator("h1:visible").count() == 1
        own = page.locator(".print-only:visible")
        assert own.all_inner_texts() == [SITE_URL + path]
        assert page.evaluate("document.documentElement.scrollWidth") <= A4["width"]
        page.emulate_media(media="screen")
        assert own.count() == 0


def test_what_is_folded_is_printed(windows: Windows, address: str) -> None:
    """The picture in words is on the paper, although it is closed on the screen."""
    with windows.open(viewport=A4) as context:
        page = printed(context, address)
        words = page.locator("details:not([open], .umbrella-boundary) li").first
        assert words.evaluate("item => item.checkVisibility()")
        page.emulate_media(media="screen")
        assert not words.evaluate("item => item.checkVisibility()")


def test_a_printed_source_shows_its_address(windows: Windows, address: str) -> None:
    """Footnotes and the bibliography spell out what a click cannot open; other links do not."""
    with windows.open(viewport=A4) as context:
        for path, link in (
            ("", ".footnote a[href^='http']"),
            ("sources/papers/", ".sources a[href^='http']"),
        ):
            source = printed(context, address + path).locator(link).first
            shown, href = source.evaluate(
                "link => [getComputedStyle(link, '::after').content, link.getAttribute('href')]"
            )
            assert shown == f'" ({href})"'
        inner = printed(context, address).locator(".two-sided th a").first
        assert inner.evaluate("link => getComputedStyle(link, '::after').content") == "none"


@pytest.mark.parametrize("view", ["", "?cells=short&layout=cards"], ids=["full", "short cards"])
def test_the_comparison_is_legible_on_paper(windows: Windows, address: str, view: str) -> None:
    """It is a table with a header on each sheet, no row is split, and no letter is too small."""
    with windows.open(viewport=A4) as context:
        page = printed(context, address + view)
        table = page.locator(".two-sided")
        display = "each => getComputedStyle(each).display"
        assert table.evaluate(display) == "table"
        assert table.locator("thead").evaluate(display) == "table-header-group"
        rows = table.locator("tbody tr")
        assert rows.first.evaluate("row => getComputedStyle(row).breakInside") == "avoid"
        sizes = table.locator("td, .basis, .caveat").evaluate_all(
            "all => all.map(each => parseFloat(getComputedStyle(each).fontSize) * 72 / 96)"
        )
        assert min(sizes) >= 8.5 - 0.01


@pytest.mark.parametrize("view", ["", "?cells=short&layout=cards"], ids=["full", "short cards"])
def test_a_printed_table_holds_every_objection(windows: Windows, address: str, view: str) -> None:
    """Also those that the reader has folded away on the screen."""
    with windows.open(viewport=A4) as context:
        table = printed(context, f"{address}dimensions/technical-structure/{view}").locator(
            ".two-sided"
        )
        assert table.locator(".caveat").count() == table.locator(".caveat:visible").count() > 0


def test_the_comparison_begins_a_sheet(windows: Windows, address: str) -> None:
    """The answer and the picture come before it, on a sheet of their own."""
    with windows.open(viewport=A4) as context:
        heading = printed(context, address).locator("#comparison")
        assert heading.evaluate("each => getComputedStyle(each).breakBefore") == "page"
