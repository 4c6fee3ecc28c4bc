"""Where the parts of a page stand: from the first paint on, on a laptop and on a phone."""

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.pages import DESKTOP, PHONE, SHIFTS, name_of, opened
from tests.browser.windows import Windows

# A slow line and a slow device, as the budgets of the benchmark have them, but slower yet.
SLOW_LINE = {
    "offline": False,
    "latency": 150,  # milliseconds
    "downloadThroughput": 100_000,  # bytes a second: 0.8 Mbit/s
    "uploadThroughput": 100_000,
}
SLOWER = 4  # times slower than this processor, where a reader comes first
# A script writes the largest text of the page with the two models, on a desktop.
MAIN_PAGES = (
    "",
    "dimensions/",
    "dimensions/technical-structure/",
    "dimensions/cost-and-energy/",
    "boundary/",
    "choose/",
    "glossary/",
    "misconceptions/",
    "questions/",
    "sources/",
    "systems/",
    "timeline/",
)
# How many milliseconds after the first paint the largest content was painted.
LATER = """() => new Promise((done) => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime - first.startTime))
        .observe({type: "largest-contentful-paint", buffered: true});
})"""
LAPTOP = ViewportSize(width=1366, height=680)
TALL_PHONE = ViewportSize(width=390, height=844)


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize(
    ("path", "slower"),
    [
        ("", SLOWER),
        ("dimensions/technical-structure/", SLOWER),
        ("systems/", SLOWER),
        ("search/?q=is+chatgpt+an+llm", 1),
        ("see/", 1),
    ],
)
def test_nothing_moves_while_a_page_arrives(
    browser: Browser, address: str, path: str, slower: int, size: ViewportSize
) -> None:
    """On a slow line what is painted stays where it is: the lists beside it have their place."""
    with browser.new_context(viewport=size, is_mobile=size == PHONE) as context:
        page = context.new_page()
        page.add_init_script(SHIFTS)
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW_LINE)
        session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
        page.goto(address + path, wait_until="networkidle")
        assert page.evaluate("shifts") <= 0.02


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("path", MAIN_PAGES, ids=name_of)
def test_the_answer_is_painted_at_once(
    browser: Browser, address: str, path: str, size: ViewportSize
) -> None:
    """On a slow line the first paint holds the largest text of the screen."""
    with browser.new_context(viewport=size, is_mobile=size == PHONE) as context:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW_LINE)
        page.goto(address + path)
        assert page.evaluate(LATER) <= 50


def test_the_answer_the_look_up_and_the_picture_stand_side_by_side(
    windows: Windows, address: str
) -> None:
    """On a laptop's first screen, because the home page hides the two lists."""
    with windows.open(viewport=LAPTOP) as context:
        page, _ = opened(context, address)
        for kind in ("primary", "secondary"):
            expect(page.locator(f".md-sidebar--{kind}")).to_be_hidden()
        answer, field, picture = (
            page.locator(part).bounding_box() for part in (".lead", "form.look-up", "svg.umbrella")
        )
        assert answer
        assert field
        assert picture
        assert answer["x"] + answer["width"] <= picture["x"]
        assert answer["width"] >= 500
        assert max(part["y"] + part["height"] for part in (field, picture)) <= LAPTOP["height"]


def test_a_phone_reads_the_home_page_in_eight_screens(windows: Windows, address: str) -> None:
    """The answer, the field and the picture come in one and a half, and nothing is long at first.

    A sentence a side is shown of every dimension; the rest and the sources are a tap away.
    """
    screen = TALL_PHONE["height"]
    with windows.open(viewport=TALL_PHONE, has_touch=True, is_mobile=True) as context:
        page, _ = opened(context, address)
        assert page.evaluate("document.documentElement.scrollHeight") <= 8 * screen
        picture = page.locator("svg.umbrella").bounding_box()
        assert picture
        assert picture["y"] + picture["height"] <= 1.5 * screen
        cells = page.locator(".two-sided td.side")
        assert cells.count() == page.locator(".two-sided td.side:visible").count()
        more = page.locator(".two-sided :is(td.both, .footnote-ref)")
        assert page.locator(".two-sided :is(td.both, .footnote-ref):visible").count() == 0
        page.get_by_role("checkbox", name="short answers").uncheck()
        expect(more.first).to_be_visible()
        source = page.locator(".footnote li").first
        assert source.is_hidden()
        page.goto(f"{address}#{source.get_attribute('id')}")
        expect(source).to_be_in_viewport()


@pytest.mark.parametrize("width", [1024, 1280, 1366, 1440])
def test_the_search_ends_where_the_page_does(windows: Windows, address: str, width: int) -> None:
    """The way to the search is as far from the edge as the text on the other side, or farther."""
    with windows.open(viewport={"width": width, "height": 768}) as context:
        page, _ = opened(context, address + "glossary/")
        box = page.locator(".search-link").bounding_box()
        assert box
        assert width - box["x"] - box["width"] >= 14
