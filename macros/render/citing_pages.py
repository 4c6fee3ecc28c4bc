"""Which pages cite which source: by their own words, their entries, and what their macros show."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeAlias

from macros.kinds import KINDS, claims_in, dimension_page
from macros.model import Dimension
from macros.render.figures import cited
from macros.site import Site, cited_in

_CALL = re.compile(r"\b([a-z_]+)\((?:\"([a-z0-9-]+)\")?")


@cache
def citing_pages(site: Site) -> dict[str, list[str]]:
    """Return, for every source, the paths of the pages that cite it, in alphabetical order."""
    pages: dict[str, set[str]] = {source.id: set() for source in site.comparison.sources}
    for page, text in site.prose.items():
        for source in cited_in(text):
            pages[source].add(page)
    for page, entries in _shown(site).items():
        for claim in claims_in(tuple(entries)):
            for source in (*claim.sources, *claim.caveat_sources):
                pages[source].add(page)
    for figure in site.comparison.figures:
        for source in cited(site, figure):
            pages[source].add(dimension_page(figure.dimension))
    return {source: sorted(paths) for source, paths in pages.items()}


def _shown(site: Site) -> dict[str, list[object]]:
    """Return what each page shows of the data: the entries that stand on it, and by its macros."""
    shown: dict[str, list[object]] = defaultdict(list)
    for kind in KINDS.values():
        # The cells of a dimension stand in the table of the home page, the rest on its own page.
        if kind.page_path and kind.entry is not Dimension:
            for entry in site.comparison.entries(kind):
                shown[kind.page(entry)].append(entry)
    for page, text in site.prose.items():
        for macro, value in _CALL.findall(text):
            if macro in _SHOWN:
                shown[page] += _SHOWN[macro](site, value)
    return shown


def _cells(site: Site, _: str) -> Iterable[object]:
    dimensions = site.comparison.dimensions
    return [(each.both, each.generative_ai, each.llm) for each in dimensions]


def _dimension(site: Site, id: str) -> Iterable[object]:
    data = site.comparison
    dimension = data.by_id["dimensions"][id]
    return [
        dimension.answer,
        dimension.aspects,
        *(data.by_id["examples"][each].case for each in dimension.examples),
        *(data.by_id["boundary_cases"][each].answer for each in dimension.boundary_cases),
    ]


def _list_of(kind: str, field: str = "") -> "Shown":
    """Return what a list shows: the entries of a kind, or those with the given value of a field."""

    def shown(site: Site, value: str) -> Iterable[object]:
        entries = getattr(site.comparison, kind)
        return [each for each in entries if not field or getattr(each, field) == value]

    return shown


# What a macro shows of the data, given its first value.
Shown: TypeAlias = Callable[[Site, str], Iterable[object]]

# It does so on whatever page it stands.
_SHOWN: Mapping[str, Shown] = {
    "boundary_case_list": _list_of("boundary_cases"),
    "clause_list": _list_of("clauses"),
    "comparison_table": _cells,
    "decision_results": _list_of("decision_results", "verdict"),
    "definition_list": _list_of("definitions", "length"),
    "dimension_list": lambda site, _: [each.answer for each in site.comparison.dimensions],
    "dimension_page": _dimension,
    "example_list": _list_of("examples"),
    "milestone_list": _list_of("milestones"),
    "misconception_list": _list_of("misconceptions"),
    "outlook_list": _list_of("outlook"),
    "question_list": _list_of("questions", "topic"),
    "system_list": _list_of("systems"),
    "term_list": _list_of("terms"),
    "translation_table": _list_of("translations"),
    "umbrella_figure": _list_of("modalities"),
    "usage_list": _list_of("usages", "area"),
}
