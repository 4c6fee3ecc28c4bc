"""Firefox, driven through Selenium by the protocol that it speaks itself, Marionette.

Mozilla's own client for it, marionette-driver, cannot be imported by Python 3.13, and geckodriver
comes in no package of Python or Debian. The protocol is WebDriver over a socket:
https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

import json
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

from selenium.webdriver import FirefoxOptions, Remote
from selenium.webdriver.remote.command import Command
from selenium.webdriver.remote.remote_connection import RemoteConnection

from tests.browser.installing import PACKAGES, BrowserUnavailableError, executable, require_version

NAMES = (
    *PACKAGES["firefox-esr"],
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    r"C:\Program Files\Mozilla Firefox\firefox.exe",
)
LEAST = 128  # the oldest that Mozilla still mends has what the pages use
HELP = "On Debian, as root, `apt-get install firefox-esr` brings it."
PATIENCE = 120  # seconds
PREFERENCES = {
    "marionette.port": 0,  # any that is free; Firefox writes it down
    "app.normandy.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "ui.prefersReducedMotion": 1,
}
_MARIONETTE = {
    Command.NEW_SESSION: "WebDriver:NewSession",
    Command.QUIT: "Marionette:Quit",
    Command.GET: "WebDriver:Navigate",
    Command.GET_CURRENT_URL: "WebDriver:GetCurrentURL",
    Command.SET_WINDOW_RECT: "WebDriver:SetWindowRect",
    Command.W3C_EXECUTE_SCRIPT: "WebDriver:ExecuteScript",
    Command.W3C_EXECUTE_SCRIPT_ASYNC: "WebDriver:ExecuteAsyncScript",
    Command.FIND_ELEMENT: "WebDriver:FindElement",
    Command.FIND_ELEMENTS: "WebDriver:FindElements",
    Command.GET_ELEMENT_TEXT: "WebDriver:GetElementText",
    Command.CLICK_ELEMENT: "WebDriver:ElementClick",
    Command.SEND_KEYS_TO_ELEMENT: "WebDriver:ElementSendKeys",
    Command.W3C_ACTIONS: "WebDriver:PerformActions",
    "setContext": "Marionette:SetContext",
}
# What the console holds of the pages of an address, and no longer holds then.
_CONSOLE = """
    const origin = arguments[0];
    const storage = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage);
    const said = Services.console.getMessageArray().map((each) => each.message ?? String(each))
        .concat(storage.getEvents().map((each) => `${each.filename}: ${each.arguments}`))
        .filter((each) => each.includes(origin));
    Services.console.reset();
    storage.clearEvents();
    return said;
"""


class Marionette(RemoteConnection):
    """What carries the commands of Selenium to a Firefox that listens on a port, and answers back.

    A command is the text of a list, `[0, number, name, parameters]`, after its length; an answer is
    `[1, number, error, result]`.
    """

    def __init__(self, connection: socket.socket) -> None:
        """Take a connection, on which Firefox has yet to say what it speaks."""
        self._connection = connection
        self._answers = connection.makefile("rb")
        self._number = 0
        self._read()

    def execute(self, command: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """Carry one command, and return the answer in the form that Selenium expects."""
        self._number += 1
        sent = {name: value for name, value in params.items() if name != "sessionId"}
        text = json.dumps([0, self._number, _MARIONETTE[command], sent]).encode()
        self._connection.sendall(b"%d:%s" % (len(text), text))
        _, _, error, result = self._read()
        if error:
            return {"status": 500, "value": json.dumps({"value": error})}
        is_wrapped = isinstance(result, dict) and result.keys() == {"value"}
        return {"value": result["value"] if is_wrapped else result}

    def close(self) -> None:
        """Hang up."""
        self._answers.close()
        self._connection.close()

    def _read(self) -> Any:  # noqa: ANN401 - whatever Firefox says
        length = b""
        while (digit := self._answers.read(1)) != b":":
            if not digit:
                raise ConnectionError("Firefox has hung up")
            length += digit
        return json.loads(self._answers.read(int(length)))


@contextmanager
def running(profile: Path) -> Iterator[Remote]:
    """Start Firefox with a new profile in a folder, and give its driver.

    Raises `BrowserUnavailableError` if it is missing, too old, or does not start.
    """
    path = executable(NAMES)
    if path is None:
        raise BrowserUnavailableError(f"There is no Firefox here. {HELP}")
    lines = (
        f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
        for name, value in PREFERENCES.items()
    )
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    options = ("--headless", "--marionette", "--no-remote", "--remote-allow-system-access")
    with subprocess.Popen(
        [path, *options, "--profile", str(profile)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            port = _port(process, profile / "MarionetteActivePort")
            with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
                marionette = Marionette(connection)
                driver = Remote(command_executor=marionette, options=FirefoxOptions())
                require_version("Firefox", driver.capabilities["browserVersion"], LEAST, HELP)
                yield driver
                marionette.close()
        finally:
            process.terminate()


def _port(process: subprocess.Popen[bytes], file: Path) -> int:
    """Wait for the port that Firefox writes down when it listens."""
    end = monotonic() + PATIENCE
    while monotonic() < end:
        if file.exists() and (written := file.read_text(encoding="ascii")):
            return int(written)
        try:
            process.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    raise BrowserUnavailableError(
        f"Firefox does not start: `firefox-esr --headless` says why. {HELP}"
    )


def messages(driver: Remote, address: str) -> list[str]:
    """Return what the console says of the pages of an address, and empty it."""
    driver.execute("setContext", {"value": "chrome"})
    try:
        said: list[str] = driver.execute_script(_CONSOLE, address)
    finally:
        driver.execute("setContext", {"value": "content"})
    return said
