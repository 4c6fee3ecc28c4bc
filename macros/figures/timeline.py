"""The timeline drawn: two strands on one scale of time, and a mark for each milestone.

The strand of language runs on the right, that of other generative AI on the left, as in every
table of the site. They run
apart until they touch, and are twisted into one rope from where they join: at the milestones of
which the data says so. The scale runs downwards. It changes once, where the early years end: before
that a step is ten years, after it one. Lengths are in the units of the view box.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import count, pairwise
from math import hypot

from macros.model import Milestone, Strand, TurningPoint
from macros.periods import EARLY, Period
from macros.templates import environment

WIDTH = 320
CENTER = 168
TOP = 26  # where the scale begins, below the names
DECADE, YEAR = 13, 31  # how long a step is before the scale changes, and after
CHANGE = 14  # how much room the change of scale takes
APART, BETWEEN, TOUCHING, TWISTED = 56, 30, 3, 7  # how far a strand is from the center
TURN = 0.5  # how many years a half turn of the rope takes
LANE = 27  # where marks begin beside the rope
SPACING = 11  # how close two marks may come

SIDES = {Strand.LANGUAGE: 1, Strand.OTHER: -1}  # right and left of the center


class Course(StrEnum):
    """How the two strands run in a period."""

    BEGINNING = "beginning"
    APART = "apart"
    TOUCHING = "touching"
    TOGETHER = "together"


@dataclass(frozen=True)
class Point:
    """A position in the drawing."""

    x: float
    y: float

    def __str__(self) -> str:
        """Return the point as path data."""
        return f"{self.x:.4g} {self.y:.4g}"


@dataclass(frozen=True)
class Bend:
    """How far the other strand is to the left of the center at a time, and language to the right.

    Where it is less than nothing, the two have changed sides, as at every turn of the rope.
    """

    time: float
    away: float


@dataclass(frozen=True)
class Mark:
    """A milestone in the drawing. The stem leads from the mark to its strand."""

    milestone: Milestone
    at: Point
    stem: str


@dataclass(frozen=True)
class Row:
    """A period on the scale: what leads to its entries."""

    period: Period
    top: float
    height: float
    marks: tuple[Mark, ...]

    @property
    def name(self) -> str:
        """What is heard of the period: `2020: 3 milestones (1 language, 2 other)`."""
        found = [milestone.strand for milestone in self.period.milestones]
        parts = ", ".join(f"{found.count(each)} {each}" for each in Strand if each in found)
        return f"{self.period.name}: {len(found)} milestone{'s' * (len(found) > 1)} ({parts})"


@dataclass(frozen=True)
class Tick:
    """A named height of the scale."""

    name: str
    y: float


class Scale:
    """From a time, in years, to a height, with one change of scale."""

    def __init__(self, start: float, end: float) -> None:
        """Begin at the decade of `start` and end with the year of `end`."""
        self.start = int(start) // 10 * 10
        self.end = int(end) + 1
        self.change = TOP + (EARLY - self.start) / 10 * DECADE

    def height(self, time: float) -> float:
        """Return where a time is."""
        if time < EARLY:
            return TOP + (time - self.start) / 10 * DECADE
        return self.change + CHANGE + (time - EARLY) * YEAR


def course(periods: tuple[Period, ...]) -> dict[str, Course]:
    """Return how the strands run in each period, by the id of the period."""
    found = {}
    running = Course.BEGINNING
    for period in periods:
        points = {milestone.turning_point for milestone in period.milestones}
        if TurningPoint.STRANDS_JOIN in points:
            running = Course.TOGETHER
        touching = TurningPoint.STRANDS_TOUCH in points
        found[period.id] = Course.TOUCHING if touching else running
        if running is Course.BEGINNING and any(
            _belongs(each, Strand.OTHER) for each in period.milestones
        ):
            running = Course.APART
    return found


def draw(periods: tuple[Period, ...], until: str, address: Callable[[str], str]) -> str:
    """Return the drawing as an SVG element, styled by the classes of the site.

    `until` is the date to which the strands are known. `address` turns the id of a period into
    the address to which its row leads.
    """
    milestones = [milestone for period in periods for milestone in period.milestones]
    times = [_time(milestone.date) for milestone in milestones]
    end = max(_time(until), times[-1])
    scale = Scale(times[0], end)
    bends = _bends(milestones, end)
    marks = _marks([each for period in periods for each in period.milestones], scale, bends)
    turning = _turning(milestones)
    starts = {
        strand: next(
            time for time, each in zip(times, milestones, strict=True) if _belongs(each, strand)
        )
        for strand in SIDES
    }
    return (
        environment(autoescape=True)
        .get_template("timeline.svg.jinja")
        .render(
            width=WIDTH,
            height=scale.height(scale.end) + 4,
            center=CENTER,
            address=address,
            scale=scale,
            decades=[Tick(str(year), scale.height(year)) for year in range(scale.start, EARLY, 10)],
            years=[Tick(str(year), scale.height(year)) for year in range(EARLY, scale.end)],
            year_height=YEAR,
            rows=[_row(period, scale, marks) for period in periods],
            named={period.name for period in periods},
            strands={
                each.value: _strand(bends, scale, starts[each], SIDES[each]) for each in SIDES
            },
            starts={
                each.value: Point(CENTER + SIDES[each] * APART, scale.height(starts[each]))
                for each in SIDES
            },
            crossings=_crossings(bends, scale),
            touch=marks[turning[TurningPoint.STRANDS_TOUCH].id],
            join=marks[turning[TurningPoint.STRANDS_JOIN].id],
        )
    )


def _turning(milestones: list[Milestone]) -> dict[TurningPoint, Milestone]:
    """Return the milestones at which the strands touch and join."""
    return {each.turning_point: each for each in milestones if each.turning_point}


def _belongs(milestone: Milestone, strand: Strand) -> bool:
    return milestone.strand in {strand, Strand.BOTH}


def _time(written: str) -> float:
    """Return a date in years. One that is known to a month or year stands in the middle of it."""
    year, *rest = map(int, written.split("-"))
    match rest:
        case [month, day]:
            return year + (date(year, month, day).timetuple().tm_yday - 0.5) / 366
        case [month]:
            return year + (month - 0.5) / 12
        case _:
            return year + 0.5


def _bends(milestones: list[Milestone], end: float) -> list[Bend]:
    """Return the course of the strands from the beginning to the end."""
    turning = _turning(milestones)
    touch, join = (_time(turning[point].date) for point in TurningPoint)
    turns = int((end - join) / TURN)
    return [
        Bend(0, APART),
        Bend(touch - 4, APART),
        Bend(touch, TOUCHING),
        Bend((touch + join) / 2, BETWEEN),
        *(Bend(join + turn * TURN, -TWISTED if turn % 2 else TWISTED) for turn in range(turns + 1)),
        Bend(end, TWISTED if turns % 2 else -TWISTED),
    ]


def _distance(bends: list[Bend], time: float) -> float:
    """Return how far a strand is from the center at a time."""
    before, after = next(pair for pair in pairwise(bends) if time <= pair[1].time)
    # The curve between two bends, close enough to set a mark on it.
    part = (time - before.time) / (after.time - before.time)
    return before.away + (after.away - before.away) * part * part * (3 - 2 * part)


def _strand(bends: list[Bend], scale: Scale, start: float, side: int) -> str:
    """Return the path of a strand; `side` is -1 on the left and 1 on the right."""
    first = Bend(start, _distance(bends, start))
    return _curve(
        Point(CENTER + side * bend.away, scale.height(bend.time))
        for bend in (first, *(bend for bend in bends if bend.time > start))
    )


def _crossings(bends: list[Bend], scale: Scale) -> str:
    """Return every second turn of the rope, where the other strand lies on top."""
    turns = [
        Point(CENTER + bend.away, scale.height(bend.time))
        for bend in bends
        if abs(bend.away) == TWISTED
    ]
    return "".join(_curve(pair) for pair in list(pairwise(turns))[1::2])


def _curve(points: Iterable[Point]) -> str:
    """Return a path that is vertical at each of the points."""
    first, *others = points
    path = f"M{first}"
    for before, after in pairwise([first, *others]):
        middle = (before.y + after.y) / 2
        path += f"C{Point(before.x, middle)} {Point(after.x, middle)} {after}"
    return path


def _marks(milestones: list[Milestone], scale: Scale, bends: list[Bend]) -> dict[str, Mark]:
    """Return the mark of each milestone, at its time, as near to its strand as there is room."""
    marks: dict[str, Mark] = {}
    for milestone in milestones:
        time = _time(milestone.date)
        y = scale.height(time)
        away = abs(_distance(bends, time))
        positions = (Point(CENTER + x, y) for x in _positions(milestone.strand, away))
        at = next(
            position
            for position in positions
            if all(_gap(position, other.at) >= SPACING for other in marks.values())
        )
        marks[milestone.id] = Mark(milestone, at, _stem(milestone.strand, at, away))
    return marks


def _positions(strand: Strand, away: float) -> Iterable[float]:
    """Yield where a mark may stand, from the center, the best position first."""
    if strand is Strand.BOTH:
        yield 0
        for step in count(1):
            yield from (step * SPACING, -step * SPACING)
    nearest = LANE if away <= TWISTED else away
    for step in count():
        yield SIDES[strand] * (nearest + step * SPACING)


def _stem(strand: Strand, at: Point, away: float) -> str:
    """Return the line from a mark to its strand, or to both."""
    if strand is Strand.BOTH:
        return f"M{Point(CENTER - away, at.y)}H{CENTER + away:.4g}" if away > TWISTED else ""
    foot = CENTER + SIDES[strand] * (away if away > TWISTED else 0)
    return f"M{at}H{foot:.4g}" if abs(at.x - foot) > 1 else ""


def _gap(one: Point, other: Point) -> float:
    return hypot(one.x - other.x, one.y - other.y)


def _row(period: Period, scale: Scale, marks: dict[str, Mark]) -> Row:
    year = int(period.milestones[-1].date[:4])
    top, height = scale.height(year), float(YEAR)
    if year < EARLY:
        top, height = float(TOP), scale.change - TOP
    shown = [marks[each.id] for each in period.milestones]
    return Row(period, top, height, tuple(shown))
