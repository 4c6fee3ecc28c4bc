"""A real browser."""

from collections.abc import Iterator
from contextlib import contextmanager
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
    """Return a running Chromium that does not paint its pages, as most tests only ask them."""
    with running(playwright, shared_folder(tmp_path_factory), paints=False) as started:
        yield started


@pytest.fixture(scope="session")
def painting_browser(
    playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """Return a running Chromium that paints, as a reader has it."""
    with running(playwright, shared_folder(tmp_path_factory), paints=True) as started:
        yield started


@contextmanager
def running(playwright: Playwright, folder: Path, *, paints: bool) -> Iterator[Browser]:
    """Start Chromium, installed first where there is none, and give it; without one, fail."""
    try:
        started = installed(playwright, folder, paints=paints)
    except BrowserUnavailableError as error:
        pytest.fail(str(error), pytrace=False)
    yield started
    started.close()


def installed(playwright: Playwright, folder: Path, *, paints: bool) -> Browser:
    """Start Chromium, installed first by one way or the other where there is none."""
    for install in (install_once, install_chromium):
        try:
            return launch(playwright, paints=paints)
        except BrowserUnavailableError:
            install(folder)
    return launch(playwright, paints=paints)


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Windows:
    """Return what opens windows, which are kept from one test to another."""
    return Windows(browser)


@pytest.fixture(scope="session")
def painted_windows(painting_browser: Browser) -> Windows:
    """Return what opens windows of which a picture can be taken."""
    return Windows(painting_browser)


@pytest.fixture
def context(windows: Windows) -> Iterator[BrowserContext]:
    """Return a desktop's window, with leave to read what was copied."""
    with windows.open(
        viewport=DESKTOP,
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    ) as window:
        yield window
