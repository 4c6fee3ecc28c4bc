"""The ladder of adaptation: for each rung, which of a model's numbers change, drawn as a grid."""

from macros.figures import cards
from macros.figures.cards import SIZE
from macros.figures.shapes import Box, Line, Picture, Shape
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

SIDE = 5  # numbers in a row of the grid
CELL, PITCH = 8, 11
PROMPT, MATERIAL, ADDITION, ALL, NEW = range(5)  # the rungs, from the least change to the most
GRID = SIDE * PITCH - (PITCH - CELL)


def draw(figure: Figure, _data: Comparison, _address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure say what changes, from the least to the most."""

    def glyph(part: FigurePart, x: float, y: float) -> tuple[Shape, ...]:
        return _glyph(figure.groups.index(part.groups[0]), x, y)

    return cards.draw(figure.parts, glyph, width, caption=lambda part: part.groups[0], rise=14)


def _glyph(rung: int, x: float, y: float) -> tuple[Shape, ...]:
    """Return the grid of a model, and beside it what is given to it: filled is what changes."""
    top = y + SIZE - GRID - 8
    x += 5 * (rung == NEW)  # for the frame around it
    found = list(_grid(x, top, "fill strong" if rung in {ALL, NEW} else "tint edge", SIDE))
    beside = x + GRID + 8
    if rung in {PROMPT, MATERIAL}:
        found += _page(beside, top, lines=3)
    if rung == MATERIAL:
        found += _page(beside, top + GRID / 2 + 3, lines=3)
    if rung == ADDITION:
        found += _grid(beside - 3, top, "fill strong", 1)
    if rung == NEW:
        frame = f"M{x - 4:g} {top - 4:g}h{GRID + 8:g}v{GRID + 8:g}h{-GRID - 8:g}z"
        found.append(Line(frame, "stroke dashed"))
    return tuple(found)


def _grid(x: float, y: float, style: str, columns: int) -> list[Shape]:
    return [
        Box(x + across * PITCH, y + down * PITCH, CELL, CELL, style)
        for down in range(SIDE)
        for across in range(columns)
    ]


def _page(x: float, y: float, lines: int) -> list[Shape]:
    """Return lines of writing: what is given to a model beside its numbers."""
    path = "".join(
        f"M{x:g} {y + 3 + 8 * each:g}h{20 - 6 * (each == lines - 1)}" for each in range(lines)
    )
    return [Line(path, "stroke strong")]
