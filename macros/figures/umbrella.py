"""The umbrella: the emblem of the site, drawn from the modalities.

The canopy stands for generative AI, with one panel for each thing it makes. Under the
panels that an LLM covers stands the smaller umbrella of the LLM; a dashed line leads from
it to the panels that some LLMs reach. Systems on the boundary can be hung below it, each under
what it makes. Lengths are in the units of the drawing's view box.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from math import pi, sqrt
from operator import attrgetter

from macros.figures.boundary_rows import Row, String, strings
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

ABOVE = 38  # pixels from the drawing to the first row, and a little more
FEW = 3  # examples of one verdict, so that a caption is read at a glance


@dataclass(frozen=True)
class ReachLine:
    """The dashed line from the small umbrella to a panel, and the arrow at its end.

    `crossing` is where it passes behind the pole, if it does.
    """

    line: str
    arrow: str
    crossing: Point | None


def paths(data: Comparison) -> dict[str, str]:
    """Return the path in `docs/` to which each panel leads, under the id of its modality."""
    return {modality.id: data.aspect_paths[modality.aspect] for modality in data.modalities}


def draw(
    data: Comparison, address: Callable[[str], str], rows: tuple[Row, ...] = (), style: str = ""
) -> str:
    """Return the drawing as an SVG element, styled by the classes of the site.

    `address` turns a path in `docs/` into the address to which a part leads. The covered
    modalities come first, as the small umbrella stands on the left. Strings lead to the `rows` that
    can be hung below it. `style` is an element with styles of its own.
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
            strings=[_string(each) for each in strings(data.modalities, rows)],
            style=style,
        )
    )


def draw_rows(data: Comparison, address: Callable[[str], str], rows: tuple[Row, ...]) -> str:
    """Return the systems on the boundary as an SVG element to stand below the drawing, as wide.

    Their strings begin above it, at the rim from which they hang. Without a system on the boundary
    there is none.
    """
    if not rows:
        return ""
    template = environment(autoescape=True).get_template("boundary_rows.svg.jinja")
    hung = strings(data.modalities, rows)
    return template.render(rows=rows, strings=hung, above=ABOVE, address=address)


def draw_alone(data: Comparison, base: str) -> str:
    """Return the drawing as a file that needs nothing else, light or dark as its reader is.

    `base` is the address of the site.
    """
    style = own_style(rules())
    return draw(data, lambda path: base + address_of(path), style=style) + "\n"


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
    """Return the path of a string within the drawing, from the rim that its panel hangs from."""
    panel = string.panel
    rim = SMALL_RIM - 12 if panel.modality.reach is Reach.COVERED else panel.rim.y
    return f"M {Point(string.across / 100 * WIDTH, rim)} V {HEIGHT}"


def _reaches(small: SmallUmbrella, panels: list[Panel]) -> list[ReachLine]:
    """Return the lines to the panels that some LLMs reach, the nearest panel's innermost."""
    reached = [panel for panel in panels if panel.modality.reach is Reach.REACHED]
    angles = [pi * (0.3 - 0.24 * number / len(reached)) for number in range(len(reached))]
    return [
        _reach(on_small_umbrella(small, angle), panel)
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
