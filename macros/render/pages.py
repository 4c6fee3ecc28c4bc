"""The macros that show entries: functions from the data to Markdown.

Each takes the page that calls it, and raises `ValueError` for an id or a word that is unknown.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from statistics import mode
from unicodedata import normalize

from macros import model, templates
from macros.data.search_vocabulary import OUTPUT_WORDS, VERDICT_WORDS
from macros.data.systems import NOBODY
from macros.figures import boundary_rows, rain, umbrella
from macros.figures.glyphs import drop
from macros.kinds import KINDS, system_page
from macros.kinds import dimension_page as page_of
from macros.render import markdown
from macros.render.citing_pages import citing_pages
from macros.render.figures import dimension_figure
from macros.render.filling import fill
from macros.render.links import Page, find, member
from macros.render.page_layout import with_layout

_TERM_CALL = re.compile(r'term\("([a-z0-9-]+)"')
MOST_DIMENSIONS = 3  # that the glossary names for a term
MOST_UNDIVIDED = 100  # sources of a kind that are not divided by letter
MOST_CITED = 10  # sources that the list of all begins with

# Snippets for other projects to copy. They contain the example address.
SNIPPETS = templates.TEMPLATES / "snippets"
EXAMPLE_ADDRESS = "https://example.org/generative-ai-and-llms/"
SUFFIXES = {".py": "python", ".rst": "rst", ".md": "markdown", ".yml": "yaml", ".html": "html"}


def umbrella_figure(page: Page) -> str:
    """Return the umbrella with the captions of its parts and its text version."""
    data = page.data
    return fill(
        page,
        "umbrella_figure",
        **_hard_cases(page),
        wholes=[data.by_id["terms"]["generative-ai"], data.by_id["terms"]["large-language-model"]],
        examples=umbrella.examples(data.modalities, data.by_id["systems"]),
    )


def hard_cases_figure(page: Page) -> str:
    """Return the umbrella with the hard cases below what they make."""
    cases = [_drawn_case(page, case) for case in page.data.boundary_cases]
    return fill(page, "hard_cases_figure", **_hard_cases(page), cases=cases)


def _drawn_case(page: Page, case: model.BoundaryCase) -> dict[str, object]:
    """Return the systems of a case as a drawing, and what they light of the umbrella above."""
    modalities = page.data.modalities
    systems = [page.data.by_id["systems"][id] for id in case.systems]
    rows = boundary_rows.rows_of(modalities, systems, case.title)
    lit = {part for system in systems for part in umbrella.lit_by(modalities, system)}
    halves = {half for system in systems if (half := umbrella.half_of(system.answer))}
    strings = {str(string.across) for string in boundary_rows.strings(rows)}
    return {
        "id": case.id,
        "drawing": markdown.drawing(boundary_rows.draw(rows, page.href, case.title)),
        "lit": sorted(lit | strings),
        "half": " ".join(sorted(halves - lit)),
    }


def _hard_cases(page: Page) -> dict[str, object]:
    """Return the umbrella with the strings of the hard cases, and what is below it.

    These are the panels from which the strings hang, and the rows, also by group.
    """
    modalities = page.data.modalities
    rows = boundary_rows.rows(modalities, page.data.systems)
    strings = boundary_rows.strings(rows)
    return {
        "drawing": markdown.drawing(umbrella.draw(modalities, strings=strings)),
        "strung": list(dict.fromkeys(string.panel for string in strings)),
        "hung": markdown.drawing(boundary_rows.draw(rows, page.href)),
        "rows": rows,
        "groups": [(title, list(group)) for title, group in groupby(rows, attrgetter("title"))],
    }


def dimension_page(page: Page, id: str, caller: Callable[[], str]) -> str:
    """Return the page of a dimension. `caller`, of a call block, returns its prose."""
    dimension = find(page.data.by_id["dimensions"], id, "dimension")
    text = fill(
        page,
        "dimension_page",
        dimension=dimension,
        figure=dimension_figure(page, id),
        prose=caller().strip(),
    )
    return with_layout(page, text)


def boundary_case_list(page: Page) -> str:
    """Return every boundary case, with the answer that most of its systems have."""
    systems = page.data.by_id["systems"]
    cases = [
        (case, mode([systems[id].answer for id in case.systems] or [model.Answer.BOUNDARY]))
        for case in page.data.boundary_cases
    ]
    return fill(page, "_boundary_cases", cases=cases)


def decision_guide(page: Page) -> str:
    """Return the questions of the decision guide with their answers and the steps that follow."""
    questions = page.data.by_id["decision_questions"]
    most = {id: _most_questions(questions, id) for id in questions}
    return fill(page, "decision_guide", most=most)


def term_list(page: Page) -> str:
    """Return every term in alphabetical order, with the dimensions that explain or use it most."""
    terms = sorted(page.data.terms, key=lambda term: (_letter(term.name), term.name.casefold()))
    named = {
        dimension.id: Counter(_TERM_CALL.findall(page.site.prose[page_of(dimension.id)]))
        for dimension in page.data.dimensions
    }
    used = {
        term.id: sorted(
            (id for id, ids in named.items() if id in term.dimensions or term.id in ids),
            key=lambda dimension: (dimension not in term.dimensions, -named[dimension][term.id]),
        )[:MOST_DIMENSIONS]
        for term in terms
    }
    letters = [
        (first, list(group)) for first, group in groupby(terms, key=lambda term: _letter(term.name))
    ]
    first = [(heading, f"letter-{heading.lower()}") for heading, _ in letters]
    return fill(page, "_terms", letters=letters, first=first, used=used)


def source_index(page: Page) -> str:
    """Return every source by kind, and by letter where there are many, as a link to its entry.

    Before them come those that most pages cite.
    """
    sources = page.data.sources_by_author
    counts = Counter(source.kind for source in sources)
    kinds: dict[str, dict[str, list[model.Source]]] = {kind: {} for kind in model.SourceKind}
    for source in sources:
        is_divided = counts[source.kind] > MOST_UNDIVIDED
        heading = _letter(source.short_authors) if is_divided else "A to Z"
        kinds[source.kind].setdefault(heading, []).append(source)
    pages = citing_pages(page.site)
    first = sorted(sources, key=lambda source: -len(pages[source.id]))[:MOST_CITED]
    return fill(page, "_sources", kinds=kinds, first=first, pages=pages)


def source_list(page: Page, *kinds: str) -> str:
    """Return the sources of some kinds, each with how much was read and the pages that cite it."""
    wanted = [member(model.SourceKind, kind, "kind of source") for kind in kinds]
    sources = [source for source in page.data.sources_by_author if source.kind in wanted]
    first: dict[str, str] = {}
    for source in sources if len(wanted) == 1 else ():
        first.setdefault(_letter(source.short_authors), source.id)
    return fill(
        page,
        "_source_entries",
        sources=sources,
        first=first.items(),
        kinds=wanted,
        pages=citing_pages(page.site),
    )


def snippet(page: Page, name: str) -> str:
    """Return a file of `macros/templates/snippets/`, with the address of the site, to copy."""
    text = (SNIPPETS / name).read_text(encoding="utf-8").replace(EXAMPLE_ADDRESS, page.base)
    language = SUFFIXES.get(Path(name).suffix, "")
    return f"```{language}\n{text.strip()}\n```"


def count(page: Page, kind: str) -> str:
    """Return the number of entries of a kind (`systems`, `terms`, …), such as "1,099"."""
    return f"{len(page.data.entries(find(KINDS, kind, 'kind of entry'))):,}"


def look_up(
    page: Page, *, example: str = "Midjourney", names: Mapping[str, str] | None = None
) -> str:
    """Return the sentence "Is … an LLM?" with a field, which is answered in place.

    `example` stands in the empty field. `names` are names to choose without typing, by the ids of
    their systems. If the example is one of them, its answer stands below, and its drops hang
    from the umbrella.
    """
    systems = page.data.by_id["systems"]
    named = {name: find(systems, id, "system") for id, name in (names or {}).items()}
    answered = named.get(example)
    return fill(
        page,
        "look_up",
        example=example,
        answered=answered,
        lit=umbrella.lit_by(page.data.modalities, answered) if answered else [],
        names=names or {},
    )


def system_chart(page: Page) -> str:
    """Return the chart of all systems, and those that don't hang from a panel."""
    chart = rain.rain(page.data.modalities, page.data.systems)
    drawing = templates.svg(
        "rain",
        rain=rain,
        chart=chart,
        solid=drop(0, 0, 5),
        outline=drop(0, 0, 4.3),
        address=lambda system: page.address(system_page(system)),
    )
    return fill(
        page,
        "_rain",
        chart=chart,
        drawing=markdown.drawing(drawing),
        made=model.in_words(
            sorted({output for system in chart.loose for output in system.outputs})
        ),
        short_name=rain.short_name,
    )


def system_filters(page: Page) -> str:
    """Return the form that filters the chart and the table."""
    systems = page.data.systems
    return fill(
        page,
        "system_filters",
        verdicts=Counter(system.verdict for system in systems),
        verdict_words=VERDICT_WORDS,
        inputs=_by_frequency(medium for system in systems for medium in system.inputs),
        outputs=_by_frequency(medium for system in systems for medium in system.outputs),
        output_words=OUTPUT_WORDS,
        makers=sorted(
            {name for system in systems for name in system.makers} - NOBODY, key=str.lower
        ),
    )


def _most_questions(questions: Mapping[str, model.DecisionQuestion], step: str) -> int:
    """Return the largest number of questions from a step on; a result has none."""
    if step not in questions:
        return 0
    return 1 + max(
        _most_questions(questions, option.leads_to) for option in questions[step].options
    )


def _letter(name: str) -> str:
    """Return the first letter of a name without accents, or "Other"."""
    first = normalize("NFKD", name)[0].upper()
    return first if "A" <= first <= "Z" else "Other"


def _by_frequency(words: Iterable[str]) -> list[str]:
    counts = Counter(words)
    return sorted(counts, key=lambda word: (-counts[word], word))
