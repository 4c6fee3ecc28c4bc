"""The umbrella: the emblem of the site, drawn from the modalities.

The canopy stands for generative AI, with one panel for each thing it makes. Under the
panels that an LLM covers stands the smaller umbrella of the LLM; a dashed line leads from
it to the panels that some LLMs reach. Systems on the boundary can be marked on the edge of
what they make. Lengths are in the units of the drawing's view box.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, groupby, pairwise
from math import cos, pi, sin, sqrt
from operator import attrgetter
from pathlib import Path

from PIL import ImageFont

from macros.model import Modality, Reach, System, Verdict
from macros.templates import environment

WIDTH, HEIGHT = 800, 690
CENTER = WIDTH / 2
APEX, RIM = 56, 372  # where the canopy begins and where its panels end
CAP = 158  # where the cap, which carries the name, ends
SCALLOP = 24  # how far the rim swings up between two ribs
LABEL, ICON = 330, 262  # heights of a panel's name and of its sign
MARGIN = 6
LETTER = 30  # the size of a panel's name: 12 px where the drawing is 320 px wide
BOLD = 1.1  # how much wider a bold letter is than the plain one that is measured
PADDING = 20  # between the names of two panels

SMALL_TOP, SMALL_RIM = 444, 548
SMALL_INSET = 8  # how much narrower the small umbrella is than what it covers, on each side

FEW = 3  # examples of one verdict, so that a caption is read at a glance

MARK = 20  # the radius of a mark
APART = 57  # between two marks: 24 px, the least distance of two targets, on a phone of 340 px


@dataclass(frozen=True)
class Point:
    """A position in the drawing."""

    x: float
    y: float

    def __str__(self) -> str:
        """Return the point as path data."""
        return f"{self.x:.1f} {self.y:.1f}"


@dataclass(frozen=True)
class Panel:
    """One panel of the canopy. `left` and `right` are where its ribs end, from the center."""

    modality: Modality
    left: float
    right: float
    outline: str
    shade: int
    label: Point
    label_width: int
    icon: Point
    rim: Point


@dataclass(frozen=True)
class SmallUmbrella:
    """The LLM's umbrella."""

    canopy: str
    half: float
    top: Point
    rim: Point
    handle_end: Point


@dataclass(frozen=True)
class ReachLine:
    """The dashed line from the small umbrella to a panel, and the arrow at its end.

    `crossing` is where it passes behind the pole, if it does.
    """

    line: str
    arrow: str
    crossing: Point | None


class Edge(StrEnum):
    """Where a system on the boundary sits."""

    SMALL_UMBRELLA = "small-umbrella"
    BETWEEN_PANELS = "between-panels"
    RIM = "rim"
    OUTSIDE = "outside"


@dataclass(frozen=True)
class Mark:
    """A system on the boundary, numbered, on its edge."""

    number: int
    system: System
    edge: Edge
    point: Point


def draw(
    modalities: tuple[Modality, ...],
    address: Callable[[Modality], str],
    marks: tuple[Mark, ...] = (),
) -> str:
    """Return the drawing as an SVG element, styled by the classes of the site.

    `address` gives the address of the page that a panel leads to. The covered modalities come
    first, as the small umbrella stands on the left. The marks are there, and not shown.
    """
    return _draw(modalities, address, root="", style="", marks=marks)


def draw_alone(
    modalities: tuple[Modality, ...], address: Callable[[Modality], str], root: str
) -> str:
    """Return the drawing as a file that needs nothing else, light or dark as its reader is.

    `root` is the address of the site's root.
    """
    rules = (_ASSETS / "umbrella.css").read_text(encoding="utf-8")
    style = (
        environment(autoescape=True)
        .get_template("umbrella_style.svg.jinja")
        .render(rules=rules, colors=_colors(rules))
    )
    return _draw(modalities, address, root, style, marks=()) + "\n"


