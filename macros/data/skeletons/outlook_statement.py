"""Copy the entry to the `OUTLOOK` in `macros/data/outlook.py`."""

from macros.model import Claim, OutlookKind, OutlookStatement

OUTLOOK_STATEMENT = OutlookStatement(
    id="a-new-forecast",
    kind=OutlookKind.FORECAST,
    title="What may come, in a few words",
    made_by="Who says so",
    made="2026-11",
    claim=Claim(
        text="What they say, as their statement and not as a fact.",
        sources=("surname-2026",),
        as_of="2026-11",
    ),
)
