"""The next page is on its way before the reader goes there."""

from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.pages import PHONE, asked_for, opened

# How the page came (Navigation Timing, level 2).
WAY = "performance.getEntriesByType('navigation')[0].deliveryType"


def test_a_page_is_fetched_while_the_pointer_rests_on_a_link(
    context: BrowserContext, address: str
) -> None:
    """Once, whatever section is meant; a link that is passed over, or leads away, asks nothing."""
    page, noise = opened(context, address + "dimensions/")
    paths = asked_for(page)
    links = page.locator("article a[href*='technical-structure/']")
    with page.expect_request("**/dimensions/technical-structure/"):
        links.first.hover()
    links.last.hover()
    page.locator("footer a[href^='https://creativecommons.org']").hover()
    with page.expect_request("**/dimensions/adaptation/"):
        page.locator("article a[href*='adaptation/']").first.hover()
    fetched = [path for path in paths if path.startswith("dimensions/")]
    assert fetched == ["dimensions/technical-structure/", "dimensions/adaptation/"]
    assert noise == []


def test_a_finger_that_comes_down_asks_for_nothing_by_script(
    context: BrowserContext, address: str
) -> None:
    """The page would be shown only when all of it has come; a pointer that rests has the time."""
    page, noise = opened(context, address + "dimensions/")
    paths = asked_for(page)
    link = page.locator("article a[href*='evaluation/']").first
    for event in ("pointerover", "pointerdown"):
        link.dispatch_event(event, {"pointerType": "touch", "bubbles": True})
    with page.expect_request("**/dimensions/adaptation/"):
        page.locator("article a[href*='adaptation/']").first.hover()
    assert "dimensions/evaluation/" not in paths
    assert noise == []


def test_a_page_is_fetched_while_a_finger_is_on_its_link(browser: Browser, address: str) -> None:
    """The browser does it, and shows the beginning at once; not where a tap only explains."""
    with browser.new_context(viewport=PHONE, has_touch=True) as context:
        page, noise = opened(context, address + "dimensions/")
        page.locator("article a[href*='evaluation/']").first.tap()
        page.wait_for_url("**/dimensions/evaluation/")
        assert page.evaluate(WAY) == "navigational-prefetch"
        term = page.locator("article a.term").first
        term.tap()
        expect(page.locator(".term-note")).to_be_visible()
        term.tap()
        page.wait_for_url("**/glossary/#*")
        assert page.evaluate(WAY) != "navigational-prefetch"
        assert noise == []
