"""What may have gone stale: dated statements that nobody has looked at for a year."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from macros.checking import FILES, KINDS
from macros.model import Claim, Comparison, System
from macros.site import Site

_SHOWN = 60  # of a text, enough to recognize it


@dataclass(frozen=True)
class StaleStatement:
    """A statement whose date is more than a year old, and where to mend it."""

    as_of: str
    file: str
    address: str
    entry: str
    field: str
    text: str

    def __str__(self) -> str:
        """Return one line: the date, the file, the address on the site, the entry, the field."""
        shown = self.text if len(self.text) <= _SHOWN else self.text[:_SHOWN].rstrip() + "…"
        return f"{self.as_of:10}  {self.file}  {self.address}  {self.entry}  {self.field}: {shown}"


@dataclass(frozen=True)
class _Owner:
    """What a date belongs to: an entry, the file it is in, and the place that shows it."""

    entry: str
    file: str
    place: tuple[str, str]


def last_day(written: str) -> date:
    """Return the last day that a date of full or reduced precision can mean.

    2025 is 31 December 2025 and 2025-02 is 28 February 2025: a statement is given the benefit
    of what its date leaves open.
    """
    year, month, day = [*map(int, written.split("-")), 0, 0][:3]
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def is_stale(written: str, on: date) -> bool:
    """Say whether more than a year has passed, on a day, since the date that is written."""
    last = last_day(written)
    return (last.year + 1, last.month, last.day) < (on.year, on.month, on.day)


def stale(site: Site, on: date) -> list[StaleStatement]:
    """Return every statement whose `as_of` is more than a year old on a day, oldest first."""
    address = {(place.kind, place.id): place.address for place in site.places}
    found = [
        StaleStatement(as_of, owner.file, f"/{address[owner.place]}", owner.entry, field, text)
        for entry, owner in _entries(site.comparison)
        for as_of, field, text in _dates(entry)
        if is_stale(as_of, on)
    ]
    return sorted(found, key=lambda each: (last_day(each.as_of), each.file))


def _entries(data: Comparison) -> Iterator[tuple[object, _Owner]]:
    """Return everything that carries dates, with what it is part of."""
    for dimension in data.dimensions:
        file = f"macros/data/dimensions/{dimension.id.replace('-', '_')}.py"
        alone = dimension.model_copy(update={"aspects": ()})
        yield alone, _Owner(dimension.id, file, ("dimension", dimension.id))
        for aspect in dimension.aspects:
            yield aspect, _Owner(aspect.id, file, ("aspect", aspect.id))
    for panel in data.modalities:
        # A panel of the umbrella has no address but that of the aspect it leads to.
        yield panel, _Owner(panel.id, "macros/data/modalities.py", ("aspect", panel.aspect))
    for name, kind in KINDS.items():
        if name not in {"dimensions", "modalities", "moves"}:
            for entry in getattr(data, name):
                place = ("decision" if name in FILES else kind.replace(" ", "-"), entry.id)
                yield entry, _Owner(entry.id, f"macros/data/{FILES.get(name, name)}.py", place)


def _dates(value: object, field: str = "") -> Iterator[tuple[str, str, str]]:
    """Find every date in an entry, at whatever depth, with its field and what it is about."""
    if isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _dates(part, f"{field}[{number}]")
    elif isinstance(value, BaseModel):
        if isinstance(value, Claim | System) and value.as_of:
            # A system is dated as a whole, and its reason says what that date is about.
            text = value.text if isinstance(value, Claim) else value.reason.text
            yield value.as_of, f"{field}.as_of".lstrip("."), text
        for name in type(value).model_fields:
            yield from _dates(getattr(value, name), f"{field}.{name}".lstrip("."))
