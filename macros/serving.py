"""What `mkdocs serve` shows while something is wrong: the last good site, with the faults.

MkDocs' own server ends when its first build fails, and answers no request while a later one has
failed. Here a build that fails leaves the last good site where it is, every page shows the faults,
and MkDocs' live reload brings the mended page. Files that a build writes beside the pages are
made when they are asked for.
"""

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from posixpath import normpath
from threading import RLock
from typing import Any, TypeAlias
from urllib.parse import quote
from wsgiref.types import StartResponse, WSGIEnvironment

import click
from mkdocs.commands import serve
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserverVFS

from macros.exports.content import Maker, encoded
from macros.last_good_site import NewSite
from macros.reloading import check_anew
from macros.templates import TEMPLATES, environment
from macros.validation.exceptions import fault_of
from macros.validation.report import report

Makers: TypeAlias = Mapping[str, Maker]
Answer: TypeAlias = tuple[str, str, bytes]  # status, type, content

STYLE = "fault.css"
_INTERVAL = 0.5  # seconds after which files are looked at again, as in MkDocs
# What MkDocs logs there the report says too, with lines.
_LOGS = {"mkdocs.config": logging.WARNING, "mkdocs.commands.build": logging.ERROR}


def preview_of_server() -> "Preview":
    """Return what the server that MkDocs is about to start shows.

    MkDocs offers a plugin no say in what happens when a build fails, so its `serve` is given
    another function that builds, and another class of server.
    """
    preview = Preview()
    module: Any = serve
    module.build = preview.build
    module.LiveReloadServer = preview.server
    for name, level in _LOGS.items():
        logging.getLogger(name).addFilter(partial(_is_below, level))
    return preview


def _is_below(level: int, record: logging.LogRecord) -> bool:
    return record.levelno < level


@dataclass
class Preview:
    """The site as it is served: the folder of its pages, the makers of its other files.

    `report` says the present faults, and is empty while there are none.
    """

    folder: Path = Path()
    report: str = ""
    _makers: Makers = field(default_factory=dict)
    _made: dict[str, bytes] = field(default_factory=dict)
    _lock: Any = field(default_factory=RLock)  # held while a site is built, or a file made

    def build(self, config: MkDocsConfig, *, serve_url: str | None, dirty: bool) -> None:
        """Build as MkDocs does, but beside the last good site, and keep that if the build fails."""
        with self._lock:
            try:
                self._build(config, serve_url, dirty=dirty)
            except (Exception, SystemExit) as error:  # noqa: BLE001 - the server always goes on
                self._fails(error)

    def _build(self, config: MkDocsConfig, serve_url: str | None, *, dirty: bool) -> None:
        self.folder = Path(config.site_dir)
        new = None
        if not dirty:  # such a build writes some pages only, into the site that is there
            new = NewSite(self.folder)
            config.site_dir = str(new.folder)
        try:
            build(config, serve_url=serve_url, dirty=dirty)
            if new:
                new.is_whole = True
        finally:
            if new:
                new.end()
        self.report = ""

    def rebuild(self, builder: Callable[[], None]) -> None:
        """Read the settings and build anew. Either may fail."""
        with self._lock:
            try:
                builder()
            except (Exception, SystemExit) as error:  # noqa: BLE001 - as above
                self._fails(error)

    def _fails(self, error: BaseException) -> None:
        """Take up what is to be said of a build that failed, in the words of the check."""
        if not hasattr(error, "faults"):  # as where MkDocs itself refuses the settings
            try:
                check_anew()
            except click.ClickException as told:
                error = told
        is_told = isinstance(error, click.ClickException)
        self.report = str(error) if is_told else report([fault_of(error)])
        click.echo(self.report, err=True)

    def takes(self, makers: Makers) -> None:
        """Take up what makes the files of the site that has just been built."""
        self._makers = makers
        self._made = {}

    def file(self, path: str) -> bytes | None:
        """Return the file at a path below the root of the site, made when first asked for.

        Return nothing if none is made there.
        """
        with self._lock:
            if path in self._makers and path not in self._made:
                self._made[path] = b"".join(encoded(self._makers[path]()))
            return self._made.get(path)

    def has(self, path: str) -> bool:
        """Say whether a file is made at a path below the root of the site."""
        return path in self._makers

    def server(self, builder: Callable[[], None], **settings: Any) -> "Server":  # noqa: ANN401
        """Return the server that shows all this, as MkDocs asks for it."""
        return Server(self, lambda: self.rebuild(builder), **settings)


