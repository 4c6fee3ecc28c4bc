"""Browsers that are not there yet: what brings them, and what to do where nothing does."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock

# The packages of Debian and Ubuntu, each with the programs of which one is enough.
PACKAGES = {
    # Chromium without what a window needs: a page takes two fifths of the time.
    "chromium-headless-shell": (
        "chromium-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ),
    "firefox-esr": ("firefox-esr", "firefox"),
    "webkit2gtk-driver": ("WebKitWebDriver",),
    "xvfb": ("Xvfb",),
}
_INSTEAD = {"chromium-headless-shell": "chromium"}  # in releases that have no such package
TIME_LIMIT = 900  # seconds, on a slow line


class BrowserUnavailableError(Exception):
    """A browser is missing, too old or does not start. The message says what helps."""


def executable(names: Iterable[str]) -> str | None:
    """Return the path of the first program of some names or paths that is there, or nothing."""
    return next((path for name in names if name and (path := shutil.which(name))), None)


def is_root() -> bool:
    """Say whether the tests run as the administrator of a system like Unix."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def require_version(name: str, found: str, least: int, help: str) -> None:
    """Raise `BrowserUnavailableError` if the first number of a version is less than the least."""
    number = found.partition(".")[0]
    if not number.isdigit() or int(number) < least:
        raise BrowserUnavailableError(
            f"{name} {found or 'of no known version'} is too old for the tests, which need"
            f" {name} {least} or later. {help}"
        )


def install_once(folder: Path) -> None:
    """Install what is missing, once for all workers, which share a folder."""
    with FileLock(folder / "browsers.lock"):
        done = folder / "browsers.done"
        if not done.exists():
            install_missing()
        done.touch()


def install_missing() -> None:
    """Install the browsers that are missing, as root on Debian or Ubuntu; elsewhere do nothing."""
    missing = _missing()
    if missing and is_root() and shutil.which("apt-get"):
        install = ["apt-get", "install", "--yes", "--no-install-recommends"]
        _run(["apt-get", "update"])
        _run([*install, *missing])
        if not _INSTEAD.keys().isdisjoint(still := _missing()):
            _run([*install, *(_INSTEAD.get(package, package) for package in still)])


def _missing() -> list[str]:
    return [package for package, programs in PACKAGES.items() if not executable(programs)]


def install_chromium(folder: Path) -> None:
    """Install the Chromium that Playwright offers, for all workers, which share a folder."""
    with FileLock(folder / "browsers.lock"):
        _run([sys.executable, "-m", "playwright", "install", "chromium"])


def _run(command: list[str]) -> None:
    """Run a command that may fail: whoever needs its result says what is missing."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(
            command, capture_output=True, check=False, timeout=TIME_LIMIT, env=environment
        )


if __name__ == "__main__":
    install_missing()
