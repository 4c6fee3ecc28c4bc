"""Pages: functions from the data to Markdown, one for each macro that a page may call.

Every function takes the site and `link`, which turns the path of a page in `docs/`
(`systems.md#bert`) into one relative to the page being written, and returns Markdown.
"""

import calendar
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath
from posixpath import relpath
from typing import TypeAlias, TypeVar
from unicodedata import normalize
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from macros import markdown, timeline, umbrella
from macros.exports import EXPORTS
from macros.model import (
    Claim,
    DecisionQuestion,
    DecisionVerdict,
    Example,
    OutlookKind,
    QuestionTopic,
    Side,
    SourceKind,
    Strand,
    Verdict,
    nearest,
)
from macros.site import BOUNDARY, GLOSSARY, GUIDE, HOME, SYSTEMS, TIMELINE, Site, address
from macros.site import dimension_page as page_of

Link: TypeAlias = Callable[[str], str]
Found = TypeVar("Found")

_TERM_CALL = re.compile(r'term\("([a-z0-9-]+)"')
_TITLE = re.compile(r"^# .+ \{ #[^}]+\}$", re.MULTILINE)

MONTHS = list(calendar.month_name)

# The snippets that other projects copy, written for a site at this address.
SNIPPETS = Path(__file__).parent / "templates" / "snippets"
EXAMPLE_ADDRESS = "https://example.org/generative-ai-and-llms/"
SUFFIXES = {".py": "python", ".rst": "rst", ".md": "markdown", ".yml": "yaml", ".html": "html"}


@dataclass(frozen=True)
class Row:
    """One row of a table with two sides."""

    id: str
    title: str
    page: str
    generative_ai: Claim
    llm: Claim


def relative_link(page: str, target: str) -> str:
    """Return `target`, a path in `docs/`, as the page at the path `page` has to write it."""
    return relpath(target, PurePosixPath(page).parent)


def readable_date(date: str) -> str:
    """Return an ISO 8601 date of any precision as the site writes it: `14 March 2023`."""
    year, month, day = [*date.split("-"), "", ""][:3]
    parts = (day.lstrip("0"), MONTHS[int(month)] if month else "", year)
    return " ".join(part for part in parts if part)


def comparison_table(site: Site, link: Link) -> str:
    """Return the table of the home page: a row for every dimension."""
    rows = [
        Row(each.id, each.title, page_of(each.id), each.generative_ai, each.llm)
        for each in site.comparison.dimensions
    ]
    caption = "Generative AI and LLMs compared, one row for each dimension"
    return two_sided_table(site, link, rows, heading="Dimension", caption=caption)


def two_sided_table(
    site: Site, link: Link, rows: Iterable[Row], *, heading: str, caption: str
) -> str:
    """Return a table of claims about generative AI beside claims about the LLM."""
    return _fill(site, link, "two_sided_table", rows=rows, heading=heading, caption=caption)


def umbrella_figure(site: Site, link: Link) -> str:
    """Return the umbrella, with the captions of its parts, and with what it shows as lists."""
    data = site.comparison
    page = {
        panel.id: f"{page_of(data.aspect_page[panel.aspect])}#{panel.aspect}"
        for panel in data.modalities
    }
    marks = umbrella.marks(data.modalities, data.systems)
    drawing = umbrella.draw(data.modalities, lambda panel: address(page[panel.id]), marks)
    return _fill(
        site,
        link,
        "umbrella_figure",
        drawing=markdown.drawing(drawing),
        panels=data.modalities,
        page=page,
        wholes=[data.term_by_id["generative-ai"], data.term_by_id["large-language-model"]],
        examples=umbrella.examples(data.modalities, data.system_by_id),
        address=address,
        marks=marks,
        edges=list(umbrella.Edge),
    )


