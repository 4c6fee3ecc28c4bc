"""Every page in a real browser: light and dark, phone and desktop."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from macros.validation.page_sources import DOCS
from tests.conftest import SUB_PATH

AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
PAGES = [
    *sorted(
        path.relative_to(DOCS).as_posix().removesuffix(".md").removesuffix("index")
        for path in DOCS.rglob("*.md")
    ),
    "there/is/no/such/page/",
]
# Axe takes minutes for lists of hundreds of items that one template makes; forty stand for all.
ALIKE = [".sources > li:nth-child(n+41)", ".footnote li:nth-child(n+41)"]
PHONE = ViewportSize(width=360, height=740)
DESKTOP = ViewportSize(width=1440, height=900)


def opened(
    context: BrowserContext, url: str, *, until: Literal["load", "networkidle"] = "load"
) -> tuple[Page, list[str]]:
    """Open a page, and return it with what it said and asked for that it should not have.

    It is loaded, and with `networkidle` also done with what it fetches after that.
    """
    page = context.new_page()
    noise: list[str] = []
    missing = url.endswith("no/such/page/")
    page.on(
        "console",
        lambda message: (
            noise.append(message.text)
            if not (missing and "404" in message.text)  # the browser's own note of the error page
            else None
        ),
    )
    page.on("pageerror", lambda error: noise.append(str(error)))
    origin = url.partition(f"/{SUB_PATH}/")[0]
    page.on(
        "request",
        lambda request: (
            noise.append(request.url) if not request.url.startswith((origin, "data:")) else None
        ),
    )
    page.on(
        "response",
        lambda response: (
            noise.append(f"{response.status} {response.url}")
            if response.status >= 400 and response.url != url
            else None
        ),
    )
    page.goto(url, wait_until=until)
    return page, noise


def load_axe(page: Page) -> None:
    """Make axe known to a page, whose policy refuses a script in a tag."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))


def violations(page: Page, *, only: Sequence[str] = (), within: str = ":root") -> object:
    """Return what axe finds: each rule with its first three places.

    `only` names the rules, and `within` selects the part of the page.
    """
    load_axe(page)
    return page.evaluate(
        """async ([kind, values, within, exclude]) => (await axe.run({include: [within], exclude}, {
            runOnly: {type: kind, values}, resultTypes: ["violations"],
        })).violations.map(each => [each.id, each.nodes.slice(0, 3).map(node => node.html)])""",
        ["rule" if only else "tag", only or RULES, within, ALIKE],
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.strip("/") or "home")
def test_a_page_is_accessible_and_quiet(browser: Browser, address: str, path: str) -> None:
    """Axe finds nothing, the console is empty, no other host is asked, nothing scrolls sideways.

    This holds on a desktop and on a phone, in the light and in the dark. In the dark only the
    rules about color are tried again: nothing else depends on it.
    """
    with browser.new_context(
        viewport=DESKTOP, color_scheme="light", reduced_motion="reduce"
    ) as context:
        page, noise = opened(context, address + path, until="networkidle")
        for size in (DESKTOP, PHONE):
            page.set_viewport_size(size)
            assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
            page.emulate_media(color_scheme="light")
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
            assert violations(page) == []
            page.emulate_media(color_scheme="dark")
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
            assert violations(page, only=["color-contrast", "link-in-text-block"]) == []
        assert noise == []


def test_the_home_page_gives_the_answer_before_anything_is_scrolled(
    browser: Browser, address: str
) -> None:
    """On a phone the first sentence of the answer is in sight."""
    with browser.new_context(viewport=PHONE) as context:
        page, _ = opened(context, address)
        box = page.locator(".lead").bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= PHONE["height"]


