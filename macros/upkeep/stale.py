"""What may have gone stale: dated statements that nobody has looked at for a year."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pydantic import BaseModel

from macros.kinds import KINDS, Comparison
from macros.model import Claim, Figure, System
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
    address = {(target.kind, target.id): target.address for target in site.link_targets}
    found = [
        StaleStatement(as_of, _file(site, own), f"/{address[shown]}", own[1], field, text)
        for entry, own, shown in _entries(site.comparison)
        for as_of, field, text in _dates(entry)
        if is_stale(as_of, on)
    ]
    return sorted(found, key=lambda each: (last_day(each.as_of), each.file))


def _file(site: Site, entry: tuple[str, str]) -> str:
    position = site.positions.get(entry)
    return f"{position.file}:{position.first}" if position else "macros/data/"


def _entries(data: Comparison) -> Iterator[tuple[object, tuple[str, str], tuple[str, str]]]:
    """Return everything that carries dates, with its kind and id, and those of its link target."""
    for kind in KINDS.values():
        for entry in data.entries(kind) if kind.row.page or kind.row.shares else ():
            own = (kind.target_kind, entry.id)
            # A panel of the umbrella has no address but that of the aspect it leads to.
            shares = kind.row.shares
            shown = (shares, getattr(entry, shares)) if shares else own
            yield (
                (entry.model_copy(update={kind.row.parts: ()}) if kind.row.parts else entry),
                own,
                shown,
            )
            for part in kind.parts(entry):
                yield part, (kind.row.part, part.id), (kind.row.part, part.id)


def _dates(value: object, field: str = "") -> Iterator[tuple[str, str, str]]:
    """Find every date in an entry, at whatever depth, with its field and what it is about."""
    if isinstance(value, tuple):
        for number, part in enumerate(value):
            yield from _dates(part, f"{field}[{number}]")
    elif isinstance(value, BaseModel):
        if isinstance(value, Claim | System | Figure) and value.as_of:
            yield value.as_of, f"{field}.as_of".lstrip("."), _text(value)
        for name in type(value).model_fields:
            yield from _dates(getattr(value, name), f"{field}.{name}".lstrip("."))


def _text(dated: Claim | System | Figure) -> str:
    match dated:
        case Claim():
            return dated.text
        case System():  # is dated as a whole, and its reason says what that date is about
            return dated.reason.text
        case Figure():
            return dated.title
