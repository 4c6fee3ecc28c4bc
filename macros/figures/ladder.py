"""The ladder of adaptation: for each rung a grid of the model's numbers that change."""

from macros.figures import cards
from macros.figures.cards import SIZE
from macros.figures.shapes import Box, Line, Picture, Shape
from macros.model import Figure, FigurePart

SIDE = 5  # numbers in a row of the grid
CELL, PITCH = 8, 11
PROMPT, MATERIAL, ADDITION, ALL, NEW = range(5)  # the rungs, from the least change to the most
GRID = SIDE * PITCH - (PITCH - CELL)


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are the rungs, from least to most change."""

    def glyph(part: FigurePart, x: float, y: float) -> tuple[Shape, ...]:
        return _glyph(figure.groups.index(part.groups[0]), x, y)

    cards.draw(figure, picture, glyph, caption=lambda part: part.groups[0], rise=14)


def _glyph(rung: int, x: float, y: float) -> tuple[Shape, ...]:
    """Return the grid of a model with its context. Filled squares are what changes."""
    top = y + SIZE - GRID - 8
    if rung == NEW:
        x += 5  # for the frame around it
    shapes: list[Shape] = list(
        _grid(x, top, "fill strong" if rung in {ALL, NEW} else "tint edge", SIDE)
    )
    beside = x + GRID + 8
    if rung in {PROMPT, MATERIAL}:
        shapes += _page(beside, top, lines=3)
    if rung == MATERIAL:
        shapes += _page(beside, top + GRID / 2 + 3, lines=3)
    if rung == ADDITION:
        shapes += _grid(beside - 3, top, "fill strong", 1)
    if rung == NEW:
        frame = f"M{x - 4:g} {top - 4:g}h{GRID + 8:g}v{GRID + 8:g}h{-GRID - 8:g}z"
        shapes.append(Line(frame, "stroke dashed"))
    return tuple(shapes)


def _grid(x: float, y: float, style: str, columns: int) -> list[Shape]:
    return [
        Box(x + across * PITCH, y + down * PITCH, CELL, CELL, style)
        for down in range(SIDE)
        for across in range(columns)
    ]


def _page(x: float, y: float, lines: int) -> list[Shape]:
    """Return lines of text: the context that a model is given."""
    widths = [20] * (lines - 1) + [14]
    path = "".join(f"M{x:g} {y + 3 + 8 * number:g}h{w}" for number, w in enumerate(widths))
    return [Line(path, "stroke strong")]
