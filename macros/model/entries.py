"""The types of entries, and the rules that hold inside one entry."""

from typing import Annotated, Literal

from babel import Locale
from pydantic import Field, computed_field, model_validator

from macros.model.claims import CELL_WORDS, Cell, Claim, Entry, IdentifiedEntry, ShortAnswer
from macros.model.fields import (
    AspectId,
    BoundaryCaseId,
    DecisionQuestionId,
    DecisionResultId,
    DecisionStepId,
    DimensionId,
    ExampleId,
    FormerPath,
    LanguageCode,
    PastDate,
    QuestionId,
    SystemId,
    TargetPath,
    TermId,
    Text,
    slug,
)
from macros.model.vocabulary import (
    DecisionVerdict,
    DefinitionLength,
    OutlookKind,
    QuestionTopic,
    Reach,
    Side,
    Strand,
    TurningPoint,
    UsageArea,
)


class Aspect(IdentifiedEntry):
    """One row of a dimension: a claim about other generative AI beside one about LLMs."""

    title: Text
    """The title that readers see."""
    both: Cell | None = None
    """What holds for generative AI as a whole, LLMs included, and need not be said twice."""
    generative_ai: Cell
    """The claim about other generative AI, or about the scope that it names."""
    llm: Cell
    """The claim about the LLM in the same respect."""


class Dimension(IdentifiedEntry):
    """One respect in which generative AI and LLMs are compared, and one page."""

    title: Text
    """The title that readers see."""
    subtitle: Text | None = None
    """What the title means in everyday words, such as "How it's built"."""
    position: Annotated[int, Field(gt=0, exclude=True)]
    """Where it stands in tables and lists, from the lowest on. Not published."""
    answer: ShortAnswer
    """What the two differ in here, in one or two sentences."""
    both: Cell | None = None
    """What holds for generative AI as a whole, LLMs included, and need not be said twice."""
    generative_ai: Cell
    """The claim about other generative AI, or about the scope that it names."""
    llm: Cell
    """The claim about the LLM in the same respect."""
    aspects: Annotated[tuple[Aspect, ...], Field(min_length=5, max_length=9)]
    """The rows of the comparison."""
    examples: Annotated[tuple[ExampleId, ...], Field(min_length=1)]
    """The ids of the examples that belong here."""
    boundary_cases: Annotated[tuple[BoundaryCaseId, ...], Field(min_length=1)]
    """The ids of the boundary cases that belong here."""


class Modality(IdentifiedEntry):
    """One kind of thing that generative AI makes: a panel of the umbrella."""

    name: Text
    """The name that readers see."""
    aspect: AspectId
    """The id of the aspect that says more, and whose address this entry shares."""
    reach: Reach
    """How far the LLM covers it."""
    claim: Cell
    """The statement about what makes this kind of thing."""
    outputs: Annotated[tuple[Text, ...], Field(min_length=1, exclude=True)]
    """What the outputs of systems of this kind are called. Not published."""
    systems: Annotated[tuple[SystemId, ...], Field(min_length=1, exclude=True)]
    """The ids of the examples that the picture shows. Not published."""


class BoundaryCase(IdentifiedEntry):
    """A case that breaks the tidy answer."""

    title: Text
    """The title that readers see."""
    answer: ShortAnswer
    """What the case is, as far as it can be said."""
    difficulty: ShortAnswer
    """Why the case is hard."""
    views: tuple[Claim, ...] = ()
    """What others say of the case."""
    systems: tuple[SystemId, ...] = ()
    """The ids of the systems concerned."""


class Example(IdentifiedEntry):
    """A use, the kind of model that serves it, and a measured or documented case."""

    title: Text
    """The title that readers see."""
    side: Side
    """Which of the two serves the use."""
    served_by: Claim
    """Which kind of model serves the use, and why."""
    case: Claim
    """A measured or documented case."""
    counterpoint: Claim | None = None
    """What speaks against the example."""
    systems: Annotated[tuple[SystemId, ...], Field(min_length=1)]
    """The ids of related systems, such as those that serve the use."""


