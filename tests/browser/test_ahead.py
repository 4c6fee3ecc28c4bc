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


def test_a_finger_that_comes_down_fetches_the_page(context: BrowserContext, address: str) -> None:
    """The line is used while the finger is still on the link."""
    page, noise = opened(context, address + "dimensions/")
    link = page.locator("article a[href*='evaluation/']").first
    with page.expect_request("**/dimensions/evaluation/"):
        link.dispatch_event("pointerdown", {"pointerType": "touch", "bubbles": True})
    assert page.url == address + "dimensions/"
    assert noise == []
