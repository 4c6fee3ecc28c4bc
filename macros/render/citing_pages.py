"""The pages that cite each source: in their text, their entries and their tables."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from macros.kinds import KINDS, claims_in
from macros.model import Dimension
from macros.site import Site, cited_in

_CALL = re.compile(r"\b([a-z_]+)\((?:\"([a-z0-9-]+)\")?")


@cache
def citing_pages(site: Site) -> dict[str, list[str]]:
    """Return the paths of the pages that cite each source, in alphabetical order."""
    pages: dict[str, set[str]] = defaultdict(set)
    for page, text in site.prose.items():
        for source in cited_in(text):
            pages[source].add(page)
    for page, entries in _shown(site):
        for claim in claims_in(tuple(entries)):
            for source in (*claim.sources, *claim.caveat_sources):
                pages[source].add(page)
    return {source.id: sorted(pages[source.id]) for source in site.comparison.sources}


def _shown(site: Site) -> Iterator[tuple[str, Iterable[object]]]:
    """Yield pages with the entries and claims that they show."""
    for kind in KINDS.values():
        # The two sides of a dimension are in the table of the home page, not on its own page, and
        # an entry with a page of its own is shown by a macro of that page.
        if kind.page_path and not kind.own_page and kind.entry is not Dimension:
            for entry in site.comparison.entries(kind):
                yield kind.page(entry), [entry]
    for page, text in site.prose.items():
        for macro, argument in _CALL.findall(text):
            yield page, _shown_by(site, macro, argument)


def _shown_by(site: Site, macro: str, argument: str) -> Iterable[object]:
    """Return what a macro shows on a page that is not the page of these entries."""
    data = site.comparison
    match macro:
        case "comparison_table":
            return [(row.both, row.generative_ai, row.llm) for row in data.dimensions]
        case "dimension_list":
            return [dimension.answer for dimension in data.dimensions]
        case "umbrella_figure":
            return data.modalities
        case "dimension_page":
            dimension = data.by_id["dimensions"][argument]
            return [
                dimension.answer,
                dimension.aspects,
                *(data.by_id["examples"][id].case for id in dimension.examples),
                *(data.by_id["boundary_cases"][id].answer for id in dimension.boundary_cases),
            ]
        case "system_page":
            return [data.by_id["systems"][argument].reason]
        case _:
            return []
