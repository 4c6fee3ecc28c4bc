"""Fixtures for all tests: the data, the built site, and a server for it."""

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from bs4 import BeautifulSoup, Tag
from filelock import FileLock
from hypothesis import settings

from macros.kinds import KINDS
from macros.loading import load_site
from macros.model import Entry
from macros.site import Site
from tests import forking

ROOT = Path(__file__).parent.parent
SUB_PATH = "generative-ai-and-llms"  # GitHub Pages serves a project below its name
SITE_URL = f"https://example.org/{SUB_PATH}/"
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
PROJECT = ("docs", "macros", "overrides", "mkdocs.yml")
PATIENCE = 600  # seconds after which a command hangs, even on a busy machine
PUBLISHER = {
    "NO_MKDOCS_2_WARNING": "1",
    "SITE_URL": SITE_URL,
    "REPO_URL": "https://example.org/source/generative-ai-and-llms",
    "EDIT_URI": "edit/main/docs/",
}

# The same examples on every run, and no deadline, which a slow machine could miss.
settings.register_profile("site", deadline=None, derandomize=True)
settings.load_profile("site")
os.environ["OPENBLAS_NUM_THREADS"] = "1"  # a test worker per core; NumPy reads this on import


def pytest_xdist_auto_num_workers() -> int:
    """Return three workers for two cores, because many tests wait for a browser or a build."""
    return (os.cpu_count() or 2) * 3 // 2


@dataclass(frozen=True)
class BuiltPage:
    """One page of the built site: its address below the root, and its parsed HTML."""

    address: str
    soup: BeautifulSoup

    def __str__(self) -> str:
        """Return the address, for messages."""
        return self.address or "(home)"

    @cached_property
    def elements(self) -> dict[str, Tag]:
        """Its elements by id."""
        return {str(element["id"]): element for element in self.soup.select("[id]")}


def only(part: Tag, selector: str) -> Tag:
    """Return the one element of a part of a page that a selector selects."""
    (element,) = part.select(selector)
    return element


def pages_in(folder: Path, parser: str) -> list[BuiltPage]:
    """Return every page in the folder of a site, parsed."""
    return [
        BuiltPage(
            file.relative_to(folder).as_posix().removesuffix("index.html"),
            BeautifulSoup(file.read_bytes(), parser, from_encoding="utf-8"),
        )
        for file in sorted(folder.rglob("*.html"))
    ]


def data_as_fields() -> dict[str, Any]:
    """Return the data with a dictionary of fields for each entry, which a test may change."""
    comparison = load_site().comparison
    return {kind.name: fields_of(comparison.entries(kind)) for kind in KINDS.values()}


def fields_of(value: Any) -> Any:  # noqa: ANN401 - a field of any type
    """Return a value with a dictionary of fields for each entry in it."""
    if isinstance(value, Entry):
        return {name: fields_of(part) for name, part in vars(value).items()}
    return tuple(map(fields_of, value)) if isinstance(value, tuple) else value


@pytest.fixture(scope="session")
def site() -> Site:
    """Return the checked data and the prose."""
    return load_site()


def copied_project(folder: Path, source: Path = ROOT) -> Path:
    """Copy what a build needs, with the compiled modules, and return the folder."""
    for name in PROJECT:
        copy = shutil.copytree if (source / name).is_dir() else shutil.copy2
        copy(source / name, folder / name)
    return folder


def run(
    project: Path, *command: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a Python module with its arguments in a project, as the publisher of the site."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=project,
        env=os.environ | PUBLISHER | (environment or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def build(
    project: Path, *options: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Build the site of a project."""
    return run(project, "mkdocs", "build", "--strict", *options, environment=environment)


def build_quietly(project: Path, *options: str, environment: dict[str, str] | None = None) -> None:
    """Build a project, without a warning."""
    result = build(project, *options, environment=environment)
    assert result.returncode == 0, result.stderr
    messages = [line for line in result.stderr.splitlines() if not line.startswith("INFO ")]
    assert messages + result.stdout.splitlines() == []


def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that all workers of a test run share."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


def built_once(
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
    change: Callable[[Path], None] | None = None,
) -> Path:
    """Build a copy of the project, once for all workers, and return its site."""
    shared = shared_folder(tmp_path_factory)
    project = shared / name
    with FileLock(shared / f"{name}.lock"):  # one worker builds, the others wait for it
        if not project.exists():
            project.mkdir()
            copied_project(project)
            if change:
                change(project)
            build_quietly(project)
    return project / "site"


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built site."""
    return built_once(tmp_path_factory, "built")


@pytest.fixture(scope="session")
def fork(tmp_path_factory: pytest.TempPathFactory, site: Site) -> Path:
    """Return the folder of the built site of a fork."""
    return built_once(tmp_path_factory, "fork", partial(forking.change, site=site))


@pytest.fixture(scope="session")
def built_pages(site_folder: Path) -> list[BuiltPage]:
    """Return every page of the built site, including the error page."""
    return pages_in(site_folder, "lxml")


@pytest.fixture(scope="session")
def pages(built_pages: list[BuiltPage]) -> Mapping[str, BuiltPage]:
    """Return the built pages by address."""
    return {page.address: page for page in built_pages}


@pytest.fixture(scope="session")
def built_addresses(built_pages: list[BuiltPage]) -> set[str]:
    """Return the address of every page of the built site, and of every element with an id."""
    pages = {page.address for page in built_pages}
    return pages | {f"{page.address}#{id}" for page in built_pages for id in page.elements}


class GitHubPages(SimpleHTTPRequestHandler):
    """Serves a folder below the project's name, with 404.html for missing files."""

    protocol_version = "HTTP/1.1"  # one connection for many requests

    def translate_path(self, path: str) -> str:
        """Map an address to a file; addresses outside the project have none."""
        prefix = f"/{SUB_PATH}/"
        return super().translate_path(
            "/" + path.removeprefix(prefix) if path.startswith(prefix) else "/(outside)"
        )

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Respond with the site's own error page."""
        if code != 404:
            super().send_error(code, message, explain)
            return
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Log nothing."""


class Server(ThreadingHTTPServer):
    """A server with room for all requests of a browser."""

    request_queue_size = 128


@contextlib.contextmanager
def served(folder: Path, pages: type[GitHubPages] = GitHubPages) -> Iterator[str]:
    """Serve a folder as GitHub Pages does, and yield its address."""
    server = Server(("127.0.0.1", 0), partial(pages, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address(site_folder: Path) -> Iterator[str]:
    """Return the address under which the site is served."""
    with served(site_folder) as address:
        yield address
