"""Copy the entry to the `MILESTONES` in `macros/data/milestones.py`."""

from macros.model import Claim, Milestone, Strand

MILESTONE = Milestone(
    id="a-new-milestone",
    date="2026-11",
    strand=Strand.LANGUAGE,
    title="What happened, in a few words",
    claim=Claim(
        text="What happened, and what followed from it.",
        sources=("surname-2026",),
        as_of="2026-11",
    ),
)
