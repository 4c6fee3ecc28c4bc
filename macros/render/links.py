"""The page being rendered, its links to the link targets of the site, and dates for readers."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from posixpath import dirname, relpath
from typing import TypeVar

from macros.kinds import Comparison, dimension_page, system_page
from macros.model import nearest
from macros.render import markdown
from macros.site import GLOSSARY, Site, address

Entry = TypeVar("Entry")
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True)
class Page:
    """The page being rendered, which turns paths in `docs/` into links.

    `path` is its own path in `docs/`, `base` the address of the site, ending in a slash, and
    `repository` that of the project, or empty. `resolves_html` says whether the engine also
    resolves paths in raw HTML, as Zensical does and MkDocs does not.
    """

    site: Site
    path: str
    base: str = "/"
    repository: str = ""
    resolves_html: bool = False

    @property
    def data(self) -> Comparison:
        """All entries of the site."""
        return self.site.comparison

    def link(self, target: str) -> str:
        """Return a path in `docs/` as a link target in Markdown, which the engine resolves."""
        path, mark, anchor = target.partition("#")
        return f"{relpath(path, dirname(self.path) or '.')}{mark}{anchor}"

    def href(self, target: str) -> str:
        """Return a path in `docs/` as an `href` or `src` in HTML."""
        path, _, anchor = target.partition("#")
        if path == self.path and anchor:
            return f"#{anchor}"
        return self.link(target) if self.resolves_html else self.address(target)

    def address(self, target: str) -> str:
        """Return the address of a path in `docs/`, relative to the address of the page."""
        path, mark, anchor = target.partition("#")
        start = address(self.path) or "."
        if path.endswith(".md"):
            return f"{relpath(address(path) or '.', start)}/{mark}{anchor}"
        return f"{relpath(path or '.', start)}{mark}{anchor}"


def readable_date(date: str) -> str:
    """Return an ISO 8601 date of any precision for readers: `14 March 2023`."""
    year, month, day = [*date.split("-"), "", ""][:3]
    return " ".join(filter(None, (day.lstrip("0"), calendar.month_name[int(month or 0)], year)))


def term(page: Page, id: str, text: str = "") -> str:
    """Return a link to a term, under its name or a text. Raises `ValueError` if unknown."""
    entry = find(page.data.by_id["terms"], id, "term")
    return f"[{markdown.escape(text or entry.name)}]({page.link(f'{GLOSSARY}#{id}')}){{ .term }}"


def system(page: Page, id: str, text: str = "") -> str:
    """Return a link to a system, under its name or a text. Raises `ValueError` if unknown."""
    entry = find(page.data.by_id["systems"], id, "system")
    return f"[{markdown.escape(text or entry.name)}]({page.link(system_page(id))})"


def dimension(page: Page, id: str) -> str:
    """Return a link to a dimension, under its title."""
    title = page.data.by_id["dimensions"][id].title
    return f"[{markdown.escape(title)}]({page.link(dimension_page(id))})"


def target_name(page: Page, path: str) -> str:
    """Return the name of a link target, or else that of its page."""
    names = page.site.names
    return markdown.escape(names.get(path) or names[path.partition("#")[0]])


def member(words: type[Word], value: str, kind: str) -> Word:
    """Return the member of a closed list. Raises `ValueError` with the nearest one if unknown."""
    return find({word.value: word for word in words}, value, kind)


def find(entries: Mapping[str, Entry], id: str, kind: str) -> Entry:
    """Return the entry with an id. Raises `ValueError` with the nearest id if there is none."""
    if id not in entries:
        raise ValueError(f'There is no {kind} "{id}".{nearest(id, entries)}')
    return entries[id]