def marks(modalities: tuple[Modality, ...], systems: Iterable[System]) -> tuple[Mark, ...]:
    """Return the marks of the systems on the boundary, each on the edge of what it makes.

    What is made of what the LLM covers alone sits on the small umbrella; what is made of that
    and of something else, on the edge of that panel which faces the LLM; what is of something
    else, on the rim of its panel; and what no panel names, on the outer edge of the canopy.
    """
    panels = _panels(modalities)
    placed: dict[tuple[Edge, int], list[System]] = {}
    for system in sorted(systems, key=lambda system: system.name.casefold()):
        if system.verdict is Verdict.BOUNDARY:
            placed.setdefault(_edge(panels, system), []).append(system)
    found: list[Mark] = []
    for (edge, number), there in sorted(placed.items(), key=lambda item: _in_order(*item[0])):
        points = _positions(panels, edge, number, len(there))
        for system, point in zip(there, points, strict=True):
            found.append(Mark(len(found) + 1, system, edge, point))
    return tuple(found)


def examples(
    modalities: tuple[Modality, ...], system_by_id: Mapping[str, System]
) -> dict[str, list[tuple[Verdict, list[System]]]]:
    """Return the examples of every part, in groups of one verdict, under the part's id.

    For the canopy these are the first of every panel, for the small umbrella the LLMs of the
    panels that it covers, and of both no more than a few.
    """
    named = {each.id: [system_by_id[id] for id in each.systems] for each in modalities}
    covered = [each.id for each in modalities if each.reach is Reach.COVERED]
    wholes = {
        "generative-ai": [systems[0] for systems in named.values()],
        "large-language-model": [
            system for id in covered for system in named[id] if system.verdict is Verdict.LLM
        ],
    }
    return {
        id: [
            (verdict, list(group)[:FEW])
            for verdict, group in groupby(systems, attrgetter("verdict"))
        ]
        for id, systems in (named | wholes).items()
    }


def _draw(
    modalities: tuple[Modality, ...],
    address: Callable[[Modality], str],
    root: str,
    style: str,
    marks: tuple[Mark, ...],
) -> str:
    panels = _panels(modalities)
    small = _small_umbrella(panels)
    return (
        environment(autoescape=True)
        .get_template("umbrella.svg.jinja")
        .render(
            width=WIDTH,
            height=HEIGHT,
            center=CENTER,
            apex=APEX,
            rim=RIM,
            panels=panels,
            address=address,
            cap=_cap(),
            small=small,
            reaches=_reaches(small, panels),
            marks=marks,
            mark=MARK,
            target=APART / 2,
            root=root,
            style=style,
        )
    )


def _colors(rules: str) -> list[tuple[str, str, str]]:
    """Return the name of each color that the rules use, with its light and its dark value."""
    tokens = (_ASSETS / "tokens.css").read_text(encoding="utf-8")
    used = set(re.findall(r"var\((--[a-z-]+)\)", rules))
    colors = re.findall(r"(--[a-z-]+): light-dark\((\S+), (\S+)\);", tokens)
    return [color for color in colors if color[0] in used]


def _on_canopy(rim: float, y: float) -> float:
    """Return where the rib that ends at `rim` (from the center) crosses the height `y`.

    A rib is a quarter of an ellipse between the apex and the rim, as the meridians of a
    hemisphere look from the side.
    """
    height = (RIM - y) / (RIM - APEX)
    return CENTER + rim * sqrt(1 - height * height)


def _name_width(name: str) -> int:
    """Return the width in which a name is set, whatever the reader's font.

    Fonts differ by a quarter in width, so the drawing fixes it: no name leaves its panel.
    """
    plain = ImageFont.load_default(100)
    return round(sum(plain.getlength(letter) for letter in name) / 100 * BOLD * LETTER)


def _ribs(modalities: tuple[Modality, ...]) -> list[float]:
    """Return where the ribs end, from the center.

    Every panel has room for its name. What is left makes the canopy as symmetrical as it goes.
    """
    room = WIDTH - 2 * MARGIN
    needed = [PADDING + _name_width(modality.name) for modality in modalities]
    wanted = [max(pair) for pair in zip(needed, reversed(needed), strict=True)]
    lacking = sum(wanted) - sum(needed)
    share = min(1, (room - sum(needed)) / lacking) if lacking else 0
    widths = [need + share * (want - need) for need, want in zip(needed, wanted, strict=True)]
    scale = room / sum(widths)
    ends = accumulate((width * scale for width in widths), initial=MARGIN - CENTER)
    return [float(end) for end in ends]


