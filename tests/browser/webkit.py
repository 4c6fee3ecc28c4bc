"""WebKit, which Safari is built on, as GTK has it: driven through Selenium by its own driver.

The small browser that comes with it needs a screen, which Xvfb pretends. It tells no one what its
console says while it is driven, so that the pages are served to it with a script that listens.
"""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Remote, WebKitGTKOptions
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.installing import BrowserUnavailableError, executable, require_version
from tests.conftest import SUB_PATH, GitHubPages

HELP = "On Debian, as root, `apt-get install webkit2gtk-driver xvfb` brings it."
LEAST = 2  # with any later number: distributions keep WebKitGTK at its last version
# Where Debian and Fedora put it.
MINI_BROWSER = ("lib/*/webkit2gtk-4.1/MiniBrowser", "libexec/webkit2gtk-4.1/MiniBrowser")
LISTENER = f"/{SUB_PATH}/listener.js"
_LISTENER = b"""
window.said = [];
addEventListener("error", ({message, target}) =>
    said.push(message ?? `${target.src ?? target.href} cannot be loaded`), {capture: true});
addEventListener("unhandledrejection", ({reason}) => said.push(String(reason)));
addEventListener("securitypolicyviolation", ({violatedDirective, blockedURI}) =>
    said.push(`${violatedDirective} forbids ${blockedURI}`));
for (const level of ["debug", "log", "info", "warn", "error", "assert"]) {
    console[level] = (...words) => said.push(words.join(" "));
}
"""


class ListeningPages(GitHubPages):
    """Serves a folder as GitHub Pages does, and each page with a script that listens to it."""

    def do_GET(self) -> None:  # noqa: N802 - the name is that of the library
        """Answer with a file; a page gets the listener before anything of its own."""
        page = Path(self.translate_path(self.path.partition("?")[0])) / "index.html"
        if self.path == LISTENER:
            self._answer(HTTPStatus.OK, _LISTENER, "text/javascript")
        elif page.is_file():
            self._answer(HTTPStatus.OK, _listened_to(page), "text/html; charset=utf-8")
        elif self.path.endswith("/"):
            missing = Path(self.directory) / "404.html"
            self._answer(HTTPStatus.NOT_FOUND, _listened_to(missing), "text/html; charset=utf-8")
        else:
            super().do_GET()

    def _answer(self, status: HTTPStatus, body: bytes, type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _listened_to(page: Path) -> bytes:
    html = page.read_bytes()
    assert html.count(b"<head>") == 1
    return html.replace(b"<head>", f"<head><script src={LISTENER}></script>".encode())


@contextmanager
def screen() -> Iterator[str]:
    """Pretend a screen, and give its name."""
    program = executable(["Xvfb"])
    if program is None:
        raise BrowserUnavailableError(f"There is no Xvfb here, the screen for WebKit. {HELP}")
    read, write = os.pipe()
    with subprocess.Popen(
        [program, "-displayfd", str(write), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as process:
        os.close(write)
        try:
            with os.fdopen(read) as number:
                yield f":{number.readline().strip()}"
        finally:
            process.terminate()


@contextmanager
def running() -> Iterator[Remote]:
    """Start WebKit on a screen of its own, and give its driver.

    Raises `BrowserUnavailableError` if it is missing, too old, or does not start.
    """
    program = executable(["WebKitWebDriver"])
    browser = next((path for pattern in MINI_BROWSER for path in Path("/usr").glob(pattern)), None)
    if program is None or browser is None:
        raise BrowserUnavailableError(f"There is no WebKit with its driver here. {HELP}")
    options = WebKitGTKOptions()
    options.binary_location = str(browser)
    options.add_argument("--automation")
    with screen() as display:
        service = Service(program, env=os.environ | {"DISPLAY": display, "NO_AT_BRIDGE": "1"})
        try:
            service.start()
            server = RemoteConnection(client_config=ClientConfig(service.service_url))
            driver = Remote(command_executor=server, options=options)
        except WebDriverException as error:
            service.stop()
            raise BrowserUnavailableError(f"WebKit does not start: {error.msg}. {HELP}") from error
        try:
            require_version("WebKitGTK", driver.capabilities["browserVersion"], LEAST, HELP)
            yield driver
        finally:
            driver.quit()
            service.stop()


def messages(driver: Remote) -> list[str]:
    """Return what the console says of the page that is shown, and empty it."""
    said: list[str] = driver.execute_script("return window.said.splice(0)")
    return said
