"""Where the parts of a page stand: from the first paint on, on a laptop and on a phone."""

import gzip
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.benchmark.searching import ANSWERED, COMPLETE, ENGINE
from tests.browser.pages import DESKTOP, PHONE, SHIFTS, opened
from tests.browser.windows import Windows
from tests.conftest import GitHubPages, served

# A slow line and a slow device.
SLOW_LINE = {
    "offline": False,
    "latency": 150,  # milliseconds
    "downloadThroughput": 100_000,  # bytes a second: 0.8 Mbit/s
    "uploadThroughput": 100_000,
}
LIMIT = 120_000  # milliseconds, on a machine that does much else
SLOWER = 4  # times slower than this processor, where a reader comes first
SEARCH = "search/?q=is+chatgpt+an+llm"
LAPTOP = ViewportSize(width=1366, height=680)


class CompressedPages(GitHubPages):
    """Serves text compressed, so that a slow line takes as long as a reader's does."""

    def do_GET(self) -> None:  # noqa: N802 - the name that the server calls
        """Answer with a file; a folder is its index."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        kind = self.guess_type(str(path))
        is_text = kind.startswith("text/") or kind.endswith(("json", "javascript", "xml"))
        if not (path.is_file() and is_text):
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def published(site_folder: Path) -> Iterator[str]:
    """Return an address at which the site is served compressed, as GitHub Pages does."""
    with served(site_folder, CompressedPages) as address:
        yield address


each_size = pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])


@contextmanager
def arriving(
    browser: Browser, address: str, slowdowns: Mapping[str, int], size: ViewportSize
) -> Iterator[dict[str, Page]]:
    """Open pages over a slow line, all at once, each in its own window, and return them loaded.

    `slowdowns` says for each path how many times slower than this one its processor is until it is
    loaded. A processor is slowed by other work, which the rest would wait for.
    """
    with ExitStack() as windows:
        pages, sessions = {}, {}
        for path, slowdown in slowdowns.items():
            window = windows.enter_context(
                browser.new_context(viewport=size, is_mobile=size == PHONE)
            )
            page = pages[path] = window.new_page()
            page.add_init_script(SHIFTS)
            session = sessions[path] = window.new_cdp_session(page)
            session.send("Network.enable")
            session.send("Network.emulateNetworkConditions", SLOW_LINE)
            session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
        for path, page in pages.items():
            page.goto(address + path, wait_until="commit")
        for path, page in pages.items():
            page.wait_for_load_state("load", timeout=LIMIT)
            sessions[path].send("Emulation.setCPUThrottlingRate", {"rate": 1})
        yield pages


@each_size
def test_nothing_moves_while_a_page_arrives(
    painting_browser: Browser, published: str, size: ViewportSize
) -> None:
    """On a slow line what is painted stays where it is: the lists beside it have their place."""
    slowdowns = {
        "": SLOWER,
        "dimensions/technical-structure/": SLOWER,
        "systems/": SLOWER,
        SEARCH: 1,
        "see/": 1,
    }
    with arriving(painting_browser, published, slowdowns, size) as pages:
        pages[SEARCH].evaluate(COMPLETE, published + ENGINE)
        pages[SEARCH].evaluate(ANSWERED)
        shifts = {path: page.evaluate("shifts") for path, page in pages.items()}
    assert {path: shift for path, shift in shifts.items() if shift > 0.02} == {}


def test_the_answer_the_look_up_and_the_picture_stand_side_by_side(
    windows: Windows, address: str
) -> None:
    """On a laptop's first screen, because the home page hides the two lists."""
    with windows.open(viewport=LAPTOP) as context:
        page, _ = opened(context, address)
        for kind in ("pages", "sections"):
            expect(page.locator(f".{kind}")).to_be_hidden()
        answer, picture = (page.locator(part).bounding_box() for part in (".lead", "svg.umbrella"))
        assert answer
        assert picture
        assert answer["x"] + answer["width"] <= picture["x"]
        assert answer["width"] >= 500
        for part in (".lead", "form.look-up", "svg.umbrella"):
            expect(page.locator(part)).to_be_in_viewport()


def test_a_phone_shows_a_sentence_a_side(windows: Windows, address: str) -> None:
    """The rest of a row and the sources of the home page are a tap away, or come with a link."""
    with windows.open(viewport=PHONE, has_touch=True, is_mobile=True) as context:
        page, _ = opened(context, address)
        cells = page.locator(".two-sided td.side")
        assert cells.count() == page.locator(".two-sided td.side:visible").count()
        more = page.locator(".two-sided :is(td.both, .footnote-ref)")
        assert page.locator(".two-sided :is(td.both, .footnote-ref):visible").count() == 0
        page.get_by_role("checkbox", name="short answers").uncheck()
        expect(more.first).to_be_visible()
        source = page.locator(".footnote li").first
        assert source.is_hidden()
        page.goto(f"{address}#{source.get_attribute('id')}")
        expect(source).to_be_in_viewport()


@pytest.mark.parametrize("width", [1024, 1280, 1366, 1440])
def test_the_search_ends_where_the_page_does(windows: Windows, address: str, width: int) -> None:
    """The way to the search is as far from the edge as the text on the other side, or farther."""
    with windows.open(viewport={"width": width, "height": 768}) as context:
        page, _ = opened(context, address + "glossary/")
        box = page.locator(".search-link").bounding_box()
        assert box
        assert width - box["x"] - box["width"] >= 14
