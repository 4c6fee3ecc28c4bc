"""Copy the entry to the `EXAMPLES` in `macros/data/examples.py`."""

from macros.model import Claim, Example, Side

EXAMPLE = Example(
    id="a-new-example",
    title="A use, in a few words",
    side=Side.LLM,
    served_by=Claim(
        text="What kind of model serves this use.",
        sources=("surname-2026",),
    ),
    case=Claim(
        text="A measured or documented case.",
        sources=("surname-2026",),
    ),
    counterpoint=Claim(
        text="What speaks against it; leave this out where nothing does.",
        sources=("surname-2026",),
    ),
    systems=("chatgpt",),
)