def dimension_page(site: Site, link: Link, id: str, prose: str) -> str:
    """Return a whole dimension page around its explanation.

    Raises `ValueError` if no dimension has the id.
    """
    dimension = _find(site.comparison.dimension_by_id, id, "dimension")
    return _fill(
        site,
        link,
        "dimension_page",
        dimension=dimension,
        prose=prose.strip(),
        table=two_sided_table(
            site,
            link,
            [
                Row(each.id, each.title, "", each.generative_ai, each.llm)
                for each in dimension.aspects
            ],
            heading="Aspect",
            caption=f"{dimension.title}: generative AI and LLMs compared, aspect by aspect",
        ),
        examples=_example_links(
            site, link, [site.comparison.example_by_id[each] for each in dimension.examples]
        ),
        boundary_cases=_fill(
            site,
            link,
            "boundary_links",
            cases=[site.comparison.boundary_case_by_id[each] for each in dimension.boundary_cases],
        ),
    )


def dimension_list(site: Site, link: Link) -> str:
    """Return every dimension with its answer."""
    return _fill(site, link, "dimensions", dimensions=site.comparison.dimensions)


def example_list(site: Site, link: Link) -> str:
    """Return every example, by side."""
    return _fill(site, link, "examples", examples=site.comparison.examples, sides=list(Side))


def boundary_case_list(site: Site, link: Link) -> str:
    """Return every boundary case."""
    return _fill(site, link, "boundary_cases", cases=site.comparison.boundary_cases)


def misconception_list(site: Site, link: Link) -> str:
    """Return every misconception with its correction."""
    return _fill(site, link, "misconceptions", misconceptions=site.comparison.misconceptions)


def milestone_list(site: Site, link: Link) -> str:
    """Return every milestone in order of time, by period, with what filters them."""
    return _fill(
        site,
        link,
        "milestones",
        periods=site.periods,
        course=timeline.course(site.periods),
        strands=list(Strand),
    )


def timeline_figure(site: Site, link: Link) -> str:
    """Return the drawn timeline, which leads to the periods of the list."""
    drawing = timeline.draw(site.periods, until=site.reviewed)
    return _fill(site, link, "timeline_figure", drawing=markdown.drawing(drawing))


def outlook_list(site: Site, link: Link) -> str:
    """Return every statement about the future, the surest kinds first."""
    headings = {
        OutlookKind.OBSERVATION: "What has been observed",
        OutlookKind.FIXED_DATE: "What the law has fixed",
        OutlookKind.FORECAST: "What is forecast",
        OutlookKind.OPINION: "What some expect",
    }
    return _fill(
        site,
        link,
        "outlook",
        statements=site.comparison.outlook,
        kinds=list(headings),
        headings=headings,
    )


def change_list(site: Site, link: Link) -> str:
    """Return every dated change, the newest first."""
    changes = sorted(site.comparison.changes, key=lambda change: change.date, reverse=True)
    return _fill(site, link, "changes", changes=changes)


