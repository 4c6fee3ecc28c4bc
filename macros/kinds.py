"""The kinds of entry, one row a kind: what the site has to know of it besides its type.

Everything that treats all kinds alike (checks, link targets, exports, search) goes through `KINDS`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any

from macros.model import (
    BoundaryCase,
    Change,
    Claim,
    Clause,
    DecisionQuestion,
    DecisionResult,
    Definition,
    Dimension,
    Entry,
    Example,
    Figure,
    Milestone,
    Misconception,
    Modality,
    Move,
    OutlookStatement,
    Question,
    Source,
    System,
    Term,
    Translation,
    Usage,
)


@dataclass(frozen=True)
class Row:
    """What is said of a kind of entry in its row.

    `singular` is what one of them is called in a message, `meaning` what the published schema says
    of all of them. `page` is the path in `docs/` of the page that shows them, in which `{field}`
    stands for what a field of the entry says; without a page they have no link target of their own.
    `title` is the field that names an entry to readers. `file` is the module (or the folder of
    modules) of `macros/data/` that holds them, if it has not the name of the kind. `target_kind` is
    the kind of their link targets, if it is not the singular. `parts` is a field that holds smaller
    entries with link targets of their own on the same page, and `part` what one of those is called.
    `shares` is the kind of part whose link target an entry shares; the field of that name holds the
    id. `paths` are the fields that hold the path of a link target: they must lead somewhere, and
    are published as addresses. `is_sorted` asks that the entries stand in the order of their ids,
    so that one is found in a long file without searching.
    """

    singular: str
    meaning: str
    page: str = ""
    title: str = "title"
    file: str = ""
    target_kind: str = ""
    parts: str = ""
    part: str = ""
    shares: str = ""
    paths: tuple[str, ...] = ()
    is_sorted: bool = False


class Comparison(Entry):
    """Everything the site knows, checked."""

    dimensions: Annotated[
        tuple[Dimension, ...],
        Row(
            "dimension",
            "Every respect in which the two are compared, in order.",
            page="dimensions/{id}.md",
            parts="aspects",
            part="aspect",
        ),
    ]
    figures: Annotated[
        tuple[Figure, ...],
        Row(
            "figure",
            "The pictures, each with what it shows in words.",
            page="dimensions/{dimension}.md",
        ),
    ]
    modalities: Annotated[
        tuple[Modality, ...],
        Row(
            "modality",
            "The kinds of thing that generative AI makes.",
            title="name",
            shares="aspect",
        ),
    ]
    boundary_cases: Annotated[
        tuple[BoundaryCase, ...],
        Row("boundary case", "The cases that break the tidy answer.", page="boundary.md"),
    ]
    systems: Annotated[
        tuple[System, ...],
        Row(
            "system",
            "Every named system.",
            page="systems.md",
            title="name",
            is_sorted=True,
        ),
    ]
    examples: Annotated[
        tuple[Example, ...],
        Row("example", "Every example.", page="examples.md"),
    ]
    terms: Annotated[
        tuple[Term, ...],
        Row("term", "The glossary.", page="glossary.md", title="name", is_sorted=True),
    ]
    questions: Annotated[
        tuple[Question, ...],
        Row(
            "question",
            "Questions that readers ask, each with its answer.",
            page="questions/{topic}.md",
            title="question",
            paths=("more",),
        ),
    ]
    decision_questions: Annotated[
        tuple[DecisionQuestion, ...],
        Row(
            "decision question",
            "The questions of the decision guide, the first one first.",
            page="choose.md",
            title="question",
            file="decisions",
            target_kind="decision",
        ),
    ]
    decision_results: Annotated[
        tuple[DecisionResult, ...],
        Row(
            "decision result",
            "What the decision guide ends in.",
            page="choose.md",
            file="decisions",
            target_kind="decision",
            paths=("more",),
        ),
    ]
    misconceptions: Annotated[
        tuple[Misconception, ...],
        Row(
            "misconception",
            "Wrong sentences, each with the right one.",
            page="misconceptions.md",
            title="wrong",
        ),
    ]
    milestones: Annotated[
        tuple[Milestone, ...],
        Row(
            "milestone",
            "Dated events in the history of both strands.",
            page="timeline.md",
        ),
    ]
    outlook: Annotated[
        tuple[OutlookStatement, ...],
        Row("outlook statement", "Statements about the future.", page="outlook.md"),
    ]
    usages: Annotated[
        tuple[Usage, ...],
        Row("usage", "Rules for those who write with the words.", page="usage.md"),
    ]
    clauses: Annotated[
        tuple[Clause, ...],
        Row("clause", "What to write in a rule, with real clauses.", page="usage.md"),
    ]
    definitions: Annotated[
        tuple[Definition, ...],
        Row("definition", "Definitions to copy.", page="usage.md"),
    ]
    translations: Annotated[
        tuple[Translation, ...],
        Row(
            "translation",
            "The words in other languages.",
            page="usage.md",
            title="language",
            is_sorted=True,
        ),
    ]
    changes: Annotated[
        tuple[Change, ...],
        Row(
            "change",
            "Dated changes to what the site says.",
            page="about.md",
            title="text",
            paths=("place",),
        ),
    ]
    moves: Annotated[
        tuple[Move, ...],
        Row("move", "Addresses that have moved.", title="old", paths=("old", "new")),
    ]
    sources: Annotated[
        tuple[Source, ...],
        Row("source", "Everything that is cited.", page="sources.md", is_sorted=True),
    ]

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """Every source under its id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def sources_by_author(self) -> list[Source]:
        """All sources by their authors, and then by year."""
        return sorted(
            self.sources, key=lambda source: (source.short_authors.casefold(), source.year)
        )

    @cached_property
    def system_by_id(self) -> dict[str, System]:
        """Every system under its id."""
        return {system.id: system for system in self.systems}

    @cached_property
    def term_by_id(self) -> dict[str, Term]:
        """Every term under its id."""
        return {term.id: term for term in self.terms}

    @cached_property
    def dimension_by_id(self) -> dict[str, Dimension]:
        """Every dimension under its id."""
        return {dimension.id: dimension for dimension in self.dimensions}

    @cached_property
    def example_by_id(self) -> dict[str, Example]:
        """Every example under its id."""
        return {example.id: example for example in self.examples}

    @cached_property
    def boundary_case_by_id(self) -> dict[str, BoundaryCase]:
        """Every boundary case under its id."""
        return {case.id: case for case in self.boundary_cases}

    @cached_property
    def decision_question_by_id(self) -> dict[str, DecisionQuestion]:
        """Every question of the decision guide under its id, the first one first."""
        return {question.id: question for question in self.decision_questions}

    @cached_property
    def figure_of(self) -> dict[str, Figure]:
        """The picture of each dimension that has one, under the id of the dimension."""
        return {figure.dimension: figure for figure in self.figures}

    @cached_property
    def aspect_page(self) -> dict[str, str]:
        """The id of the dimension that each aspect belongs to."""
        return {
            aspect.id: dimension.id for dimension in self.dimensions for aspect in dimension.aspects
        }

    def entries(self, kind: "Kind") -> tuple[Any, ...]:
        """Return the entries of a kind, in the order in which they were written down."""
        entries: tuple[Any, ...] = getattr(self, kind.name)
        return entries


