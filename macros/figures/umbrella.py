"""The umbrella, drawn from the modalities.

The canopy represents generative AI, with one panel for each modality. Under the panels that LLMs
cover is the smaller umbrella of the LLM; a dashed line goes from it to the panels that some LLMs
reach. Systems on the boundary can hang below it. Lengths are in units of the view box.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from math import pi, sqrt
from operator import attrgetter

from macros.figures.boundary_rows import BoundaryRow, String, strings
from macros.figures.own_style import own_style
from macros.figures.own_style import rules as style_rules
from macros.figures.umbrella_shapes import (
    APEX,
    CAP,
    CENTER,
    HEIGHT,
    MARGIN,
    RIM,
    SMALL_RIM,
    WIDTH,
    Panel,
    Point,
    SmallUmbrella,
    on_canopy,
    on_small_umbrella,
    panels_of,
    small_umbrella,
)
from macros.kinds import Comparison
from macros.model import Modality, Reach, System, Verdict
from macros.site import address as address_of
from macros.templates import environment

ABOVE = 38  # pixels from the rim of the drawing to the first row
MAX_EXAMPLES = 3  # examples of one verdict in a caption


@dataclass(frozen=True)
class ReachLine:
    """The dashed line from the small umbrella to a panel, with an arrow.

    `crossing` is the point at which it passes behind the pole, if any.
    """

    line: str
    arrow: str
    crossing: Point | None


def paths(data: Comparison) -> dict[str, str]:
    """Return the path in `docs/` that each panel links to, by the id of its modality."""
    return {modality.id: data.aspect_paths[modality.aspect] for modality in data.modalities}


def draw(
    data: Comparison,
    address: Callable[[str], str],
    rows: tuple[BoundaryRow, ...] = (),
    style: str = "",
) -> str:
    """Return the drawing as an SVG element, styled by the classes of the site.

    `address` turns a path in `docs/` into the address of a link. Strings go down to the `rows` that
    hang below it. `style` is a style element.
    """
    panels = panels_of(data.modalities)
    small = small_umbrella(panels)
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
            paths=paths(data),
            address=address,
            cap=_cap(),
            small=small,
            reaches=_reaches(small, panels),
            rows=rows,
            strings=[_string(string) for string in strings(data.modalities, rows)],
            style=style,
        )
    )


def draw_rows(
    data: Comparison, address: Callable[[str], str], rows: tuple[BoundaryRow, ...]
) -> str:
    """Return the systems on the boundary as an SVG element for below the drawing, if there are any.

    The strings begin above the element, at the rim of the umbrella.
    """
    if not rows:
        return ""
    template = environment(autoescape=True).get_template("boundary_rows.svg.jinja")
    hung = strings(data.modalities, rows)
    return template.render(rows=rows, strings=hung, above=ABOVE, address=address)


def draw_alone(data: Comparison, base: str) -> str:
    """Return the drawing as a standalone file that follows the reader's color scheme.

    `base` is the address of the site.
    """
    style = own_style(rules())
    return draw(data, lambda path: base + address_of(path), style=style) + "\n"


def examples(
    modalities: tuple[Modality, ...], system_by_id: Mapping[str, System]
) -> dict[str, list[tuple[Verdict, list[System]]]]:
    """Return the examples of every part, grouped by verdict, by the id of the part.

    Those of the canopy are the first of every panel; those of the small umbrella are the LLMs of
    the panels it covers.
    """
    named = {item.id: [system_by_id[id] for id in item.systems] for item in modalities}
    covered = [item.id for item in modalities if item.reach is Reach.COVERED]
    wholes = {
        "generative-ai": [systems[0] for systems in named.values()],
        "large-language-model": [
            system for id in covered for system in named[id] if system.verdict is Verdict.LLM
        ],
    }
    return {
        id: [
            (verdict, list(group)[:MAX_EXAMPLES])
            for verdict, group in groupby(systems, attrgetter("verdict"))
        ]
        for id, systems in (named | wholes).items()
    }


def rules() -> str:
    """Return the stylesheet of the drawing, which takes its colors from the tokens."""
    return style_rules("umbrella.css")


def _cap() -> str:
    """Return the path of the cap: the top of the canopy, with a scalloped edge."""
    outer = WIDTH / 2 - MARGIN
    left, right = on_canopy(-outer, CAP), on_canopy(outer, CAP)
    arc = f"A {outer:.1f} {RIM - APEX} 0 0 1 {Point(right, CAP)}"
    width = (right - left) / 5
    scallops = " ".join(
        f"Q {Point(right - width * (step - 0.5), CAP - 22)} {Point(right - width * step, CAP)}"
        for step in range(1, 6)
    )
    return f"M {Point(left, CAP)} {arc} {scallops} Z"


def _string(string: String) -> str:
    """Return the path of a string within the drawing, from the rim of its panel."""
    panel = string.panel
    rim = SMALL_RIM - 12 if panel.modality.reach is Reach.COVERED else panel.rim.y
    return f"M {Point(string.across / 100 * WIDTH, rim)} V {HEIGHT}"


def _reaches(small: SmallUmbrella, panels: list[Panel]) -> list[ReachLine]:
    """Return the lines to the panels that some LLMs reach, the innermost to the nearest panel."""
    reached = [panel for panel in panels if panel.modality.reach is Reach.REACHED]
    angles = [pi * (0.3 - 0.24 * number / len(reached)) for number in range(len(reached))]
    return [
        _reach(on_small_umbrella(small, angle), panel)
        for angle, panel in zip(angles, reached, strict=True)
    ]


def _reach(leaving: Point, panel: Panel) -> ReachLine:
    start = Point(leaving.x + 14, leaving.y)
    # Beside the pole, if the panel is in front of it, so that the arrow is visible.
    beside = (panel.right - panel.left) / 4 if panel.left < 0 < panel.right else 0
    end = Point(panel.rim.x - beside, panel.rim.y + 24)
    bend = Point(end.x, start.y)
    left, tip, right = (Point(end.x + x, end.y + y) for x, y in ((-9, 1), (0, -9), (9, 1)))
    crossing = None
    if end.x > CENTER:
        # The curve begins horizontal and ends vertical: at t its x has covered t (2 - t) of the
        # distance, and its y t².
        share = 1 - sqrt(1 - (CENTER - start.x) / (end.x - start.x))
        crossing = Point(CENTER, start.y + share**2 * (end.y - start.y))
    return ReachLine(f"M {start} Q {bend} {end}", f"M {left} L {tip} L {right}", crossing)
