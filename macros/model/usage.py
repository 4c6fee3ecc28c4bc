"""The types of what the page for those who write with the words is made of."""

from typing import Annotated, Literal

from babel import Locale
from pydantic import Field, computed_field, model_validator

from macros.model.claims import CELL_WORDS, Claim, Entry, IdentifiedEntry
from macros.model.fields import LanguageCode, Text
from macros.model.vocabulary import DefinitionLength, UsageArea


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


def _locale(code: str) -> Locale:
    return Locale.parse(code, sep="-")
