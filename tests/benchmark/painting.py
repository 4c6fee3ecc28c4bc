"""First visits to pages on a phone with a slow connection, measured."""

import gzip
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any

from playwright.sync_api import Browser

from tests.conftest import SUB_PATH, GitHubPages

# The phone and the connection of the usual laboratory measurements ("slow 4G").
PHONE: dict[str, Any] = {
    "viewport": {"width": 412, "height": 823},
    "device_scale_factor": 1.75,
    "is_mobile": True,
    "has_touch": True,
}
SLOWDOWN = 4
CONNECTION = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
STILL = 1000  # how many milliseconds after the load nothing is expected to move any more

_SEEN = """async () => {
  const seen = (type) => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({type, buffered: true});
    setTimeout(resolve, 200, []);
  });
  const largest = await seen("largest-contentful-paint");
  const shifts = await seen("layout-shift");
  return {
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
    largest: largest.at(-1)?.startTime ?? NaN,
    shift: shifts.reduce((sum, each) => sum + (each.hadRecentInput ? 0 : each.value), 0),
  };
}"""


@dataclass(frozen=True)
class Visit:
    """When the first and the largest content was painted, in milliseconds, and the rest.

    `transferred` is in bytes; `shift` is the cumulative layout shift.
    """

    first: float
    largest: float
    shift: float
    transferred: float


class _Compressing(GitHubPages):
    """Serves as GitHub Pages does, texts compressed and on connections that stay open."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802 - the name that the server calls
        """Answer with a file; a folder is its index."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        kind = self.guess_type(str(path))
        packed = kind.startswith("text/") or kind.endswith(("json", "javascript", "xml"))
        body = _packed(path) if packed else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)


@cache
def _packed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder as GitHub Pages does, and give its address."""
    handler = partial(_Compressing, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
    server.shutdown()
    server.server_close()


def visits(
    browser: Browser, sites: Mapping[str, str], pages: tuple[str, ...], loads: int
) -> dict[tuple[str, str], Visit]:
    """Return the median of several first visits to each page of each site.

    `sites` holds the address of each site under its name. The sites take turns, so that a busy
    moment of the machine is shared.
    """
    found: dict[tuple[str, str], list[Visit]] = {
        (page, name): [] for page in pages for name in sites
    }
    for _ in range(loads):
        for (page, name), each in found.items():
            each.append(_visit(browser, sites[name] + page))
    return {key: _median(each) for key, each in found.items()}


def _visit(browser: Browser, address: str) -> Visit:
    """Visit a page with nothing kept from before."""
    with browser.new_context(**PHONE) as context:
        page = context.new_page()
        developer = context.new_cdp_session(page)
        received: list[float] = []
        developer.on("Network.loadingFinished", lambda it: received.append(it["encodedDataLength"]))
        developer.send("Network.enable")
        developer.send("Network.emulateNetworkConditions", CONNECTION)
        developer.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        page.goto(address, wait_until="networkidle", timeout=120_000)
        page.wait_for_timeout(STILL)
        seen = page.evaluate(_SEEN)
        return Visit(seen["first"], seen["largest"], seen["shift"], sum(received))


def _median(visits: list[Visit]) -> Visit:
    return Visit(
        median(each.first for each in visits),
        median(each.largest for each in visits),
        median(each.shift for each in visits),
        median(each.transferred for each in visits),
    )
