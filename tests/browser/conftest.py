"""A real browser."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from filelock import FileLock
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Playwright,
    expect,
    sync_playwright,
)

INSTALLED = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
)
expect.set_options(timeout=30_000)  # milliseconds; on a machine that does much else, too
NO_BROWSER = """
The browser tests need Chromium or Chrome, and none could be found or installed. Do one of these:
  - install Chromium or Google Chrome so that it is on the PATH;
  - run `python -m playwright install chromium` (needs access to Playwright's downloads);
  - on Debian or Ubuntu, as root: `apt-get install chromium`;
  - set BROWSER to the path of a Chromium that you have.
"""


def installed_browser() -> str | None:
    """Return the path of an installed Chromium or Chrome, or nothing."""
    names = (os.environ.get("BROWSER", ""), *INSTALLED)
    return next((path for name in names if name and (path := shutil.which(name))), None)


def install_browser() -> None:
    """Try Playwright's own browser, then, as root on Debian, the distribution's."""
    commands = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        commands += [["apt-get", "update"], ["apt-get", "install", "--yes", "chromium"]]
    for command in commands:
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        with contextlib.suppress(subprocess.TimeoutExpired):
            done = subprocess.run(
                command, capture_output=True, check=False, timeout=900, env=environment
            )
            if done.returncode == 0 and command[1] != "update":
                return


def launch(playwright: Playwright) -> Browser:
    """Start the browser that is there. Raises `Error` when none is."""
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=installed_browser(), args=arguments)


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Return a running browser, installed first where there is none."""
    with sync_playwright() as playwright:
        # One worker installs, the others wait for it.
        with FileLock(tmp_path_factory.getbasetemp().parent / "browser.lock"):
            try:
                running = launch(playwright)
            except Error:
                install_browser()
                try:
                    running = launch(playwright)
                except Error as error:
                    pytest.fail(f"{NO_BROWSER}\n{error}", pytrace=False)
        yield running
        running.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a desktop's window, with leave to read what was copied."""
    with browser.new_context(
        viewport={"width": 1440, "height": 900},
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    ) as window:
        yield window
