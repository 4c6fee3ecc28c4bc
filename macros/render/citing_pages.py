"""Which pages cite which source: by their own words, their entries, and what their macros show."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from macros.kinds import KINDS, Comparison, claims_in, dimension_page
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
        for _, claim in claims_in(tuple(entries)):
            for source in (*claim.sources, *claim.caveat_sources):
                pages[source].add(page)
    for figure in site.comparison.figures:
        for source in cited(site.comparison, figure):
            pages[source].add(dimension_page(figure.dimension))
    return {source: sorted(paths) for source, paths in pages.items()}


def _shown(site: Site) -> dict[str, list[object]]:
    """Return what each page shows of the data: the entries that stand on it, and by its macros."""
    shown: dict[str, list[object]] = defaultdict(list)
    for kind in KINDS.values():
        # The cells of a dimension stand in the table of the home page, the rest on its own page.
        if kind.row.page and kind.entry is not Dimension:
            for entry in site.comparison.entries(kind):
                shown[kind.page(entry)].append(entry)
    for page, text in site.prose.items():
        for macro, value in _CALL.findall(text):
            if macro in _SHOWN:
                shown[page] += _SHOWN[macro](site.comparison, value)
    return shown


def _cells(data: Comparison, _: str) -> Iterable[object]:
    return [(each.both, each.generative_ai, each.llm) for each in data.dimensions]


def _dimension(data: Comparison, id: str) -> Iterable[object]:
    dimension = data.dimension_by_id[id]
    return [
        dimension.answer,
        dimension.aspects,
        *(data.example_by_id[each].case for each in dimension.examples),
        *(data.boundary_case_by_id[each].answer for each in dimension.boundary_cases),
    ]


# What each macro that shows statements shows of the data, given its first value. It does so on
# whatever page it stands.
_SHOWN: Mapping[str, Callable[[Comparison, str], Iterable[object]]] = {
    "boundary_case_list": lambda data, _: data.boundary_cases,
    "clause_list": lambda data, _: data.clauses,
    "comparison_table": _cells,
    "decision_results": lambda data, verdict: [
        each for each in data.decision_results if each.verdict == verdict
    ],
    "definition_list": lambda data, length: [
        each for each in data.definitions if each.length == length
    ],
    "dimension_list": lambda data, _: [each.answer for each in data.dimensions],
    "dimension_page": _dimension,
    "example_list": lambda data, _: data.examples,
    "milestone_list": lambda data, _: data.milestones,
    "misconception_list": lambda data, _: data.misconceptions,
    "outlook_list": lambda data, _: data.outlook,
    "question_list": lambda data, topic: [each for each in data.questions if each.topic == topic],
    "system_list": lambda data, _: data.systems,
    "term_list": lambda data, _: data.terms,
    "translation_table": lambda data, _: data.translations,
    "umbrella_figure": lambda data, _: data.modalities,
    "usage_list": lambda data, area: [each for each in data.usages if each.area == area],
}
