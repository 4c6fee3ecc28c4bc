"""The types of the pictures: what each shows, and what stands in it."""

from typing import Annotated

from pydantic import Field, model_validator

from macros.model.claims import Entry, IdentifiedEntry
from macros.model.fields import CalendarDate, DimensionId, Identifier, TargetPath, Text
from macros.model.vocabulary import FigureDrawing, Side

# What is longer than this in a picture is a sentence, and belongs into the table of the page.
LABEL_LETTERS, NOTE_LETTERS = 60, 120

Label = Annotated[Text, Field(max_length=LABEL_LETTERS)]
Note = Annotated[Text, Field(max_length=NOTE_LETTERS)]
Quantity = Annotated[float, Field(gt=0, allow_inf_nan=False)]


class FigurePart(Entry):
    """One thing in a picture: a bar, a stage, a law.

    It says in a few words what another entry states with its sources; `shows` leads there.
    """

    id: Identifier
    """An id that no other part of the picture has."""
    label: Label
    """What stands in the picture, in a few words."""
    note: Note | None = None
    """What stands below it, smaller."""
    side: Side | None = None
    """Which of the two it belongs to: the LLM, other generative AI, or nothing for both."""
    groups: tuple[Label, ...] = ()
    """The columns, places or stages in which it stands, of those of the picture."""
    words: tuple[Label, ...] = ()
    """The words within its drawing, where it has one of its own, in order."""
    low: Quantity | None = None
    """Its quantity, or the least of it, in the unit of the picture."""
    high: Quantity | None = None
    """The most of it, where it is a range."""
    date: CalendarDate | None = None
    """The day from which on it holds."""
    shows: Annotated[tuple[TargetPath, ...], Field(min_length=1)]
    """The paths of the entries that state it, with their sources."""

    @model_validator(mode="after")
    def _ranges_upward(self) -> "FigurePart":
        if self.high is not None and (self.low is None or self.high < self.low):
            raise ValueError("`high` is less than `low`.")
        return self


class Figure(IdentifiedEntry):
    """A picture of what a dimension is about, with an address of its own.

    The picture may show other things any day, so only its address, its title and what it shows in
    words are published in the interface for programs.
    """

    dimension: DimensionId
    """The id of the dimension that it belongs to."""
    title: Text
    """What it shows, as a sentence."""
    description: Text
    """What is seen in it, for those who do not see it."""
    drawing: Annotated[FigureDrawing, Field(exclude=True)]
    """How it is drawn. Not published."""
    unit: Annotated[Label | None, Field(exclude=True)] = None
    """The unit of its quantities, in words. Not published."""
    symbol: Annotated[Label | None, Field(exclude=True)] = None
    """The sign of the unit, which stands beside each number. Not published."""
    remark: Annotated[Text | None, Field(exclude=True)] = None
    """What a reader has to know to read it rightly, below the picture. Not published."""
    signs: Annotated[tuple[Label, Label, Label] | None, Field(exclude=True)] = None
    """What its signs (the split one, the dome, the disc) or fills stand for. Not published."""
    as_of: Annotated[CalendarDate | None, Field(exclude=True)] = None
    """The day of reading, marked on a scale of days. Not published."""
    groups: Annotated[tuple[Label, ...], Field(exclude=True)] = ()
    """The columns, places or stages, in order. Not published."""
    parts: Annotated[tuple[FigurePart, ...], Field(exclude=True)] = ()
    """What stands in it, in order. Not published."""

    @property
    def parts_by_group(self) -> dict[str, list[FigurePart]]:
        """The parts that stand in each group, in order."""
        return {name: [part for part in self.parts if name in part.groups] for name in self.groups}
