"""The systems on the boundary, below the umbrella: a row for each, with beads on strings.

A string hangs from every panel, and a row has a bead on the string of each output of its system.
Horizontal positions are percentages of the width of the umbrella, so that the strings always hang
from its panels. Heights and letters are in pixels, so that names are legible on a phone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from macros.figures.shapes import lines, measure
from macros.figures.umbrella_shapes import CENTER, WIDTH, Panel, panels_of
from macros.model import Modality, Reach, System, Verdict

NARROWEST = 320  # the width of the umbrella on the narrowest phone
PITCH = 28  # from row to row; a touch target is at least 24 high
BASELINE = 19  # of the name, from the top of its row
LEADING = 20  # from line to line of a name that does not fit beside its beads
APART = 12  # from a bead to a name
EDGE = 6  # from a name to the edge of the drawing


class Edge(StrEnum):
    """Which panels the outputs of a system belong to: covered, both, not covered, or none."""

    SMALL_UMBRELLA = "small-umbrella"
    BETWEEN_PANELS = "between-panels"
    RIM = "rim"
    OUTSIDE = "outside"


@dataclass(frozen=True)
class Bead:
    """An output of a system. `across` is in percent of the width."""

    across: float
    is_covered: bool


@dataclass(frozen=True)
class Label:
    """A line of a name, at `across` percent of the width plus `beside` pixels."""

    text: str
    across: float
    beside: int
    anchor: str
    baseline: int

    @property
    def width(self) -> int:
        """The width of its background, which hides the strings behind the name."""
        return round(measure(self.text, "plain"))

    @property
    def behind(self) -> int:
        """The left of that background, in pixels from `across`."""
        return self.beside - self.width if self.anchor == "end" else self.beside


@dataclass(frozen=True)
class BoundaryRow:
    """A system on the boundary, with its beads from left to right and its name beside them."""

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
        """The top of the next row."""
        return self.top + self.height


@dataclass(frozen=True)
class String:
    """A string from a panel down to its last bead. `across` is in percent of the width."""

    panel: Panel
    across: float
    end: float


def rows(modalities: tuple[Modality, ...], systems: Iterable[System]) -> tuple[BoundaryRow, ...]:
    """Return the systems on the boundary from top to bottom, grouped by what they make."""
    panels = panels_of(modalities)
    boundary = [system for system in systems if system.verdict is Verdict.BOUNDARY]
    rows: list[BoundaryRow] = []
    for system in sorted(boundary, key=lambda system: _sort_key(panels, system)):
        beads = tuple(_beads(panels, system))
        top = rows[-1].bottom if rows else 0
        labels = _labels(_names(system, is_outside=not beads), beads, top)
        height = PITCH if labels[0].baseline == top + BASELINE else PITCH + LEADING * len(labels)
        rows.append(BoundaryRow(system, edge(panels, system), beads, labels, top, height))
    return tuple(rows)


def strings(modalities: tuple[Modality, ...], rows: tuple[BoundaryRow, ...]) -> list[String]:
    """Return the strings on which any of the rows has a bead."""
    ends = {bead.across: row.middle for row in rows for bead in row.beads}
    return [
        String(panel, across, ends[across])
        for panel in panels_of(modalities)
        if (across := _across(panel)) in ends
    ]


def edge(panels: list[Panel], system: System) -> Edge:
    """Return where the outputs of a system are."""
    made = _made(panels, system)
    covered = [panel for panel in made if panel.modality.reach is Reach.COVERED]
    if not made:
        return Edge.OUTSIDE
    if not covered:
        return Edge.RIM
    return Edge.SMALL_UMBRELLA if len(covered) == len(made) else Edge.BETWEEN_PANELS


def _made(panels: list[Panel], system: System) -> list[Panel]:
    return [panel for panel in panels if {*system.outputs} & {*panel.modality.outputs}]


def _sort_key(panels: list[Panel], system: System) -> tuple[int, list[int], str]:
    made = [panels.index(panel) for panel in _made(panels, system)]
    return list(Edge).index(edge(panels, system)), made, system.name.casefold()


def _across(panel: Panel) -> float:
    return round((CENTER + (panel.left + panel.right) / 2) / WIDTH * 100, 1)


def _beads(panels: list[Panel], system: System) -> Iterator[Bead]:
    for panel in _made(panels, system):
        yield Bead(_across(panel), panel.modality.reach is Reach.COVERED)


def _names(system: System, *, is_outside: bool) -> list[str]:
    """Return names for a row, the best first. Without beads they include the outputs."""
    short = system.name.partition(" (")[0]
    if not is_outside:
        return [system.name, short]
    made = ", ".join(system.outputs)
    return [f"{system.name}: {made}", f"{short}: {made}"]


def _labels(names: list[str], beads: tuple[Bead, ...], top: int) -> tuple[Label, ...]:
    """Return a name right or left of the beads, or below them in lines if it does not fit."""
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
