"""The server that shows a site while it is being written, as tests start and ask it."""

import contextlib
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path

from tests.commands import PATIENCE
from tests.spoiling import ENVIRONMENT

READY = "Serving on"


@dataclass(frozen=True)
class Answer:
    """What the server answers."""

    status: int
    type: str
    content: bytes

    @property
    def text(self) -> str:
        """The content as a text."""
        return self.content.decode()


@dataclass
class Server:
    """A server that runs, and all that it has said."""

    process: subprocess.Popen[str]
    port: int
    said: list[str] = field(default_factory=list)
    _heard: threading.Condition = field(default_factory=threading.Condition)

    def listen(self) -> None:
        """Take up what the server says, until it ends."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._heard:
                self.said.append(line)
                self._heard.notify_all()

    def wait_for(self, text: str) -> None:
        """Wait until the server has said a text."""
        with self._heard:
            heard = self._heard.wait_for(
                lambda: any(text in line for line in self.said) or self.process.poll() is not None,
                timeout=PATIENCE,
            )
        assert heard, "".join(self.said)
        assert any(text in line for line in self.said), "".join(self.said)

    def get(self, path: str) -> Answer:
        """Ask for an address."""
        with contextlib.closing(HTTPConnection("127.0.0.1", self.port, PATIENCE)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers["Content-Type"] or "", answer.read())

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Let the server stand still while several files are changed, so that it sees all or none.

        It may still see them at two looks, and then builds the same twice.
        """
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def version(self) -> int:
        """Return the number of the site that is shown, as the live reload of MkDocs tells it."""
        return int(self.get("/livereload/0/0").text)

    def newer_than(self, version: int) -> int:
        """Wait until another site is shown, and return its number. MkDocs answers then at once."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if (found := int(self.get(f"/livereload/{version}/0").text)) > version:
                return found
        raise AssertionError("".join(self.said))


@contextlib.contextmanager
def served(project: Path, *options: str) -> Iterator[Server]:
    """Serve a project, and give the server as soon as it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}", *options],
        cwd=project,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        server = Server(process, port)
        listener = threading.Thread(target=server.listen, daemon=True)
        listener.start()
        try:
            server.wait_for(READY)
            yield server
        finally:
            process.terminate()
            listener.join(PATIENCE)
