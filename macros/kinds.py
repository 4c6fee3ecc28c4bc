"""The kinds of entry: how the entries of each are named, stored, shown and linked to.

Whatever treats all kinds alike (checks, link targets, exports, search) iterates over `KINDS`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Annotated, Any, TypeAlias

from macros import model

# The path from an entry to a value in it: names of fields, and indexes in tuples.
Steps: TypeAlias = Sequence[str | int]


@dataclass(frozen=True)
class Kind:
    """A kind of entry."""

    singular: str  # what messages call one entry
    description: str  # what the published schema says about the list of all entries
    # The path in `docs/` of the page that shows an entry, in which `{field}` stands for the value
    # of one of its fields. Entries without a page have no link target of their own.
    page_path: str = ""
    own_page: str = ""  # that of the page about one entry alone, if each has one
    title_field: str = "title"  # the field that names an entry to readers
    module: str = ""  # the module or folder of `macros/data/`, if not named like the kind
    target_kind: str = ""  # the kind of the link targets, if not the singular
    parts_field: str = ""  # the field with smaller entries that have link targets of their own
    part: str = ""  # what messages call one of these
    shares: str = ""  # the kind of part whose link target an entry shares; a field holds its id
    path_fields: tuple[str, ...] = ()  # the paths of link targets, which are published as addresses
    is_sorted: bool = False  # whether entries are sorted by id, to be found in a long file
    name: str = ""  # the name of the field of `Comparison`, from which these two are set
    entry: type[model.Entry] = model.Entry  # the type of the entries

    @property
    def constant(self) -> str:
        """The name of the constant that holds the entries in their module."""
        return self.name.upper()

    def page(self, entry: Any) -> str:  # noqa: ANN401 - an entry of any kind
        """Return the path in `docs/` of the page that shows an entry, or an empty string."""
        return self.page_path.format_map(vars(entry))

    def title(self, entry: Any) -> str:  # noqa: ANN401 - an entry of any kind
        """Return the name by which readers know an entry."""
        return str(getattr(entry, self.title_field))

    def parts(self, entry: Any) -> tuple[Any, ...]:  # noqa: ANN401 - an entry of any kind
        """Return the smaller entries within an entry that have link targets of their own."""
        parts: tuple[Any, ...] = getattr(entry, self.parts_field) if self.parts_field else ()
        return parts


class Comparison(model.Entry):
    """All entries of the site, validated."""

    dimensions: Annotated[
        tuple[model.Dimension, ...],
        Kind(
            "dimension",
            "Every respect in which the two are compared, in order.",
            page_path="dimensions/{id}.md",
            parts_field="aspects",
            part="aspect",
        ),
    ]
    figures: Annotated[
        tuple[model.Figure, ...],
        Kind(
            "figure",
            "The pictures, each with what it shows in words.",
            page_path="dimensions/{dimension}.md",
        ),
    ]
    modalities: Annotated[
        tuple[model.Modality, ...],
        Kind(
            "modality",
            "The kinds of thing that generative AI makes.",
            title_field="name",
            shares="aspect",
        ),
    ]
    boundary_cases: Annotated[
        tuple[model.BoundaryCase, ...],
        Kind("boundary case", "The cases that break the tidy answer.", page_path="boundary.md"),
    ]
    systems: Annotated[
        tuple[model.System, ...],
        Kind(
            "system",
            "Every named system.",
            page_path="systems.md",
            own_page="systems/{id}.md",
            title_field="name",
            is_sorted=True,
        ),
    ]
    examples: Annotated[
        tuple[model.Example, ...], Kind("example", "Every example.", page_path="examples.md")
    ]
    terms: Annotated[
        tuple[model.Term, ...],
        Kind("term", "The glossary.", page_path="glossary.md", title_field="name", is_sorted=True),
    ]
    questions: Annotated[
        tuple[model.Question, ...],
        Kind(
            "question",
            "Questions that readers ask, each with its answer.",
            page_path="questions/{topic}.md",
            title_field="question",
            path_fields=("more",),
        ),
    ]
    decision_questions: Annotated[
        tuple[model.DecisionQuestion, ...],
        Kind(
            "decision question",
            "The questions of the decision guide, the first one first.",
            page_path="choose.md",
            title_field="question",
            module="decisions",
            target_kind="decision",
        ),
    ]
    decision_results: Annotated[
        tuple[model.DecisionResult, ...],
        Kind(
            "decision result",
            "What the decision guide ends in.",
            page_path="choose.md",
            module="decisions",
            target_kind="decision",
            path_fields=("more",),
        ),
    ]
    misconceptions: Annotated[
        tuple[model.Misconception, ...],
        Kind(
            "misconception",
            "Wrong sentences, each with the right one.",
            page_path="misconceptions.md",
            title_field="wrong",
        ),
    ]
    milestones: Annotated[
        tuple[model.Milestone, ...],
        Kind("milestone", "Dated events in the history of both strands.", page_path="timeline.md"),
    ]
    outlook: Annotated[
        tuple[model.OutlookStatement, ...],
        Kind("outlook statement", "Statements about the future.", page_path="outlook.md"),
    ]
    usages: Annotated[
        tuple[model.Usage, ...],
        Kind("usage", "Rules for those who write with the words.", page_path="usage.md"),
    ]
    clauses: Annotated[
        tuple[model.Clause, ...],
        Kind("clause", "What to write in a rule, with real clauses.", page_path="usage.md"),
    ]
    definitions: Annotated[
        tuple[model.Definition, ...],
        Kind("definition", "Definitions to copy.", page_path="usage.md"),
    ]
    translations: Annotated[
        tuple[model.Translation, ...],
        Kind(
            "translation",
            "The words in other languages.",
            page_path="usage.md",
            title_field="language",
            is_sorted=True,
        ),
    ]
    changes: Annotated[
        tuple[model.Change, ...],
        Kind(
            "change",
            "Dated changes to what the site says.",
            page_path="about.md",
            title_field="text",
            path_fields=("place",),
        ),
    ]
    moves: Annotated[
        tuple[model.Move, ...],
        Kind("move", "Addresses that have moved.", title_field="old", path_fields=("old", "new")),
    ]
    sources: Annotated[
        tuple[model.Source, ...],
        Kind("source", "Everything that is cited.", page_path="sources.md", is_sorted=True),
    ]

    @cached_property
    def by_id(self) -> Mapping[str, Mapping[str, Any]]:
        """Every entry that has an id, by the name of its kind and its id."""
        return {
            kind.name: {entry.id: entry for entry in self.entries(kind)}
            for kind in KINDS.values()
            if "id" in kind.entry.model_fields
        }

    @property
    def sources_by_author(self) -> list[model.Source]:
        """All sources, sorted by author and year."""
        return sorted(
            self.sources, key=lambda source: (source.short_authors.casefold(), source.year)
        )

    @cached_property
    def question_groups(self) -> Mapping[model.QuestionTopic, Mapping[str, list[model.Question]]]:
        """The questions of each topic by group, in the order of the first question of each."""
        groups: dict[model.QuestionTopic, dict[str, list[model.Question]]] = {
            topic: {} for topic in model.QuestionTopic
        }
        for question in self.questions:
            groups[question.topic].setdefault(question.group, []).append(question)
        return groups

    @cached_property
    def aspect_paths(self) -> dict[str, str]:
        """The path in `docs/` of each aspect, with its anchor, by the id of the aspect."""
        return {
            aspect.id: f"{dimension_page(dimension.id)}#{aspect.id}"
            for dimension in self.dimensions
            for aspect in dimension.aspects
        }

    def entries(self, kind: Kind) -> tuple[Any, ...]:
        """Return the entries of a kind, in their order in the data."""
        entries: tuple[Any, ...] = getattr(self, kind.name)
        return entries


def entries_in(value: object, steps: Steps = ()) -> Iterator[tuple[Steps, model.Entry]]:
    """Yield an entry and those within it or a tuple, at any depth, each with the path to it."""
    if isinstance(value, model.Entry):
        yield steps, value
        for field, part in vars(value).items():
            if not isinstance(part, str):  # most are
                yield from entries_in(part, (*steps, field))
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from entries_in(item, (*steps, number))


def claims_in(value: object) -> Iterator[model.Claim]:
    """Yield the claims in an entry or a tuple, at any depth."""
    return (entry for _, entry in entries_in(value) if isinstance(entry, model.Claim))


def _kinds() -> Iterator[Kind]:
    for name, field in Comparison.model_fields.items():
        (kind,) = (item for item in field.metadata if isinstance(item, Kind))
        yield replace(
            kind,
            name=name,
            entry=field.annotation.__args__[0],  # type: ignore[union-attr]  # tuple[…]
            module=kind.module or name,
            target_kind=kind.target_kind or kind.singular.replace(" ", "-"),
        )


KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _kinds()}


def dimension_page(id: str) -> str:
    """Return the path in `docs/` of the page of a dimension."""
    return KINDS["dimensions"].page_path.format(id=id)


def system_page(id: str) -> str:
    """Return the path in `docs/` of the page about a system alone."""
    return KINDS["systems"].own_page.format(id=id)