class Term(IdentifiedEntry):
    """A word of the field, defined in one or two sentences."""

    name: Text
    """The name that readers see."""
    aliases: tuple[Text, ...] = ()
    """Other names for it, and words that it covers."""
    definition: Claim
    """What the term means."""
    dimensions: tuple[DimensionId, ...] = ()
    """The ids of the dimensions that explain the term."""
    related: tuple[TermId, ...] = ()
    """The ids of related terms."""


class Question(IdentifiedEntry):
    """A question as readers ask it, with an answer that stands alone."""

    topic: QuestionTopic
    """What a reader who asks is after."""
    group: Text
    """The heading below which it stands on the page of its topic."""
    question: Text
    """The question."""
    wordings: Annotated[tuple[Text, ...], Field(min_length=3)]
    """Other wordings, as readers type them into a search."""
    answer: ShortAnswer
    """The answer, which stands alone."""
    more: TargetPath
    """The path of where the site says more."""

    @property
    def group_anchor(self) -> str:
        """The anchor of the heading of its group."""
        return f"group-{slug(self.group)}"


class DecisionOption(Entry):
    """An answer that a reader of the decision guide may choose, and where it leads."""

    answer: Text
    """The answer that may be chosen."""
    example: Text
    """Tasks of those who should choose it."""
    leads_to: DecisionStepId
    """The id of the next question or of a result."""


class DecisionQuestion(Entry):
    """One question of the decision guide. The first one written down is the first asked."""

    id: DecisionQuestionId
    """The permanent id, unique among entries of its kind."""
    question: Text
    """The question."""
    options: Annotated[tuple[DecisionOption, ...], Field(min_length=2)]
    """The answers to choose from."""


class DecisionResult(Entry):
    """What the decision guide ends in: what to take for a task, and why."""

    id: DecisionResultId
    """The permanent id, unique among entries of its kind."""
    title: Text
    """The title that readers see."""
    verdict: DecisionVerdict
    """Which of the two a task needs, if any."""
    advice: Text
    """How to go about it and what to check, in our words."""
    reason: ShortAnswer
    """Why the verdict is given."""
    counterpoint: ShortAnswer | None = None
    """What speaks against the result."""
    systems: tuple[SystemId, ...] = ()
    """The ids of a few well-known systems of the kind that is needed, as examples."""
    terms: tuple[TermId, ...] = ()
    """The ids of the terms that explain the result."""
    checks: Annotated[tuple[Text, ...], Field(min_length=3, max_length=5)]
    """What to check before deciding, in our words."""
    vendor_questions: Annotated[tuple[Text, ...], Field(min_length=3, max_length=5)]
    """What to ask a vendor, in our words."""
    answers: Annotated[tuple[QuestionId, ...], Field(min_length=2, max_length=3)]
    """The ids of the questions whose answers go on from here."""
    more: TargetPath
    """The path of where the site says more."""


class Misconception(IdentifiedEntry):
    """A wrong sentence as people say it, the right one, and why."""

    wrong: Text
    """The wrong sentence."""
    right: ShortAnswer
    """What is right instead."""
    why: Claim
    """Why it is wrong."""


class Milestone(IdentifiedEntry):
    """A dated event in the history of either strand."""

    date: PastDate
    """When it happened: YYYY, YYYY-MM or YYYY-MM-DD."""
    strand: Strand
    """Which of the two histories it belongs to."""
    turning_point: TurningPoint | None = None
    """What becomes of the two strands with it: they touch for the first time, or they join and run
    as one from then on. One milestone each, of both strands, as the drawn timeline shows them."""
    title: Text
    """The title that readers see."""
    name: Annotated[Text | None, Field(exclude=True)] = None
    """Its name in the drawn timeline, for the few that are named there. Not published."""
    claim: Claim
    """What happened."""


