"""Statements that may be out of date: those whose `as_of` is more than a year old."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.kinds import KINDS, Comparison, claims_in
from macros.model import Figure, System
from macros.positions import positions
from macros.site import Site

# Kinds of entry about an event on a date of their own.
_PAST_KINDS = frozenset({"milestones", "outlook"})
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


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
    statements = [
        StaleStatement(as_of, _file(target), target[1], text)
        for target, as_of, text in _dated(site.comparison)
        if is_stale(as_of, on)
    ]
    return sorted(statements, key=lambda statement: last_day(statement.as_of))


def _file(target: tuple[str, str]) -> str:
    position = positions().get(target)
    return f"{position.file}:{position.first}" if position else "macros/data/"


def _dated(comparison: Comparison) -> Iterator[tuple[tuple[str, str], str, str]]:
    """Yield the kind and id of an entry, a date in it, and the statement of that date."""
    for kind in KINDS.values():
        for entry in () if kind.name in _PAST_KINDS else comparison.entries(kind):
            target = (kind.target_kind, getattr(entry, "id", ""))
            if isinstance(entry, System | Figure) and entry.as_of:
                yield target, entry.as_of, entry.name if isinstance(entry, System) else entry.title
            for claim in claims_in(entry):
                if claim.as_of and not _YEAR.search(claim.text):
                    yield target, claim.as_of, claim.text
