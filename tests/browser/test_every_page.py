"""What holds on every page. A page is loaded once, for all the tests here.

A new test of all pages is a function that takes `visit` and shows the page as it wants to see it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.dropped_styles import missed_selectors, stylesheets
from tests.browser.pages import (
    DESKTOP,
    ENLARGED,
    PAGES,
    PHONE,
    RULES_OF_COLOR,
    SHIFTS,
    SIDEWAYS,
    TEMPLATES,
    Visit,
    name_of,
    opened,
    violations,
)

# Each element with text that reaches out of the window or is cut off, with what it says.
# Code scrolls in its own box, and what slides in from the side waits outside.
LOST = """() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width) found.push("the page scrolls sideways");
    for (const each of document.querySelectorAll("body *")) {
        if (!each.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        if (each.closest("svg, pre, .md-sidebar, .md-dialog")) continue;
        if (each.closest(".md-skip, .md-top, .md-visually-hidden, .search-link")) continue;
        if (!each.textContent.trim() || !each.clientWidth) continue;
        const style = getComputedStyle(each);
        const {left, right} = each.getBoundingClientRect();
        const isOut = left < -1 || right > width + 1;
        // A row cuts nothing off: a heading in it may span the next one.
        const isCut = each.localName !== "tr" && /hidden|clip/.test(style.overflow) && (
            each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 2);
        const text = each.textContent.trim().slice(0, 60);
        if (isOut || isCut) found.push(`${each.localName}: ${text}`);
    }
    return found;
}"""

# What a reader opens, what stands in for it, and what is said for ears or for paper only.
OPENED = (
    "details:not([open]), .decision-step, .umbrella-caption, .look-up, .source-note, [hidden],"
    " option,"
    " .two-sided thead, .languages thead, .side-name, .but, .md-visually-hidden, .print-only,"
    " [data-first][data-cells=short] :is(.footnote-ref, .our-reading, .as-of, .both),"
    " .headerlink, .footnote-backref, .search-link, .search-page__off"
)
# Each element with a text of its own that cannot be seen, with the text.
HIDDEN = """(opened) => {
    const found = [];
    for (const each of document.querySelectorAll("article *")) {
        const own = [...each.childNodes].filter((node) => node.nodeType === 3);
        const text = own.map((node) => node.data).join("").trim();
        if (!text || each.closest(opened) || each.matches("script, style, svg *")) continue;
        const {width, height} = each.getBoundingClientRect();
        const seen = each.checkVisibility({visibilityProperty: true, opacityProperty: true});
        if (!seen || !width || !height) found.push(`${each.localName}.${each.className}: ${text}`);
    }
    return found.slice(0, 5);
}"""

# Each run of few citations whose numbers stand in several lines, with its statement.
TORN = """() => [...document.querySelectorAll(".cites")].filter((run) => {
    const tops = [...run.querySelectorAll("a")].map((each) => each.getBoundingClientRect().top);
    return tops.length < 5 && Math.max(...tops) - Math.min(...tops) > 5;
}).map((run) => run.parentElement.textContent.slice(-60))"""


@pytest.fixture(scope="module", params=PAGES, ids=name_of)
def visit(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Visit]:
    """Return a page, loaded on a desktop in the light."""
    with browser.new_context(
        viewport=DESKTOP, color_scheme="light", reduced_motion="reduce"
    ) as context:
        page, noise = opened(context, address + request.param, first=SHIFTS)
        yield Visit(request.param, page, noise, page.evaluate("shifts"))


def test_nothing_moves_while_it_is_loaded(visit: Visit) -> None:
    """What is painted stays where it is."""
    assert visit.shifts <= 0.02


def test_nothing_scrolls_sideways(visit: Visit) -> None:
    """A page is as wide as the window, on a desktop and on a phone."""
    for size in (DESKTOP, PHONE):
        assert visit.shown(size).evaluate(SIDEWAYS) <= size["width"], size


def test_it_is_accessible(visit: Visit) -> None:
    """Axe finds nothing; one page of each template is asked on a phone, too.

    In the dark only the rules about color are tried again: nothing else depends on it.
    """
    for size in (DESKTOP, PHONE) if visit.path in TEMPLATES else (DESKTOP,):
        assert violations(visit.shown(size)) == [], size
        assert violations(visit.shown(size, "dark"), only=RULES_OF_COLOR) == [], size


def test_nothing_is_lost(visit: Visit) -> None:
    """No text is cut off or out of reach: at 320 px, and with type of twice the size.

    Twice the size is tried where there is least room, on a phone, and where the layout has columns.
    """
    assert visit.shown(ENLARGED).evaluate(LOST) == []
    for size in (PHONE, DESKTOP):
        assert visit.shown(size, type_size=32).evaluate(LOST) == [], size


def test_few_citations_stay_together(visit: Visit) -> None:
    """The numbers of a statement are not torn apart by the end of a line."""
    for size in (DESKTOP, ENLARGED):
        assert visit.shown(size).evaluate(TORN) == [], size


def test_nothing_that_is_said_is_hidden(visit: Visit) -> None:
    """Every text can be seen, on a desktop and on a phone, but for parts that a reader opens."""
    for size in (DESKTOP, PHONE):
        assert visit.shown(size).evaluate(HIDDEN, OPENED) == [], size


def test_no_style_is_missed(visit: Visit, unpublished_folder: Path) -> None:
    """A rule that was left out of the page finds nothing in it."""
    styles = stylesheets(unpublished_folder, visit.path)
    assert missed_selectors(visit.page, styles) == []


def test_it_is_quiet(visit: Visit) -> None:
    """The console is empty and no other host is asked, whatever was done with the page so far."""
    visit.page.wait_for_load_state("networkidle")
    assert visit.noise == []


def test_one_page_of_each_template_is_among_them() -> None:
    """A page that is moved does not silently leave the tests on a phone."""
    assert set(PAGES) >= TEMPLATES
