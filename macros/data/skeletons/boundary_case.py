"""Copy the entry to the `BOUNDARY_CASES` in `macros/data/boundary_cases.py`."""

from macros.model import BoundaryCase, Claim

BOUNDARY_CASE = BoundaryCase(
    id="a-new-boundary-case",
    title="What is hard to place",
    answer=Claim(
        text="The answer, as far as there is one.",
        sources=("surname-2026",),
    ),
    difficulty=Claim(
        text="Why it is hard.",
        sources=("surname-2026",),
    ),
    views=(
        Claim(
            text="Who says what about it.",
            sources=("surname-2026",),
        ),
    ),
    systems=("whisper",),
)
