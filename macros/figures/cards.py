"""Parts of a picture side by side, each with a small drawing above its words.

Where there is no room for that they stand one below the other, the drawing beside the words.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from macros.figures.shapes import NARROW, Line, Paragraph, Picture, Shape, paragraphs, style_of
from macros.model import FigurePart

# What draws a part into a square of a size, from its upper left corner: part, x, y.
Glyph: TypeAlias = Callable[[FigurePart, float, float], Sequence[Shape]]

SIZE = 80  # of the square of a drawing
GAP = 18


def draw(
    parts: Sequence[FigurePart],
    glyph: Glyph,
    width: float,
    *,
    caption: Callable[[FigurePart], str] = lambda _: "",
    rise: float = 0,
) -> Picture:
    """Return the parts with their drawings. `caption` is a line of its own above the note.

    With `rise` each stands so much higher than the one before it, where they are side by side.
    """
    shapes: list[Shape] = []
    if width <= NARROW:
        y = 0.0
        for part in parts:
            shapes += glyph(part, 0, y)
            words = _words(part, caption(part), SIZE + GAP, y, width - SIZE - GAP)
            shapes += words.shapes
            y = max(words.end, y + SIZE) + GAP
        return Picture(width, y - GAP + 4, tuple(shapes))
    room = (width + GAP) / len(parts) - GAP
    end = 0.0
    if rise:
        shapes.append(_stairs(len(parts), room + GAP, rise))
    for number, part in enumerate(parts):
        x, y = number * (room + GAP), rise * (len(parts) - 1 - number)
        shapes += glyph(part, x, y)
        words = _words(part, caption(part), x, y + SIZE + 8, room)
        shapes += words.shapes
        end = max(end, words.end)
    return Picture(width, end + 4, tuple(shapes))


def _stairs(count: int, step: float, rise: float) -> Line:
    """Return the line of the stairs on which the drawings stand."""
    path = f"M0 {SIZE + rise * (count - 1):g}"
    for number in range(count):
        path += f"h{step - (GAP if number == count - 1 else GAP / 2 if number == 0 else 0):.5g}"
        path += f"v{-rise:g}" if number < count - 1 else ""
    return Line(path, "stroke")


def _words(part: FigurePart, caption: str, x: float, y: float, width: float) -> Paragraph:
    label = f"label {style_of(part.side)}"
    texts = ((part.label, label), (caption, "note strong"), (part.note, "note"))
    return paragraphs(texts, x, y, width)
