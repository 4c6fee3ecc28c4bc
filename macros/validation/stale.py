"""Statements that may be out of date: those whose `as_of` is more than a year old."""

from datetime import date

from macros.kinds import Comparison
from macros.model import Claim
from macros.model.claims import YEAR
from macros.validation.nested import everything
from macros.validation.report import Fault

# Kinds of entry about an event on a date of their own.
_PAST_KINDS = frozenset({"milestones", "outlook"})


def last_day(as_of: str) -> str:
    """Return a date of reduced precision as a day that is no earlier than any in it: 2025-02-31."""
    return as_of + "-12-31"[len(as_of) - len("2025") :]


def is_stale(as_of: str, on: date) -> bool:
    """Return whether a date is more than a year before a day."""
    return last_day(as_of) < f"{on.year - 1}{on:-%m-%d}"


def stale(data: Comparison, on: date) -> list[tuple[str, Fault]]:
    """Return each `as_of` that is more than a year old on a day, with its place, oldest first.

    A statement about the past does not go stale: a milestone, a forecast, or a text that says
    of which year it speaks.
    """
    found = []
    for located in everything(data):
        as_of = getattr(located.value, "as_of", None)
        text = located.value.text if isinstance(located.value, Claim) else ""
        is_past = located.kind in _PAST_KINDS or YEAR.search(text)
        if as_of and is_stale(as_of, on) and not is_past:
            found.append((as_of, located.fault(text[:80], "as_of")))
    return sorted(found, key=lambda item: last_day(item[0]))
