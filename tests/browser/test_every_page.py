"""What holds on every page. A page is loaded once, for all the tests here.

A new test of all pages is a script among `CHECKS`, named in the ways to show a page in which it is
to look, and a function that expects no fault of it; or one that asks the page itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import CDPSession, Page, ViewportSize

from tests.browser.pages import (
    DESKTOP,
    ENLARGED,
    PAGES,
    PHONE,
    RULES_OF_COLOR,
    SHIFTED,
    TEMPLATES,
    name_of,
    opened,
    paint,
    violations,
)
from tests.browser.windows import Windows, blank_page

# How wide the page is, if that is more than the window.
WIDER = """() => {
    const {scrollWidth} = document.documentElement;
    return scrollWidth > innerWidth ? scrollWidth : 0;
}"""
# Each element with text that reaches out of the window or is cut off, with what it says.
# Code scrolls in its own box, and what slides in from the side waits outside.
LOST = """() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width) found.push("the page scrolls sideways");
    for (const each of document.querySelectorAll("body *")) {
        if (!each.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        if (each.closest("svg, pre, .beside")) continue;
        if (each.closest(".skip, .visually-hidden, .search-link")) continue;
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
    " .two-sided thead, .two-sided .basis, .languages thead, .side-name, .visually-hidden,"
    " .print-only,"
    " [data-first][data-cells=short] :is(.footnote-ref, .both),"
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

# Links and buttons so low and near that a finger meets two of them.
CRAMPED = "a, button { line-height: 0.5; margin: 0; padding: 0 } li { line-height: 0.5; margin: 0 }"

CHECKS = {"wider": WIDER, "lost": LOST, "torn": TORN, "hidden": HIDDEN}


@dataclass(frozen=True)
class Way:
    """A way to show a page, and what is looked for then. `type_size` is what a reader has set."""

    size: ViewportSize
    checks: tuple[str, ...]
    type_size: int = 16  # pixels


# Twice the size of type is tried where there is least room, and where the layout has columns.
WAYS = {
    "on a phone, in large type": Way(PHONE, ("lost",), 32),
    "on a desktop, in large type": Way(DESKTOP, ("lost",), 32),
    "at 400 %": Way(ENLARGED, ("lost", "torn")),
    "on a phone": Way(PHONE, ("wider", "hidden")),
    "on a desktop": Way(DESKTOP, ("wider", "hidden", "torn")),
}


@dataclass(frozen=True)
class Visit:
    """One page, loaded once, shown once in each way, and all that was found then.

    `noise` is what it said and asked for that it should not have, and `shifts` how far its layout
    moved while it was loaded.
    """

    path: str
    page: Page
    noise: list[str]
    shifts: float
    found: dict[tuple[str, str], object]

    def faults(self, check: str) -> dict[str, object]:
        """Return what a check found, by the way in which the page was shown."""
        return {way: found for (name, way), found in self.found.items() if name == check and found}


@pytest.fixture(scope="module", params=PAGES, ids=name_of)
def visit(request: pytest.FixtureRequest, windows: Windows, address: str) -> Iterator[Visit]:
    """Return a page, loaded on a desktop in the light, with nothing kept of those before."""
    with windows.open(viewport=DESKTOP, color_scheme="light", reduced_motion="reduce") as context:
        session = context.new_cdp_session(blank_page(context))
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        page, noise = opened(context, address + request.param)
        shifts = page.evaluate(SHIFTED)
        found = dict(look(page, session, is_template=request.param in TEMPLATES))
        yield Visit(request.param, page, noise, shifts, found)
        session.detach()


def look(
    page: Page, session: CDPSession, *, is_template: bool
) -> Iterator[tuple[tuple[str, str], object]]:
    """Yield what each check finds in a page, shown in each way, the last on a desktop in the light.

    Axe is asked once on a desktop, and on a phone for one page of each template. In the dark only
    its rules about color are tried again: nothing else depends on it.
    """
    for name, way in WAYS.items():
        sizes = {"standard": way.type_size, "fixed": way.type_size * 13 // 16}
        session.send("Page.setFontSizes", {"fontSizes": sizes})
        page.set_viewport_size(way.size)
        for check in way.checks:
            yield (check, name), page.evaluate(CHECKS[check], OPENED)
        if name == "on a desktop" or (name == "on a phone" and is_template):
            paint(page, "dark")
            yield ("axe", f"{name}, in the dark"), violations(page, only=RULES_OF_COLOR)
            paint(page, "light")
            yield ("axe", name), violations(page)


def test_nothing_moves_while_it_is_loaded(visit: Visit) -> None:
    """What is painted stays where it is."""
    assert visit.shifts <= 0.02


def test_nothing_scrolls_sideways(visit: Visit) -> None:
    """A page is as wide as the window, on a desktop and on a phone."""
    assert visit.faults("wider") == {}


def test_it_is_accessible(visit: Visit) -> None:
    """Axe finds nothing, in the light and in the dark."""
    assert visit.faults("axe") == {}


def test_nothing_is_lost(visit: Visit) -> None:
    """No text is cut off or out of reach: at 320 px, and with type of twice the size."""
    assert visit.faults("lost") == {}


def test_few_citations_stay_together(visit: Visit) -> None:
    """The numbers of a statement are not torn apart by the end of a line."""
    assert visit.faults("torn") == {}


def test_nothing_that_is_said_is_hidden(visit: Visit) -> None:
    """Every text can be seen, on a desktop and on a phone, but for parts that a reader opens."""
    assert visit.faults("hidden") == {}


def test_it_is_quiet(visit: Visit) -> None:
    """The console is empty and no other host is asked, whatever was done with the page so far."""
    visit.page.wait_for_load_state("networkidle")
    assert visit.noise == []


def test_small_targets_that_are_too_near_are_noticed(windows: Windows, address: str) -> None:
    """Axe is not asked about targets that have room, and about those that have none it is."""
    with windows.open(viewport=DESKTOP, bypass_csp=True) as context:
        page, _ = opened(context, address + "about/")
        page.add_style_tag(content=CRAMPED)
        assert "target-size" in str(violations(page, only=["target-size"]))


def test_one_page_of_each_template_is_among_them() -> None:
    """A page that is moved does not silently leave the tests on a phone."""
    assert set(PAGES) >= TEMPLATES
