"""What every entry is made of: statements, what they rest on, and how that was read.

An entry is frozen, names its fields in the vocabulary of the field it describes, and knows
nothing of pages. A reference to another entry is an id.
"""

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    computed_field,
    field_serializer,
    model_validator,
)

from macros.model.fields import Identifier, PastDate, PastYear, SourceId, Text, WebAddress
from macros.model.vocabulary import ReadExtent, SourceKind

CELL_WORDS = 45  # a table cell that needs more is two rows
ANSWER_WORDS = 110  # an answer to a question is a paragraph

# A figure is a number that is neither a year nor part of a name such as GPT-4 or 3D.
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_FIGURE = re.compile(r"(?<![\w.-])\d[\d,.]*(?![\w-])")

# The end of a sentence, also in quotation marks or parentheses, but not of an initial or a common
# abbreviation.
SENTENCE_END = re.compile(
    r"(?:(?<=[.!?])|(?<=[.!?][”)])|(?<=[.!?]”\)))"
    r"(?<!et al\.)(?<! [A-Z]\.)(?<! v\.)(?<! vs\.) (?=[A-Z“\"(0-9])"
)
_SHORT = 40  # characters; a shorter first sentence, such as "Yes.", is followed by the second


def lead_of(text: str) -> str:
    """Return the first sentence of a text, with the second if the first is very short."""
    sentences = SENTENCE_END.split(text.strip())
    if len(sentences[0]) < _SHORT and len(sentences) > 1:
        return " ".join(sentences[:2])
    return sentences[0]


class Entry(BaseModel):
    """What every entry has in common: it never changes and takes no unknown field.

    It is strict, so that what a type checker refuses is refused here: a text where a word of a
    closed list belongs, a list for a tuple.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, use_attribute_docstrings=True
    )


class IdentifiedEntry(Entry):
    """An entry with an id of its own, by which others refer to it and which is its anchor."""

    id: Identifier
    """The permanent id, unique among entries of its kind."""


class Reading(Entry):
    """How much of a source was read for this site, and when."""

    extent: ReadExtent
    """How much was read: the whole, a part, its abstract, or an account of it by others."""
    on: PastDate
    """When it was last read: YYYY, YYYY-MM or YYYY-MM-DD."""


class Source(IdentifiedEntry):
    """Something published that a claim rests on."""

    title: Text
    """The title that readers see."""
    authors: Annotated[tuple[Text, ...], Field(min_length=1)]
    """The authors, a person as "Family, Given"; "et al." stands for further ones."""
    publisher: Text
    """Where the document appeared, in words: journal, meeting or organization."""
    year: PastYear
    """The year of publication."""
    kind: SourceKind
    """What kind of document the source is."""
    url: WebAddress
    """The address of the document itself."""
    archived: WebAddress | None = None
    """The address of a copy of the document at an archive."""
    withdrawn: PastDate | None = None
    """Since when the document is no longer published: YYYY, YYYY-MM or YYYY-MM-DD."""
    read: Reading
    """How much of the document was read for this site, and when."""

    @property
    def short_authors(self) -> str:
        """The authors as a citation names them: `Vaswani et al.`, `Ho and Salimans`."""
        family_names = [name.split(",")[0] for name in self.authors]
        if family_names[2:] or family_names[-1] == "et al.":
            return f"{family_names[0]} et al."
        return " and ".join(family_names)


class Search(Entry):
    """A search that found nothing, on which a statement of absence rests."""

    searched: Text
    """What was searched, in words: which documents, registers or pages."""
    on: PastDate
    """The day of the search."""


class Caveat(Entry):
    """Where a statement stops being true: a statement too, with what it rests on."""

    text: Text
    """The statement, in plain text."""
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]
    """The ids of the sources that it rests on; they may be those of the claim."""


class Claim(Entry):
    """One checkable statement and what it rests on.

    A statement with a figure needs `as_of`. A statement of absence ("not published") or a
    universal ("all", "none", "the first") rests on a source that says so itself, which
    `said_by` names, or on a search of our own.
    """

    text: Text
    """The statement, in plain text."""
    scope: Text | None = None
    """What part of its side the statement speaks of, where it is not the whole."""
    sources: Annotated[tuple[SourceId, ...], Field(min_length=1)]
    """The ids of the sources that the claim rests on."""
    as_of: PastDate | None = None
    """When this was last known to hold: YYYY, YYYY-MM or YYYY-MM-DD."""
    caveat: Caveat | None = None
    """Where the statement stops being true."""
    our_reading: bool = False
    """Whether the comparison, the sum or the conclusion is ours, drawn from the sources."""
    said_by: SourceId | None = None
    """The id of the source that says itself that something is absent or without exception."""
    search: Search | None = None
    """The search on which a statement of absence rests."""

    @model_validator(mode="after")
    def _dates_its_figures(self) -> "Claim":
        figures = _FIGURE.findall(YEAR.sub("", self.text))
        if figures and self.as_of is None:
            raise ValueError(f"`as_of` is missing: the text contains a figure ({figures[0]}).")
        return self

    @property
    def first_sentence(self) -> str:
        """The first sentence of the text, which stands alone."""
        return SENTENCE_END.split(self.text)[0]

    @property
    def lead(self) -> str:
        """The first sentence of the text, with the second if the first is very short."""
        return lead_of(self.text)

    @property
    def rest(self) -> str:
        """The text after its lead, which may be empty."""
        return self.text.removeprefix(self.lead).strip()

    @property
    def opening(self) -> str:
        """The first two sentences of the text."""
        return " ".join(SENTENCE_END.split(self.text)[:2])

    @property
    def remainder(self) -> str:
        """The text after its opening, which may be empty."""
        return " ".join(SENTENCE_END.split(self.text)[2:])

    @property
    def caveat_text(self) -> str | None:
        """The words of the caveat, if there is one."""
        return self.caveat.text if self.caveat else None

    @field_serializer("caveat")
    def _caveat_as_text(self, _caveat: object) -> str | None:
        return self.caveat_text

    @computed_field  # type: ignore[prop-decorator]  # as pydantic documents it
    @property
    def caveat_sources(self) -> tuple[str, ...]:
        """The ids of the sources that the caveat rests on."""
        return self.caveat.sources if self.caveat else ()


def _at_most(words: int) -> Callable[[Claim], Claim]:
    """Return a validator for claims of at most `words` words, caveat not counted."""

    def validate(claim: Claim) -> Claim:
        if (count := len(claim.text.split())) > words:
            raise ValueError(f"The text has {count} words; at most {words} fit here.")
        return claim

    return validate


Cell = Annotated[Claim, AfterValidator(_at_most(CELL_WORDS))]
ShortAnswer = Annotated[Claim, AfterValidator(_at_most(ANSWER_WORDS))]