def _panels(modalities: tuple[Modality, ...]) -> list[Panel]:
    panels = []
    for number, (left, right) in enumerate(pairwise(_ribs(modalities))):
        middle = (left + right) / 2
        modality = modalities[number]
        panels.append(
            Panel(
                modality=modality,
                left=left,
                right=right,
                outline=_panel_outline(left, right),
                shade=number % 2,
                label=Point(_on_canopy(middle, LABEL), LABEL),
                label_width=_name_width(modality.name),
                icon=Point(_on_canopy(middle, ICON), ICON),
                rim=Point(CENTER + middle, RIM - SCALLOP),
            )
        )
    return panels


def _panel_outline(left: float, right: float) -> str:
    """Return the path: down the left rib, along the scalloped rim, up the right rib."""
    apex = Point(CENTER, APEX)
    down = _rib(left, clockwise=left > 0)
    rim = Point(CENTER + (left + right) / 2, RIM - 2 * SCALLOP)
    end = Point(CENTER + right, RIM)
    up = f"A {abs(right):.1f} {RIM - APEX} 0 0 {int(right < 0)} {apex}"
    return f"M {apex} {down} Q {rim} {end} {up} Z"


def _rib(end: float, *, clockwise: bool) -> str:
    return f"A {abs(end):.1f} {RIM - APEX} 0 0 {int(clockwise)} {Point(CENTER + end, RIM)}"


def _cap() -> str:
    """Return the path of the cap: the top of the canopy, with a scalloped edge."""
    outer = WIDTH / 2 - MARGIN
    left, right = _on_canopy(-outer, CAP), _on_canopy(outer, CAP)
    arc = f"A {outer:.1f} {RIM - APEX} 0 0 1 {Point(right, CAP)}"
    width = (right - left) / 5
    scallops = " ".join(
        f"Q {Point(right - width * (step - 0.5), CAP - 22)} {Point(right - width * step, CAP)}"
        for step in range(1, 6)
    )
    return f"M {Point(left, CAP)} {arc} {scallops} Z"


def _small_umbrella(panels: list[Panel]) -> SmallUmbrella:
    """Return the small umbrella, as wide as the panels that the LLM covers."""
    covered = [panel for panel in panels if panel.modality.reach is Reach.COVERED]
    middle = CENTER + (covered[0].left + covered[-1].right) / 2
    half = (covered[-1].right - covered[0].left) / 2 - SMALL_INSET
    scallops = " ".join(
        f"Q {Point(middle + half * (step - 1) / 3, SMALL_RIM - 22)}"
        f" {Point(middle + half * (step - 2) / 3, SMALL_RIM)}"
        for step in (3, 1, -1)
    )
    canopy = (
        f"M {Point(middle - half, SMALL_RIM)} A {half:.1f} {SMALL_RIM - SMALL_TOP} 0 0 1"
        f" {Point(middle + half, SMALL_RIM)} {scallops} Z"
    )
    return SmallUmbrella(
        canopy,
        half,
        Point(middle, SMALL_TOP),
        Point(middle, SMALL_RIM),
        Point(middle, HEIGHT - 34),
    )


def _on_small_umbrella(small: SmallUmbrella, angle: float) -> Point:
    """Return a point of the dome. The angle grows from the right end of the rim upward."""
    return Point(
        small.rim.x + small.half * cos(angle),
        small.rim.y - (small.rim.y - small.top.y) * sin(angle),
    )


def _reaches(small: SmallUmbrella, panels: list[Panel]) -> list[ReachLine]:
    """Return the lines to the panels that some LLMs reach, the nearest panel's innermost."""
    reached = [panel for panel in panels if panel.modality.reach is Reach.REACHED]
    angles = [pi * (0.3 - 0.24 * number / len(reached)) for number in range(len(reached))]
    return [
        _reach(_on_small_umbrella(small, angle), panel)
        for angle, panel in zip(angles, reached, strict=True)
    ]


