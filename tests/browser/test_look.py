"""The last step of a build takes bytes away, and nothing that is seen.

That no rule is missed in what every page shows at first is a test of every page. Here parts are
opened, and a few pages are compared with themselves by the eye.
"""

import base64
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Page, Route, ViewportSize, expect

from tests.browser.dropped_styles import missed_selectors, stylesheets
from tests.browser.pages import DESKTOP, PHONE, TEMPLATES, Scheme, name_of, paint
from tests.browser.windows import Windows, blank_page

TALL = 2400  # pixels of height, in which every part of a template is seen
SEEN = ("", "dimensions/evaluation/", "choose/", "timeline/")
# Where the shared styles are linked: the last paragraph or entry of what is painted first.
FIRST = "article :is(p, li):has(> link[rel=stylesheet])"
# Where the title, the heading and the answer stand, in which letters and colors.
STANDS = """(answer) => [".top__title span", "h1", answer].map((selector) => {
    const part = document.querySelector(selector);
    const {x, y, width, height} = part.getBoundingClientRect();
    const {font, color, letterSpacing} = getComputedStyle(part);
    return [x, y, width, height, font, color, letterSpacing];
})"""
SHARED_STYLES = "**/assets/styles.*.css"
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Give the page other styles, in place of its own and of those that it shares, or give these back.
STYLE = """([styles, isOwn]) => {
    document.querySelector("head > style").textContent = styles;
    for (const link of document.querySelectorAll("article link[rel=stylesheet]")) {
        link.disabled = !isOwn;
    }
}"""


def search(page: Page) -> None:
    """Search for something."""
    page.locator("body").press("/")
    page.locator(".search-dialog input").fill("diffusion")
    page.locator(".search-dialog [role=option]").first.wait_for()


def draw_out(page: Page) -> None:
    """Draw out the list of pages on a phone."""
    page.set_viewport_size(PHONE)
    page.locator("header .top__button[for=__drawer]").click()
    expect(page.locator(".pages a").first).to_be_in_viewport()


def look_up(name: str) -> Callable[[Page], None]:
    """Return what looks up a name."""

    def open_part(page: Page) -> None:
        page.get_by_label(re.compile("^Is … an LLM")).fill(name)
        expect(page.locator(":is(.look-up__result, .look-up__found)")).to_contain_text(
            re.compile(r"\w")
        )

    return open_part


def answer(*answers: str) -> Callable[[Page], None]:
    """Return what goes some steps of the decision guide."""

    def open_part(page: Page) -> None:
        for text in answers:
            page.locator(".decision-options a:visible", has_text=text).click()

    return open_part


def click(selector: str) -> Callable[[Page], None]:
    """Return what clicks on the first of some elements."""
    return lambda page: page.locator(selector).first.click()


def focus(selector: str) -> Callable[[Page], None]:
    """Return what moves the focus to the first of some elements, as by keyboard."""

    def open_part(page: Page) -> None:
        page.keyboard.press("Tab")
        page.locator(selector).first.focus()

    return open_part


def filter_milestones(page: Page) -> None:
    """Leave few milestones, with one chosen."""
    page.locator("[name=words]").fill("openai")
    page.locator("[data-milestone]:visible").first.hover()


TABLE = "dimensions/basic-functionality/?cells=short&layout="
OPEN: dict[str, tuple[str, Callable[[Page], None]]] = {
    "search": ("glossary/", search),
    "verdict": ("", look_up("midjourney")),
    "several systems": ("", look_up("gpt")),
    "unknown system": ("", look_up("xyzzy")),
    "part of the umbrella": ("?boundary=shown", focus("svg.umbrella a")),
    "row below the umbrella": ("?boundary=shown", focus(".umbrella-row")),
    "filtered systems": ("systems/?verdict=boundary", look_up("suno")),
    "no system": ("systems/?verdict=boundary", look_up("xyzzy")),
    "second question": ("choose/", answer("New text or code")),
    "result": ("choose/", answer("New text or code", "Text that you hand over")),
    "few milestones": ("timeline/?strand=both", filter_milestones),
    "open cell": (f"{TABLE}table", click(".but")),
    "open cell of a card": (f"{TABLE}cards", click(".but")),
    "source": ("dimensions/cost-and-energy/", focus("a.footnote-ref")),
    "link menu": ("boundary/", click("h2 a.headerlink")),
    "folded text": ("", click("summary:visible")),
    "list of pages": ("glossary/", draw_out),
}


