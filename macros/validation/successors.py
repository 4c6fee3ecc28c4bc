"""Where what has been published may be now, and what leads to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from macros.kinds import KINDS
from macros.model import closest
from macros.site import HOME, Site, address
from macros.validation.written import file_of

_SHOWN = 5  # lines that lead to a page, of which there may be many
_LINK = re.compile(r"\]\(([^)#\s]+\.md)[)#]")
_RELATED = re.compile(r"[\w/-]+\.md")


@dataclass(frozen=True)
class DataPath:
    """A path in `docs/` that a field of an entry holds, and where it was written down."""

    path: str
    file: str
    line: int
    entry: str
    field: str


def data_paths(site: Site) -> Iterator[DataPath]:
    """Yield every path in the data that has to lead somewhere, as the old one of a move has not."""
    for kind in KINDS.values():
        for field in kind.row.paths:
            for entry in site.comparison.entries(kind) if field != "old" else ():
                id = getattr(entry, "id", kind.title(entry))
                position = site.positions.get((kind.target_kind, id))
                file, line = (position.file, position.first) if position else (file_of(kind), 0)
                yield DataPath(getattr(entry, field), file, line, id, field)


def path_of(site: Site, written: str) -> str:
    """Return the path in `docs/` that a published address, with its slash, stands for."""
    folder, mark, anchor = written.removeprefix("/").partition("#")
    is_folder = not folder or any(page.startswith(folder) for page in site.prose)
    guess = f"{folder}index.md" if is_folder else f"{folder.rstrip('/')}.md"
    return {address(page): page for page in site.prose}.get(folder, guess) + mark + anchor


def proposal(site: Site, old: str, known: set[str]) -> str:
    """Return what to do about a path that leads nowhere any more, with the line to paste.

    `known` are the published addresses: what is not among them is rather its successor.
    """
    new = [each.path for each in site.link_targets if f"/{each.address}" not in known]
    successor = _anchor_for(site, old, new) if "#" in old else _page_for(site, old, new, known)
    line = f'Move(old="{old}", new="{successor}"),'
    return f"put it back, or paste into macros/data/moves.py where it is now: {line}"


def linked_from(site: Site, page: str) -> str:
    """Return `, linked from …` with the lines that lead to a page of `docs/`, or nothing."""
    links = list(_links_to(site, page))
    more = f" and {len(links) - _SHOWN} more" if len(links) > _SHOWN else ""
    return f", linked from {', '.join(links[:_SHOWN])}{more}" if links else ""


def _anchor_for(site: Site, old: str, new: list[str]) -> str:
    """Return what most likely stands for a path with an anchor: rather what is new than not."""
    page, _, anchor = old.partition("#")
    for paths in (new, list(site.names)):
        if elsewhere := closest(old, (path for path in paths if path.endswith(f"#{anchor}"))):
            return elsewhere
        anchors = [path.partition("#")[2] for path in paths if path.startswith(f"{page}#")]
        only = anchors[0] if paths is new and len(anchors) == 1 else ""
        if beside := only or closest(anchor, anchors):
            return f"{page}#{beside}"
    return page if page in site.prose else HOME


def _page_for(site: Site, old: str, new: list[str], known: set[str]) -> str:
    """Return what most likely stands for a page: a new one with its anchors, or one beside it."""
    anchors = {each.partition("#")[2] for each in known if each.startswith(f"/{address(old)}#")}
    pages = [path for path in new if "#" not in path]
    shared = {
        page: len(anchors.intersection(path.partition("#")[2] for path in new if page in path))
        for page in pages
    }
    beside = (path for path in site.prose if old in _linked_pages(path, site.prose[path]))
    return max(pages, key=shared.__getitem__) if pages else next(beside, HOME)


def _links_to(site: Site, page: str) -> Iterator[str]:
    for other, text in site.prose.items():
        for number, line in enumerate(text.splitlines(), start=1):
            if page in _linked_pages(other, line):
                yield f"docs/{other}:{number}"
    for each in data_paths(site):
        if each.path.partition("#")[0] == page:
            yield f"{each.file}:{each.line}"


def _linked_pages(page: str, text: str) -> set[str]:
    """Return the paths of the pages to which a text on a page leads."""
    related = (line for line in text.splitlines() if line.startswith("related:"))
    return {
        *(normpath(join(dirname(page), each)) for each in _LINK.findall(text)),
        *(each for line in related for each in _RELATED.findall(line)),
    }
