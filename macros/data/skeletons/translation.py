"""Copy the entry to the `TRANSLATIONS` in `macros/data/translations.py`."""

from macros.model import Claim, Translation

TRANSLATION = Translation(
    id="norwegian",
    code="no",
    language="Norwegian",
    generative_ai="generativ kunstig intelligens",
    llm="stor språkmodell",
    used_by=Claim(
        text="Who uses the words.",
        sources=("surname-2026",),
    ),
)
