"""The next page is on its way before the reader goes there."""

from playwright.sync_api import BrowserContext

from tests.browser.pages import asked_for, opened


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


def test_a_finger_that_comes_down_asks_for_nothing(context: BrowserContext, address: str) -> None:
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
