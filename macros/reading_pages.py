"""The pages of a site, read on all cores: MkDocs reads one after another, which takes longest.

Each page is read in a copy of the program, as MkDocs reads it: its source, its macros, its
Markdown. What was found is given to MkDocs when it comes to the page. Other engines have ways of
their own.
"""

import logging
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from logging.handlers import QueueHandler
from queue import SimpleQueue
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

from macros import on_all_cores
from macros.site import Site


@dataclass(frozen=True)
class _Found:
    """What a page was found to hold, in things that can be sent from one program to another.

    The fields are those of MkDocs' pages, but that files are named by their paths, and the HTML is
    packed; `said` is what was logged meanwhile.
    """

    content: bytes
    toc: TableOfContents
    meta: Mapping[str, Any]
    title: str | None
    present_anchor_ids: set[str] | None
    links_to_anchors: Mapping[str, dict[str, str]]
    said: tuple[logging.LogRecord, ...]


class _ReadPage(Page):
    """A page that has been read, and says so when MkDocs wants to read it.

    Its HTML stays packed until it is written, because all pages together may be long.
    """

    found: _Found
    packed: bytes

    def read_source(self, config: MkDocsConfig) -> None:
        """Take over what the source said. The Markdown is no longer needed, and stays away."""
        del config
        self.markdown, self.meta = "", dict(self.found.meta)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take over what was found, and say again what was said."""
        del config
        found = self.found
        del self.found
        for record in found.said:
            logging.getLogger(record.name).handle(record)
        self.content, self.packed = "", found.content
        self.toc, self._title_from_render = found.toc, found.title
        self.present_anchor_ids = found.present_anchor_ids
        self.links_to_anchors = {
            file: links
            for path, links in found.links_to_anchors.items()
            if (file := files.get_file_from_path(path))
        }


def read_ahead(config: MkDocsConfig, files: Files, site: Site) -> None:
    """Read all pages of the navigation. One that cannot be read is left for MkDocs to tell of."""
    places = Counter(target.page for target in site.link_targets)
    pages = [file.page for file in files.documentation_pages() if file.page is not None]
    # Those that take longest come first, so that no core waits for another in the end.
    pages.sort(key=lambda page: -places[page.file.src_uri])
    read = on_all_cores.each(lambda page: _read(page, config, files), pages)
    for page, found in zip(pages, read, strict=True):
        if found:
            page.__class__ = _ReadPage
            vars(page)["found"] = found


def html_of(page: Page, html: str) -> str:
    """Return the HTML of a page that is put away, and let that go; of another one `html`."""
    if not isinstance(page, _ReadPage) or not page.packed:
        return html
    found = zlib.decompress(page.packed).decode()
    page.packed = b""
    return found


def put_away(page: Page, html: str) -> str:
    """Pack the HTML of a page that was read ahead, and return what stands in its place."""
    if not isinstance(page, _ReadPage):
        return html
    page.packed = _packed(html)
    return ""


def _packed(html: str) -> bytes:
    return zlib.compress(html.encode(), level=1)


def _read(page: Page, config: MkDocsConfig, files: Files) -> _Found | None:
    """Do what MkDocs does to a page, and return what comes of it; nothing if that fails."""
    said: SimpleQueue[logging.LogRecord] = SimpleQueue()
    logger = logging.getLogger("mkdocs")
    handlers, logger.handlers = logger.handlers, [QueueHandler(said)]
    try:
        page = config.plugins.on_pre_page(page, config=config, files=files)
        page.read_source(config)
        page.markdown = config.plugins.on_page_markdown(
            page.markdown or "", page=page, config=config, files=files
        )
        page.render(config, files)
    except Exception:  # noqa: BLE001 - whatever it is, MkDocs meets it again, and tells of it
        return None
    finally:
        logger.handlers = handlers
    links = page.links_to_anchors or {}
    return _Found(
        _packed(page.content or ""),
        page.toc,
        page.meta,
        page._title_from_render,  # noqa: SLF001 - what `render` sets, below as in MkDocs
        page.present_anchor_ids,
        {file.src_uri: each for file, each in links.items()},
        tuple(_all(said)),
    )


def _all(queue: "SimpleQueue[logging.LogRecord]") -> Iterable[logging.LogRecord]:
    while not queue.empty():
        yield queue.get()
