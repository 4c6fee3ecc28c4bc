"""The periods of the timeline, which are sections of its page."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from macros.model import Milestone

EARLY = 2010  # all milestones before this year are one period; later ones are grouped by year


@dataclass(frozen=True)
class Period:
    """The milestones of a year, or of all early years.

    `id` is its anchor, which stays the same when milestones are added.
    """

    id: str
    name: str
    milestones: tuple[Milestone, ...]


def periods_of(milestones: Iterable[Milestone]) -> tuple[Period, ...]:
    """Return the milestones by period, in chronological order."""

    def year(milestone: Milestone) -> str:
        return max(milestone.date[:4], str(EARLY - 1))

    groups = groupby(sorted(milestones, key=lambda milestone: milestone.date), year)
    return tuple(
        Period(f"year-{key}", key, tuple(group))
        if key >= str(EARLY)
        else Period(f"before-{EARLY}", f"Before {EARLY}", tuple(group))
        for key, group in groups
    )
