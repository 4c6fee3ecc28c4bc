"""The shapes of the umbrella: its panels, and the smaller umbrella below some of them.

Lengths are in units of the view box.
"""

from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import cos, sin, sqrt

from macros.figures.shapes import measure
from macros.model import Modality, Reach

WIDTH, HEIGHT = 800, 690
CENTER = WIDTH / 2
APEX, RIM = 56, 372  # the top of the canopy and the bottom of its panels
CAP = 158  # the bottom of the cap, which has the name
SCALLOP = 24  # how far the rim curves up between two ribs
INSET = 7  # of the focus ring from the edge of a panel
LABEL, ICON = 330, 262  # the y of a panel's name and of its icon
MARGIN = 6
PADDING = 16  # between the names of two panels, in the widest font

SMALL_TOP, SMALL_RIM = 444, 548
SMALL_INSET = 8  # of the small umbrella from the outer panels that it covers


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
    """A panel of the canopy. `left` and `right` are the ends of its ribs, relative to the center.

    `inside` is the focus ring along its edge, which ends under the cap.
    """

    modality: Modality
    left: float
    right: float
    outline: str
    inside: str
    shade: int
    label: Point
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


def on_canopy(rim: float, y: float) -> float:
    """Return the x at which the rib that ends at `rim` (relative to the center) crosses `y`.

    A rib is a quarter of an ellipse, like a meridian of a hemisphere seen from the side.
    """
    height = (RIM - y) / (RIM - APEX)
    return CENTER + rim * sqrt(1 - height * height)


def _ribs(modalities: tuple[Modality, ...]) -> list[float]:
    """Return the ends of the ribs, relative to the center.

    Every panel is wide enough for its name. The rest makes the canopy as symmetrical as possible.
    """
    room = WIDTH - 2 * MARGIN
    needed = [PADDING + measure(modality.name, "panel") for modality in modalities]
    wanted = [max(pair) for pair in zip(needed, reversed(needed), strict=True)]
    lacking = sum(wanted) - sum(needed)
    share = min(1, (room - sum(needed)) / lacking) if lacking else 0
    widths = [need + share * (want - need) for need, want in zip(needed, wanted, strict=True)]
    scale = room / sum(widths)
    ends = accumulate((width * scale for width in widths), initial=MARGIN - CENTER)
    return [float(end) for end in ends]


def panels_of(modalities: tuple[Modality, ...]) -> list[Panel]:
    """Return the panels of the canopy, from left to right."""
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
                inside=_inside(left + INSET, right - INSET),
                shade=number % 2,
                label=Point(on_canopy(middle, LABEL), LABEL),
                icon=Point(on_canopy(middle, ICON), ICON),
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


def _inside(left: float, right: float) -> str:
    """Return the path: down one rib from under the cap, along the rim, up the other rib."""
    top, bottom = CAP - SCALLOP, RIM - INSET
    start, corner = (Point(on_canopy(left, y), y) for y in (top, bottom))
    opposite, end = (Point(on_canopy(right, y), y) for y in (bottom, top))
    rim = Point((corner.x + opposite.x) / 2, bottom - 2 * SCALLOP)
    down = f"A {abs(left):.1f} {RIM - APEX} 0 0 {int(left > 0)} {corner}"
    up = f"A {abs(right):.1f} {RIM - APEX} 0 0 {int(right < 0)} {end}"
    return f"M {start} {down} Q {rim} {opposite} {up}"


def _rib(end: float, *, clockwise: bool) -> str:
    return f"A {abs(end):.1f} {RIM - APEX} 0 0 {int(clockwise)} {Point(CENTER + end, RIM)}"


def small_umbrella(panels: list[Panel]) -> SmallUmbrella:
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
        canopy, half, Point(middle, SMALL_TOP), Point(middle, SMALL_RIM), Point(middle, HEIGHT - 34)
    )


def on_small_umbrella(small: SmallUmbrella, angle: float) -> Point:
    """Return a point of the dome. The angle grows from the right end of the rim upward."""
    return Point(
        small.rim.x + small.half * cos(angle),
        small.rim.y - (small.rim.y - small.top.y) * sin(angle),
    )
