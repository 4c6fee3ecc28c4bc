"""The umbrella, drawn from the modalities.

The canopy is generative AI, with a panel for each modality. From the ribs between the panels that
LLMs cover hangs the LLM's own umbrella, exactly as wide as those panels. Ribs are quarters of
ellipses, like the meridians of a hemisphere seen from the side. Lengths are in units of the view
box; gaps are left between the parts, so that the drawing stands on any color.
"""

import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, groupby, pairwise
from math import sqrt
from operator import attrgetter

from macros import templates
from macros.figures import glyphs
from macros.figures.shapes import measure
from macros.figures.standalone import own_style, rules
from macros.model import Answer, Modality, Reach, System, Verdict

WIDTH, HEIGHT = 640, 426
HEIGHT_WITH_DROPS = 504
CENTER = WIDTH / 2
APEX, CAP, RIM = 30, 136, 266  # the top, the bottom of the cap, and the bottom of the panels
LABEL, ICON = 240, 200  # the baseline of a panel's name, and the middle of its icon
CAPITAL = 18  # the height of its capitals
SMALL_APEX, SMALL_RIM = 288, 372  # the top and the bottom of the LLM's umbrella
DROP = 450  # the middle of the drops, low enough for a name beside one to be clear of the handles
DROP_RADIUS = 9
MARGIN = 4
HALF_STROKE = 1  # of the outline of the small umbrella, as in umbrella.css
GAP = 1.5  # from a part to the middle of the gap between it and the next
BESIDE_POLE = 22  # from the middle of the pole to a string
BESIDE_SMALL = 3  # from the end of the small umbrella to the string beside it
BEHIND_RIM = 3  # how far that string begins above the rim and right of the end of the panel
SCALLOP = 12  # how far a rim curves up between two ribs
PADDING = 36  # between the names of two panels, in the widest font
MAX_EXAMPLES = 3  # examples of one verdict in a caption

# The ids of the two parts that are no panels: those of their terms.
CANOPY, SMALL_UMBRELLA = "generative-ai", "large-language-model"


class Ground(StrEnum):
    """What the drawing stands on, which decides its colors: a class in umbrella.css."""

    PAGE = "page"
    INDIGO = "indigo"
    AMBER = "amber"
    TINT = "tint"  # the tint of amber
    BOTH = "both"  # amber and indigo side by side

    @property
    def is_field(self) -> bool:
        """Whether it is in the full color of a side, or of both."""
        return self not in {Ground.PAGE, Ground.TINT}


@dataclass(frozen=True)
class Panel:
    """A panel of the canopy. `left` and `right` are the ends of its ribs, from the center."""

    modality: Modality
    left: float
    right: float

    @property
    def is_covered(self) -> bool:
        """Whether the LLM covers it."""
        return self.modality.reach is Reach.COVERED

    @property
    def middle(self) -> float:
        """The x of the middle of its rim."""
        return CENTER + (self.left + self.right) / 2

    @property
    def string(self) -> "String":
        """The string from its middle, or from beside the pole, clear of the hook."""
        is_behind_pole = abs(self.middle - CENTER) < BESIDE_POLE
        x = CENTER - BESIDE_POLE if is_behind_pole else self.middle
        return String(self, x, f"M{_point(x, self.rim(x) + 2)}", self.is_covered)

    def rim(self, x: float) -> float:
        """Return the height of its rim, or of the rim of the small umbrella below it, at an x."""
        share = (x - CENTER - self.left) / (self.right - self.left)
        rim = SMALL_RIM if self.is_covered else RIM
        return rim - 4 * SCALLOP * share * (1 - share)

    @property
    def outline(self) -> str:
        """The path: along the cap, down the right rib, along the rim, up the left rib."""
        left, right = self.left + GAP, self.right - GAP
        top = CAP + 2 * GAP
        return (
            f"M{_point(on_canopy(left, top), top)}{_scallop(left, right, top)}"
            f"{_rib(right, RIM, clockwise=right > 0)}"
            f"{_scallop(right, left, RIM)}{_rib(left, top, clockwise=left > 0, is_up=True)}Z"
        )

    def at(self, y: float) -> float:
        """Return the x of its middle at some height."""
        return on_canopy((self.left + self.right) / 2, y)

    @property
    def label(self) -> float:
        """The x of its name, which has room on both sides down to its baseline."""
        return self.at(LABEL - CAPITAL * 2 / 3)


