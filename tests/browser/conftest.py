"""A running Chromium, and the pages that a test opens in it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Playwright,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.browser.browsers import BrowserUnavailableError, install, launch
from tests.browser.pages import DESKTOP, Open, listen
from tests.conftest import shared_folder

expect.set_options(timeout=30_000)  # milliseconds; other tests run at the same time

# What cannot be changed once a page is open.
DEVICES: dict[str, dict[str, Any]] = {
    "desktop": {"permissions": ["clipboard-read", "clipboard-write"]},
    "phone": {"has_touch": True, "is_mobile": True},
    "without scripts": {"java_script_enabled": False},
}


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return the driver of Chromium."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Return a running Chromium, installed first where there is none; without one, fail."""
    try:
        install(shared_folder(tmp_path_factory))
        started = launch(playwright)
    except BrowserUnavailableError as error:
        pytest.fail(str(error), pytrace=False)
    yield started
    started.close()


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Callable[[str], BrowserContext]:
    """Return a function that gives the context of a device, which all tests share."""
    opened: dict[str, BrowserContext] = {}

    def context(device: str) -> BrowserContext:
        if device not in opened:
            opened[device] = browser.new_context(**DEVICES[device])
        return opened[device]

    return context


@pytest.fixture
def new_page(contexts: Callable[[str], BrowserContext]) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a blank page.

    After the test no page may have reported or requested anything that it should not, unless it was
    opened with `quiet=False`. Nothing of it is kept for the next test but the cache.
    """
    pages: list[tuple[Page, list[str]]] = []

    def open_page(
        *,
        size: ViewportSize = DESKTOP,
        device: str = "desktop",
        quiet: bool = True,
        **media: Any,  # noqa: ANN401 - the options of `emulate_media`
    ) -> Page:
        page = contexts(device).new_page()
        page.set_viewport_size(size)
        page.emulate_media(**({"color_scheme": "light", "reduced_motion": "reduce"} | media))
        pages.append((page, listen(page) if quiet else []))
        return page

    yield open_page
    noise = [message for _, messages in pages for message in messages]
    for page, _ in pages:
        if page.url.startswith("http"):
            page.evaluate("() => { localStorage.clear(); sessionStorage.clear(); }")
    for context in {page.context for page, _ in pages}:
        for page in context.pages:
            page.close()
    assert noise == []


@pytest.fixture
def visit(new_page: Callable[..., Page], address: str) -> Open:
    """Return a function that opens a path of the site; its options are those of `new_page`."""

    def open_path(path: str, **options: Any) -> Page:  # noqa: ANN401 - those of `new_page`
        page = new_page(**options)
        page.goto(address + path)
        return page

    return open_path
