"""A real browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Playwright, expect, sync_playwright

from tests.browser.chromium import launch
from tests.browser.installing import (
    BrowserUnavailableError,
    install_chromium,
    install_once,
)
from tests.browser.pages import DESKTOP
from tests.browser.windows import Windows
from tests.conftest import shared_folder

expect.set_options(timeout=30_000)  # milliseconds; on a machine that does much else, too


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return what drives Chromium."""
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Return a running Chromium, installed first where there is none."""
    folder = shared_folder(tmp_path_factory)
    try:
        running = installed(playwright, folder)
    except BrowserUnavailableError as error:
        pytest.fail(str(error), pytrace=False)
    yield running
    running.close()


def installed(playwright: Playwright, folder: Path) -> Browser:
    """Start Chromium, installed first by one way or the other where there is none."""
    for install in (install_once, install_chromium):
        try:
            return launch(playwright)
        except BrowserUnavailableError:
            install(folder)
    return launch(playwright)


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Windows:
    """Return what opens windows, which are kept from one test to another."""
    return Windows(browser)


@pytest.fixture
def context(windows: Windows) -> Iterator[BrowserContext]:
    """Return a desktop's window, with leave to read what was copied."""
    with windows.open(
        viewport=DESKTOP,
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    ) as window:
        yield window
