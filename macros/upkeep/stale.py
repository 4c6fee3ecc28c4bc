"""Statements that may be out of date: those whose `as_of` is more than a year old."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.kinds import KINDS, Comparison, claims_in
from macros.model import Figure, System
from macros.model.claims import YEAR
from macros.positions import line_of
from macros.site import Site

# Kinds of entry about an event on a date of their own.
_PAST_KINDS = frozenset({"milestones", "outlook"})


@dataclass(frozen=True)
class StaleStatement:
    """A statement whose date is more than a year old, and where it is."""

    as_of: str
    file: str
    entry: str
    text: str

    def __str__(self) -> str:
        """Return one line: the date, the file with the line of the entry, the entry, the text."""
        return f"{self.as_of:10}  {self.file}  {self.entry}: {self.text:.80}"


def last_day(as_of: str) -> str:
    """Return a date of reduced precision as a day that is no earlier than any in it: 2025-02-31."""
    return as_of + "-12-31"[len(as_of) - len("2025") :]


def is_stale(as_of: str, on: date) -> bool:
    """Return whether a date is more than a year before a day."""
    return last_day(as_of) < f"{on.year - 1}{on:-%m-%d}"


def stale(site: Site, on: date) -> list[StaleStatement]:
    """Return the statements whose `as_of` is more than a year old on a day, oldest first.

    A statement about the past does not go stale: a milestone, a forecast, or a text that says
    of which year it speaks.
    """
    statements = [item for item in _dated(site.comparison) if is_stale(item.as_of, on)]
    return sorted(statements, key=lambda statement: last_day(statement.as_of))


def _dated(comparison: Comparison) -> Iterator[StaleStatement]:
    """Yield every statement about the present that has a date."""
    for kind in KINDS.values():
        for entry in () if kind.name in _PAST_KINDS else comparison.entries(kind):
            dated = [(claim.as_of, claim.text) for claim in claims_in(entry)]
            dated = [(as_of, text) for as_of, text in dated if not YEAR.search(text)]
            if isinstance(entry, System | Figure):
                dated.append((entry.as_of, kind.title(entry)))
            for as_of, text in dated:
                if as_of:
                    file, line = line_of(kind, entry.id)
                    yield StaleStatement(as_of, f"{file}:{line}", entry.id, text)