def claims_in(value: object) -> Iterator[Claim]:
    """Yield the claims in an entry or a tuple, at whatever depth."""
    if isinstance(value, Claim):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            if not isinstance(part, str):  # most are
                yield from claims_in(part)
    elif isinstance(value, Entry):
        for part in vars(value).values():
            if not isinstance(part, str):
                yield from claims_in(part)


@dataclass(frozen=True)
class Kind:
    """A kind of entry: its row, with the name and the type of the field that it describes."""

    name: str
    entry: type[Entry]
    row: Row

    @property
    def singular(self) -> str:
        """What one of them is called in a message."""
        return self.row.singular

    @property
    def target_kind(self) -> str:
        """The kind of their link targets."""
        return self.row.target_kind or self.row.singular.replace(" ", "-")

    @property
    def module(self) -> str:
        """The module or folder of `macros/data/` that holds the entries."""
        return self.row.file or self.name

    @property
    def constant(self) -> str:
        """The name under which that module holds them."""
        return self.name.upper()

    def page(self, entry: Any) -> str:  # noqa: ANN401 - an entry of any kind
        """Return the path in `docs/` of the page that shows an entry, or nothing."""
        return self.row.page.format_map(vars(entry)) if self.row.page else ""

    def title(self, entry: Any) -> str:  # noqa: ANN401 - an entry of any kind
        """Return the name by which readers know an entry."""
        return str(getattr(entry, self.row.title))

    def parts(self, entry: Any) -> tuple[Any, ...]:  # noqa: ANN401 - an entry of any kind
        """Return the smaller entries within an entry that have link targets of their own."""
        parts: tuple[Any, ...] = getattr(entry, self.row.parts) if self.row.parts else ()
        return parts


def _kinds() -> Iterator[Kind]:
    for name, field in Comparison.model_fields.items():
        row = next(each for each in field.metadata if isinstance(each, Row))
        yield Kind(name, field.annotation.__args__[0], row)  # type: ignore[union-attr]  # tuple[…]


KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _kinds()}


def dimension_page(id: str) -> str:
    """Return the path in `docs/` of the page of a dimension."""
    return KINDS["dimensions"].row.page.format(id=id)
