"""Copy the entry to the `USAGES` in `macros/data/usages.py`."""

from macros.model import Claim, Usage, UsageArea

USAGE = Usage(
    id="a-new-rule",
    area=UsageArea.DOCUMENTATION,
    title="What to write, in a few words",
    write="A sentence as it should be.",
    avoid="The sentence as it should not be.",
    reason=Claim(
        text="Why, and who says so.",
        sources=("surname-2026",),
    ),
)
