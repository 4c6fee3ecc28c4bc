"""The site as Zensical builds it, in a real browser: quiet, accessible, and searched on demand."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.pages import DESKTOP, PHONE, opened, violations
from tests.browser.test_site_script import THEME, asked
from tests.conftest import served

WANTED = re.compile(THEME.pattern + r"|^search\.json")


@pytest.fixture(scope="module")
def zensical(zensical_folder: Path) -> Iterator[str]:
    """Return the address under which the site that Zensical built is served."""
    with served(zensical_folder) as address:
        yield address


@pytest.mark.parametrize("path", ["", "dimensions/technical-structure/"])
def test_a_page_is_accessible_and_quiet(browser: Browser, zensical: str, path: str) -> None:
    """Axe finds nothing, the console is empty, no other host is asked; in the dark too."""
    with browser.new_context(
        viewport=DESKTOP, color_scheme="light", reduced_motion="reduce"
    ) as context:
        page, noise = opened(context, zensical + path, until="networkidle")
        for size in (DESKTOP, PHONE):
            page.set_viewport_size(size)
            page.emulate_media(color_scheme="light")
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")
            assert violations(page) == []
            page.emulate_media(color_scheme="dark")
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
            assert violations(page, only=["color-contrast", "link-in-text-block"]) == []
        assert noise == []


def test_nothing_of_the_search_is_fetched_before_it_is_wanted(
    context: BrowserContext, zensical: str
) -> None:
    """The first click opens the search, which is fetched then, once, and is ready to type in."""
    page, noise = opened(context, zensical + "systems/", until="networkidle")
    paths = asked(page)
    page.reload(wait_until="networkidle")
    page.mouse.move(600, 500)
    page.keyboard.press("Tab")
    assert [path for path in paths if WANTED.search(path)] == []
    page.locator(".md-search__button").click()
    field = page.locator("dialog input")
    expect(field).to_be_focused()
    page.keyboard.type("diffusion language model")  # with keys that lead elsewhere on a page
    section = page.locator("dialog a").first
    expect(section).to_have_attribute("href", re.compile(r"glossary/.*#diffusion-language-model"))
    fetched = [path for path in paths if WANTED.search(path)]
    assert len(fetched) == len(set(fetched)) == 4  # styles, script, worker and index
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()
    assert noise == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda page: page.locator(".md-search__button").click(),
        lambda page: page.keyboard.press("/"),
        lambda page: page.keyboard.press("Control+k"),
    ],
    ids=["click", "slash", "control k"],
)
def test_search_asked_for_before_it_was_there_opens(
    context: BrowserContext, zensical: str, ask: Callable[[Page], None]
) -> None:
    """Who is quicker than the script gets the search when the script has come."""
    page, noise = opened(context, zensical)
    page.locator("h1").hover()  # keys pressed before the first paint reach no page
    held: list[Route] = []
    page.route("**/bundle.*.js", lambda route: held.append(route))  # noqa: PLW0108 - its method is built in
    with page.expect_request("**/bundle.*.js"):
        ask(page)
    expect(page.locator("dialog")).to_have_count(0)
    held[0].continue_()
    expect(page.locator("dialog input")).to_be_focused()
    assert noise == []


def test_search_on_a_phone(browser: Browser, zensical: str) -> None:
    """The sign in the header opens the search, ready to be typed into, as often as it is tapped."""
    with browser.new_context(viewport=PHONE, has_touch=True, reduced_motion="reduce") as context:
        page, noise = opened(context, zensical + "systems/")
        for _ in range(2):
            page.locator("header .md-header__button[for=__search]").first.tap()
            expect(page.locator("dialog input")).to_be_focused()
            page.keyboard.press("Escape")
            expect(page.locator("dialog input")).to_be_hidden()
        assert noise == []
