"""Failures out of a hundred: for each test a grid of a hundred squares."""

from itertools import islice
from math import floor

from macros.figures import cards
from macros.figures.glyphs import square
from macros.figures.shapes import Line, Picture, Shape, style_of
from macros.model import Figure, FigurePart

SIZE = 104  # of a grid
SIDE = 10
CELL = SIZE / SIDE


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure. Validation ensures that every part has a quantity."""

    def caption(part: FigurePart) -> str:
        most = f" to {part.high:g}" if part.high else ""
        return f"{part.low or 0:g}{most} {figure.unit or ''}".strip()

    cards.draw(figure, picture, _glyph, caption=caption, size=SIZE)


def _glyph(part: FigurePart, x: float, y: float) -> list[Shape]:
    """Return a hundred squares: dark for failures, pale for possible ones, else outlines."""
    least, most = floor((part.low or 0) + 0.5), floor((part.high or part.low or 0) + 0.5)
    style = style_of(part.side)
    looks = [(f"fill {style}", least), (f"fill level-2 {style}", most - least)]
    looks.append(("empty", SIDE * SIDE - most))
    squares = (
        square(x + number % SIDE * CELL + 0.5, y + number // SIDE * CELL + 0.5, CELL - 2)
        for number in range(SIDE * SIDE)
    )
    return [Line("".join(islice(squares, count)), look) for look, count in looks if count]
