"""The last step of a build takes bytes away, and nothing that is seen."""

import base64
import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.test_pages import ALIKE, DESKTOP, PAGES, PHONE
from tests.conftest import SUB_PATH

STYLESHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)">')
TALL = 8000  # pixels of height that the browser takes in one picture
SCROLL = "top => scrollTo({top, behavior: 'instant'})"
PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Give the page other styles, with or without those that come with the search.
STYLE = """([styles, search]) => {
    document.querySelector("head > style").textContent = styles;
    const sheet = document.querySelector("link[href$='assets/search.css']");
    if (sheet) sheet.disabled = !search;
}"""


def seen(page: Page) -> list[str]:
    """Return a picture of the window."""
    page.evaluate(PAINTED)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setScrollbarsHidden", {"hidden": True})  # they fade in and out
    picture = session.send("Page.captureScreenshot", {"optimizeForSpeed": True})["data"]
    session.detach()
    return [picture]


def seen_from_top_to_end(page: Page) -> list[str]:
    """Return pictures of the whole page, a window at a time."""
    assert page.viewport_size is not None
    height = page.viewport_size["height"]
    pictures = []
    for top in range(0, page.evaluate("document.documentElement.scrollHeight"), height):
        page.evaluate(SCROLL, top)
        pictures += seen(page)
    return pictures


def are_alike(some: list[str], others: list[str]) -> bool:
    """Say whether pictures are the same but for the fractions of a pixel and of a color.

    Shorter numbers in the styles move a letter by a hundredth of a pixel.
    """
    return len(some) == len(others) and all(
        one == other or difference(one, other) <= 20
        for one, other in zip(some, others, strict=True)
    )


def difference(one: str, other: str) -> int:
    """Return how far two pictures are apart where they are farthest, of 255, seen from afar."""
    first, second = (
        Image.open(BytesIO(base64.b64decode(each))).convert("RGB").reduce(4)
        for each in (one, other)
    )
    between = ImageChops.difference(first, second).tobytes()
    return max(between)


def stylesheets(folder: Path, path: str) -> str:
    """Return the stylesheets that a page of the engine asks for, one after another."""
    file = folder / path.partition("?")[0] / "index.html"
    if not file.is_file():
        file = folder / "404.html"
    root = f"/{SUB_PATH}/"
    addresses = [
        urljoin(root + file.relative_to(folder).as_posix(), address)
        for address in STYLESHEET.findall(file.read_text(encoding="utf-8"))
    ]
    assert len(addresses) > 5
    sheets = [folder / address.removeprefix(root) for address in addresses]
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def looks_the_same(
    page: Page,
    styles: str,
    *schemes: Literal["light", "dark"],
    look: Callable[[Page], list[str]] = seen,
) -> None:
    """Compare a page, as it stands, with itself under the stylesheets of the engine."""
    page.evaluate("document.activeElement.style.caretColor = 'transparent'")  # it blinks
    own = page.locator("head > style").inner_html()
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        name = {"light": "default", "dark": "slate"}[scheme]
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
        for _ in range(4):  # what is under way, such as an answer that comes, comes to its end
            kept = look(page)
            page.evaluate(STYLE, [styles, False])
            is_same = are_alike(look(page), kept)
            page.evaluate(STYLE, [own, True])
            if is_same:
                break
        assert is_same, scheme


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.strip("/") or "home")
def test_a_page_looks_the_same(
    browser: Browser, address: str, unpublished_folder: Path, path: str
) -> None:
    """The styles that a page keeps show it as all styles of the engine do.

    From its top to its end, on a desktop in the light and on a phone in the dark; there also with
    the list of pages drawn out.
    """
    styles = stylesheets(unpublished_folder, path)
    with browser.new_context(
        viewport=DESKTOP | {"height": TALL}, reduced_motion="reduce", bypass_csp=True
    ) as context:
        page = context.new_page()
        page.goto(address + path)
        for alike in ALIKE:
            page.locator(alike).evaluate_all("all => all.forEach(each => each.remove())")
        looks_the_same(page, styles, "light", look=seen_from_top_to_end)
        page.set_viewport_size(PHONE | {"height": TALL})
        looks_the_same(page, styles, "dark", look=seen_from_top_to_end)
        page.set_viewport_size(PHONE)
        page.evaluate(SCROLL, 0)
        page.locator("header .md-header__button[for=__drawer]").click()
        looks_the_same(page, styles, "light", "dark")


def search(page: Page) -> None:
    """Search for something."""
    page.locator("body").press("/")
    page.locator(".md-search__input").fill("diffusion")
    page.locator(".md-search-result__item").first.wait_for()


def look_up(name: str) -> Callable[[Page], None]:
    """Return what looks up a name."""

    def open_part(page: Page) -> None:
        page.get_by_label(re.compile("^Is … an LLM")).fill(name)
        expect(page.locator(".look-up__result")).not_to_be_empty()

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
    "part of the umbrella": ("?boundary=shown", focus("svg.umbrella a:not(.umbrella-mark)")),
    "mark on the umbrella": ("?boundary=shown", focus("svg.umbrella .umbrella-mark")),
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
}


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("part", OPEN)
def test_an_open_part_looks_the_same(
    browser: Browser, address: str, unpublished_folder: Path, part: str, size: ViewportSize
) -> None:
    """So they do with the search or an interactive part open, in the light and in the dark."""
    path, open_part = OPEN[part]
    with browser.new_context(viewport=size, reduced_motion="reduce", bypass_csp=True) as context:
        page = context.new_page()
        page.goto(address + path)
        before = seen(page)
        open_part(page)
        assert seen(page) != before
        looks_the_same(page, stylesheets(unpublished_folder, path), "light", "dark")