@pytest.mark.parametrize("part", OPEN)
def test_no_style_of_an_open_part_is_missed(
    painted_windows: Windows, address: str, unpublished_folder: Path, part: str
) -> None:
    """A rule that was left out finds nothing when the search or an interactive part is open."""
    path, open_part = OPEN[part]
    with painted_windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        page = blank_page(context)
        page.goto(address + path)
        before = seen(page)
        open_part(page)
        assert seen(page) != before
        assert missed_selectors(page, stylesheets(unpublished_folder, path)) == []


def test_a_missed_style_is_noticed(
    windows: Windows, address: str, unpublished_folder: Path
) -> None:
    """What finds nothing in a page at first does when it is put there."""
    with windows.open() as context:
        page = blank_page(context)
        page.goto(address + "about/")
        page.evaluate("document.querySelector('h1').classList.add('milestone')")
        missed = missed_selectors(page, stylesheets(unpublished_folder, "about/"))
        assert ".milestone" in " ".join(missed)


def seen(page: Page) -> str:
    """Return a picture of the window."""
    page.evaluate(PAINTED)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setScrollbarsHidden", {"hidden": True})  # they fade in and out
    picture = str(session.send("Page.captureScreenshot", {"optimizeForSpeed": True})["data"])
    session.detach()
    return picture


def difference(one: str, other: str) -> int:
    """Return how far two pictures are apart where they are farthest, of 255, seen from afar."""
    small = [
        Image.open(BytesIO(base64.b64decode(each))).convert("RGB").reduce(4)
        for each in (one, other)
    ]
    return max(ImageChops.difference(*small).tobytes())


def is_the_same_under(page: Page, styles: str) -> bool:
    """Say whether a page, as it stands, looks as it does under the stylesheets of the engine.

    Fractions of a pixel and of a color do not count: shorter numbers in the styles move a letter
    by a hundredth of a pixel.
    """
    page.evaluate("document.activeElement.style.caretColor = 'transparent'")  # it blinks
    own = page.locator("head > style").inner_html()
    for _ in range(4):  # what is under way, such as an answer that comes, comes to its end
        kept = seen(page)
        page.evaluate(STYLE, [styles, False])
        other = seen(page)
        page.evaluate(STYLE, [own, True])
        if kept == other or difference(kept, other) <= 20:
            return True
    return False


@pytest.mark.parametrize("window", [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", SEEN, ids=name_of)
def test_a_page_looks_the_same(
    painted_windows: Windows,
    address: str,
    unpublished_folder: Path,
    path: str,
    window: tuple[ViewportSize, Scheme],
) -> None:
    """The styles that a page keeps show it as all styles of the engine do, at first and opened."""
    size, scheme = window
    styles = stylesheets(unpublished_folder, path)
    with painted_windows.open(
        viewport={**size, "height": TALL}, reduced_motion="reduce", bypass_csp=True
    ) as context:
        page = blank_page(context)
        page.goto(address + path)
        paint(page, scheme)
        assert is_the_same_under(page, styles)
        search(page)
        assert is_the_same_under(page, styles)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", sorted(TEMPLATES - {"there/is/no/such/page/"}), ids=name_of)
def test_the_first_paint_stands_as_the_page_will(
    windows: Windows, address: str, path: str, size: ViewportSize
) -> None:
    """Before the shared styles have come, title, heading and answer stand as they will, alone."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page = blank_page(context)
        page.route(SHARED_STYLES, hold)
        with page.expect_request(SHARED_STYLES):
            page.goto(address + path, wait_until="commit")
        answer, later = page.locator(FIRST), page.locator(f"{FIRST} ~ *")
        answer.wait_for()
        first = page.evaluate(STANDS, FIRST)
        assert later.count() == 0
        for route in held:
            route.continue_()
        later.first.wait_for(state="attached")
        page.wait_for_load_state("networkidle")
        assert page.evaluate(STANDS, FIRST) == first
