"""Copy the entry to the `DEFINITIONS` in `macros/data/definitions.py`."""

from macros.model import Claim, Definition, DefinitionLength

DEFINITION = Definition(
    id="a-new-definition",
    title="What is defined",
    length=DefinitionLength.ONE_LINE,
    wording="The definition, in at most 45 words.",
    basis=Claim(
        text="What the definition rests on.",
        sources=("surname-2026",),
    ),
)
