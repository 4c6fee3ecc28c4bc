"""Copy the entry to the `CHANGES` in `macros/data/changes.py`."""

from macros.model import Change

CHANGE = Change(
    id="a-new-change",
    date="2026-11-26",
    place="systems.md#a-new-system",
    text="What the site says differently, in a sentence.",
)
