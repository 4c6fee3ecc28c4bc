"""What every room of the tests shares: the data as written, the site as built and served."""

import compileall
import contextlib
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import axe_playwright_python
import pytest
from bs4 import BeautifulSoup
from filelock import FileLock
from hypothesis import settings
from lxml import html

from macros.kinds import KINDS
from macros.loading import load_site
from macros.model import Entry
from macros.site import Site
from tests import forking
from tests.commands import run_module
from tests.elsewhere import elsewhere

ROOT = Path(__file__).parent.parent
SUB_PATH = "generative-ai-and-llms"  # GitHub Pages serves a project below its name
SITE_URL = f"https://example.org/{SUB_PATH}/"
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
AXE_ADDRESS = "/axe.min.js"  # where a page finds it beside the site
NEVER_WAITING = ("tests/data", "tests/pages", "tests/site")  # for a browser or a server
SNIPPETS = re.compile("snippets")  # texts to copy, which are no part of the package
PROJECT = ("docs", "macros", "overrides", "mkdocs.yml")
PUBLISHER = {
    "NO_MKDOCS_2_WARNING": "1",
    "SITE_URL": SITE_URL,
    "REPO_URL": "https://example.org/source/generative-ai-and-llms",
    "EDIT_URI": "edit/main/docs/",
}

# The same examples on every run, and no test that fails because a machine is slow.
settings.register_profile("site", deadline=None, derandomize=True)
settings.load_profile("site")


def pytest_configure(config: pytest.Config) -> None:
    """Compile the package once, so that no program that a test runs has to do it anew."""
    # Each test worker has a core, and the matrices are small. NumPy reads this when it is imported.
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    if not hasattr(config, "workerinput"):  # before the workers begin
        compileall.compile_dir(ROOT / "macros", rx=SNIPPETS, quiet=2)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Return how many tests run at once: one a core, or half as many again if some wait."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 2
    waits = not all(chosen.startswith(NEVER_WAITING) for chosen in config.args)
    return cores * 3 // 2 if waits else cores


@dataclass(frozen=True)
class BuiltPage:
    """One page of the built site: its address below the root, and its parsed HTML."""

    address: str
    file: Path
    soup: BeautifulSoup

    def __str__(self) -> str:
        """Return the address, for messages."""
        return self.address or "(home)"


def data_as_fields() -> dict[str, Any]:
    """Return a copy of the data with a dictionary of fields for each entry, free to be changed."""
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


@pytest.fixture(scope="session")
def copy_project() -> Callable[[Path], Path]:
    """Return a function that copies the project into a folder."""
    return copied_project


def copied_project(folder: Path, source: Path = ROOT) -> Path:
    """Copy what a build needs, with what Python has compiled of it, and return the folder."""
    for name in PROJECT:
        copy = shutil.copytree if (source / name).is_dir() else shutil.copy2
        copy(source / name, folder / name)
    return folder


