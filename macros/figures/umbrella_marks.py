"""The systems on the boundary, marked on the umbrella: each on the edge of what it makes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import pi

from macros.figures.umbrella_shapes import (
    CAP,
    MARGIN,
    RIM,
    WIDTH,
    Panel,
    Point,
    SmallUmbrella,
    on_canopy,
    on_small_umbrella,
    panels_of,
    small_umbrella,
)
from macros.model import Modality, Reach, System, Verdict

MARK = 20  # the radius of a mark
APART = 57  # between two marks: 24 px, the least distance of two targets, on a phone of 340 px


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


def marks(modalities: tuple[Modality, ...], systems: Iterable[System]) -> tuple[Mark, ...]:
    """Return the marks of the systems on the boundary, each on the edge of what it makes.

    What is made of what the LLM covers alone sits on the small umbrella; what is made of that
    and of something else, on the edge of that panel which faces the LLM; what is of something
    else, on the rim of its panel; and what no panel names, on the outer edge of the canopy.
    """
    panels = panels_of(modalities)
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
            return _around(small_umbrella(panels), count)
        case Edge.BETWEEN_PANELS:
            heights = _spaced(CAP + 12, RIM, count)
            return [Point(on_canopy(panel.left, y), y) for y in heights]
        case Edge.RIM:
            return list(_below(panel, count))
        case Edge.OUTSIDE:
            heights = _spaced(RIM - 110, CAP + 12, count)
            return [Point(on_canopy(WIDTH / 2 - MARGIN, y), y) for y in heights]


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
        *(on_small_umbrella(small, angle) for angle in angles),
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
