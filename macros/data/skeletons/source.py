"""Copy the entry to the `SOURCES` in `macros/data/sources.py`."""

from macros.model import ReadExtent, Reading, Source, SourceKind

SOURCE = Source(
    id="surname-2026",
    title="The title of the document",
    authors=("Surname, Given", "et al."),
    publisher="Where it appeared: a journal, a meeting, an organization",
    year=2026,
    kind=SourceKind.PAPER,
    url="https://example.org/the-document",
    read=Reading(extent=ReadExtent.WHOLE, on="2026-11-26"),
)