def build(
    project: Path, *options: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Build the site of a project as its publisher does, and return how that ended."""
    return run(project, "mkdocs", "build", "--strict", *options, environment=environment)


def run(
    project: Path, *command: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in a project as its publisher does, and return how that ended."""
    return run_module(command, project, os.environ | PUBLISHER | (environment or {}))


@pytest.fixture(scope="session")
def site_folder(
    tmp_path_factory: pytest.TempPathFactory, copy_project: Callable[[Path], Path]
) -> Path:
    """Return the folder of the built site. The build says nothing, for it found nothing."""
    return built_once(tmp_path_factory, copy_project, "built", build_quietly)


@pytest.fixture(scope="session")
def unpublished_folder(
    tmp_path_factory: pytest.TempPathFactory, copy_project: Callable[[Path], Path]
) -> Path:
    """Return the folder of the site as the engine writes it elsewhere, without our hooks."""
    return built_once(tmp_path_factory, copy_project, "unpublished", build_unpublished)


def build_quietly(project: Path, *options: str, environment: dict[str, str] | None = None) -> None:
    """Build a project, and make sure that nothing was said beside the course of the build."""
    result = build(project, *options, environment=environment)
    assert result.returncode == 0, result.stderr
    said = [line for line in result.stderr.splitlines() if not line.startswith("INFO ")]
    assert said + result.stdout.splitlines() == []


def build_unpublished(project: Path) -> None:
    """Build a project without our hooks, where all is different that must make no difference."""
    (project / "unpublished.yml").write_text("INHERIT: mkdocs.yml\nhooks: []\n")
    for file in project.rglob("*"):
        os.utime(file, (0, 0))
    environment = elsewhere(project.with_name("elsewhere"))
    build_quietly(project, "--config-file", "unpublished.yml", environment=environment)


def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that all workers of one run of the tests have in common."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


def built_once(
    tmp_path_factory: pytest.TempPathFactory,
    copy_project: Callable[[Path], Path],
    name: str,
    build_project: Callable[[Path], None],
) -> Path:
    """Build the site under a name, once for all workers of the tests, and return its folder."""
    shared = shared_folder(tmp_path_factory)
    project = shared / name
    with FileLock(shared / f"{name}.lock"):  # one worker builds, the others wait for it
        if not project.exists():
            project.mkdir()
            build_project(copy_project(project))
    return project / "site"


@pytest.fixture(scope="session")
def built_pages(site_folder: Path) -> list[BuiltPage]:
    """Return every page of the built site, parsed, the error page among them."""
    files = sorted(site_folder.rglob("*.html"))
    return [
        BuiltPage(
            file.relative_to(site_folder).as_posix().removesuffix("index.html"),
            file,
            BeautifulSoup(file.read_bytes(), "lxml", from_encoding="utf-8"),
        )
        for file in files
    ]


def broken_links(folder: Path) -> list[tuple[str, str]]:
    """Return every link, image and script within a site that leads nowhere, with its page."""
    pages = {
        file.relative_to(folder).as_posix().removesuffix("index.html"): html.document_fromstring(
            file.read_bytes()
        )
        for file in folder.rglob("*.html")
    }
    ids = {page: set(document.xpath("//@id")) for page, document in pages.items()}
    broken = []
    for page, document in pages.items():
        for element in document.xpath("//*[@href or @src]"):
            target = element.get("href") or element.get("src", "")
            address = urljoin(SITE_URL + page, target)
            if not address.startswith(SITE_URL):
                continue
            path = unquote(urlsplit(address).path.removeprefix(urlsplit(SITE_URL).path))
            fragment = unquote(urlsplit(address).fragment)
            if path in ids:
                if fragment and fragment not in ids[path] and element.tag != "use":
                    broken.append((page, target))
            elif not (folder / path).is_file():
                broken.append((page, target))
    return broken


class GitHubPages(SimpleHTTPRequestHandler):
    """Serves a folder below the project's name, with 404.html for what is not there.

    What asks a page whether it is accessible is beside it, because to send it each time takes long.
    """

    protocol_version = "HTTP/1.1"  # one connection for many requests

    def translate_path(self, path: str) -> str:
        """Map an address to a file; whatever else lies outside the project is not there."""
        if path == AXE_ADDRESS:
            return str(AXE)
        prefix = f"/{SUB_PATH}/"
        return super().translate_path(
            "/" + path.removeprefix(prefix) if path.startswith(prefix) else "/(outside)"
        )

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own error page."""
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
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site_folder: Path) -> Iterator[str]:
    """Return the address under which the site is served."""
    with served(site_folder) as address:
        yield address


class Server(ThreadingHTTPServer):
    """A server that keeps as many waiting as a browser asks at once, and more."""

    request_queue_size = 128


@contextlib.contextmanager
def served(folder: Path, pages: type[GitHubPages] = GitHubPages) -> Iterator[str]:
    """Serve a folder as GitHub Pages does, and give its address."""
    handler = partial(pages, directory=str(folder))
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def fork(
    tmp_path_factory: pytest.TempPathFactory, copy_project: Callable[[Path], Path], site: Site
) -> Path:
    """Return the folder of the site of a fork."""

    def build_changed(project: Path) -> None:
        forking.change(project, site)
        build_quietly(project)

    return built_once(tmp_path_factory, copy_project, "fork", build_changed)
