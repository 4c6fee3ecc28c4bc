"""The timeline drawn: two strands on one scale of time, and a mark for each milestone.

The strand of language is on the right, that of other generative AI on the left. They are apart
until they touch, and run side by side after they join, at the milestones with a turning point. A
milestone of both ties them together. A few milestones are named.
The scale runs downwards, in steps of ten years in the early period and of one year after it. A year
is the taller, the more milestones it has, so that each has room. Lengths are in units of the view
box.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import count, pairwise
from math import dist
from typing import NamedTuple

from macros import templates
from macros.model import Milestone, Strand, TurningPoint
from macros.site import EARLY, Period

WIDTH = 460
CENTER = 266
TOP = 34  # of the scale, below the names
DECADE = 9  # the height of a decade before the change of scale
YEAR, MILESTONE = 33, 1.5  # the height of a year after it, and how much a milestone adds
CHANGE = 16  # the height of the change of scale
APART, BETWEEN, TOUCHING, JOINED = 74, 48, 4, 18  # the distances of a strand from the center
STEP = 24  # from mark to mark, side by side
SPACING = 15  # the smallest distance of two marks, and of a name from a mark

SIDES = {Strand.LANGUAGE: 1, Strand.OTHER: -1}  # right and left of the center


class Course(StrEnum):
    """How the two strands run in a period."""

    BEGINNING = "beginning"
    APART = "apart"
    TOUCHING = "touching"
    TOGETHER = "together"


class Point(NamedTuple):
    """A position in the drawing."""

    x: float
    y: float

    def __str__(self) -> str:
        """Return the point as path data."""
        return f"{self.x:.4g} {self.y:.4g}"


@dataclass(frozen=True)
class Bend:
    """The distance of both strands from the center at a time."""

    time: float
    away: float


@dataclass(frozen=True)
class Mark:
    """A milestone in the drawing. The stem connects the mark with its strand, or both strands."""

    milestone: Milestone
    at: Point
    stem: str


@dataclass(frozen=True)
class Name:
    """The label of a milestone. `at` is its start (`side` is 1) or its end (`side` is -1)."""

    milestone: Milestone
    at: Point
    side: int


@dataclass(frozen=True)
class PeriodRow:
    """A period on the scale, as a link to its entries."""

    period: Period
    top: float
    height: float
    marks: tuple[Mark, ...]

    @property
    def name(self) -> str:
        """The accessible name: `2020: 3 milestones (1 language, 2 other)`."""
        strands = [milestone.strand for milestone in self.period.milestones]
        parts = ", ".join(f"{strands.count(item)} {item}" for item in Strand if item in strands)
        total = "1 milestone" if len(strands) == 1 else f"{len(strands)} milestones"
        return f"{self.period.name}: {total} ({parts})"


class TimeScale:
    """Maps a time in years to a y, with one change of scale."""

    def __init__(self, milestones: Iterable[Milestone], end: float) -> None:
        """Create a scale from the decade of the first milestone to the end of the year of `end`."""
        self.counts = Counter(int(milestone.date[:4]) for milestone in milestones)
        self.start = min(self.counts) // 10 * 10
        self.end = int(end) + 1
        self.change = TOP + (EARLY - self.start) / 10 * DECADE

    def height(self, time: float) -> float:
        """Return the y of a time."""
        if time < EARLY:
            return TOP + (time - self.start) / 10 * DECADE
        year = int(time)
        above = sum(map(self.year_height, range(EARLY, year)))
        return self.change + CHANGE + above + (time - year) * self.year_height(year)

    def year_height(self, year: int) -> float:
        """Return the height of a year after the change of scale."""
        return YEAR + self.counts[year] * MILESTONE


def course(periods: tuple[Period, ...]) -> dict[str, Course]:
    """Return how the strands run in each period, by its id."""
    courses = {}
    running = Course.BEGINNING
    for period in periods:
        points = {milestone.turning_point for milestone in period.milestones}
        if TurningPoint.STRANDS_JOIN in points:
            running = Course.TOGETHER
        touching = TurningPoint.STRANDS_TOUCH in points
        courses[period.id] = Course.TOUCHING if touching else running
        has_other = any(_belongs(item, Strand.OTHER) for item in period.milestones)
        if running is Course.BEGINNING and has_other:
            running = Course.APART
    return courses


def draw(periods: tuple[Period, ...], until: str) -> str:
    """Return the drawing as an SVG element, styled by the classes of the site.

    `until` is the date at which the strands end. Rows and names link to the list on the same page.
    """
    milestones = [milestone for period in periods for milestone in period.milestones]
    times = [_time(milestone.date) for milestone in milestones]
    end = max(_time(until), times[-1])
    scale = TimeScale(milestones, end)
    turning = {item.turning_point: item for item in milestones if item.turning_point}
    bends = _bends(turning, end)
    marks = _marks(milestones, scale, bends)
    strands, starts = {}, {}
    for strand, side in SIDES.items():
        start = min(_time(item.date) for item in milestones if _belongs(item, strand))
        strands[strand.value] = _strand(bends, scale, start, side)
        starts[strand.value] = Point(CENTER + side * APART, scale.height(start))
    return templates.svg(
        "timeline",
        width=WIDTH,
        height=scale.height(scale.end) + 4,
        center=CENTER,
        scale=scale,
        decades=range(scale.start, EARLY, 10),
        years=range(EARLY, scale.end),
        rows=[_row(period, scale, marks) for period in periods],
        with_period={period.name for period in periods},
        strands=strands,
        starts=starts,
        names=[_name(mark, marks, bends) for mark in marks.values() if mark.milestone.name],
        touch=marks[turning[TurningPoint.STRANDS_TOUCH].id],
        join=marks[turning[TurningPoint.STRANDS_JOIN].id],
    )


def _belongs(milestone: Milestone, strand: Strand) -> bool:
    return milestone.strand in {strand, Strand.BOTH}


def _time(written: str) -> float:
    """Return a date in years; of reduced precision, the middle of the month or year."""
    year, *rest = map(int, written.split("-"))
    match rest:
        case [month, day]:
            return year + (date(year, month, day).timetuple().tm_yday - 0.5) / 366
        case [month]:
            return year + (month - 0.5) / 12
        case _:
            return year + 0.5


def _bends(turning: dict[TurningPoint, Milestone], end: float) -> list[Bend]:
    """Return the course of the strands from the beginning to the end."""
    touch, join = (_time(turning[point].date) for point in TurningPoint)
    return [
        Bend(0, APART),
        Bend(touch - 4, APART),
        Bend(touch, TOUCHING),
        Bend((touch + join) / 2, BETWEEN),
        Bend(join, JOINED),
        Bend(end, JOINED),
    ]


def _distance(bends: list[Bend], time: float) -> float:
    """Return the distance of a strand from the center at a time."""
    number = bisect_left(bends, time, lo=1, key=lambda bend: bend.time)
    before, after = bends[number - 1], bends[number]
    # Close enough to the curve between two bends to place a mark on it.
    part = (time - before.time) / (after.time - before.time)
    return before.away + (after.away - before.away) * part * part * (3 - 2 * part)


def _strand(bends: list[Bend], scale: TimeScale, start: float, side: int) -> str:
    """Return the path of a strand; `side` is -1 on the left and 1 on the right."""
    first = Bend(start, _distance(bends, start))
    return _curve(
        Point(CENTER + side * bend.away, scale.height(bend.time))
        for bend in (first, *(bend for bend in bends if bend.time > start))
    )


def _curve(points: Iterable[Point]) -> str:
    """Return a path that is vertical at each of the points."""
    first, *others = points
    path = f"M{first}"
    for before, after in pairwise([first, *others]):
        middle = (before.y + after.y) / 2
        path += f"C{Point(before.x, middle)} {Point(after.x, middle)} {after}"
    return path


def _marks(milestones: list[Milestone], scale: TimeScale, bends: list[Bend]) -> dict[str, Mark]:
    """Return the mark of each milestone at its time, as near to its strand as possible.

    Those with a name are placed last and thus outside, where their name stands.
    """
    marks: dict[str, Mark] = {}
    for milestone in sorted(milestones, key=lambda milestone: milestone.name is not None):
        time = _time(milestone.date)
        y = scale.height(time)
        away = _distance(bends, time)
        positions = (Point(CENTER + x, y) for x in _positions(milestone.strand, away))
        at = next(
            position
            for position in positions
            if all(dist(position, other.at) >= SPACING for other in marks.values())
        )
        marks[milestone.id] = Mark(milestone, at, _stem(milestone.strand, at, away))
    return marks


def _positions(strand: Strand, away: float) -> Iterable[float]:
    """Yield positions of a mark, relative to the center, the best first."""
    if strand is Strand.BOTH:
        yield 0
        for step in count(1):
            yield from (away + step * STEP, -away - step * STEP)
    for step in count():
        yield SIDES[strand] * (away + step * STEP)


def _stem(strand: Strand, at: Point, away: float) -> str:
    """Return the line from a mark to its strand, or to both."""
    if strand is Strand.BOTH:
        left, right = min(at.x, CENTER - away), max(at.x, CENTER + away)
        return f"M{Point(left, at.y)}H{right:.4g}"
    foot = CENTER + SIDES[strand] * away
    return f"M{at}H{foot:.4g}" if abs(at.x - foot) > 1 else ""


def _name(mark: Mark, marks: dict[str, Mark], bends: list[Bend]) -> Name:
    """Return the name of a milestone beyond its strand and every mark at the same height."""
    side = 1 if mark.at.x > CENTER else -1
    near = [other.at for other in marks.values() if abs(other.at.y - mark.at.y) < SPACING]
    away = _distance(bends, _time(mark.milestone.date))
    edge = max(away, *((at.x - CENTER) * side for at in near))
    return Name(mark.milestone, Point(CENTER + side * (edge + SPACING), mark.at.y + 6), side)


def _row(period: Period, scale: TimeScale, marks: dict[str, Mark]) -> PeriodRow:
    year = int(period.milestones[-1].date[:4])
    top, height = scale.height(year), scale.year_height(year)
    if year < EARLY:
        top, height = float(TOP), scale.change - TOP
    period_marks = tuple(marks[milestone.id] for milestone in period.milestones)
    return PeriodRow(period, top, height, period_marks)
