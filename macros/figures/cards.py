"""Parts of a picture side by side, each with a small drawing above its text.

In a narrow picture they are one below the other, with the drawing beside the text.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from macros.figures.shapes import Line, Picture, Shape, described
from macros.model import Figure, FigurePart

# Draws a part into a square. Takes the part and the upper left corner.
Glyph: TypeAlias = Callable[[FigurePart, float, float], Sequence[Shape]]

SIZE = 80  # of the square of a drawing, if a figure has no other
GAP = 18


def draw(  # noqa: PLR0913 - what to draw, and how large
    figure: Figure,
    picture: Picture,
    glyph: Glyph,
    *,
    caption: Callable[[FigurePart], str],
    rise: float = 0,
    size: float = SIZE,
) -> None:
    """Draw the parts of a figure. `caption` returns a line between the label and the note.

    Side by side, each is `rise` higher than the one before it.
    """
    parts = figure.parts
    if picture.is_narrow:
        y = 0.0
        room = picture.width - size - GAP
        for part in parts:
            picture.add(*glyph(part, 0, y))
            words = described(part, size + GAP, y, room, caption(part))
            end = max(words.end, y + size)
            picture.link(part, words, (-4, y - 4, picture.width + 8, end - y + 8), caption(part))
            picture.height = end + 4
            y = end + GAP
        return
    room = (picture.width + GAP) / len(parts) - GAP
    if rise:
        picture.add(_stairs(len(parts), room + GAP, rise))
    for number, part in enumerate(parts):
        x, y = number * (room + GAP), rise * (len(parts) - 1 - number)
        picture.add(*glyph(part, x, y))
        words = described(part, x, y + size + 8, room, caption(part))
        picture.link(part, words, (x - 4, y - 4, room + 8, words.end - y + 8), caption(part))
        picture.height = max(picture.height, words.end + 4)


def _stairs(count: int, step: float, rise: float) -> Line:
    """Return the line of stairs below the drawings."""
    path = f"M0 {SIZE + rise * (count - 1):g}"
    for number in range(count):
        path += f"h{step - (GAP if number == count - 1 else GAP / 2 if number == 0 else 0):.5g}"
        path += f"v{-rise:g}" if number < count - 1 else ""
    return Line(path, "stroke")
