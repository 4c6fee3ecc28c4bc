"""The browsers of the tests: how they are found, installed where they are missing, and started.

Chromium is driven by Playwright, and every test but one uses it. Firefox and WebKit load the pages
once more; Playwright drives neither as Linux distributions package them.
"""

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock
from playwright.sync_api import Browser, Error, Playwright
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Remote, WebKitGTKOptions
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.webkitgtk.service import Service

# Debian's packages, each with the programs of which one is enough.
PACKAGES = {
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
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
)
HELP = """Do one of these:
  - install Chromium or Google Chrome so that it is on the PATH;
  - run `python -m playwright install chromium`;
  - on Debian, as root: `apt-get install chromium`;
  - set BROWSER to the path of a Chromium that you have."""
TIMEOUT = 60  # seconds


class BrowserUnavailableError(Exception):
    """A browser is missing or does not start. The message says what to do."""


def executable(*names: str) -> str | None:
    """Return the path of the first of these programs that is installed."""
    return next((path for name in names if name and (path := shutil.which(name))), None)


def is_root() -> bool:
    """Return whether the tests run as root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install(folder: Path | None = None) -> None:
    """Install the browsers that are missing, as root on Debian; once for all workers of a folder.

    Failures are not reported here: whoever starts a browser says that it is missing.
    """
    if folder is not None:
        with FileLock(folder / "browsers.lock"):
            if not (folder / "browsers.done").exists():
                install()
            (folder / "browsers.done").touch()
        return
    missing = [package for package, names in PACKAGES.items() if not executable(*names)]
    apt = executable("apt-get")
    if missing and is_root() and apt:
        _run(apt, "update")
        install_package = (apt, "install", "--yes", "--no-install-recommends")
        for package in missing:  # one by one, as a release may lack one
            _run(*install_package, package)
        if not executable(*PACKAGES["chromium-headless-shell"]):
            _run(*install_package, "chromium")


def _run(*command: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(command, capture_output=True, check=False, env=environment)


def launch(playwright: Playwright) -> Browser:
    """Start the Chromium or Chrome that is installed, or the one that Playwright downloaded.

    Raises `BrowserUnavailableError` when there is none, or it does not start.
    """
    names = (*PACKAGES["chromium-headless-shell"], *APPLICATIONS)
    path = executable(os.environ.get("BROWSER", ""), *names)
    arguments = ["--no-sandbox"] if is_root() else []
    try:
        return playwright.chromium.launch(executable_path=path, args=arguments)
    except Error as error:
        problem = f"{path} does not start" if path else "none was found"
        raise BrowserUnavailableError(
            f"The browser tests need Chromium or Chrome, and {problem}. {HELP}\n{error}"
        ) from error


@dataclass(frozen=True)
class Engine:
    """A running browser: it opens an address, and evaluates an expression in the page."""

    open: Callable[[str], object]
    evaluate: Callable[[str], Any]


@contextmanager
def firefox(profile: Path) -> Iterator[Engine]:
    """Start Firefox with a new profile in a folder.

    geckodriver is packaged neither by Debian nor on PyPI, so this speaks the protocol of Firefox
    itself: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
    """
    path = executable(*PACKAGES["firefox-esr"])
    if path is None:
        raise BrowserUnavailableError("Firefox is not installed: `apt-get install firefox-esr`")
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    (profile / "user.js").write_text(f'user_pref("marionette.port", {port});\n', encoding="ascii")
    command = [path, "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            with _connect(process, port) as connection, connection.makefile("rb") as answers:
                _read(answers)  # the greeting

                def send(name: str, **parameters: object) -> Any:  # noqa: ANN401 - any JSON
                    message = json.dumps([0, 1, name, parameters]).encode()
                    connection.sendall(b"%d:%s" % (len(message), message))
                    _, _, error, result = _read(answers)
                    assert error is None, error
                    return result["value"] if result and "value" in result else result

                send("WebDriver:NewSession")
                yield Engine(
                    lambda address: send("WebDriver:Navigate", url=address),
                    lambda script: send("WebDriver:ExecuteScript", script=f"return {script}"),
                )
        finally:
            process.terminate()


def _connect(process: subprocess.Popen[bytes], port: int) -> socket.socket:
    """Connect to Firefox as soon as it listens."""
    for _ in range(TIMEOUT * 10):
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=TIMEOUT)
        except ConnectionRefusedError:
            try:
                process.wait(timeout=0.1)
            except subprocess.TimeoutExpired:
                continue
            break
    raise BrowserUnavailableError("Firefox does not start: `firefox-esr --headless` says why")


def _read(answers: Any) -> Any:  # noqa: ANN401 - a file of JSON messages, each after its length
    length = b""
    while (digit := answers.read(1)) not in {b":", b""}:
        length += digit
    return json.loads(answers.read(int(length)))


@contextmanager
def webkit(_: Path) -> Iterator[Engine]:
    """Start the browser of WebKitGTK, on a virtual screen."""
    driver_path, screen_path = executable("WebKitWebDriver"), executable("Xvfb")
    browsers = Path("/usr").glob("lib*/**/webkit2gtk-4.1/MiniBrowser")
    browser = next(browsers, None)
    if not (driver_path and screen_path and browser):
        raise BrowserUnavailableError(
            "WebKit is not installed: `apt-get install webkit2gtk-driver xvfb`"
        )
    options = WebKitGTKOptions()
    options.binary_location = str(browser)
    options.add_argument("--automation")
    read, write = os.pipe()
    command = [screen_path, "-displayfd", str(write), "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as screen:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                display = f":{number.readline().strip()}"
            environment = os.environ | {"DISPLAY": display, "NO_AT_BRIDGE": "1"}
            service = Service(driver_path, env=environment)
            service.start()
            try:
                server = RemoteConnection(client_config=ClientConfig(service.service_url))
                driver = Remote(server, options=options)
                yield Engine(driver.get, lambda script: driver.execute_script(f"return {script}"))
                driver.quit()
            finally:
                service.stop()
        except WebDriverException as error:
            raise BrowserUnavailableError(f"WebKit does not start: {error.msg}") from error
        finally:
            screen.terminate()


if __name__ == "__main__":
    install()