class OutlookStatement(IdentifiedEntry):
    """A statement about where this goes, with who made it and when."""

    kind: OutlookKind
    """How sure such a statement can be."""
    title: Text
    """The title that readers see."""
    made_by: Text
    """Who made the statement."""
    made: PastDate
    """When the statement was made: YYYY, YYYY-MM or YYYY-MM-DD."""
    claim: Claim
    """The statement."""


class Usage(IdentifiedEntry):
    """One rule for those who write: a sentence to take over, one to avoid, and why."""

    area: UsageArea
    """In what kind of text, or for what question of grammar, the rule helps."""
    title: Text
    """The title that readers see: the rule in a few words."""
    write: Text
    """The sentence to take over."""
    avoid: Text
    """The sentence to avoid, which says something else than is meant."""
    reason: Claim
    """Why, and who says so."""


class Quotation(Entry):
    """Words of a law, a contract or a policy, with what they cover."""

    text: Text
    """The words, as they stand there."""
    by: Text
    """Whose words they are, and where they stand."""
    comment: Claim
    """What the words cover, and what they leave out."""


class Clause(IdentifiedEntry):
    """What to write in a rule so that it covers what it means to cover, with real clauses."""

    title: Text
    """The title that readers see: what the clause is for."""
    wording: Text
    """A clause to take over."""
    reason: Claim
    """Why it is worded so."""
    examples: Annotated[tuple[Quotation, ...], Field(min_length=1)]
    """Clauses that are or were in force somewhere, and what they cover."""


class Definition(IdentifiedEntry):
    """A definition to copy."""

    title: Text
    """The title that readers see: what is defined, and by whom if not by this site."""
    length: DefinitionLength
    """Whether it takes a line or a paragraph, or is the wording of a law or standard."""
    wording: Text
    """The definition; that of a law or standard as it stands there."""
    basis: Claim
    """What the definition rests on, or where it holds."""

    @model_validator(mode="after")
    def _fits_a_line(self) -> "Definition":
        if self.length is DefinitionLength.ONE_LINE:
            count = len(self.wording.split())
            if count > CELL_WORDS:
                raise ValueError(f"The line has {count} words; at most {CELL_WORDS} fit.")
        return self


class Translation(IdentifiedEntry):
    """The words in another language, with who uses them."""

    code: LanguageCode
    """The code of the language, and of its script where it has several (BCP 47)."""
    language: Text
    """The name of the language in English, as Unicode's CLDR has it."""
    generative_ai: Text
    """What generative AI is called."""
    llm: Text
    """What a large language model is called."""
    general_purpose_ai_model: Text | None = None
    """What EU law calls a general-purpose AI model, in its own languages."""
    also: tuple[Text, ...] = ()
    """Other forms in use: short ones, plurals, rivals."""
    used_by: Claim
    """Who uses the words, and what a writer has to know of them."""

    @computed_field  # type: ignore[prop-decorator]  # as pydantic documents it
    @property
    def own_name(self) -> str:
        """The name of the language in the language itself."""
        return _locale(self.code).get_display_name() or self.language

    @computed_field  # type: ignore[prop-decorator]  # the same
    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """In which direction the language is written."""
        return "rtl" if _locale(self.code).text_direction == "rtl" else "ltr"


class Change(IdentifiedEntry):
    """A dated change to what the site says, for those who follow it."""

    date: PastDate
    """The day of the change."""
    place: TargetPath
    """The path of where the change can be seen."""
    text: Text
    """What has changed."""


class Move(Entry):
    """A published address that has moved, so that its old address still leads there.

    Both are paths in `docs/`, with an anchor where there is one. A page that has moved
    takes every anchor with it.
    """

    old: FormerPath
    """The former path."""
    new: TargetPath
    """The path of where it is now."""


def _locale(code: str) -> Locale:
    return Locale.parse(code, sep="-")
