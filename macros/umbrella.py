"""The umbrella: the emblem of the site, drawn from the modalities.

The canopy stands for generative AI, with one panel for each thing it makes. Under the
panels that an LLM covers stands the smaller umbrella of the LLM; a dashed line leads from
it to the panels that some LLMs reach. Lengths are in the units of the drawing's view box.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from math import sqrt
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from macros.model import Modality, Reach

WIDTH, HEIGHT = 800, 690
CENTER = WIDTH / 2
APEX, RIM = 56, 372  # where the canopy begins and where its panels end
CAP = 158  # where the cap, which carries the name, ends
SCALLOP = 24  # how far the rim swings up between two ribs
LABEL, ICON = 330, 262  # heights of a panel's name and of its sign
MARGIN = 6
LETTER = 17  # the width that a panel needs for each letter of its name
PADDING = 14


@dataclass(frozen=True)
class Point:
    """A place in the drawing."""

    x: float
    y: float

    def __str__(self) -> str:
        """Return the point as path data."""
        return f"{self.x:.1f} {self.y:.1f}"


@dataclass(frozen=True)
class Panel:
    """One panel of the canopy, ready to be drawn."""

    modality: Modality
    address: str
    outline: str
    shade: int
    label: Point
    icon: Point
    rim: Point
    landing: Point


@dataclass(frozen=True)
class SmallUmbrella:
    """The LLM's umbrella."""

    canopy: str
    ribs: tuple[str, ...]
    top: Point
    rim: Point
    handle_end: Point


def draw(
    modalities: tuple[Modality, ...], address: Callable[[Modality], str], root: str = ""
) -> str:
    """Return the drawing as an SVG element, styled by the classes of the site.

    `address` gives the address of the page that a panel leads to, `root` that of the site's
    root. The covered modalities come first, as the small umbrella stands on the left.
    """
    return _draw(modalities, address, root, style="")


def draw_alone(
    modalities: tuple[Modality, ...], address: Callable[[Modality], str], root: str
) -> str:
    """Return the drawing as a file that needs nothing else, light or dark as its reader is."""
    rules = (_ROOT / "docs" / "assets" / "umbrella.css").read_text(encoding="utf-8")
    return (
        _draw(
            modalities, address, root, style=_ENVIRONMENT.get_template(_STYLE).render(rules=rules)
        )
        + "\n"
    )


def _draw(
    modalities: tuple[Modality, ...], address: Callable[[Modality], str], root: str, style: str
) -> str:
    panels = _panels(modalities, address)
    covered = [panel for panel in panels if panel.modality.reach is Reach.COVERED]
    small = _small_umbrella((covered[0].rim.x + covered[-1].rim.x) / 2)
    return _ENVIRONMENT.get_template("umbrella.svg.jinja").render(
        width=WIDTH,
        height=HEIGHT,
        center=CENTER,
        apex=APEX,
        rim=RIM,
        panels=panels,
        cap=_cap(),
        small=small,
        reaches=[_reach(small, panel) for panel in panels if panel.modality.reach is Reach.REACHED],
        root=root,
        style=style,
    )


def _on_canopy(rim: float, y: float) -> float:
    """Return where the rib that ends at `rim` (from the center) crosses the height `y`.

    A rib is a quarter of an ellipse between the apex and the rim, as the meridians of a
    hemisphere look from the side.
    """
    height = (RIM - y) / (RIM - APEX)
    return CENTER + rim * sqrt(1 - height * height)


def _ribs(modalities: tuple[Modality, ...]) -> list[float]:
    """Return where the ribs end, from the center, so that the canopy is symmetrical."""
    needed = [PADDING + LETTER * len(modality.name) for modality in modalities]
    widths = [max(pair) for pair in zip(needed, reversed(needed), strict=True)]
    scale = (WIDTH - 2 * MARGIN) / sum(widths)
    ends = accumulate((width * scale for width in widths), initial=MARGIN - CENTER)
    return [float(end) for end in ends]


def _panels(modalities: tuple[Modality, ...], address: Callable[[Modality], str]) -> list[Panel]:
    ribs = _ribs(modalities)
    panels = []
    for number, modality in enumerate(modalities):
        left, right = ribs[number], ribs[number + 1]
        middle = (left + right) / 2
        panels.append(
            Panel(
                modality=modality,
                address=address(modality),
                outline=_panel_outline(left, right),
                shade=number % 2,
                label=Point(_on_canopy(middle, LABEL), LABEL),
                icon=Point(_on_canopy(middle, ICON), ICON),
                rim=Point(CENTER + middle, RIM),
                # Left of the middle, so that no line meets the pole.
                landing=Point(CENTER + middle - (right - left) / 4, RIM - SCALLOP / 4),
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


def _small_umbrella(middle: float) -> SmallUmbrella:
    half, top, rim = 104, 432, 528
    ends = [-half, -half / 3, half / 3, half]
    left = Point(middle - half, rim)
    scallops = " ".join(
        f"Q {Point(middle + (ends[step] + ends[step - 1]) / 2, rim - 22)}"
        f" {Point(middle + ends[step - 1], rim)}"
        for step in (3, 2, 1)
    )
    canopy = f"M {left} A {half} {rim - top} 0 0 1 {Point(middle + half, rim)} {scallops} Z"
    ribs = tuple(
        f"M {Point(middle + end, rim)} A {abs(end):.1f} {rim - top} 0 0 {int(end < 0)} "
        f"{Point(middle, top)}"
        for end in ends[1:-1]
    )
    return SmallUmbrella(
        canopy, ribs, Point(middle, top), Point(middle, rim), Point(middle, HEIGHT - 34)
    )


def _reach(small: SmallUmbrella, panel: Panel) -> str:
    """Return the path of the line from the small umbrella to a panel it does not cover."""
    start = Point(small.rim.x + 110, small.rim.y - 34)
    bend = Point(panel.landing.x, start.y)
    return f"M {start} Q {bend} {panel.landing}"


_ROOT = Path(__file__).parent.parent
_STYLE = "umbrella_style.svg.jinja"
_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=True,
)