def _reach(leaving: Point, panel: Panel) -> ReachLine:
    start = Point(leaving.x + 14, leaving.y)
    # Beside the pole where the panel hangs before it, so that the line is seen to arrive.
    beside = (panel.right - panel.left) / 4 if panel.left < 0 < panel.right else 0
    end = Point(panel.rim.x - beside, panel.rim.y + 24)
    bend = Point(end.x, start.y)
    left, tip, right = (Point(end.x + x, end.y + y) for x, y in ((-9, 1), (0, -9), (9, 1)))
    crossing = None
    if end.x > CENTER:
        # The curve leaves level and arrives upright: at the share t it is at
        # start + t (2 - t) across and at start + t² upward.
        share = 1 - sqrt(1 - (CENTER - start.x) / (end.x - start.x))
        crossing = Point(CENTER, start.y + share**2 * (end.y - start.y))
    return ReachLine(f"M {start} Q {bend} {end}", f"M {left} L {tip} L {right}", crossing)


def _edge(panels: list[Panel], system: System) -> tuple[Edge, int]:
    """Return the edge on which a system sits, and the number of the panel that has it."""
    made = [
        number
        for output in system.outputs
        for number, panel in enumerate(panels)
        if output in panel.modality.outputs
    ]
    beyond = [n for n in made if panels[n].modality.reach is not Reach.COVERED]
    if not made:
        return Edge.OUTSIDE, 0
    if not beyond:
        return Edge.SMALL_UMBRELLA, 0
    return (Edge.BETWEEN_PANELS if len(beyond) < len(made) else Edge.RIM), beyond[0]


def _in_order(edge: Edge, number: int) -> tuple[int, int]:
    return list(Edge).index(edge), number


def _positions(panels: list[Panel], edge: Edge, number: int, count: int) -> list[Point]:
    """Return where so many marks sit on an edge; `number` is that of the panel."""
    panel = panels[number]
    match edge:
        case Edge.SMALL_UMBRELLA:
            return _around(_small_umbrella(panels), count)
        case Edge.BETWEEN_PANELS:
            heights = _spaced(CAP + 12, RIM, count)
            return [Point(_on_canopy(panel.left, y), y) for y in heights]
        case Edge.RIM:
            return list(_below(panel, count))
        case Edge.OUTSIDE:
            heights = _spaced(RIM - 110, CAP + 12, count)
            return [Point(_on_canopy(WIDTH / 2 - MARGIN, y), y) for y in heights]


def _spaced(start: float, end: float, count: int) -> list[float]:
    """Return so many heights from `start` towards `end`, closer than APART only where they must."""
    step = min(APART, abs(end - start) / max(1, count - 1))
    return [start + (step if end > start else -step) * number for number in range(count)]


def _around(small: SmallUmbrella, count: int) -> list[Point]:
    """Return positions on the small umbrella: as many as fit on the rim, the others on the dome."""
    on_rim = min(count, int(2 * small.half // APART))
    on_dome = count - on_rim
    # Between the angles at which the ends of the dome come too near to the rim.
    angles = [pi * (0.8 - 0.6 * step / max(1, on_dome - 1)) for step in range(on_dome)]
    return [
        *(_on_small_umbrella(small, angle) for angle in angles),
        *(
            Point(small.rim.x + APART * (step - (on_rim - 1) / 2), small.rim.y)
            for step in range(on_rim)
        ),
    ]


def _below(panel: Panel, count: int) -> Iterator[Point]:
    """Yield positions on the rim of a panel, in rows that hang from it."""
    columns = min(count, max(1, int((panel.right - panel.left) // APART)))
    for step in range(count):
        row, column = divmod(step, columns)
        yield Point(
            panel.rim.x + (column - (columns - 1) / 2) * APART, RIM - MARK / 2 + APART * row
        )


_ASSETS = Path(__file__).parent.parent.parent / "docs" / "assets"
