"""The site as Zensical builds it, in a real browser: quiet, accessible, and searched."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.pages import DESKTOP, PHONE, opened, violations
from tests.browser.windows import Windows
from tests.conftest import served


@pytest.fixture(scope="module")
def zensical(fork_by_zensical: Path) -> Iterator[str]:
    """Return the address under which the site that Zensical built is served."""
    with served(fork_by_zensical) as address:
        yield address


@pytest.mark.parametrize("path", ["", "dimensions/technical-structure/"])
def test_a_page_is_accessible_and_quiet(windows: Windows, zensical: str, path: str) -> None:
    """Axe finds nothing, the console is empty, no other host is asked; in the dark too."""
    with windows.open(viewport=DESKTOP, color_scheme="light", reduced_motion="reduce") as context:
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


def test_the_search_is_the_same(context: BrowserContext, zensical: str) -> None:
    """The sign in the header opens it, nothing of the theme's is there, and it leads to anchors."""
    page, noise = opened(context, zensical + "systems/", until="networkidle")
    page.locator("header").get_by_role("link", name="Search", exact=True).click()
    field = page.locator(".search-dialog input")
    expect(field).to_be_focused()
    page.keyboard.type("diffusion language model")  # with keys that lead elsewhere on a page
    expect(page.locator(".search-dialog [role=option]").first).to_have_attribute(
        "href", re.compile("#.*diffusion-language-model")
    )
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()
    assert page.locator(".md-search, #__search").count() == 0
    assert noise == []
