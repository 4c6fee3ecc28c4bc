"""The types of entries, and the rules that hold inside one entry.

An entry is frozen, names its fields in the vocabulary of the field it describes, and knows
nothing of pages.
"""

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from macros.model.fields import (
    ArchivedAddress,
    AspectId,
    BoundaryCaseId,
    DecisionQuestionId,
    DecisionResultId,
    DecisionStepId,
    DimensionId,
    ExampleId,
    Identifier,
    PastDate,
    PastYear,
    SourceId,
    SystemId,
    TargetPath,
    TermId,
    Text,
    WebAddress,
)
from macros.model.vocabulary import (
    DecisionVerdict,
    OutlookKind,
    QuestionTopic,
    Reach,
    Side,
    SourceKind,
    Strand,
    SystemKind,
    Verdict,
)

CELL_WORDS = 30  # a table cell that needs more is two rows
ANSWER_WORDS = 60  # an answer to a question stands alone and is read at a glance

# A figure is a number that is neither a year nor part of a name such as GPT-4 or 3D.
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_FIGURE = re.compile(r"(?<![\w.-])\d[\d,.]*(?![\w-])")


class Entry(BaseModel):
    """What every entry has in common: it never changes and takes no unknown field."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(Entry):
    """Something published that a claim rests on.

    `archived` is the address of a copy at an archive, for the day on which `url` dies.
    """

    id: Identifier
    title: Text
    authors: Annotated[tuple[Text, ...], Field(min_length=1)]
    publisher: Text
    year: PastYear
    kind: SourceKind
    url: WebAddress
    archived: ArchivedAddress | None = None

    @property
    def short_authors(self) -> str:
        """The authors as a citation names them: `Vaswani et al.`, `Ho and Salimans`."""
        family_names = [name.split(",")[0] for name in self.authors]
        if family_names[2:] or family_names[-1] == "et al.":
            return f"{family_names[0]} et al."
        return " and ".join(family_names)


class Claim(Entry):
    """One checkable statement and what it rests on.

    `as_of` says when the statement was last known to hold; a statement with a figure
    must have it. `caveat` is what a careful reader would object.
    """

    text: Text
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]
    as_of: PastDate | None = None
    caveat: Text | None = None

    @model_validator(mode="after")
    def _dates_its_figures(self) -> "Claim":
        figures = _FIGURE.findall(_YEAR.sub("", self.text))
        if figures and self.as_of is None:
            raise ValueError(f"expected as_of, because the text holds a figure ({figures[0]})")
        return self


def _at_most(words: int) -> Callable[[Claim], Claim]:
    """Return a validator for claims of at most `words` words, caveat not counted."""

    def validate(claim: Claim) -> Claim:
        if (found := len(claim.text.split())) > words:
            raise ValueError(f"expected at most {words} words in the text, found {found}")
        return claim

    return validate


Cell = Annotated[Claim, AfterValidator(_at_most(CELL_WORDS))]
ShortAnswer = Annotated[Claim, AfterValidator(_at_most(ANSWER_WORDS))]


class Aspect(Entry):
    """One row of a dimension: generative AI's claim beside the LLM's."""

    id: Identifier
    title: Text
    generative_ai: Cell
    llm: Cell


class Dimension(Entry):
    """One respect in which generative AI and LLMs are compared, and one page."""

    id: Identifier
    title: Text
    answer: ShortAnswer
    generative_ai: Cell
    llm: Cell
    aspects: Annotated[tuple[Aspect, ...], Field(min_length=5, max_length=9)]
    examples: Annotated[tuple[ExampleId, ...], Field(min_length=1)]
    boundary_cases: Annotated[tuple[BoundaryCaseId, ...], Field(min_length=1)]


class Modality(Entry):
    """One kind of thing that generative AI makes: a panel of the umbrella.

    `outputs` is what the outputs of systems of this kind are called, and `systems` names the
    examples that the picture shows. Neither is published in the interface for programs: the
    picture may choose others any day, while the interface promises what it holds.
    """

    id: Identifier
    name: Text
    aspect: AspectId
    reach: Reach
    claim: Cell
    outputs: Annotated[tuple[Text, ...], Field(min_length=1, exclude=True)]
    systems: Annotated[tuple[SystemId, ...], Field(min_length=1, exclude=True)]


class BoundaryCase(Entry):
    """A case that breaks the tidy answer."""

    id: Identifier
    title: Text
    answer: ShortAnswer
    difficulty: ShortAnswer
    views: tuple[Claim, ...] = ()
    systems: tuple[SystemId, ...] = ()


class System(Entry):
    """A named model or product with its verdict.

    `aliases` are other names that its sources use, for the system or a member of the family.
    """

    id: Identifier
    name: Text
    aliases: tuple[Text, ...] = ()
    maker: Text
    year: PastYear
    kind: SystemKind
    inputs: Annotated[tuple[Text, ...], Field(min_length=1)]
    outputs: Annotated[tuple[Text, ...], Field(min_length=1)]
    architecture: Text
    verdict: Verdict
    reason: Claim
    as_of: PastDate


class Example(Entry):
    """A use, the kind of model that serves it, and a measured or documented case."""

    id: Identifier
    title: Text
    side: Side
    served_by: Claim
    case: Claim
    counterpoint: Claim | None = None
    systems: Annotated[tuple[SystemId, ...], Field(min_length=1)]


class Term(Entry):
    """A word of the field, defined in one or two sentences."""

    id: Identifier
    name: Text
    aliases: tuple[Text, ...] = ()
    definition: Claim
    dimensions: tuple[DimensionId, ...] = ()
    related: tuple[TermId, ...] = ()


class Question(Entry):
    """A question as readers ask it, with an answer that stands alone.

    `more` is where the site says more: the path of a page in `docs/`,
    with an anchor where there is one, such as `systems.md#chatgpt`.
    """

    id: Identifier
    topic: QuestionTopic
    question: Text
    answer: ShortAnswer
    more: TargetPath


class DecisionOption(Entry):
    """An answer that a reader of the decision guide may choose, and where it leads.

    `example` shows tasks of those who should choose it, in their words. `leads_to` is the id
    of the next question or of a result.
    """

    answer: Text
    example: Text
    leads_to: DecisionStepId


class DecisionQuestion(Entry):
    """One question of the decision guide. The first one written down is the first asked."""

    id: DecisionQuestionId
    question: Text
    options: Annotated[tuple[DecisionOption, ...], Field(min_length=2)]


class DecisionResult(Entry):
    """What the decision guide ends in: what to take for a task, and why.

    `advice` says in a sentence or two of ours what to do; `reason` is the evidence for it and
    `counterpoint` the evidence against. `more` is where the site says more.
    """

    id: DecisionResultId
    title: Text
    verdict: DecisionVerdict
    advice: Text
    reason: ShortAnswer
    counterpoint: ShortAnswer | None = None
    systems: tuple[SystemId, ...] = ()
    terms: tuple[TermId, ...] = ()
    more: TargetPath


class Misconception(Entry):
    """A wrong sentence as people say it, the right one, and why."""

    id: Identifier
    wrong: Text
    right: ShortAnswer
    why: Claim


class Milestone(Entry):
    """A dated event in the history of either strand."""

    id: Identifier
    date: PastDate
    strand: Strand
    title: Text
    claim: Claim


class OutlookStatement(Entry):
    """A statement about where this goes, with who made it and when."""

    id: Identifier
    kind: OutlookKind
    title: Text
    made_by: Text
    made: PastDate
    claim: Claim


class Change(Entry):
    """A dated change to what the site says, for those who follow it.

    `place` is where the change can be seen: the path of a page in `docs/`, with an anchor
    where there is one.
    """

    id: Identifier
    date: PastDate
    place: TargetPath
    text: Text


class Move(Entry):
    """A published address that has moved, so that its old address still leads there.

    Both are paths in `docs/`, with an anchor where there is one. A page that has moved
    takes every anchor with it.
    """

    old: TargetPath
    new: TargetPath
