"""A browser that is missing, too old or does not start is named, with the command that helps."""

import os
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from selenium.webdriver import Remote

from tests.browser import chromium, firefox, installing, webkit
from tests.browser.installing import PACKAGES, BrowserUnavailableError, require_version

Start = Callable[[Path], AbstractContextManager[Remote]]
each_engine = pytest.mark.parametrize(
    ("start", "package"),
    [(firefox.running, "firefox-esr"), (lambda _: webkit.running(), "webkit2gtk-driver")],
    ids=["Firefox", "WebKit"],
)


def put_program(folder: Path, name: str, text: str) -> None:
    """Write a program of the shell into a folder."""
    program = folder / name
    program.write_text(f"#!/bin/sh\n{text}\n")
    program.chmod(0o755)


@each_engine
def test_a_missing_browser_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start, package: str
) -> None:
    """The message says which package of Debian brings it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with (
        pytest.raises(BrowserUnavailableError, match=rf"There is no .*apt-get install {package}"),
        start(tmp_path),
    ):
        pass


@each_engine
def test_a_browser_that_does_not_start_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: Start, package: str
) -> None:
    """A program that ends at once is not waited for."""
    for name in (*PACKAGES["firefox-esr"], *PACKAGES["webkit2gtk-driver"]):
        put_program(tmp_path, name, "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with (
        pytest.raises(BrowserUnavailableError, match=rf"does not start.*apt-get install {package}"),
        start(tmp_path),
    ):
        pass


@pytest.mark.parametrize("found", ["52.9.0esr", ""])
def test_a_browser_that_is_too_old_is_named(found: str) -> None:
    """The message says which version is there and which is needed."""
    said = re.escape(f"Firefox {found or 'of no known version'} is too old")
    with pytest.raises(
        BrowserUnavailableError, match=rf"{said}.* Firefox 128 or later\. Do this\."
    ):
        require_version("Firefox", found, 128, "Do this.")


def test_a_chromium_that_does_not_start_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, playwright: Playwright
) -> None:
    """The tests fail with the path of the program, and with what to do."""
    put_program(tmp_path, "browser", "exit 1")
    monkeypatch.setenv("BROWSER", str(tmp_path / "browser"))
    with pytest.raises(BrowserUnavailableError, match=r"browser does not start\. Do one of these"):
        chromium.launch(playwright)


@pytest.mark.parametrize("present", [(), ("firefox",), ("google-chrome", "firefox", "Xvfb")])
def test_what_is_missing_is_installed_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, present: tuple[str, ...]
) -> None:
    """As root on Debian: one list of packages is fetched, and one command brings all of them.

    Where that brings no Chromium, because a release lacks the package, the usual one is asked for.
    """
    for name in present:
        put_program(tmp_path, name, "exit 0")
    put_program(tmp_path, "apt-get", f'echo "$@" >> {tmp_path / "asked"}')
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(installing, "is_root", lambda: True)
    installing.install_missing()
    update, install, *again = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert update == "update"
    wanted = [
        package for package, programs in PACKAGES.items() if not {*programs}.intersection(present)
    ]
    assert install.endswith(" ".join(wanted))
    shell = next(iter(PACKAGES))
    assert len(again) == (shell in wanted)
    for each in again:
        assert each == install.replace(shell, "chromium")


def test_nothing_is_installed_where_nothing_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even the list of packages is fetched."""
    for programs in (*PACKAGES.values(), ("apt-get",)):
        put_program(tmp_path, programs[0], f"touch {tmp_path / 'asked'}")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(installing, "is_root", lambda: True)
    installing.install_missing()
    assert not (tmp_path / "asked").exists()
