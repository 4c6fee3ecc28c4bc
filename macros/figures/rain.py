"""The chart of all systems: drops on strings, below the panels of what the systems make.

The panels are those of the umbrella. Under text and code hang an umbrella for the LLMs and one for
what is built on them; every other drop hangs from the panel of its first output. The height of a
drop is its year, with the newest on top. Within a year, height and order mean nothing.

Horizontal positions are percentages of the width, so that one drawing serves phones and desktops.
Heights and letters are in pixels, so that names are legible on both. Names are placed in the
narrowest drawing; in a wider one they can't collide, because only the distances of the drops grow.
From a certain width on, they stand on the side on which they stay below their panel.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from math import hypot
from typing import Literal

from macros.data.best_known import fame
from macros.figures.shapes import SIZES, measure
from macros.model import Modality, Reach, System, Verdict

Side = Literal["", "right", "left", "above", "below"]
SIDES: tuple[Side, ...] = ("right", "left", "above", "below")

NARROW = 320  # pixels: the width of the narrowest drawing
WIDE = 768  # that from which names have other sides, as in docs/assets/rain.css
PANELS = 54  # the height of the panels, with their rim
SCALLOPS = 11  # that of their rim, as --rim in docs/assets/tokens.css
UMBRELLA, RIM = 72, 124  # the top and the bottom of the small umbrellas
FADE = 10  # pixels below them in which what passes behind them fades
TOP = 140  # of the first band
LEFT, YEAR = 12, 22  # percent left of the first drop, for the names of the bands, and their height
# What a drawing of 960 pixels and more says below the name of the last band, the height of a line,
NOTE, NOTE_LINE = ("A product\u2019s year,", "not its AI\u2019s"), 15
NOTE_WIDTH = 12.5  # and its width in percent, there 120 pixels
PADDING = 4  # pixels beside the name of a panel on a phone, both sides together
GAP = 1.0  # percent between groups of drops, beside the drops of a panel, and between strings
LETTERS = 12 / SIZES["panel"]  # the size of the names of panels, as a share of the style "panel"
PHONE = 400  # the width in which these have that size; in a narrower one they are smaller
RADIUS = 6  # of a drop, with a little room
TIP = 10  # from its middle to its tip
BESIDE = 8  # from a drop to its name
LINE = 9  # half of the height of a name, with room above and below it
OVER, UNDER = -19, 16  # from a drop to the middle of a name above or below it
AWAY = 6  # beyond such a name, so that it isn't taken for that of another drop
STEP = 3  # pixels between the heights that are tried for a drop
FAR = 40  # pixels beyond which another drop doesn't matter
SPREAD = 0.754878  # multiples of it, without their whole parts, are spread evenly

LONGEST = 165  # pixels of a name, which has room on some side of every drop
# Names that would be cut, and those that take too much room
BRIEF = {
    "Deepfake face swapping": "Deepfakes",
    "Photoshop Generative Fill": "Photoshop",
    "Stable Video Diffusion": "Stable Video",
    "Westlaw AI-Assisted Research": "Westlaw",
    "Zoom AI Companion": "Zoom AI",
    "an n-gram text generator": "n-grams",
}

# Older years share a band: the first year of each, and its name.
OLDER = ((2020, "\u201920\u201321"), (2017, "\u201917\u201319"), (0, "before"))
FIRST_ALONE = 2022  # the first year that has a band of its own
BAND = 28  # the height of an empty band
# How much a drop adds: the least with which every name has room, as it has at the end
PER_DROP = (*range(13, 40, 2), 60, 120, 240)

DRY = (Verdict.LANGUAGE_MODEL_NOT_GENERATIVE, Verdict.NEITHER)
SMALL_UMBRELLAS = (Verdict.LLM, Verdict.BUILT_ON_AN_LLM)
# The order below a panel: hard cases stand between amber and indigo.
ORDER = (*SMALL_UMBRELLAS, Verdict.BOUNDARY, Verdict.GENERATIVE_NOT_LLM)


@dataclass(frozen=True)
class Span:
    """A part of the width, in percent."""

    left: float
    width: float

    @property
    def middle(self) -> float:
        """The percentage at its middle."""
        return round(self.left + self.width / 2, 1)


WHOLE = Span(0, 100)


@dataclass(frozen=True)
class Panel(Span):
    """A panel, or the two that the LLM covers."""

    name: str
    outputs: frozenset[str]
    is_covered: bool


@dataclass(frozen=True)
class SmallUmbrella(Span):
    """An umbrella below text and code, above the drops with one verdict."""

    verdict: Verdict


@dataclass(frozen=True)
class Band:
    """The years from `first` on, up to those of the band above."""

    name: str
    first: int
    top: int
    height: int
    note: tuple[str, ...] = ()

    @property
    def areas(self) -> "list[Area]":
        """What its name, with the note, and the lines above and below it cover."""
        width = NOTE_WIDTH if self.note else LEFT
        height = YEAR + NOTE_LINE * len(self.note)
        lines = [Area(0, 100, top, 0) for top in (self.top, self.top + self.height)]
        return [Area(0, width, self.top, height), *lines]


@dataclass(frozen=True)
class Area(Span):
    """A rectangle: a part of the width, and of the height in pixels."""

    top: float
    height: float

    def overlaps(self, other: "Area") -> bool:
        """Return whether two areas overlap."""
        return (
            self.top < other.top + other.height
            and other.top < self.top + self.height
            and self.left < other.left + other.width
            and other.left < self.left + self.width
        )

    def is_inside(self, part: Span) -> bool:
        """Return whether the area is inside a part of the drawing."""
        left = self.left - part.left
        return left >= 0 and left + self.width <= part.width


@dataclass(frozen=True)
class Drop:
    """A system on its string. `across` and `others` are percentages, `top` and `y` pixels.

    It hangs from the `panel`. `others` are the middles of the further panels with outputs of the
    system. `length` is that of its name, in pixels. `side` is where that stands in a drawing of
    this `width`, and `wide_side` in a wide one.
    """

    system: System
    panel: Panel
    across: float
    top: int
    others: tuple[float, ...]
    length: float
    y: int = 0
    side: Side = ""
    wide_side: Side = ""
    width: int = NARROW

    @property
    def in_wide(self) -> "Drop":
        """The drop in a wide drawing."""
        return replace(self, side=self.wide_side, width=WIDE)

    @property
    def name(self) -> str:
        """The name of the system, as short as it is known."""
        return brief_name(self.system)

    @property
    def area(self) -> Area:
        """What the drop covers."""
        return self._area(RADIUS, RADIUS, self.y - TIP, TIP + RADIUS)

    @property
    def label(self) -> Area:
        """What its name covers."""
        return self.label_on(self.side)

    def label_on(self, side: Side) -> Area:
        """Return what its name covers on a side, from the middle of the drop on.

        Above or below its drop it has the row of the drop too, because beside another drop one
        couldn't tell whose name it is.
        """
        top = OVER - AWAY if side == "above" else 0
        bottom = UNDER + AWAY if side == "below" else 0
        return self._area(*self._reach(side), self.y + top - LINE, bottom - top + 2 * LINE)

    @property
    def least_width(self) -> float:
        """The width of the narrowest drawing, from its own on, with its name below its panel."""
        before = self.across - self.panel.left
        left, right = self._reach(self.side)
        return max(self.width, left / before * 100, right / (self.panel.width - before) * 100)

    def _reach(self, side: Side) -> tuple[float, float]:
        """Return how many pixels its name reaches to the left and to the right of its middle."""
        if side in {"above", "below"}:
            return self.length / 2, self.length / 2
        beside = BESIDE + self.length
        return (beside, 0) if side == "left" else (0, beside)

    def _area(self, left: float, right: float, top: float, height: float) -> Area:
        share = 100 / self.width
        return Area(self.across - left * share, (left + right) * share, top, height)


@dataclass(frozen=True)
class Rain:
    """The chart. The systems in `loose` make something that has no panel, `dry` nothing new."""

    panels: tuple[Panel, ...]
    umbrellas: tuple[SmallUmbrella, ...]
    bands: tuple[Band, ...]
    drops: tuple[Drop, ...]
    loose: tuple[System, ...]
    dry: tuple[System, ...]

    @property
    def height(self) -> int:
        """The height of the drawing."""
        return self.bands[-1].top + self.bands[-1].height

    @property
    def strung(self) -> list[float]:
        """Where the strings are that always show, the best known first; the rest have no room."""
        shown: list[float] = []
        for drop in sorted(self.drops, key=_prominence):
            if all(abs(drop.across - other) >= GAP for other in shown):
                shown.append(drop.across)
        return shown

    @property
    def hard_cases(self) -> float | None:
        """The percentage at the middle of the hard cases beside the small umbrellas, if any."""
        below = [
            drop.across
            for drop in self.drops
            if drop.system.verdict is Verdict.BOUNDARY and drop.panel.is_covered
        ]
        return round((min(below) + max(below)) / 2, 1) if below else None


def rain(modalities: tuple[Modality, ...], systems: Iterable[System]) -> Rain:
    """Return the chart of the systems."""
    panels = _panels(modalities)
    by_name = sorted(systems, key=lambda system: system.name.casefold())
    wet = [system for system in by_name if system.verdict not in DRY]
    hanging = [drop for panel in panels for drop in _hang(panel, panels, wet)]
    bands, drops = zip(*_bands(hanging), strict=True)
    return Rain(
        panels,
        tuple(_umbrellas(hanging)),
        bands,
        tuple(chain(*drops)),
        tuple(system for system in wet if panel_of(system, panels) is None),
        tuple(system for verdict in DRY for system in by_name if system.verdict is verdict),
    )


def short_name(system: System) -> str:
    """Return the name of a system without its remark, or that in a sentence if it is shorter."""
    return min(system.name.partition(" (")[0], system.subject, key=len)


def brief_name(system: System) -> str:
    """Return the name that a system has in the drawing, cut if it is very long."""
    name = short_name(system)
    name = BRIEF.get(name, name)
    while measure(name, "plain") > LONGEST:
        name = f"{name[:-2]}…"
    return name


def panel_of(system: System, panels: Iterable[Panel]) -> Panel | None:
    """Return the panel from which a system hangs, if it makes something that has a panel."""
    if system.verdict in SMALL_UMBRELLAS:
        return next(panel for panel in panels if panel.is_covered)
    made = [panel for output in system.outputs for panel in panels if output in panel.outputs]
    return made[0] if made else None


def _panels(modalities: tuple[Modality, ...]) -> tuple[Panel, ...]:
    """Return the panels from left to right, those that the LLM covers as one.

    The others are as wide as their names on a phone; the first has the rest.
    """
    covered = [modality for modality in modalities if modality.reach is Reach.COVERED]
    first, *more = (modality.name for modality in covered)
    names = [" and ".join([first, *map(str.lower, more)])]
    groups = [covered]
    for modality in modalities:
        if modality.reach is not Reach.COVERED:
            names.append(modality.name)
            groups.append([modality])
    needed = [measure(name, "panel") * LETTERS + PADDING for name in names[1:]]
    widths = [round(width / PHONE * 100, 1) for width in needed]
    widths = [100 - sum(widths), *widths]
    return tuple(
        Panel(
            round(left, 1),
            round(width, 1),
            name,
            frozenset(output for modality in group for output in modality.outputs),
            group == covered,
        )
        for name, group, left, width in zip(
            names, groups, accumulate(widths, initial=0.0), widths, strict=False
        )
    )


def _hang(panel: Panel, panels: tuple[Panel, ...], wet: Sequence[System]) -> Iterator[Drop]:
    """Yield a drop for each system below a panel, evenly spaced in groups by verdict."""
    below = [system for system in wet if panel_of(system, panels) == panel]
    groups = [[system for system in below if system.verdict is verdict] for verdict in ORDER]
    groups = [group for group in groups if group]
    start = panel.left + (GAP if panel.left else LEFT)
    room = panel.left + panel.width - start - GAP * len(groups)
    for group in groups:
        for number, system in enumerate(_scattered(group)):
            across = start + (number + 0.5) * room / len(below)
            others = tuple(
                other.middle
                for other in panels
                if other != panel and other.outputs & {*system.outputs}
            )
            top = RIM if system.verdict in SMALL_UMBRELLAS else PANELS
            length = measure(brief_name(system), "plain")
            yield Drop(system, panel, round(across, 1), top - 6, others, length)
        start += room * len(group) / len(below) + GAP


def _scattered(systems: Iterable[System]) -> list[System]:
    """Return systems in an order in which neighbors are of different years."""
    by_year = sorted(systems, key=lambda system: system.year)
    order = sorted(range(len(by_year)), key=lambda number: number * SPREAD % 1)
    return [by_year[number] for number in order]


def _umbrellas(drops: Sequence[Drop]) -> Iterator[SmallUmbrella]:
    for verdict in SMALL_UMBRELLAS:
        below = [drop.across for drop in drops if drop.system.verdict is verdict]
        if below:
            left = below[0] - GAP / 2
            yield SmallUmbrella(round(left, 1), round(below[-1] + GAP / 2 - left, 1), verdict)


def _bands(drops: Sequence[Drop]) -> Iterator[tuple[Band, tuple[Drop, ...]]]:
    """Yield the bands from the newest year down, each as high as its drops need, and these."""
    newest = max(drop.system.year for drop in drops)
    recent = [(year, str(year)) for year in range(newest, FIRST_ALONE - 1, -1)]
    top = TOP
    for first, name in (*recent, *OLDER):
        within = [drop for drop in drops if drop.system.year >= first]
        drops = [drop for drop in drops if drop.system.year < first]
        for per_drop in PER_DROP:
            height = BAND + per_drop * len(within)
            band = Band(name, first, top, height, () if first else NOTE)
            placed = tuple(_placed(within, band))
            if len(placed) == len(within):
                break
        top += height
        yield band, placed


def _prominence(drop: Drop) -> tuple[int, int, str]:
    """Return what sorts drops: the best known first, then the newest."""
    id = drop.system.id
    return fame(id), -drop.system.year, id


@dataclass(frozen=True)
class _Occupied:
    """What covers a drawing: names, of bands too, and drops."""

    names: list[Area]
    drops: list[Area]

    def add(self, drop: Drop) -> None:
        """Add a drop and its name."""
        self.drops.append(drop.area)
        self.names.append(drop.label)

    def turned(self, drop: Drop) -> list[Drop]:
        """Return a drop with its name on each side that has room, if no other name is over it."""
        if any(map(drop.area.overlaps, self.names)):
            return []
        return [replace(drop, side=side) for side in SIDES if self._has_room(drop.label_on(side))]

    def _has_room(self, label: Area) -> bool:
        if not label.is_inside(WHOLE):
            return False
        return not any(map(label.overlaps, chain(self.names, self.drops)))


def _placed(drops: Iterable[Drop], band: Band) -> list[Drop]:
    """Return the drops at heights in their band, with names on their sides.

    Drops are clear of names and have their own. The longest names come first, because they find
    room on few sides.
    """
    narrow, wide = _Occupied(band.areas, []), _Occupied(band.areas, [])
    placed: list[Drop] = []
    for number, drop in enumerate(sorted(drops, key=lambda drop: -drop.length)):
        heights = range(band.top + TIP + 2, band.top + band.height - LINE, STEP)
        first = int(number * SPREAD % 1 * len(heights))
        tries = [
            (item, min(in_wide, key=lambda other: other.least_width))
            for y in (*heights[first:], *heights[:first])
            if (in_narrow := narrow.turned(replace(drop, y=y)))
            and (in_wide := wide.turned(in_narrow[0].in_wide))
            for item in in_narrow
        ]
        if not tries:
            break
        best, best_in_wide = max(tries, key=lambda pair: _room(pair[0], pair[1], placed))
        narrow.add(best)
        wide.add(best_in_wide)
        placed.append(replace(best, wide_side=best_in_wide.side))
    return placed


def _room(drop: Drop, in_wide: Drop, placed: Iterable[Drop]) -> tuple[bool, float, float, int]:
    """Return how well a drop is placed.

    First whether its name stays below its panel in the narrowest drawing, then from which width on
    in wide ones, then how far off other drops are, and last how early its side is tried.
    """
    distances = (
        hypot((other.across - drop.across) * NARROW / 100, other.y - drop.y) for other in placed
    )
    return (
        drop.least_width <= NARROW,
        -in_wide.least_width,
        min((FAR, *distances)),
        -SIDES.index(drop.side),
    )
