"""The chart of all systems: drops that hang below the panels of what the systems make.

The panels are those of the umbrella. Under text and code hang an umbrella for the LLMs and one for
what is built on them; every other drop hangs from the panel of its first output. The height of a
drop is its year, with the newest on top. Within a year, heights only keep names apart.

Horizontal positions are percentages of the width, so that one drawing serves phones and desktops.
Heights and letters are in pixels, so that names are legible on both. A name stands on the side
on which its column has room, or else its panel, and, of those, its drop can hang higher; on a
phone, where most panels are narrower than a name, it begins in its own. On a wide screen and on
paper, heights are scaled by the stylesheet, because more names have room beside each other.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from macros.figures.shapes import SIZES, measure
from macros.model import Modality, Reach, System, Verdict

Side = Literal["left", "right"]
SIDES: tuple[Side, ...] = ("right", "left")

NARROW = 320  # pixels: the width of the narrowest drawing
WIDE = 768  # that from which names have other sides, as in docs/assets/rain.css
PANELS = 54  # the height of the panels, with their rim
SCALLOPS = 11  # that of their rim, as --rim in docs/assets/tokens.css
UMBRELLA, RIM = 72, 124  # the top and the bottom of the small umbrellas
FADE = 10  # pixels below them in which what passes behind them fades
# Where strings begin, so that they hang from panels and umbrellas in a scaled drawing, too
BEHIND_PANEL, BEHIND_UMBRELLA = -78, 80
TOP = 140  # of the first band
LEFT = 9  # percent left of the first drop, for the names of the bands
# What a drawing of 960 pixels and more says below the name of the last band, the height of a line
NOTE, NOTE_LINE = ("A product\u2019s year,", "not its AI\u2019s"), 15
MIN_PANEL = 6.5  # percent: the least width of a panel, for names below it
PADDING = 4  # pixels beside the name of a panel on a phone, both sides together
GAP = 1.0  # percent between groups of drops, and beside the drops of a panel
LETTERS = 12 / SIZES["panel"]  # the size of the names of panels, as a share of the style "panel"
PHONE = 400  # the width in which these have that size; in a narrower one they are smaller
RADIUS = 6  # of a drop
BESIDE = 8  # from a drop to its name
FIRST, LAST = 26, 14  # pixels above the first drop of a band, and below the last one
CLOSE, APART = 9, 18  # from row to row, if drops and names are beside each other, and if not
# From which width heights below TOP are scaled, how much (both as in docs/assets/rain.css), and how
# far apart the rows of names that would collide are then
WIDE_SCREEN, SCALE, APART_SCALED = 960, 0.44, 16
SPREAD = 0.618034  # Multiples of it, without their whole parts, are spread evenly.

# Names that would be cut, and those that take too much room
BRIEF = {
    "Deepfake face swapping": "Deepfakes",
    "Gmail Smart Compose": "Smart Compose",
    "Google AI Mode": "AI Mode",
    "Google AI Overviews": "AI Overviews",
    "Microsoft 365 Copilot": "365 Copilot",
    "Photoshop Generative Fill": "Photoshop",
    "Stable Video Diffusion": "Stable Video",
    "Synthesia Express-2": "Synthesia",
    "Westlaw AI-Assisted Research": "Westlaw",
    "Zoom AI Companion": "Zoom AI",
    "an n-gram text generator": "n-grams",
}

# Older years share a band: the first year of each, and its name.
OLDER = ((2020, "\u201920\u201321"), (2017, "\u201917\u201319"), (0, "before"))
FIRST_ALONE = 2022  # the first year that has a band of its own

DRY = (Verdict.LANGUAGE_MODEL_NOT_GENERATIVE, Verdict.NEITHER)
SMALL_UMBRELLAS = (Verdict.LLM, Verdict.BUILT_ON_AN_LLM)
# The order below text and code: hard cases stand between amber and indigo.
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

    @property
    def right(self) -> float:
        """The percentage at its end."""
        return round(self.left + self.width, 1)


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
class Drop:
    """A system on its string. `across` and `others` are percentages, `top` and `y` pixels.

    It hangs from the `panel`, in the `column` of its verdict below text and code, or else in all of
    the panel. `others` are the middles of the further panels with outputs of the system.
    """

    system: System
    panel: Panel
    column: Span
    across: float
    top: int
    others: tuple[float, ...]
    y: int = 0
    wide_side: Side = "right"

    @property
    def name(self) -> str:
        """The name of the system, as short as it is known, cut if no side has room for it."""
        name = brief_name(self.system)
        while max(self.room("left"), self.room("right")) < measure(name, "plain"):
            name = f"{name[:-2]}…"
        return name

    def room(self, side: Side, width: int = NARROW) -> float:
        """Return how many pixels a name can have on a side in a drawing of some width."""
        share = 100 - self.across if side == "right" else self.across
        return share / 100 * width - BESIDE

    def room_in(self, span: Span, side: Side) -> float:
        """Return how many pixels of a span are on a side in a drawing of the width `WIDE`."""
        edge = span.left + (span.width if side == "right" else 0)
        return abs(edge - self.across) / 100 * WIDE - BESIDE

    def side(self, width: int) -> Side:
        """Return the side of its name in a drawing of some width."""
        if width >= WIDE:
            return self.wide_side
        is_left = self.panel.is_covered and self.across >= self.panel.middle
        sides = SIDES[::-1] if is_left else SIDES
        return next(side for side in sides if self.room(side) >= measure(self.name, "plain"))

    @property
    def wide_sides(self) -> list[Side]:
        """Its name's sides in wide drawings: where its column has room, or else its panel.

        If neither has, it is the side with more of the column.
        """
        length = measure(self.name, "plain")
        sides: list[Side] = [side for side in SIDES if self.room(side, WIDE) >= length]
        for span in (self.column, self.panel):
            if within := [side for side in sides if self.room_in(span, side) >= length]:
                return within
        return [max(sides, key=lambda side: self.room_in(self.column, side))]

    def ends(self, width: int) -> tuple[float, float]:
        """Return where it begins and ends with its name, in pixels of a drawing of some width."""
        middle, length = self.across / 100 * width, BESIDE + measure(self.name, "plain")
        if self.side(width) == "left":
            return middle - length, middle + RADIUS
        return middle - RADIUS, middle + length

    def is_beside(self, other: "Drop", width: int) -> bool:
        """Return whether both, with their names, are side by side in a drawing of some width."""
        (left, right), (start, end) = self.ends(width), other.ends(width)
        return right < start or end < left


@dataclass(frozen=True)
class Band:
    """The years from `first` on, up to those of the band above, with their drops in rows."""

    name: str
    first: int
    top: int
    height: int
    drops: tuple[Drop, ...]
    note: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rain:
    """The chart. The systems in `loose` make something that has no panel, `dry` nothing new."""

    panels: tuple[Panel, ...]
    umbrellas: tuple[SmallUmbrella, ...]
    bands: tuple[Band, ...]
    loose: tuple[System, ...]
    dry: tuple[System, ...]

    @property
    def height(self) -> int:
        """The height of the drawing."""
        return self.bands[-1].top + self.bands[-1].height

    @property
    def scaled_height(self) -> int:
        """The height of the drawing on a wide screen and on paper."""
        return round(TOP + (self.height - TOP) * SCALE)

    @property
    def drops(self) -> tuple[Drop, ...]:
        """The drops, the newest first."""
        return tuple(chain.from_iterable(band.drops for band in self.bands))

    @property
    def lane(self) -> Span:
        """The part of text and code beside the small umbrellas, where hard cases hang."""
        left = self.umbrellas[-1].right
        return Span(left, round(self.panels[0].right - left, 1))

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
    return Rain(
        panels,
        tuple(_umbrellas(hanging)),
        tuple(_bands(hanging)),
        tuple(system for system in wet if panel_of(system, panels) is None),
        tuple(system for verdict in DRY for system in by_name if system.verdict is verdict),
    )


def short_name(system: System) -> str:
    """Return the name of a system without its remark, or that in a sentence if it is shorter."""
    return min(system.name.partition(" (")[0], system.subject, key=len)


def brief_name(system: System) -> str:
    """Return the name that a system has in the drawing, if there is room for it."""
    name = short_name(system)
    return BRIEF.get(name, name)


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
    others = [modality for modality in modalities if modality not in covered]
    needed = [measure(other.name, "panel") * LETTERS + PADDING for other in others]
    widths = [max(MIN_PANEL, round(width / PHONE * 100, 1)) for width in needed]
    first, *more = (modality.name for modality in covered)
    name = " and ".join([first, *map(str.lower, more)])
    outputs = frozenset(output for modality in covered for output in modality.outputs)
    left = round(100 - sum(widths), 1)
    panels = [Panel(0, left, name, outputs, is_covered=True)]
    for other, width in zip(others, widths, strict=True):
        panels.append(Panel(left, width, other.name, frozenset(other.outputs), is_covered=False))
        left = round(left + width, 1)
    return tuple(panels)


def _hang(panel: Panel, panels: tuple[Panel, ...], wet: Sequence[System]) -> Iterator[Drop]:
    """Yield a drop for each system below a panel, evenly spaced; if covered, by verdict."""
    below = [system for system in wet if panel_of(system, panels) == panel]
    groups = [below]
    if panel.is_covered:
        groups = [[system for system in below if system.verdict is verdict] for verdict in ORDER]
    groups = [group for group in groups if group]
    start = panel.left + (GAP if panel.left else LEFT)
    room = panel.left + panel.width - start - GAP * len(groups)
    edge = panel.left
    for group in groups:
        width = room * len(group) / len(below)
        column = Span(edge, start + width + GAP - edge)
        for number, system in enumerate(_outside_in(group)):
            across = start + (number + 0.5) * room / len(below)
            others = tuple(
                other.middle
                for other in panels
                if other != panel and other.outputs & {*system.outputs}
            )
            top = BEHIND_UMBRELLA if system.verdict in SMALL_UMBRELLAS else BEHIND_PANEL
            yield Drop(system, panel, column, round(across, 1), top, others)
        edge = start = start + width + GAP


def _outside_in(systems: Iterable[System]) -> list[System]:
    """Return systems in an order in which those with the longest names are outside."""
    longest = sorted(systems, key=lambda system: -measure(brief_name(system), "plain"))
    return longest[::2] + longest[1::2][::-1]


def _umbrellas(drops: Sequence[Drop]) -> Iterator[SmallUmbrella]:
    for verdict in SMALL_UMBRELLAS:
        below = [drop.across for drop in drops if drop.system.verdict is verdict]
        if below:
            left = below[0] - GAP / 2
            yield SmallUmbrella(round(left, 1), round(below[-1] + GAP / 2 - left, 1), verdict)


def _bands(drops: Sequence[Drop]) -> Iterator[Band]:
    """Yield the bands from the newest year down."""
    newest = max(drop.system.year for drop in drops)
    recent = [(year, str(year)) for year in range(newest, FIRST_ALONE - 1, -1)]
    top = TOP
    for first, name in (*recent, *OLDER):
        rows = _rows([drop for drop in drops if drop.system.year >= first], top + FIRST)
        drops = [drop for drop in drops if drop.system.year < first]
        height = max((drop.y for drop in rows), default=top + LAST) + LAST - top
        yield Band(name, first, top, height, rows, () if first else NOTE)
        top += height


def _rows(drops: Iterable[Drop], top: int) -> tuple[Drop, ...]:
    """Return drops in rows from a height down: next is always the one that can hang highest.

    Each drop is a candidate with its name on either side; the one that is placed removes the other.
    """
    order = sorted(enumerate(drops), key=lambda item: item[0] * SPREAD % 1)
    candidates = (replace(drop, wide_side=side) for _, drop in order for side in drop.wide_sides)
    heights = dict.fromkeys(candidates, top)
    rows: list[Drop] = []
    while heights:
        drop = min(heights, key=heights.__getitem__)
        y = heights[drop]
        rows.append(replace(drop, y=y))
        heights = {
            candidate: max(height, y + _distance(drop, candidate))
            for candidate, height in heights.items()
            if candidate.system is not drop.system
        }
    return tuple(rows)


def _distance(drop: Drop, other: Drop) -> int:
    """Return how far from each other the rows of two drops are at least."""
    if not drop.is_beside(other, WIDE_SCREEN):
        return round(APART_SCALED / SCALE)
    return CLOSE if all(drop.is_beside(other, width) for width in (NARROW, WIDE)) else APART
