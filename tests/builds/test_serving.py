"""`mkdocs serve` reports a fault in the terminal, stays up, and shows the next good save."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests.conftest import PATIENCE, PUBLISHER, SUB_PATH, copied_project
from tests.edits import Change, append, edit, put, shrink, write

PAGE, TERMS, THEME = "docs/about.md", "macros/data/terms.py", "overrides/main.html"
FAILED, SHOWN = "An error happened during the rebuild", "Reloading browsers"


@dataclass
class Server:
    """A server that runs, and the lines that it has printed."""

    process: subprocess.Popen[str]
    address: str
    lines: list[str] = field(default_factory=list)
    _printed: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        """Collect what the server prints until it ends."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._printed:
                self.lines.append(line)
                self._printed.notify_all()

    def touch_until_noticed(self, file: Path) -> None:
        """Wait until the server watches its files, which begins after it says that it serves."""
        with self._printed:
            while not self._printed.wait_for(lambda: self._has("Detected file changes"), 1):
                file.touch()

    def _has(self, text: str) -> bool:
        return any(text in line for line in self.lines)

    def output_until(self, text: str) -> str:
        """Return what the server prints up to a text, and forget it."""
        with self._printed:
            assert self._printed.wait_for(lambda: self._has(text), PATIENCE), "".join(self.lines)
            end = next(number for number, line in enumerate(self.lines, 1) if text in line)
            output = "".join(self.lines[:end])
            del self.lines[:end]
        return output

    def wait_for_page(self, path: str, text: str) -> str:
        """Return the page at a path as soon as it holds a text."""
        while text not in (page := self.page(path)):
            self.output_until(SHOWN)
        return page

    def page(self, path: str) -> str:
        """Return the page at a path, or the error page where there is none."""
        try:
            response = urlopen(self.address + path, timeout=PATIENCE)  # noqa: S310 - our own
        except HTTPError as error:
            response = error
        with response:
            content: bytes = response.read()
        return content.decode()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that is built quickly."""
    return shrink(copied_project(tmp_path_factory.mktemp("served")))


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Server]:
    """Return the server of that project."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"],
        cwd=project,
        env=os.environ | PUBLISHER,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        server = Server(process, f"http://127.0.0.1:{port}/{SUB_PATH}/")
        listener = threading.Thread(target=server.listen, daemon=True)
        listener.start()
        try:
            server.output_until("Serving on")
            server.touch_until_noticed(project / PAGE)
            server.output_until(SHOWN)
            yield server
        finally:
            process.terminate()
            listener.join(PATIENCE)


@pytest.mark.parametrize(
    ("file", "change", "reported"),
    [
        (TERMS, edit(TERMS, 'name="agent"', 'nam="agent"'), f"{TERMS}:"),
        (PAGE, append(PAGE, "\n{{ cuont('terms') }}\n"), 'Did you mean "count"'),
        (THEME, append(THEME, "\n{% block %}\n"), f"{THEME}:"),
    ],
    ids=["data", "page", "theme"],
)
def test_a_fault_is_reported_and_the_next_good_save_is_shown(
    server: Server, project: Path, file: str, change: Change, reported: str
) -> None:
    """The report has no traceback."""
    good = (project / file).read_bytes()
    change(project)
    output = server.output_until(FAILED)
    assert reported in output
    assert "Traceback" not in output
    put(project, file, good)
    append(PAGE, f"\nMended: {file}.\n")(project)
    server.wait_for_page("about/", f"Mended: {file}.")


def test_an_edit_of_data_and_a_new_page_are_shown(server: Server, project: Path) -> None:
    """In pages, one of which is not in the navigation yet, and in files.

    Pages have the script that reloads them, and no policy that would keep it from running.
    """
    front_matter = (project / PAGE).read_text(encoding="utf-8").split("---\n")[1]
    edit(TERMS, 'name="agent"', 'name="Agent of tests"')(project)
    write("docs/new.md", f"---\n{front_matter}---\n\n# Something new\n")(project)
    page = server.wait_for_page("new/", "Something new")
    assert "livereload(" in page
    assert "Content-Security-Policy" not in page
    server.wait_for_page("api/v1/comparison.json", "Agent of tests")
