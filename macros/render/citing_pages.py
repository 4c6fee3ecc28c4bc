"""The pages that cite each source: in their text, their entries and their tables."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from macros.kinds import KINDS, claims_in
from macros.model import Dimension
from macros.site import Site, cited_in


@cache
def citing_pages(site: Site) -> dict[str, list[str]]:
    """Return the paths of the pages that cite each source, in alphabetical order."""
    pages: dict[str, set[str]] = defaultdict(set)
    for page, text in site.prose.items():
        for source in cited_in(text):
            pages[source].add(page)
    for page, shown in _shown(site):
        for claim in claims_in(shown):
            for source in (*claim.sources, *claim.caveat_sources):
                pages[source].add(page)
    return {source.id: sorted(pages[source.id]) for source in site.comparison.sources}


def _shown(site: Site) -> Iterator[tuple[str, object]]:
    """Yield pages with an entry, or a tuple of entries and claims, that they show."""
    data = site.comparison
    for kind in KINDS.values():
        for entry in data.entries(kind) if kind.page_path else ():
            page = kind.own_page.format_map(vars(entry)) or kind.page(entry)
            yield page, _on_page(site, entry) if kind.entry is Dimension else entry
    shown_by = {
        "comparison_table": tuple(
            (row.both, row.generative_ai, row.llm) for row in data.dimensions
        ),
        "dimension_list": tuple(dimension.answer for dimension in data.dimensions),
        "umbrella_figure": data.modalities,
    }
    for macro, shown in shown_by.items():
        for page, text in site.prose.items():
            if re.search(rf"\b{macro}\(", text):
                yield page, shown


def _on_page(site: Site, dimension: Dimension) -> tuple[object, ...]:
    """Return what the page of a dimension shows: its two sides are on the home page only."""
    by_id = site.comparison.by_id
    examples = (by_id["examples"][id].case for id in dimension.examples)
    cases = (by_id["boundary_cases"][id].answer for id in dimension.boundary_cases)
    return dimension.answer, dimension.aspects, *examples, *cases
