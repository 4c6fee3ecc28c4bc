"""The systems on the boundary, hung below the umbrella: each named in a row below what it makes.

A string hangs from every panel, and a row has a bead on the string of all that its system makes.
Places across are shares of the width of the umbrella, so that the strings hang from its panels
whatever that width is; heights and letters are in pixels, so that a name is as legible on a phone
as on a desk.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from macros.figures.shapes import lines, measure
from macros.figures.umbrella_shapes import CENTER, WIDTH, Panel, panels_of
from macros.model import Modality, Reach, System, Verdict

NARROWEST = 320  # the width of the umbrella on the narrowest phone
PITCH = 28  # from row to row: what a finger meets is at least 24 high
BASELINE = 19  # of the name, from the top of its row
LEADING = 20  # from line to line of a name that has no room beside its beads
APART = 12  # from a bead to a name
EDGE = 6  # from a name to the edge of the drawing


class Edge(StrEnum):
    """How what a system on the boundary makes lies to what the LLM covers."""

    SMALL_UMBRELLA = "small-umbrella"
    BETWEEN_PANELS = "between-panels"
    RIM = "rim"
    OUTSIDE = "outside"


@dataclass(frozen=True)
class Bead:
    """Something that a system makes. `across` is in percent of the width."""

    across: float
    is_covered: bool


@dataclass(frozen=True)
class Label:
    """One line of a name: `beside` so many pixels of what is `across`, in percent of the width."""

    text: str
    across: float
    beside: int
    anchor: str
    baseline: int

    @property
    def width(self) -> int:
        """The room of the line, in which the page shows, so that no string strikes through it."""
        return round(measure(self.text, "plain"))

    @property
    def behind(self) -> int:
        """Where that room begins, in pixels from what is across."""
        return self.beside - self.width if self.anchor == "end" else self.beside


@dataclass(frozen=True)
class Row:
    """A system on the boundary: its beads from left to right, and its name beside them."""

    system: System
    edge: Edge
    beads: tuple[Bead, ...]
    labels: tuple[Label, ...]
    top: int
    height: int

    @property
    def middle(self) -> float:
        """The height of the beads."""
        return self.top + PITCH / 2

    @property
    def bottom(self) -> int:
        """Where the next row begins."""
        return self.top + self.height


@dataclass(frozen=True)
class String:
    """What hangs from a panel as far down as a bead is on it. `across` is in percent."""

    panel: Panel
    across: float
    end: float


def rows(modalities: tuple[Modality, ...], systems: Iterable[System]) -> tuple[Row, ...]:
    """Return the systems on the boundary from top to bottom, those that make the same together."""
    panels = panels_of(modalities)
    boundary = [system for system in systems if system.verdict is Verdict.BOUNDARY]
    found: list[Row] = []
    for system in sorted(boundary, key=lambda each: _in_order(panels, each)):
        beads = tuple(_beads(panels, system))
        top = found[-1].bottom if found else 0
        labels = _labels(_names(system, is_outside=not beads), beads, top)
        height = PITCH if labels[0].baseline == top + BASELINE else PITCH + LEADING * len(labels)
        found.append(Row(system, edge(panels, system), beads, labels, top, height))
    return tuple(found)


def strings(modalities: tuple[Modality, ...], hung: tuple[Row, ...]) -> list[String]:
    """Return the strings of the panels below which any of the rows has a bead."""
    ends = {bead.across: row.middle for row in hung for bead in row.beads}
    return [
        String(panel, across, ends[across])
        for panel in panels_of(modalities)
        if (across := _across(panel)) in ends
    ]


def edge(panels: list[Panel], system: System) -> Edge:
    """Return how what a system makes lies to what the LLM covers."""
    made = _made(panels, system)
    covered = [panel for panel in made if panel.modality.reach is Reach.COVERED]
    if not made:
        return Edge.OUTSIDE
    if not covered:
        return Edge.RIM
    return Edge.SMALL_UMBRELLA if len(covered) == len(made) else Edge.BETWEEN_PANELS


def _made(panels: list[Panel], system: System) -> list[Panel]:
    return [panel for panel in panels if {*system.outputs} & {*panel.modality.outputs}]


def _in_order(panels: list[Panel], system: System) -> tuple[int, list[int], str]:
    made = [panels.index(panel) for panel in _made(panels, system)]
    return list(Edge).index(edge(panels, system)), made, system.name.casefold()


def _across(panel: Panel) -> float:
    return round((CENTER + (panel.left + panel.right) / 2) / WIDTH * 100, 1)


def _beads(panels: list[Panel], system: System) -> Iterator[Bead]:
    for panel in _made(panels, system):
        yield Bead(_across(panel), panel.modality.reach is Reach.COVERED)


def _names(system: System, *, is_outside: bool) -> list[str]:
    """Return what a row may be called, the best first: what no panel names is said in words."""
    short = system.name.partition(" (")[0]
    if not is_outside:
        return [system.name, short]
    made = ", ".join(system.outputs)
    return [f"{system.name}: {made}", f"{short}: {made}"]


def _labels(names: list[str], beads: tuple[Bead, ...], top: int) -> tuple[Label, ...]:
    """Return a name right or left of the beads, or below them in lines where it has no room."""
    first, last = (beads[0].across, beads[-1].across) if beads else (100, 100)
    apart = APART if beads else EDGE
    for name in names:
        needed = measure(name, "plain") + apart
        if beads and needed <= NARROWEST * (100 - last) / 100:
            return (Label(name, last, apart, "start", top + BASELINE),)
        if needed <= NARROWEST * first / 100:
            return (Label(name, first, -apart, "end", top + BASELINE),)
    return tuple(
        Label(line, 0, 0, "start", top + PITCH + LEADING * number + BASELINE - PITCH // 4)
        for number, line in enumerate(lines(names[0], NARROWEST, "plain"))
    )
