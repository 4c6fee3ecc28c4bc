"""The types that the data is made of, and the rules that hold inside one entry.

An entry is frozen, names its fields in the vocabulary of the field it describes, and
knows nothing of pages. References to other entries are ids; they are resolved when the
whole data is checked, with the ids of every kind passed as the validation context
(see `macros.checking`).
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    model_validator,
)

CELL_WORDS = 30  # a table cell that needs more is two rows
ANSWER_WORDS = 60  # an answer to a question stands alone and is read at a glance

DECISION_STEP = "decision question or decision result"  # what an answer may lead to

# A figure is a number that is neither a year nor part of a name such as GPT-4 or 3D.
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_FIGURE = re.compile(r"(?<![\w.-])\d[\d,.]*(?![\w-])")
_PARTIAL_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")

# Characters that a reader does not see but that change what is seen or copied: controls, what
# ends a line, halves of a character, what turns the direction of the text around
# (https://trojansource.codes/), the byte order mark, and tags, which hide whole sentences.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff"
    "\ufff9-\uffff\U000e0000-\U000e007f]"
)

# An address as RFC 3986 writes it, but for what could end a link in Markdown, HTML or a table.
_HOST = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::[0-9]+)?", re.IGNORECASE
)
_OUTSIDE_ADDRESS = re.compile(r"[^!#-&(-;=?-Z_a-z{}~]")

# Archives that keep a copy for good and serve it to anyone.
ARCHIVES = frozenset(
    {
        "archive.org",
        "arquivo.pt",
        "perma.cc",
        "wayback.archive-it.org",
        "web.archive.org",
        "webarchive.loc.gov",
        "webarchive.nationalarchives.gov.uk",
    }
)


def nearest(value: str, candidates: Iterator[str] | list[str] | set[str]) -> str:
    """Return `; the nearest is "…"` for the candidate most like `value`, or nothing."""
    matches = get_close_matches(value, sorted(candidates), n=1, cutoff=0.5)
    return f'; the nearest is "{matches[0]}"' if matches else ""


def _known(kind: str) -> Callable[[str, ValidationInfo], str]:
    """Return a validator that accepts only the ids of `kind` found in the context."""
    article = "an" if kind[0] in "aeio" else "a"

    def validate(value: str, info: ValidationInfo) -> str:
        ids = (info.context or {}).get(kind)
        if ids is not None and value not in ids:
            message = f'expected the id of {article} {kind}, found "{value}"'
            raise ValueError(message + nearest(value, ids))
        return value

    return validate


def invisible_in(text: str) -> str:
    """Return the first character of a text that no reader sees, by number and name, or nothing."""
    match = _INVISIBLE.search(text)
    if not match:
        return ""
    name = unicodedata.name(match[0], "")
    return f"U+{ord(match[0]):04X}" + (f" ({name.lower()})" if name else "")


def _plain(value: str) -> str:
    if value != value.strip() or not value or "\n" in value:
        raise ValueError("expected one line of text with no space around it")
    if found := invisible_in(value):
        raise ValueError(f"expected no invisible character, found {found}")
    return value


def _web_address(value: str) -> str:
    """Accept an address of the web that stays in one piece wherever it is written."""
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"https", "http"} or "." not in parts.netloc:
        raise ValueError(f'expected an address such as https://example.org/, found "{value}"')
    if "@" in parts.netloc:
        raise ValueError(f'expected an address without a name or password, found "{value}"')
    if found := _OUTSIDE_ADDRESS.search(value):
        written = "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))
        raise ValueError(f"expected {written} for {found[0]!r} in the address, found {value!r}")
    if not _HOST.fullmatch(parts.netloc):
        raise ValueError(f'expected the name of a host such as example.org, found "{value}"')
    if _unbalanced(value):
        raise ValueError(f'expected ")" for every "(", or %28 and %29, found "{value}"')
    return value


def _unbalanced(value: str) -> bool:
    depth = 0
    for character in value:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            break
    return depth != 0


def _past_year(value: int) -> int:
    if value > (this_year := datetime.now(UTC).year):
        raise ValueError(f"expected a year up to {this_year}, found {value}")
    return value


def _archived_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme != "https" or parts.netloc not in ARCHIVES or not parts.path.strip("/"):
        expected = "expected the https address of a copy at an archive such as web.archive.org"
        raise ValueError(f'{expected}, found "{value}"')
    return value


def _past_date(value: str) -> str:
    """Accept an ISO 8601 calendar date of full or reduced precision, up to today."""
    if not _PARTIAL_DATE.fullmatch(value):
        raise ValueError(f'expected YYYY, YYYY-MM or YYYY-MM-DD, found "{value}"')
    try:
        date.fromisoformat(value + "2000-01-01"[len(value) :])
    except ValueError:
        raise ValueError(f'expected a date of the calendar, found "{value}"') from None
    if value > datetime.now(UTC).date().isoformat()[: len(value)]:
        raise ValueError(f'expected a date that has come, found "{value}"')
    return value


Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, AfterValidator(_plain)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
ArchivedAddress = Annotated[WebAddress, AfterValidator(_archived_address)]
PastDate = Annotated[str, AfterValidator(_past_date)]
DecisionQuestionId = Annotated[str, StringConstraints(pattern=r"^question(-[a-z0-9]+)+$")]
DecisionResultId = Annotated[str, StringConstraints(pattern=r"^result(-[a-z0-9]+)+$")]
PastYear = Annotated[int, Field(ge=1900), AfterValidator(_past_year)]
PlacePath = Annotated[
    str, StringConstraints(pattern=r"^[a-z-]+(/[a-z-]+)*\.md(#[a-z0-9-]+)?$")
]  # never begins with a slash, and never leads out of the site

SourceId = Annotated[str, AfterValidator(_known("source"))]
SystemId = Annotated[str, AfterValidator(_known("system"))]
ExampleId = Annotated[str, AfterValidator(_known("example"))]
DimensionId = Annotated[str, AfterValidator(_known("dimension"))]
AspectId = Annotated[str, AfterValidator(_known("aspect"))]
TermId = Annotated[str, AfterValidator(_known("term"))]
BoundaryCaseId = Annotated[str, AfterValidator(_known("boundary case"))]
DecisionStepId = Annotated[str, AfterValidator(_known(DECISION_STEP))]


class Side(StrEnum):
    """The two things the site compares."""

    GENERATIVE_AI = "generative-ai"
    LLM = "llm"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {"generative-ai": "Generative AI", "llm": "LLM"}[self]


class Strand(StrEnum):
    """Which of the two histories a milestone belongs to."""

    LANGUAGE = "language"
    OTHER = "other"
    BOTH = "both"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "language": "Language",
            "other": "Other generative AI",
            "both": "Both strands",
        }[self]


class SourceKind(StrEnum):
    """What a claim may rest on."""

    PAPER = "paper"
    STANDARD = "standard"
    LAW = "law"
    DOCUMENTATION = "documentation"
    REPORT = "report"
    ANNOUNCEMENT = "announcement"
    REFERENCE = "reference"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "paper": "Papers",
            "standard": "Standards",
            "law": "Laws and rulings",
            "documentation": "Documentation and model cards",
            "report": "Reports",
            "announcement": "Announcements",
            "reference": "Reference works",
        }[self]


class Verdict(StrEnum):
    """The closed vocabulary for what a named system is."""

    LLM = "llm"
    BUILT_ON_AN_LLM = "built-on-an-llm"
    BOUNDARY = "boundary"
    GENERATIVE_NOT_LLM = "generative-not-llm"
    LANGUAGE_MODEL_NOT_GENERATIVE = "language-model-not-generative"
    NEITHER = "neither"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "llm": "LLM",
            "built-on-an-llm": "built on an LLM",
            "boundary": "on the boundary",
            "generative-not-llm": "generative, not an LLM",
            "language-model-not-generative": "language model, not generative",
            "neither": "neither",
        }[self]

    @property
    def rule(self) -> str:
        """The sentence by which the verdict is given."""
        return {
            "llm": (
                "A large language model that produces language: text, code or both. It is"
                " therefore generative AI too, whatever its architecture or license."
            ),
            "built-on-an-llm": "A product whose main function is done by one or more LLMs.",
            "boundary": (
                "The answer changes with the definition, the year or the feature."
                " The reason says how."
            ),
            "generative-not-llm": (
                "Makes new content that is not human language. Some of these read the prompt"
                " with a language model, or predict sound or pixels as an LLM predicts text."
            ),
            "language-model-not-generative": (
                "Models language but is built to represent or classify it, not to write it."
            ),
            "neither": "Predicts, ranks, classifies, searches or follows rules.",
        }[self]


class SystemKind(StrEnum):
    """Whether a name stands for a trained model or for what is sold around one."""

    MODEL = "model"
    MODEL_FAMILY = "model family"
    PRODUCT = "product"


class Reach(StrEnum):
    """How far the LLM covers one panel of the umbrella."""

    COVERED = "covered"
    REACHED = "reached"
    NOT_COVERED = "not-covered"


class QuestionTopic(StrEnum):
    """What a reader who asks is after; the groups of the questions page, in order."""

    WORDS = "the-words"
    MECHANISM = "how-it-works"
    CLASSIFICATION = "is-it-an-llm"
    CHOICE = "choosing"
    COST = "money-and-energy"
    PRIVACY = "privacy-and-safety"
    LAW = "law"
    LIMITS = "limits"
    FUTURE = "the-future"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "the-words": "The words",
            "how-it-works": "How it works",
            "is-it-an-llm": "Is it an LLM?",
            "choosing": "Choosing",
            "money-and-energy": "Money and energy",
            "privacy-and-safety": "Privacy and safety",
            "law": "Law",
            "limits": "Limits",
            "the-future": "The future",
        }[self]

    @property
    def page(self) -> str:
        """The path in `docs/` of the page that answers the questions of this topic."""
        return f"questions/{self.value}.md"


class DecisionVerdict(StrEnum):
    """What a task needs; the sections of the decision guide, whose anchors these are."""

    LLM = "an-llm"
    OTHER_GENERATIVE_MODEL = "another-generative-model"
    BOTH = "both-together"
    NEITHER = "neither"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "an-llm": "an LLM",
            "another-generative-model": "another generative model",
            "both-together": "both together",
            "neither": "neither",
        }[self]


class OutlookKind(StrEnum):
    """How sure a statement about the future can be."""

    OBSERVATION = "observation"
    FORECAST = "forecast"
    OPINION = "opinion"
    FIXED_DATE = "fixed-date"

    @property
    def label(self) -> str:
        """The name readers see."""
        return {
            "observation": "Observation",
            "forecast": "Forecast",
            "opinion": "Opinion",
            "fixed-date": "Fixed by law",
        }[self]


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

    `more` is the place on the site that says more: the path of a page in `docs/`,
    with an anchor where there is one, such as `systems.md#chatgpt`.
    """

    id: Identifier
    topic: QuestionTopic
    question: Text
    answer: ShortAnswer
    more: PlacePath


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
    `counterpoint` the evidence against. `more` is the place on the site that says more.
    """

    id: DecisionResultId
    title: Text
    verdict: DecisionVerdict
    advice: Text
    reason: ShortAnswer
    counterpoint: ShortAnswer | None = None
    systems: tuple[SystemId, ...] = ()
    terms: tuple[TermId, ...] = ()
    more: PlacePath


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
    place: PlacePath
    text: Text


class Move(Entry):
    """A published place that has moved, so that its old address still leads there.

    Both are paths in `docs/`, with an anchor where there is one. A page that has moved
    takes every anchor with it.
    """

    old: PlacePath
    new: PlacePath


class Comparison(Entry):
    """Everything the site knows, checked."""

    sources: tuple[Source, ...]
    modalities: tuple[Modality, ...]
    dimensions: tuple[Dimension, ...]
    boundary_cases: tuple[BoundaryCase, ...]
    systems: tuple[System, ...]
    examples: tuple[Example, ...]
    terms: tuple[Term, ...]
    questions: tuple[Question, ...]
    decision_questions: tuple[DecisionQuestion, ...]
    decision_results: tuple[DecisionResult, ...]
    misconceptions: tuple[Misconception, ...]
    milestones: tuple[Milestone, ...]
    outlook: tuple[OutlookStatement, ...]
    changes: tuple[Change, ...]
    moves: tuple[Move, ...]

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """Every source under its id."""
        return {source.id: source for source in self.sources}

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
    def aspect_page(self) -> dict[str, str]:
        """The id of the dimension that each aspect belongs to."""
        return {
            aspect.id: dimension.id for dimension in self.dimensions for aspect in dimension.aspects
        }
