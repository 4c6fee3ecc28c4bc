"""Pages: functions from the data to Markdown, one for each macro that a page may call.

Every function takes the site and `link`, which turns the path of a page in `docs/`
(`systems.md#bert`) into one relative to the page being written, and returns Markdown.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from macros.exports.data_files import EXPORTS
from macros.figures import boundary_rows, timeline, umbrella
from macros.kinds import KINDS
from macros.kinds import dimension_page as page_of
from macros.model import (
    Claim,
    DecisionQuestion,
    DecisionVerdict,
    DefinitionLength,
    Example,
    OutlookKind,
    QuestionTopic,
    Side,
    SourceKind,
    Strand,
    UsageArea,
    Verdict,
)
from macros.render import markdown
from macros.render.alphabet import first_of_letters, letter
from macros.render.citing_pages import citing_pages
from macros.render.figures import dimension_figure
from macros.render.filling import fill
from macros.render.links import Link, find, member
from macros.site import TIMELINE, Site
from macros.templates import TEMPLATES

_TERM_CALL = re.compile(r'term\("([a-z0-9-]+)"')

# The snippets that other projects copy, written for a site at this address.
SNIPPETS = TEMPLATES / "snippets"
EXAMPLE_ADDRESS = "https://example.org/generative-ai-and-llms/"
SUFFIXES = {".py": "python", ".rst": "rst", ".md": "markdown", ".yml": "yaml", ".html": "html"}


@dataclass(frozen=True)
class Row:
    """One row of a table with two sides."""

    id: str
    title: str
    page: str
    both: Claim | None
    generative_ai: Claim
    llm: Claim


def comparison_table(site: Site, link: Link) -> str:
    """Return the table of the home page: a row for every dimension."""
    rows = [
        Row(each.id, each.title, page_of(each.id), each.both, each.generative_ai, each.llm)
        for each in site.comparison.dimensions
    ]
    caption = "Generative AI compared with LLMs, one row for each dimension"
    return fill(
        site,
        link,
        "two_sided_table",
        rows=rows,
        heading="Dimension",
        caption=caption,
        is_short_first=True,  # a script shows the rest of each cell when it is asked for
    )


def two_sided_table(
    site: Site, link: Link, rows: Iterable[Row], *, heading: str, caption: str
) -> str:
    """Return a table of claims about generative AI beside claims about the LLM."""
    return fill(
        site,
        link,
        "two_sided_table",
        rows=rows,
        heading=heading,
        caption=caption,
        is_short_first=False,
    )


def umbrella_figure(site: Site, link: Link) -> str:
    """Return the umbrella, with the captions of its parts, and with what it shows as lists."""
    data = site.comparison
    rows = boundary_rows.rows(data.modalities, data.systems)
    boundary = [each for each in data.systems if each.verdict is Verdict.BOUNDARY]
    return fill(
        site,
        link,
        "umbrella_figure",
        drawing=markdown.drawing(umbrella.draw(data, link.href, rows)),
        panels=data.modalities,
        page=umbrella.paths(data),
        wholes=[data.by_id["terms"]["generative-ai"], data.by_id["terms"]["large-language-model"]],
        examples=umbrella.examples(data.modalities, data.by_id["systems"]),
        rows=rows,
        more=len(boundary) - len(rows),
        hung=markdown.drawing(umbrella.draw_rows(data, link.href, rows)),
        edges=list(boundary_rows.Edge),
    )


def dimension_page(site: Site, link: Link, id: str, prose: str) -> str:
    """Return a whole dimension page around its explanation.

    Raises `ValueError` if no dimension has the id.
    """
    by_id = site.comparison.by_id
    dimension = find(by_id["dimensions"], id, "dimension")
    return fill(
        site,
        link,
        "dimension_page",
        dimension=dimension,
        figure=dimension_figure(site, link, id),
        prose=prose.strip(),
        table=two_sided_table(
            site,
            link,
            [
                Row(each.id, each.title, "", each.both, each.generative_ai, each.llm)
                for each in dimension.aspects
            ],
            heading="Aspect",
            caption=f"{dimension.title}: generative AI and LLMs compared, aspect by aspect",
        ),
        examples=_example_links(
            site, link, [by_id["examples"][example] for example in dimension.examples]
        ),
        boundary_cases=fill(
            site,
            link,
            "boundary_links",
            cases=[
                site.comparison.by_id["boundary_cases"][each] for each in dimension.boundary_cases
            ],
        ),
    )


def dimension_list(site: Site, link: Link) -> str:
    """Return every dimension with its answer."""
    return fill(site, link, "dimensions", dimensions=site.comparison.dimensions)


def example_list(site: Site, link: Link) -> str:
    """Return every example, by side."""
    return fill(site, link, "examples", examples=site.comparison.examples, sides=list(Side))


def boundary_case_list(site: Site, link: Link) -> str:
    """Return every boundary case."""
    return fill(site, link, "boundary_cases", cases=site.comparison.boundary_cases)


def misconception_list(site: Site, link: Link) -> str:
    """Return every misconception with its correction."""
    return fill(site, link, "misconceptions", misconceptions=site.comparison.misconceptions)


def milestone_list(site: Site, link: Link) -> str:
    """Return every milestone in order of time, by period, with what filters them."""
    return fill(
        site,
        link,
        "milestones",
        page=TIMELINE.removesuffix(".md"),
        periods=site.periods,
        course=timeline.course(site.periods),
        strands=list(Strand),
    )


def timeline_figure(site: Site, link: Link) -> str:
    """Return the drawn timeline, which leads to the periods of the list."""
    drawing = timeline.draw(
        site.periods, site.reviewed, lambda period: link.href(f"{TIMELINE}#{period}")
    )
    return fill(site, link, "timeline_figure", drawing=markdown.drawing(drawing))


def outlook_list(site: Site, link: Link) -> str:
    """Return every statement about the future, the surest kinds first."""
    headings = {
        OutlookKind.OBSERVATION: "What has been observed",
        OutlookKind.FIXED_DATE: "What the law has fixed",
        OutlookKind.FORECAST: "What is forecast",
        OutlookKind.OPINION: "What some expect",
    }
    return fill(
        site,
        link,
        "outlook",
        statements=site.comparison.outlook,
        kinds=list(headings),
        headings=headings,
    )


def usage_list(site: Site, link: Link, area: str) -> str:
    """Return the rules for those who write about one area.

    Raises `ValueError` if there is no such area.
    """
    wanted = member(UsageArea, area, "area of usage")
    found = [each for each in site.comparison.usages if each.area is wanted]
    return fill(site, link, "usages", entries=found)


def clause_list(site: Site, link: Link) -> str:
    """Return what to write in a rule, each with real clauses."""
    return fill(site, link, "clauses", entries=site.comparison.clauses)


def definition_list(site: Site, link: Link, length: str) -> str:
    """Return the definitions to copy that have a length.

    Raises `ValueError` if there is no such length.
    """
    wanted = member(DefinitionLength, length, "length of definitions")
    found = [each for each in site.comparison.definitions if each.length is wanted]
    return fill(site, link, "definitions", entries=found)


def translation_table(site: Site, link: Link) -> str:
    """Return the table of the words in other languages."""
    return fill(site, link, "translations", entries=site.comparison.translations)


def change_list(site: Site, link: Link) -> str:
    """Return every dated change, the newest first."""
    changes = sorted(site.comparison.changes, key=lambda change: change.date, reverse=True)
    return fill(site, link, "changes", changes=changes)


def decision_guide(site: Site, link: Link) -> str:
    """Return the questions of the decision guide, each with its answers and where they lead."""
    questions = site.comparison.by_id["decision_questions"]
    return fill(
        site,
        link,
        "decision_guide",
        questions=questions,
        results={result.id: result for result in site.comparison.decision_results},
        most={id: _most_questions(questions, id) for id in questions},
    )


def decision_results(site: Site, link: Link, verdict: str) -> str:
    """Return the results of the decision guide that have a verdict, with their reasons.

    Raises `ValueError` if there is no such verdict.
    """
    wanted = member(DecisionVerdict, verdict, "verdict of the guide")
    found = [each for each in site.comparison.decision_results if each.verdict is wanted]
    return fill(site, link, "decision_results", results=found)


def question_list(site: Site, link: Link, topic: str) -> str:
    """Return the questions of a topic with their answers.

    Raises `ValueError` if there is no such topic.
    """
    wanted = member(QuestionTopic, topic, "topic of questions")
    questions = [each for each in site.comparison.questions if each.topic is wanted]
    return fill(site, link, "questions", questions=questions)


def question_index(site: Site, link: Link) -> str:
    """Return every question by topic, as a link to its answer."""
    topics = [
        (topic, [each for each in site.comparison.questions if each.topic is topic])
        for topic in QuestionTopic
    ]
    return fill(site, link, "question_index", topics=topics)


def term_list(site: Site, link: Link) -> str:
    """Return every term in alphabetical order, with the dimensions that explain or use it."""
    terms = sorted(
        site.comparison.terms, key=lambda term: (letter(term.name), term.name.casefold())
    )
    named = {
        dimension.id: set(_TERM_CALL.findall(site.prose[page_of(dimension.id)]))
        for dimension in site.comparison.dimensions
    }
    used = {
        term.id: [id for id, there in named.items() if id in term.dimensions or term.id in there]
        for term in terms
    }
    letters = [
        (first, list(same)) for first, same in groupby(terms, key=lambda term: letter(term.name))
    ]
    first = [(each, f"letter-{each.lower()}") for each, _ in letters]
    return fill(site, link, "terms", letters=letters, first=first, used=used)


def source_index(site: Site, link: Link) -> str:
    """Return every source by kind, as a link to its entry."""
    sources = site.comparison.sources_by_author
    return fill(site, link, "sources", sources=sources, kinds=list(SourceKind))


def source_list(site: Site, link: Link, *kinds: str) -> str:
    """Return the sources of some kinds, each with how it was read and the pages that cite it.

    Raises `ValueError` if there is no such kind.
    """
    shown = [member(SourceKind, kind, "kind of source") for kind in kinds]
    sources = [each for each in site.comparison.sources_by_author if each.kind in shown]
    first = first_of_letters((source.short_authors, source.id) for source in sources)
    return fill(
        site,
        link,
        "source_entries",
        sources=sources,
        first=first if len(shown) == 1 else (),
        kinds=shown,
        pages=citing_pages(site),
    )


def export_list(site: Site, link: Link, base: str) -> str:
    """Return every exported file, as a link below `base`, with what it holds."""
    return fill(site, link, "exports", exports=EXPORTS, base=base)


def snippet(site: Site, link: Link, base: str, name: str) -> str:
    """Return a snippet to copy as a block of code, with the address of the site in it.

    `base` is the address of the site; the file stands in `macros/templates/snippets/`.
    """
    text = (SNIPPETS / name).read_text(encoding="utf-8").replace(EXAMPLE_ADDRESS, base)
    language = SUFFIXES.get(Path(name).suffix, "")
    return fill(site, link, "snippet", language=language, text=text.strip())


def count(site: Site, _link: Link, kind: str) -> str:
    """Return how many entries of a kind (`systems`, `terms`, …) the site holds.

    Raises `ValueError` if there is no such kind.
    """
    return str(len(site.comparison.entries(find(KINDS, kind, "kind of entry"))))


def verdict(site: Site, link: Link, value: str) -> str:
    """Return a verdict as it stands beside a system.

    Raises `ValueError` if there is no such verdict.
    """
    return fill(site, link, "verdict", given=member(Verdict, value, "verdict"))


def _most_questions(questions: Mapping[str, DecisionQuestion], step: str) -> int:
    """Return how many questions can be asked from a step on, none if it is a result."""
    if step not in questions:
        return 0
    return 1 + max(
        _most_questions(questions, option.leads_to) for option in questions[step].options
    )


def _example_links(site: Site, link: Link, examples: list[Example]) -> str:
    return fill(site, link, "example_links", examples=examples)
