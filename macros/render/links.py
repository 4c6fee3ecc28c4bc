"""Links from a page to the link targets of the site, and dates as readers see them."""

import calendar
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from posixpath import relpath
from typing import TypeAlias, TypeVar

from macros.kinds import dimension_page
from macros.model import nearest
from macros.render import markdown
from macros.site import GLOSSARY, SYSTEMS, Site

# Turns the path of a page in `docs/` into one relative to the page being written.
Link: TypeAlias = Callable[[str], str]
Found = TypeVar("Found")

MONTHS = list(calendar.month_name)


def relative_link(page: str, target: str) -> str:
    """Return `target`, a path in `docs/`, as the page at the path `page` has to write it."""
    return relpath(target, PurePosixPath(page).parent)


def readable_date(date: str) -> str:
    """Return an ISO 8601 date of any precision as the site writes it: `14 March 2023`."""
    year, month, day = [*date.split("-"), "", ""][:3]
    parts = (day.lstrip("0"), MONTHS[int(month)] if month else "", year)
    return " ".join(part for part in parts if part)


def destination(link: Link, target: str) -> str:
    """Return where a link leads to: an address as it is, a path in `docs/` relative to the page."""
    return target if "://" in target else link(target)


def term(site: Site, link: Link, id: str, text: str = "") -> str:
    """Return a link to a term, under its name or the given text.

    Raises `ValueError` if no term has the id.
    """
    found = find(site.comparison.term_by_id, id, "term")
    return f"[{markdown.escape(text or found.name)}]({link(f'{GLOSSARY}#{id}')})"


def system(site: Site, link: Link, id: str, text: str = "") -> str:
    """Return a link to a system, under its name or the given text.

    Raises `ValueError` if no system has the id.
    """
    found = find(site.comparison.system_by_id, id, "system")
    return f"[{markdown.escape(text or found.name)}]({link(f'{SYSTEMS}#{id}')})"


def dimension(site: Site, link: Link, id: str) -> str:
    """Return a link to a dimension, under its title."""
    title = site.comparison.dimension_by_id[id].title
    return f"[{markdown.escape(title)}]({link(dimension_page(id))})"


def target_name(site: Site, _link: Link, path: str) -> str:
    """Return the name of a link target, or of its page where it has none of its own."""
    return markdown.escape(site.names.get(path) or site.names[path.partition("#")[0]])


def find(entries: Mapping[str, Found], id: str, kind: str) -> Found:
    """Return the entry of an id. Raises `ValueError` with the nearest id if there is none."""
    if id not in entries:
        raise ValueError(f'expected the id of a {kind}, found "{id}"{nearest(id, set(entries))}')
    return entries[id]