def test_the_table_becomes_cards_on_a_phone(browser: Browser, address: str) -> None:
    """Below 600 px each row is a card that names both sides; above, the header stays in sight."""
    with browser.new_context(viewport=PHONE) as context:
        page, _ = opened(context, address)
        assert page.locator(".two-sided thead").is_hidden()
        assert page.locator(".two-sided .side-name").first.is_visible()
    with browser.new_context(viewport=DESKTOP) as context:
        page, _ = opened(context, address)
        assert page.locator(".two-sided .side-name").first.is_hidden()
        page.locator(".two-sided tbody tr").nth(3).scroll_into_view_if_needed()
        page.evaluate("document.querySelectorAll('.two-sided tbody tr')[4].scrollIntoView()")
        header = page.locator(".two-sided thead th").nth(1).bounding_box()
        assert header is not None
        assert 0 <= header["y"] < 120


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_row_that_is_linked_to_lands_below_the_header(
    browser: Browser, address: str, size: ViewportSize
) -> None:
    """The target of a link is not hidden by what sticks to the top."""
    with browser.new_context(viewport=size, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}dimensions/basic-functionality/#images")
        expect(page.locator("#images")).to_be_in_viewport()
        row = page.locator("#images").bounding_box()
        sticky = page.locator(".two-sided thead th").first
        if sticky.is_hidden():  # on a phone the table has no header
            sticky = page.locator("header.md-header")
        top = sticky.bounding_box()
        assert row is not None
        assert top is not None
        assert top["y"] + top["height"] - 1 <= row["y"] < size["height"]


def test_the_site_is_readable_without_scripts(browser: Browser, address: str) -> None:
    """Without JavaScript the answer, the umbrella, the table and the sources are there."""
    with browser.new_context(viewport=PHONE, java_script_enabled=False) as context:
        page, _ = opened(context, address)
        for part in ("h1", ".lead", "svg.umbrella", ".two-sided td >> nth=0", ".footnote"):
            assert page.locator(part).first.is_visible(), part


def test_the_site_is_reached_by_keyboard(browser: Browser, address: str) -> None:
    """Tab leads to the skip link first, and then through every panel of the umbrella."""
    with browser.new_context(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = opened(context, address)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
        seen = []
        for _ in range(60):
            page.keyboard.press("Tab")
            seen.append(page.evaluate("document.activeElement.textContent.trim()"))
        for name in ("Text", "Code", "Images", "Audio", "Video", "3D", "Science", "LLM"):
            assert name in seen
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")


def test_a_citation_opens_its_source(browser: Browser, address: str) -> None:
    """The small number of a citation leads to the footnote with the source."""
    with browser.new_context(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = opened(context, address)
        page.locator(".lead .footnote-ref").first.click()
        expect(page).to_have_url(re.compile("#fn:"))
        assert page.locator(".footnote li:target a[href^='http']").first.is_visible()


@pytest.mark.parametrize(
    ("query", "page", "section"),
    [
        ("LLM", "systems/", ""),
        ("large language model", "glossary/", "large-language-model"),
        ("GenAI", "glossary/", "generative-ai"),
        ("generative AI", "glossary/", "generative-ai"),
        ("BERT", "systems/", "bert"),
        ("ChatGPT", "systems/", "chatgpt"),
        ("diffusion", "glossary/", "diffusion-model"),
        ("fine-tuning", "glossary/", "fine-tuning"),
        ("fine tuning", "glossary/", "fine-tuning"),
        ("hallucination", "glossary/", "hallucination"),
        ("copyright", "dimensions/law-and-governance/", ""),
        ("energy", "dimensions/cost-and-energy/", ""),
    ],
)
def test_search_finds_the_right_page_first(
    browser: Browser, address: str, query: str, page: str, section: str
) -> None:
    """The first result of a common search is the page, and on it the section, that answers."""
    with browser.new_context(viewport=DESKTOP, reduced_motion="reduce") as context:
        tab, _ = opened(context, address)
        tab.locator(".md-search__input").click()
        tab.locator(".md-search__input").press_sequentially(query)
        # The results follow every letter; they are final when a link marks the whole query.
        tab.wait_for_function(
            """query => {
                const letters = text => text.toLowerCase().replace(/[^a-z]/g, "");
                return [...document.querySelectorAll(".md-search-result__link")].some(link =>
                    letters(new URL(link.href).searchParams.get("h") ?? "") === letters(query));
            }""",
            arg=query,
        )
        links = tab.locator(".md-search-result__item").first.locator("a")
        targets = [urlsplit(str(link.evaluate("link => link.href"))) for link in links.all()]
        assert targets[0].path == f"/{SUB_PATH}/{page}"
        if section:
            assert targets[1].fragment == section