@dataclass(frozen=True)
class String:
    """A string on which drops hang from a panel at `x`. `start` is the path of its upper end."""

    panel: Panel
    x: float
    start: str
    is_below_small: bool

    @property
    def across(self) -> float:
        """Its `x` in percent of the width of the drawing."""
        return round(self.x / WIDTH * 100, 3)


def draw(
    modalities: Sequence[Modality],
    *,
    system: System | None = None,
    strings: Collection[String] | None = None,
    style: str = "",
) -> str:
    """Return the drawing as an SVG element, styled by umbrella.css.

    What a system lights has its full color, on the ground of its answer; without a system
    everything has. A language model that makes nothing is an empty drop, with its name, beside the
    small umbrella. With `strings` every panel has drops, for a script to show, and these strings
    go on to the bottom, where the rows of the hard cases begin.
    With `style`, a style element, the drawing describes itself as a file of its own has to.
    """
    panels = panels_of(modalities)
    covered = [panel for panel in panels if panel.is_covered]
    return templates.svg(
        "umbrella",
        umbrella=sys.modules[__name__],  # for its measures
        height=HEIGHT if strings is None else HEIGHT_WITH_DROPS,
        glyphs=glyphs,
        panels=panels,
        covered=covered,
        hung=_hung(covered),
        cap=_cap(panels),
        small=_small_canopy(covered),
        system=system,
        lit=lit_by(modalities, system) if system else None,
        strings=strings,
        beside=string_beside(panels),
        style=style,
    )


def draw_alone(modalities: Sequence[Modality]) -> str:
    """Return the drawing as a standalone file that follows the reader's color scheme."""
    return draw(modalities, style=own_style(rules("umbrella.css"))) + "\n"


def lit_by(modalities: Sequence[Modality], system: System) -> list[str]:
    """Return the ids of the parts that a system lights: what it makes, and what it is or uses."""
    made = [item.id for item in modalities if {*item.outputs} & {*system.outputs}]
    match system.answer:
        case Answer.NEITHER | Answer.LANGUAGE_MODEL_NOT_GENERATIVE:
            return []
        case Answer.LLM | Answer.BUILT_ON_AN_LLM:
            return [*made, CANOPY, SMALL_UMBRELLA]
        case Answer.GENERATIVE_IN_DOUBT:
            return made
        case _:
            return [*made, CANOPY]


def half_of(answer: Answer) -> str | None:
    """Return the id of the part that is half lit: that of the term which may not apply."""
    halves = {Answer.BOUNDARY: SMALL_UMBRELLA, Answer.GENERATIVE_IN_DOUBT: CANOPY}
    return halves.get(answer)


def ground_of(system: System | None) -> Ground:
    """Return what an umbrella stands on, by the answer to whether its system is an LLM."""
    grounds = {
        Answer.LLM: Ground.AMBER,
        Answer.BUILT_ON_AN_LLM: Ground.TINT,
        Answer.BOUNDARY: Ground.BOTH,
        Answer.GENERATIVE_NOT_LLM: Ground.INDIGO,
        Answer.GENERATIVE_IN_DOUBT: Ground.INDIGO,
    }
    return grounds.get(system.answer, Ground.PAGE) if system else Ground.PAGE


