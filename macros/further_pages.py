"""Long lists that go on on further pages: which page each entry stands on.

A page holds as many entries of a kind as the row of the kind says. What comes after goes on the
next page, whose path is that of the first with a number: `systems.md`, `systems/2.md`. An entry
never leaves the page on which it has been published, so that no address changes as data grows.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import count
from typing import Any, TypeAlias

from macros.kinds import KINDS, Comparison, Kind
from macros.model import Source

SOURCES_A_PAGE = 360  # that a page tells all of
_NUMBER = re.compile(r"/(\d+)\.md$")

# An entry: the path in `docs/` of the first page of its list, and its id.
Listed: TypeAlias = tuple[str, str]


@cache
def further_page(page: str, number: int) -> str:
    """Return the path in `docs/` of a page of the list whose first page is `page`."""
    return page if number == 1 else f"{page.removesuffix('.md')}/{number}.md"


def first_page(page: str) -> str:
    """Return the path of the first page of the list to which a page belongs."""
    return _NUMBER.sub(".md", page)


def page_number(page: str) -> int:
    """Return which page of its list a page is: 1 for the first, and for one without a list."""
    found = _NUMBER.search(page)
    return int(found[1]) if found else 1


def published_on(addresses: Iterable[str]) -> dict[Listed, str]:
    """Return the page on which each place has been published.

    `addresses` are as the list of them has them: `/systems/2/#bert`.
    """
    found: dict[Listed, str] = {}
    for each in sorted(addresses, reverse=True):  # so that the first page counts, if there are two
        folder, _, anchor = each.strip("/").partition("/#")
        page = f"{folder}.md"
        found[first_page(page), anchor] = page
    return found


def pages_of_entries(
    entries: Iterable[Listed], most: int, published: Mapping[Listed, str]
) -> Iterator[str]:
    """Yield for each entry the path in `docs/` of the page that it stands on.

    `most` is how many of them a page holds, or 0 for all, and `published` what `published_on`
    returns. What has not been published takes the first page of its list with room.
    """
    listed = list(entries)
    if not most:
        yield from (page for page, _ in listed)
        return
    held = Counter(published[each] for each in listed if each in published)
    not_full: dict[str, int] = {}
    for each in listed:
        if each in published:
            yield published[each]
            continue
        start = not_full.get(each[0], 1)
        found = next(n for n in count(start) if held[further_page(each[0], n)] < most)
        not_full[each[0]] = found
        held[further_page(each[0], found)] += 1
        yield further_page(each[0], found)


class Lists:
    """On which of its pages each entry of some data stands, and which pages each list has."""

    def __init__(self, data: Comparison, published: Mapping[Listed, str]) -> None:
        """Take the data, and the page on which each place has been published."""
        self._pages: dict[str, dict[str, str]] = {}  # by kind and id
        for kind in KINDS.values():
            if kind.row.page:
                entries = [(kind.page(each), each.id) for each in data.entries(kind)]
                pages = pages_of_entries(entries, kind.row.most, published)
                self._pages[kind.name] = dict(zip((id for _, id in entries), pages, strict=True))
        # All sources, by their authors and then by year.
        self.sources = sorted(data.sources, key=_by_author)
        by_author = [(each.kind.page, each.id) for each in self.sources]
        of_authors = pages_of_entries(by_author, SOURCES_A_PAGE, {})
        self._told_on = dict(zip((id for _, id in by_author), of_authors, strict=True))
        places = (*self._pages.values(), self._told_on)
        self._lists: dict[str, tuple[str, ...]] = {}  # the pages of each, under the first
        for page in sorted({page for each in places for page in each.values()}, key=page_number):
            first = first_page(page)
            self._lists[first] = (*self._lists.get(first, ()), page)

    def page_of(self, kind: Kind, entry: Any) -> str:  # noqa: ANN401 - an entry of any kind
        """Return the path in `docs/` of the page on which an entry of a kind stands, or nothing."""
        return self._pages[kind.name][entry.id] if kind.row.page else ""

    def told_on(self, source: Source) -> str:
        """Return the path in `docs/` of the page that tells all of a source.

        Authors stand there in their order, so that further sources may move it to the next page;
        its address, which stays, is the one at which all sources are listed.
        """
        return self._told_on[source.id]

    def pages_of(self, page: str) -> tuple[str, ...]:
        """Return the paths of all pages of the list that a page belongs to, in their order."""
        return self._lists.get(first_page(page), (page,))

    @property
    def pages(self) -> list[str]:
        """The paths of all pages of all lists, whether the pages are there or not."""
        return [page for pages in self._lists.values() for page in pages]

    def actual(self, path: str) -> str:
        """Return the path of an entry, given the one that it would have on the first page.

        Data, macros and templates name the first page, and links lead to the right one. Every other
        path is returned as it is.
        """
        page, _, anchor = path.partition("#")
        found = (each.get(anchor, "") for each in self._going_on.get(page, ()))
        there = next((each for each in found if first_page(each) == page), page)
        return f"{there}#{anchor}" if anchor else path

    @cached_property
    def _going_on(self) -> dict[str, list[dict[str, str]]]:
        """The pages of the entries whose list goes on, under the first page of the list."""
        found: dict[str, list[dict[str, str]]] = {}
        for places in self._pages.values():
            numbered = {page for page in places.values() if page_number(page) > 1}
            for page in set(map(first_page, numbered)):
                found.setdefault(page, []).append(places)
        return found


def _by_author(source: Source) -> tuple[str, int]:
    return source.short_authors.casefold(), source.year
