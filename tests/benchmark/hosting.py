"""A folder served as GitHub Pages serves it, to the header: compressed, and kept ten minutes."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path

from tests.conftest import GitHubPages
from tests.conftest import served as served_by

KEPT = "max-age=600"
_PACKED = ("json", "javascript", "xml")


@dataclass(frozen=True)
class Host:
    """A site that is served: its address, and the bytes of every answer so far, head and all.

    They are counted here, because a browser that goes on to a page while it fetches it ahead
    counts it nowhere.
    """

    address: str
    answers: list[int] = field(default_factory=list)


class _AsPublished(GitHubPages):
    """Answers on connections that stay open, with what a browser needs to keep a file."""

    protocol_version = "HTTP/1.1"
    answers: list[int]
    head: int

    def send_response_only(self, code: int, message: str | None = None) -> None:
        """Begin an answer with its status."""
        self.head = len(f"HTTP/1.1 {code} {self.responses[HTTPStatus(code)][0]}\r\n\r\n")
        super().send_response_only(code, message)

    def send_header(self, keyword: str, value: str) -> None:
        """Go on with a line of the head."""
        self.head += len(f"{keyword}: {value}\r\n")
        super().send_header(keyword, value)

    def do_GET(self) -> None:  # noqa: N802 - the name that the server calls
        """Answer with a file; a folder is its index. A file that is known is not sent again."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        kind = self.guess_type(str(path))
        packed = kind.startswith("text/") or kind.endswith(_PACKED)
        body, mark = _content(path, packed=packed)
        known = self.headers["If-None-Match"] == mark
        self.send_response(304 if known else 200)
        self.send_header("Cache-Control", KEPT)
        self.send_header("ETag", mark)
        self.send_header("Vary", "Accept-Encoding")
        if not known:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if packed:
                self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.answers.append(self.head + (0 if known else len(body)))
        if not known:
            self.wfile.write(body)


@cache
def _content(path: Path, *, packed: bool) -> tuple[bytes, str]:
    """Return what is sent of a file, and the mark by which a browser asks for it again."""
    content = path.read_bytes()
    return gzip.compress(content, 6) if packed else content, f'"{sha256(content).hexdigest()[:16]}"'


@contextmanager
def served(folder: Path) -> Iterator[Host]:
    """Serve a folder, and give the site in it."""
    answers: list[int] = []
    counting = type("_Counting", (_AsPublished,), {"answers": answers})
    with served_by(folder, counting) as address:
        yield Host(address, answers)