def examples(
    modalities: Sequence[Modality], system_by_id: Mapping[str, System]
) -> dict[str, list[tuple[Verdict, list[System]]]]:
    """Return the examples of every part, grouped by verdict, by the id of the part.

    Those of the canopy are the first of every panel; those of the small umbrella are the LLMs of
    the panels it covers.
    """
    named = {item.id: [system_by_id[id] for id in item.systems] for item in modalities}
    covered = [item.id for item in modalities if item.reach is Reach.COVERED]
    wholes = {
        CANOPY: [systems[0] for systems in named.values()],
        SMALL_UMBRELLA: [
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


def panels_of(modalities: Sequence[Modality]) -> list[Panel]:
    """Return the panels of the canopy from left to right, each as wide as its name needs."""
    needed = [PADDING + measure(modality.name, "panel") for modality in modalities]
    scale = (WIDTH - 2 * MARGIN) / sum(needed)
    ends = pairwise(accumulate((width * scale for width in needed), initial=MARGIN - CENTER))
    return [
        Panel(modality, left, right)
        for modality, (left, right) in zip(modalities, ends, strict=True)
    ]


def string_beside(panels: Sequence[Panel]) -> String:
    """Return the string for what makes text and isn't an LLM, left of the small umbrella."""
    panel = next(panel for panel in panels if panel.is_covered)
    end = CENTER + panel.left
    x = end - BESIDE_SMALL
    start = f"M{_point(end + BEHIND_RIM, RIM - BEHIND_RIM)}L{_point(x, RIM + BEHIND_RIM)}"
    return String(panel, x, start, is_below_small=False)


def strings_for(panels: Sequence[Panel], system: System) -> list[String]:
    """Return the strings on which a system hangs, from left to right."""
    beside = string_beside(panels)
    is_no_llm = system.answer in {Answer.GENERATIVE_IN_DOUBT, Answer.GENERATIVE_NOT_LLM}
    return [
        beside if is_no_llm and panel == beside.panel else panel.string
        for panel in panels
        if {*panel.modality.outputs} & {*system.outputs}
    ]


def on_canopy(rim: float, y: float) -> float:
    """Return the x at which the rib that ends at `rim` (from the center) crosses `y`."""
    height = (RIM - y) / (RIM - APEX)
    return CENTER + rim * sqrt(1 - height * height)


def _point(x: float, y: float) -> str:
    return f"{x:.1f} {y:.1f}"


def _rib(end: float, y: float, *, clockwise: bool, is_up: bool = False) -> str:
    """Return a piece of a rib, to the height `y`."""
    sweep = int(clockwise != is_up)
    return f"A{max(abs(end), 0.1):.1f} {RIM - APEX} 0 0 {sweep} {_point(on_canopy(end, y), y)}"


def _scallop(start: float, end: float, y: float) -> str:
    """Return a curve from rib to rib at the height `y`."""
    start, end = on_canopy(start, y), on_canopy(end, y)
    return f"Q{_point((start + end) / 2, y - 2 * SCALLOP)} {_point(end, y)}"


def _cap(panels: list[Panel]) -> str:
    """Return the path of the top of the canopy."""
    outer = CENTER - MARGIN
    start, end = on_canopy(-outer, CAP), on_canopy(outer, CAP)
    rim = "".join(_scallop(panel.right, panel.left, CAP) for panel in reversed(panels))
    return f"M{_point(start, CAP)}A{outer:.1f} {RIM - APEX} 0 0 1 {_point(end, CAP)}{rim}Z"


def _hung(covered: list[Panel]) -> float:
    """Return the x at which the small umbrella hangs: the rib in its middle, if there is one."""
    middle = len(covered) // 2
    return CENTER + covered[middle].left if len(covered) > 1 else covered[0].middle


def _small_canopy(covered: list[Panel]) -> str:
    """Return the path of the small umbrella, with a scallop below each panel."""
    left, top = CENTER + covered[0].left + GAP + HALF_STROKE, _hung(covered)
    right, height = CENTER + covered[-1].right - GAP - HALF_STROKE, SMALL_RIM - SMALL_APEX
    rim = "".join(
        f"Q{_point(panel.middle, SMALL_RIM - 2 * SCALLOP)}"
        f" {_point(max(left, CENTER + panel.left), SMALL_RIM)}"
        for panel in reversed(covered)
    )
    return (
        f"M{_point(left, SMALL_RIM)}A{top - left:.1f} {height} 0 0 1 {_point(top, SMALL_APEX)}"
        f"A{right - top:.1f} {height} 0 0 1 {_point(right, SMALL_RIM)}{rim}Z"
    )
