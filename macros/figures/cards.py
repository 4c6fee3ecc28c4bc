"""Parts of a picture side by side, each with a small drawing above its text.

In a narrow picture they are one below the other, with the drawing beside the text.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from macros.figures.shapes import (
    NARROW,
    Box,
    Line,
    Paragraph,
    Picture,
    Shape,
    linked,
    paragraphs,
    style_of,
)
from macros.model import FigurePart
from macros.site import Address

# Draws a part into a square of `SIZE`. Takes the part and the upper left corner.
Glyph: TypeAlias = Callable[[FigurePart, float, float], Sequence[Shape]]

SIZE = 80  # of the square of a drawing
GAP = 18


def draw(  # noqa: PLR0913 - how they look
    parts: Sequence[FigurePart],
    address: Address,
    glyph: Glyph,
    width: float,
    *,
    caption: Callable[[FigurePart], str] = lambda _: "",
    rise: float = 0,
) -> Picture:
    """Return the parts with their drawings. `caption` returns a line above the note.

    Side by side, each is `rise` higher than the one before it.
    """
    shapes: list[Shape] = []
    if width <= NARROW:
        y = 0.0
        for part in parts:
            shapes += glyph(part, 0, y)
            words = _words(part, caption(part), SIZE + GAP, y, width - SIZE - GAP)
            end = max(words.end, y + SIZE)
            place = Box(-4, y - 4, width + 8, end - y + 8, "target", 4)
            shapes.append(linked(part, address, words, place, caption(part)))
            y = end + GAP
        return Picture(width, y - GAP + 4, tuple(shapes))
    room = (width + GAP) / len(parts) - GAP
    end = 0.0
    if rise:
        shapes.append(_stairs(len(parts), room + GAP, rise))
    for number, part in enumerate(parts):
        x, y = number * (room + GAP), rise * (len(parts) - 1 - number)
        shapes += glyph(part, x, y)
        words = _words(part, caption(part), x, y + SIZE + 8, room)
        place = Box(x - 4, y - 4, room + 8, words.end - y + 8, "target", 4)
        shapes.append(linked(part, address, words, place, caption(part)))
        end = max(end, words.end)
    return Picture(width, end + 4, tuple(shapes))


def _stairs(count: int, step: float, rise: float) -> Line:
    """Return the line of stairs below the drawings."""
    path = f"M0 {SIZE + rise * (count - 1):g}"
    for number in range(count):
        path += f"h{step - (GAP if number == count - 1 else GAP / 2 if number == 0 else 0):.5g}"
        path += f"v{-rise:g}" if number < count - 1 else ""
    return Line(path, "stroke")


def _words(part: FigurePart, caption: str, x: float, y: float, width: float) -> Paragraph:
    label = f"label {style_of(part.side)}"
    texts = ((part.label, label), (caption, "note strong"), (part.note, "note"))
    return paragraphs(texts, x, y, width)
