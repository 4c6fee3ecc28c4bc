"""Firefox, and WebKit, on which Safari is built."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserType, Page, Playwright, expect

PAGES = ("dimensions/evaluation/", "choose/", "glossary/", "see/", "systems/", "timeline/", "")
COLOR = "() => getComputedStyle(document.body).backgroundColor"


@pytest.fixture(params=["firefox", "webkit"])
def page(request: pytest.FixtureRequest, playwright: Playwright) -> Iterator[Page]:
    """Return a page in a browser that Playwright has downloaded; without it, skip."""
    browser_type: BrowserType = getattr(playwright, request.param)
    if not Path(browser_type.executable_path).exists():
        pytest.skip(f"`python -m playwright install --with-deps {request.param}` was not run")
    browser = browser_type.launch()
    yield browser.new_page()
    browser.close()


def test_the_site_works_in_other_engines(page: Page, address: str) -> None:
    """Scripts run without an error, the look-up and the search answer, and the colors change."""
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    for path in PAGES:
        page.goto(address + path)

    page.goto(f"{address}compare/")
    answer = page.locator(".compared__answer").first
    assert answer.evaluate("box => box.closest('th').clientHeight >= box.scrollHeight")
    page.goto(address)

    page.locator("#look-up").fill("midjourney")
    expect(page.locator(".look-up a[href$='systems/midjourney/']").first).to_be_visible()

    theme = page.locator("button[aria-label^=Theme]")
    before = page.evaluate(COLOR)
    theme.click()
    assert page.evaluate(COLOR) != before

    page.locator("body").press("/")
    page.locator(".search-dialog input").fill("diffusion model")
    expect(page.locator(".search-dialog [href$='#diffusion-model']").first).to_be_visible()
    assert errors == []
