"""The pages on paper."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.pages import MISSING, TEMPLATES, Open, overflow, page_name
from tests.conftest import SITE_URL

# What remains of a sheet within margins of 15 mm, in pixels of CSS (96 to the inch).
A4 = ViewportSize(width=680, height=1009)


@pytest.fixture
def printed(visit: Open) -> Callable[[str], Page]:
    """Return a function that opens a page as it is laid out for paper, from the dark."""

    def print_page(path: str) -> Page:
        page = visit(path, size=A4, color_scheme="dark")
        page.emulate_media(media="print")
        return page

    return print_page


@pytest.mark.parametrize("path", sorted(TEMPLATES - {MISSING}), ids=page_name)
def test_paper_holds_what_is_read(printed: Open, path: str) -> None:
    """Black on white, within the sheet, without controls, and with the page's address, once."""
    page = printed(path)
    expect(page.locator("article")).to_have_css("color", "rgb(0, 0, 0)")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    controls = "header, nav, button:not(th > *), input, form, .interactive, .headerlink"
    expect(page.locator(f":is({controls}):visible")).to_have_count(0)
    expect(page.locator("h1:visible")).to_have_count(1)
    expect(page.locator(".print-only:visible")).to_have_text([SITE_URL + path])
    assert overflow(page) == 0


def test_the_printed_chart_is_on_the_first_sheet(printed: Open) -> None:
    """Also of Letter, which is lower. If it no longer fits, lower its `zoom` in print.css."""
    letter = (279.4 - 2 * 15) / 25.4 * 96  # its height between the margins, in pixels of CSS
    bottom = "chart => chart.getBoundingClientRect().bottom"
    assert printed("systems/").locator(".rain").evaluate(bottom) < letter


# What is folded, filtered or shown otherwise on a screen, all of it.
PRINTED = {
    "": ".footnote li",
    "?is=midjourney": ".look-up__answer .answer__verdict",
    "choose/#result-program": "h3[id^=question-], h3[id^=result-]",
    "dimensions/technical-structure/": (
        ".answer .footnote-ref, .two-sided :is(.footnote-ref, .basis, .caveat),"
        " .picture--wide, .picture-table"
    ),
    "questions/law/": ".answer-rest > p",
    "timeline/?q=sora": ".milestone, .timeline-drawing",
}


@pytest.mark.parametrize("path", PRINTED)
def test_nothing_is_folded_on_paper(visit: Open, path: str) -> None:
    """Whatever the screen shows of the page when it is printed."""
    page = visit(path)
    page.wait_for_load_state("networkidle")
    page.emulate_media(media="print")
    parts = page.locator(PRINTED[path])
    expect(parts).not_to_have_count(0)
    expect(parts.locator("visible=false")).to_have_count(0)


@pytest.mark.parametrize(("path", "link"), [("", ".footnote a"), ("sources/papers/", ".sources a")])
def test_a_printed_source_shows_its_address(printed: Open, path: str, link: str) -> None:
    """A link within the site does not."""
    after = "link => [getComputedStyle(link, '::after').content, link.getAttribute('href')]"
    page = printed(path)
    content, href = page.locator(f"{link}[href^='http']").first.evaluate(after)
    assert href in content
    if not path:
        assert page.locator(".two-sided th a").first.evaluate(after)[0] == "none"
