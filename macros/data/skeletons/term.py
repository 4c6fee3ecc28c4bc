"""Copy the entry to the `TERMS` in `macros/data/terms.py`."""

from macros.model import Claim, Term

TERM = Term(
    id="a-new-term",
    name="a new term",
    aliases=("its other name",),
    definition=Claim(
        text="What the word means, in one or two sentences.",
        sources=("surname-2026",),
    ),
    dimensions=("evaluation",),
    related=("token",),
)
