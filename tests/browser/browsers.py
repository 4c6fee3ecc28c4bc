"""Chromium for the tests: how it is found, installed where it is missing, and started."""

import os
import shutil
import subprocess
from pathlib import Path

from filelock import FileLock
from playwright.sync_api import Browser, Error, Playwright

PACKAGES = ("chromium-headless-shell", "chromium")  # Debian's, the quicker one first
PROGRAMS = (*PACKAGES, "chromium-browser", "google-chrome", "google-chrome-stable")
HELP = """Do one of these:
  - install Chromium or Google Chrome so that it is on the PATH;
  - run `python -m playwright install chromium`;
  - on Debian, as root: `apt-get install chromium`;
  - set BROWSER to the path of a Chromium or Chrome that you have."""


class BrowserUnavailableError(Exception):
    """Chromium is missing or does not start. The message says what to do."""


def installed() -> str | None:
    """Return the path of the Chromium or Chrome that is installed, if any is."""
    names = filter(None, (os.environ.get("BROWSER"), *PROGRAMS))
    return next(filter(None, map(shutil.which, names)), None)


def install(folder: Path) -> None:
    """Install Chromium where it is missing, as root on Debian, once for all workers of a folder.

    Failures are not reported here: `launch` says that it is missing.
    """
    apt = shutil.which("apt-get")
    with FileLock(folder / "chromium.lock"):
        if installed() or not apt or os.geteuid() != 0:
            return
        _run(apt, "update")
        for package in PACKAGES:  # one by one, as a release may lack one
            if not installed():
                _run(apt, "install", "--yes", "--no-install-recommends", package)


def _run(*command: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, capture_output=True, check=False, env=environment)


def launch(playwright: Playwright) -> Browser:
    """Start the Chromium or Chrome that is installed, or the one that Playwright downloaded.

    Raises `BrowserUnavailableError` when there is none, or it does not start.
    """
    path = installed()
    try:
        return playwright.chromium.launch(executable_path=path)
    except Error as error:
        problem = f"{path} does not start" if path else "none was found"
        raise BrowserUnavailableError(
            f"The browser tests need Chromium or Chrome, and {problem}. {HELP}\n{error}"
        ) from error
