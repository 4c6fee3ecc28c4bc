"""The types of systems, and of what they are confused with."""

import re
from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from macros.model.claims import Claim, Entry, IdentifiedEntry
from macros.model.fields import PastDate, PastYear, SystemId, Text
from macros.model.vocabulary import Answer, SystemKind, Verdict


class MixUp(Entry):
    """Why a system is confused with another one."""

    system: SystemId
    """The id of the other one."""
    why: Text
    """What they have in common and what tells them apart, in a sentence that fits either page."""


class System(IdentifiedEntry):
    """A named model or product with its verdict.

    `aliases` are other names that its sources use, for the system or a member of the family.
    `short_name`, `confused_with` and `mix_ups` aren't published in the interface for programs.
    """

    name: Text
    """The name that readers see."""
    short_name: Text | None = Field(default=None, exclude=True)
    """The name in a sentence, if not the name without its parentheses. Not published."""
    aliases: tuple[Text, ...] = ()
    """Other names for the same thing."""
    maker: Text
    """Who makes the system."""
    year: PastYear
    """The year in which the system was presented."""
    until: PastYear | None = None
    """The year in which the maker stopped offering it, if a source of the reason says so."""
    kind: SystemKind
    """Whether the name stands for a model, a family of models or a product."""
    inputs: Annotated[tuple[Text, ...], Field(min_length=1)]
    """What the system takes."""
    outputs: Annotated[tuple[Text, ...], Field(min_length=1)]
    """What the system gives."""
    architecture: Text
    """How the system is built, as far as is known."""
    verdict: Verdict
    """What the system is."""
    depends_on: Text | None = None
    """What decides the answer for a hard case, to follow "It depends on": `which part you use`."""
    generative_depends_on: Text | None = None
    """For a hard case that clearly isn't an LLM, what decides instead whether it is generative AI,
    to follow "depends on": `the definition`."""
    reason: Claim
    """Why the verdict is given."""
    confused_with: tuple[SystemId, ...] = Field(default=(), exclude=True)
    """The ids of systems with a similar name, a similar use or the same maker. Not published."""
    mix_ups: tuple[MixUp, ...] = Field(default=(), exclude=True)
    """Why it is confused with some of these, for the pages of both. Not published."""
    as_of: PastDate
    """When the entry as a whole was last known to hold: YYYY, YYYY-MM or YYYY-MM-DD."""

    @property
    def makers(self) -> tuple[str, ...]:
        """The makers, one by one, without remarks in parentheses."""
        return tuple(re.split(", | and (?:the )?", re.sub(r" \(.*\)", "", self.maker)))

    @property
    def years(self) -> str:
        """The year of presentation, or `2024 to 2026` if the system is no longer offered."""
        return f"{self.year} to {self.until}" if self.until else str(self.year)

    @property
    def takes_in(self) -> str:
        """What the system takes, in words: `text and images`."""
        return in_words(self.inputs)

    @property
    def produces(self) -> str:
        """What the system gives, in words."""
        return in_words(self.outputs)

    @property
    def subject(self) -> str:
        """The name in a sentence: `Midjourney`, `the Gemini app`."""
        return self.short_name or self.name.partition(" (")[0]

    @property
    def opening(self) -> str:
        """The name at the beginning of a sentence, where "gpt-oss" keeps its small letters."""
        begins_with_article = self.subject.startswith(("a ", "an ", "the "))
        return self.subject[0].upper() + self.subject[1:] if begins_with_article else self.subject

    @property
    def question(self) -> str:
        """The question that the verdict answers."""
        return f"Is {self.subject} an LLM?"

    @property
    def answer(self) -> Answer:
        """The answer to the question whether it is an LLM."""
        return Answer.GENERATIVE_IN_DOUBT if self.generative_depends_on else self.verdict.answer

    @property
    def statement(self) -> str:
        """What follows the word of the answer: a sentence, or the rest of one."""
        statement = self.answer.statement
        name = self.opening if statement.startswith("{name}") else self.subject
        return statement.format(name=name, depends_on=self.depends_on or self.generative_depends_on)

    @property
    def sentence(self) -> str:
        """The whole answer, such as "No. Midjourney is generative AI, but not an LLM."."""
        return f"{self.answer.word} {self.statement}"


def in_words(things: Sequence[str]) -> str:
    """Return things as a list in a sentence: `text, images and audio`."""
    *others, last = things
    return f"{', '.join(others)} and {last}" if others else last
