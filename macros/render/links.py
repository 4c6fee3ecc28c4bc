"""Links from a page to the link targets of the site, and dates for readers."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from posixpath import dirname, relpath
from typing import TypeVar

from macros.kinds import dimension_page, system_page
from macros.model import nearest
from macros.render import markdown
from macros.site import GLOSSARY, Site, address

Entry = TypeVar("Entry")
Word = TypeVar("Word", bound=StrEnum)

MONTHS = list(calendar.month_name)


@dataclass(frozen=True)
class Link:
    """Turns a path in `docs/` into a link from one page.

    `page` is the path of that page in `docs/`, `base` the address of the site, ending in a slash,
    and `repository` that of the project, or empty. `resolves_html` says whether the engine also
    resolves paths in raw HTML, as Zensical does and MkDocs does not.
    """

    page: str
    base: str = "/"
    repository: str = ""
    resolves_html: bool = False

    def __call__(self, target: str) -> str:
        """Return a path in `docs/` as a link target in Markdown, which the engine resolves."""
        path, mark, anchor = target.partition("#")
        return f"{_relative(path, dirname(self.page) or '.')}{mark}{anchor}"

    def href(self, target: str) -> str:
        """Return a path in `docs/` as an `href` or `src` in HTML."""
        path, _, anchor = target.partition("#")
        if path == self.page and anchor:
            return f"#{anchor}"
        return self(target) if self.resolves_html else self.address(target)

    def address(self, target: str) -> str:
        """Return the address of a path in `docs/`, relative to the address of the page."""
        path, mark, anchor = target.partition("#")
        start = address(self.page) or "."
        if path.endswith(".md"):
            return f"{_relative(address(path) or '.', start)}/{mark}{anchor}"
        return f"{_relative(path or '.', start)}{mark}{anchor}"


@cache
def _relative(path: str, start: str) -> str:
    return relpath(path, start)


def readable_date(date: str) -> str:
    """Return an ISO 8601 date of any precision for readers: `14 March 2023`."""
    year, month, day = [*date.split("-"), "", ""][:3]
    parts = (day.lstrip("0"), MONTHS[int(month)] if month else "", year)
    return " ".join(part for part in parts if part)


def term(site: Site, link: Link, id: str, text: str = "") -> str:
    """Return a link to a term, under its name or the given text.

    Raises `ValueError` if no term has the id.
    """
    entry = find(site.comparison.by_id["terms"], id, "term")
    return f"[{markdown.escape(text or entry.name)}]({link(f'{GLOSSARY}#{id}')}){{ .term }}"


def system(site: Site, link: Link, id: str, text: str = "") -> str:
    """Return a link to a system, under its name or the given text.

    Raises `ValueError` if no system has the id.
    """
    entry = find(site.comparison.by_id["systems"], id, "system")
    return f"[{markdown.escape(text or entry.name)}]({link(system_page(id))})"


def dimension(site: Site, link: Link, id: str) -> str:
    """Return a link to a dimension, under its title."""
    title = site.comparison.by_id["dimensions"][id].title
    return f"[{markdown.escape(title)}]({link(dimension_page(id))})"


def target_name(site: Site, _link: Link, path: str) -> str:
    """Return the name of a link target, or else that of its page."""
    name = site.names.get(path) or site.names[path.partition("#")[0]]
    return markdown.escape(name)


def member(words: type[Word], value: str, kind: str) -> Word:
    """Return the member of a closed list. Raises `ValueError` with the nearest one if unknown."""
    return find({word.value: word for word in words}, value, kind)


def find(entries: Mapping[str, Entry], id: str, kind: str) -> Entry:
    """Return the entry with an id. Raises `ValueError` with the nearest id if there is none."""
    if id not in entries:
        raise ValueError(f'There is no {kind} "{id}".{nearest(id, entries)}')
    return entries[id]