def decision_guide(site: Site, link: Link) -> str:
    """Return the questions of the decision guide, each with its answers and where they lead."""
    questions = site.comparison.decision_question_by_id
    return _fill(
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
    wanted = DecisionVerdict(verdict)
    found = [each for each in site.comparison.decision_results if each.verdict is wanted]
    return _fill(site, link, "decision_results", results=found)


def question_list(site: Site, link: Link, topic: str) -> str:
    """Return the questions of a topic with their answers.

    Raises `ValueError` if there is no such topic.
    """
    found = [each for each in site.comparison.questions if each.topic == QuestionTopic(topic)]
    return _fill(site, link, "questions", questions=found)


def question_index(site: Site, link: Link) -> str:
    """Return every question by topic, as a link to its answer."""
    topics = [
        (topic, [each for each in site.comparison.questions if each.topic is topic])
        for topic in QuestionTopic
    ]
    return _fill(site, link, "question_index", topics=topics)


def system_list(site: Site, link: Link) -> str:
    """Return every system, by verdict and then by name."""
    systems = sorted(site.comparison.systems, key=lambda system: system.name.casefold())
    return _fill(site, link, "systems", systems=systems, verdicts=list(Verdict))


def look_up(site: Site, link: Link, contribution: str, *, filters: bool = False) -> str:
    """Return the form that asks whether a system is an LLM, with filters of the list if asked.

    `contribution` is where a reader learns how to add a system: an address, or the path of
    a page in `docs/`.
    """
    systems = site.comparison.systems
    outputs = Counter(output for system in systems for output in system.outputs)
    return _fill(
        site,
        link,
        "look_up",
        filters=filters,
        systems=address(SYSTEMS),
        contribution=target(link, contribution),
        total=len(systems),
        verdicts=list(Verdict),
        outputs=sorted(outputs, key=lambda output: (-outputs[output], output)),
        makers=sorted({each for system in systems for each in makers(system.maker)}, key=str.lower),
        years=sorted({system.year for system in systems}, reverse=True),
    )


def makers(maker: str) -> list[str]:
    """Return those whom the maker of a system names, without remarks in parentheses."""
    return re.split(", | and ", re.sub(r" \(.*\)", "", maker))


def term_list(site: Site, link: Link) -> str:
    """Return every term in alphabetical order, with the dimensions that explain or use it."""
    terms = sorted(
        site.comparison.terms, key=lambda term: (_letter(term.name), term.name.casefold())
    )
    named = {
        dimension.id: set(_TERM_CALL.findall(site.prose[page_of(dimension.id)]))
        for dimension in site.comparison.dimensions
    }
    used = {
        term.id: [id for id, there in named.items() if id in term.dimensions or term.id in there]
        for term in terms
    }
    letters = groupby(terms, key=lambda term: _letter(term.name))
    return _fill(site, link, "terms", letters=letters, used=used)


def bibliography(site: Site, link: Link) -> str:
    """Return every source with the pages that cite it."""
    sources = sorted(
        site.comparison.sources, key=lambda source: (source.short_authors.casefold(), source.year)
    )
    return _fill(
        site,
        link,
        "sources",
        sources=sources,
        kinds=list(SourceKind),
        pages=citing_pages(site),
    )


def export_list(site: Site, link: Link, base: str) -> str:
    """Return every exported file, as a link below `base`, with what it holds."""
    return _fill(site, link, "exports", exports=EXPORTS, base=base)


def snippet(base: str, name: str) -> str:
    """Return a snippet to copy as a block of code, with the address of the site in it.

    `base` is the address of the site; the file stands in `macros/templates/snippets/`.
    """
    text = (SNIPPETS / name).read_text(encoding="utf-8").replace(EXAMPLE_ADDRESS, base)
    return f"```{SUFFIXES.get(Path(name).suffix, '')}\n{text.strip()}\n```"


def count(site: Site, link: Link, kind: str) -> str:
    """Return how many entries of a kind (`systems`, `terms`, …) the site holds."""
    del link
    return str(len(getattr(site.comparison, kind)))


def term(site: Site, link: Link, id: str, text: str = "") -> str:
    """Return a link to a term, under its name or the given text.

    Raises `ValueError` if no term has the id.
    """
    found = _find(site.comparison.term_by_id, id, "term")
    return f"[{markdown.escape(text or found.name)}]({link(f'{GLOSSARY}#{id}')})"


def system(site: Site, link: Link, id: str, text: str = "") -> str:
    """Return a link to a system, under its name or the given text.

    Raises `ValueError` if no system has the id.
    """
    found = _find(site.comparison.system_by_id, id, "system")
    return f"[{markdown.escape(text or found.name)}]({link(f'{SYSTEMS}#{id}')})"


def verdict(site: Site, link: Link, value: str) -> str:
    """Return a verdict as it stands beside a system.

    Raises `ValueError` if there is no such verdict.
    """
    return _fill(site, link, "verdict", given=Verdict(value))


def target(link: Link, place: str) -> str:
    """Return the target of a link to an address, or to a place given as a path in `docs/`."""
    return place if "://" in place else link(place)


def completed(site: Site, link: Link, path: str, page: str, repository: str) -> str:
    """Return a page, the one at `path`, with what every page has in common.

    Under its title: when it was reviewed, and how many sources it cites. At its end: where to
    read on, how to correct it, and the list of its sources. `repository` is the address of the
    project's repository, or empty.

    Raises `ValueError` if the page cites a source that does not exist.
    """
    cited = [
        _find(site.comparison.source_by_id, source, "source") for source in markdown.cited_in(page)
    ]
    facts = _fill(
        site,
        link,
        "byline",
        reviewed=site.front_matter(path)["reviewed"],
        sources=len(cited),
    )
    related = site.related(path)
    foot = _fill(
        site,
        link,
        "page_foot",
        related=related,
        descriptions={each: site.front_matter(each)["description"] for each in related},
        correction=_correction(link, path, repository),
    )
    if path != HOME:  # there the answer must be in sight first
        page = _TITLE.sub(lambda title: f"{title[0]}\n\n{facts}", page, count=1)
    parts = [page.rstrip(), foot]
    if cited:
        parts += ["## Sources { #sources data-search-exclude }"]
        parts += [markdown.footnote(source) for source in cited]
    return "\n\n".join([*parts, ""])


def _correction(link: Link, path: str, repository: str) -> str:
    """Return the address of the form that suggests a correction to the page at `path`."""
    if not repository:
        return link("about.md#correct")
    query = urlencode({"template": "correction.yml", "place": address(path) or "index"})
    return f"{repository.rstrip('/')}/issues/new?{query}"


def citing_pages(site: Site) -> dict[str, list[str]]:
    """Return, for every source, the paths of the pages that cite it, in alphabetical order."""
    shown: dict[str, list[object]] = {
        "examples.md": list(site.comparison.examples),
        BOUNDARY: list(site.comparison.boundary_cases),
        SYSTEMS: list(site.comparison.systems),
        GLOSSARY: list(site.comparison.terms),
        "misconceptions.md": list(site.comparison.misconceptions),
        TIMELINE: list(site.comparison.milestones),
        "outlook.md": list(site.comparison.outlook),
        GUIDE: list(site.comparison.decision_results),
        **{
            topic.page: [each for each in site.comparison.questions if each.topic is topic]
            for topic in QuestionTopic
        },
        "dimensions/index.md": [each.answer for each in site.comparison.dimensions],
        "index.md": [
            *site.comparison.modalities,
            *((each.generative_ai, each.llm) for each in site.comparison.dimensions),
        ],
    }
    for dimension in site.comparison.dimensions:
        shown[page_of(dimension.id)] = [
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
            for source in entry.sources:
                pages[source].add(page)
    for page, text in site.prose.items():
        for source in markdown.cited_in(text):
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


def _fill(site: Site, link: Link, template: str, **values: object) -> str:
    """Fill a template of `macros/templates/`."""
    found = _ENVIRONMENT.get_template(f"{template}.md.jinja")
    return found.render(values, site=site, link=link).strip()


def _most_questions(questions: Mapping[str, DecisionQuestion], step: str) -> int:
    """Return how many questions can be asked from a step on, none if it is a result."""
    if step not in questions:
        return 0
    return 1 + max(
        _most_questions(questions, option.leads_to) for option in questions[step].options
    )


def _example_links(site: Site, link: Link, examples: list[Example]) -> str:
    return _fill(site, link, "example_links", examples=examples)


def _letter(name: str) -> str:
    """Return the heading that a term stands under, which is also an anchor."""
    first = normalize("NFKD", name)[0].upper()
    return first if "A" <= first <= "Z" else "Other"


def _dimension_link(site: Site, link: Link, id: str) -> str:
    title = site.comparison.dimension_by_id[id].title
    return f"[{markdown.escape(title)}]({link(page_of(id))})"


def _place(site: Site, link: Link, path: str) -> str:
    del link
    return markdown.escape(site.names.get(path) or site.names[path.partition("#")[0]])


def _find(entries: Mapping[str, Found], id: str, kind: str) -> Found:
    if id not in entries:
        raise ValueError(f'expected the id of a {kind}, found "{id}"{nearest(id, set(entries))}')
    return entries[id]


def _of_page(function: Callable[[Site, Link, str], str]) -> Callable[[Context, str], str]:
    """Return a filter that also knows the site and the links of the page being written."""

    @pass_context
    def filtered(context: Context, value: str) -> str:
        return function(context["site"], context["link"], value)

    return filtered


# One environment for all pages, so that it reads each template once.
_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=False,  # noqa: S701 - the output is Markdown; `text` escapes what the data says
)
_ENVIRONMENT.filters |= {
    "text": markdown.escape,
    "cite": markdown.citations,
    "date": readable_date,
    "link": _of_page(lambda _, link, path: link(path)),
    "place": _of_page(_place),
    "system": _of_page(system),
    "term": _of_page(term),
    "dimension": _of_page(_dimension_link),
}
