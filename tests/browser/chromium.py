"""Chromium, driven by Playwright. All tests need it."""

import os

from playwright.sync_api import Browser, Error, Playwright

from tests.browser.installing import (
    PACKAGES,
    BrowserUnavailableError,
    executable,
    is_root,
    require_version,
)

NAMES = (
    *PACKAGES["chromium-headless-shell"],
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
)
# For a Chromium of whose pages no picture is taken: they do the same in a quarter less time. There
# is no memory in which to paint them, and V8 does not optimize their scripts, for a page of a test
# is gone before that has paid off.
UNPAINTED = (
    "--force-gpu-mem-available-mb=0",
    "--js-flags=--no-opt --no-maglev --single-threaded-gc",
)
LEAST = 125  # which asks an element whether it can be seen, and pages of a style for a popover
HELP = """Do one of these:
  - install Chromium or Google Chrome so that it is on the PATH;
  - run `python -m playwright install chromium` (needs access to Playwright's downloads);
  - on Debian, as root: `apt-get install chromium-headless-shell`, or `chromium`;
  - set BROWSER to the path of a Chromium that you have."""


def launch(playwright: Playwright, *, paints: bool = True) -> Browser:
    """Start the Chromium or Chrome that is there: installed, or brought by Playwright.

    One that paints is as a reader has it. Of the pages of the other no picture can be taken.

    Raises `BrowserUnavailableError` when none is, or none that is new enough and starts.
    """
    path = executable((os.environ.get("BROWSER", ""), *NAMES))
    sandbox = ["--no-sandbox"] if is_root() else []
    arguments = sandbox if paints else [*sandbox, *UNPAINTED]
    try:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
    except Error as error:
        said = f"{path} does not start" if path else "none could be found or installed"
        raise BrowserUnavailableError(
            f"The browser tests need Chromium or Chrome, and {said}. {HELP}\n{error}"
        ) from error
    require_version("Chromium", browser.version, LEAST, HELP)
    return browser