def _sources(folder: str | None) -> Iterator[os.DirEntry[str]]:
    """Yield what is in a folder but for what Python compiles while the site is built."""
    yield from (entry for entry in os.scandir(folder) if entry.name != "__pycache__")


class Server(LiveReloadServer):
    """MkDocs' server, with what a preview adds to it."""

    def __init__(
        self,
        preview: Preview,
        builder: Callable[[], None],
        **settings: Any,  # noqa: ANN401 - whatever MkDocs tells its own
    ) -> None:
        """Take the address at once. Raises `ClickException` if that cannot be had."""
        super().__init__(builder=builder, **settings)
        self.observer = PollingObserverVFS(  # type: ignore[assignment]  # another observer
            os.stat, _sources, polling_interval=_INTERVAL
        )
        self._preview = preview
        try:
            super().server_bind()
        except OSError as error:
            self.server_close()
            host, port = settings["host"], settings["port"]
            raise click.ClickException(
                f"the site cannot be served at {host}:{port}: {error.strerror or error}."
                f" To serve it elsewhere: mkdocs serve --dev-addr {host}:{port + 1}"
            ) from error

    def server_bind(self) -> None:
        """Do nothing when MkDocs asks for it: the address is taken already."""

    def serve_request(
        self, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes]:
        """Answer with what is there or is made, and on every page with the present faults."""
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if answer := self._made(path):
            return _answered(answer, start_response)
        first: list[Any] = []

        def start(*arguments: Any) -> Callable[[bytes], object]:  # noqa: ANN401 - as WSGI has it
            first[:] = arguments
            return lambda _: None

        body = super().serve_request(environ, start)
        status, headers = first[:2]
        kind = dict(headers).get("Content-Type", "")
        if self._preview.report and kind.startswith("text/html") and not status.startswith("3"):
            return _answered(self._with_report(status, b"".join(body)), start_response)
        start_response(*first)
        return body

    def _made(self, path: str) -> Answer | None:
        """Return the answer to a request for what is made, if it is one."""
        if not path.startswith(self.mount_path):
            return None
        name = normpath("/" + path.removeprefix(self.mount_path)).lstrip("/")
        if path.endswith("/"):
            name = f"{name}/index.html".lstrip("/")
        elif self._preview.has(f"{name}/index.html"):
            return "302 Found", "", quote(path).encode() + b"/"
        kind = str(self._guess_type(name))  # type: ignore[no-untyped-call]  # as MkDocs has it
        if name == STYLE:
            return "200 OK", kind, (TEMPLATES / STYLE).read_bytes()
        try:
            content = self._preview.file(name)
        except Exception as error:  # noqa: BLE001 - it is said where the file was asked for
            said = report([fault_of(error)])
            click.echo(said, err=True)
            return "500 Internal Server Error", "text/plain", said.encode()
        return ("200 OK", kind, content) if content is not None else None

    def _with_report(self, status: str, page: bytes) -> Answer:
        """Return a page with the present faults on it, or a page of its own where there is none."""
        before, end, after = page.rpartition(b"</body>")
        template = environment(autoescape=True).get_template("faults.html.jinja")
        style = self.mount_path + STYLE
        shown = template.render(report=self._preview.report, style=style, alone=not end).encode()
        if end:
            page = before + shown + end + after
        else:
            status, page = "503 Service Unavailable", shown
        if b"livereload(" not in page:  # MkDocs leaves it out of its error pages
            epoch = self._visible_epoch
            page = self._inject_js_into_html(page, epoch)  # type: ignore[no-untyped-call]
        return status, "text/html", page


def _answered(answer: Answer, start_response: StartResponse) -> Iterable[bytes]:
    status, kind, content = answer
    if status.startswith("3"):
        start_response(status, [("Location", content.decode())])
        return []
    if kind.startswith("text/") or kind.endswith(("json", "javascript", "xml")):
        kind += "; charset=utf-8"
    headers = [("Content-Type", kind), ("Content-Length", str(len(content)))]
    start_response(status, headers)
    return [content]
