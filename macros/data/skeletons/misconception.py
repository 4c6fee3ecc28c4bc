"""Copy the entry to the `MISCONCEPTIONS` in `macros/data/misconceptions.py`."""

from macros.model import Claim, Misconception

MISCONCEPTION = Misconception(
    id="a-new-misconception",
    wrong="The wrong sentence, as people say it.",
    right=Claim(
        text="The right sentence, in a short paragraph.",
        sources=("surname-2026",),
    ),
    why=Claim(
        text="Why it is so.",
        sources=("surname-2026",),
    ),
)
