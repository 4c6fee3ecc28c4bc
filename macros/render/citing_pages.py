"""Which pages cite which source."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from macros.kinds import KINDS, dimension_page
from macros.model import Claim
from macros.site import Site, cited_in


@cache
def citing_pages(site: Site) -> dict[str, list[str]]:
    """Return, for every source, the paths of the pages that cite it, in alphabetical order."""
    shown: dict[str, list[object]] = defaultdict(list)
    for kind in KINDS.values():
        for entry in site.comparison.entries(kind) if kind.row.page else ():
            shown[kind.page(entry)].append(entry)
    shown["dimensions/index.md"] = [each.answer for each in site.comparison.dimensions]
    shown["index.md"] = [
        *site.comparison.modalities,
        *((each.both, each.generative_ai, each.llm) for each in site.comparison.dimensions),
    ]
    for dimension in site.comparison.dimensions:
        # Its cells stand in the table of the home page only.
        shown[dimension_page(dimension.id)] = [
            dimension.answer,
            dimension.aspects,
            *(site.comparison.example_by_id[each].case for each in dimension.examples),
            *(
                site.comparison.boundary_case_by_id[each].answer
                for each in dimension.boundary_cases
            ),
        ]
    pages: dict[str, set[str]] = {source.id: set() for source in site.comparison.sources}
    for page, entries in shown.items():
        for entry in _claims_in(entries):
            for source in (*entry.sources, *entry.caveat_sources):
                pages[source].add(page)
    for page, text in site.prose.items():
        for source in cited_in(text):
            pages[source].add(page)
    return {source: sorted(paths) for source, paths in pages.items()}


def _claims_in(value: object) -> Iterable[Claim]:
    if isinstance(value, Claim):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _claims_in(part)
    elif hasattr(value, "model_fields_set"):
        yield from _claims_in(tuple(vars(value).values()))
