"""The stages of training: a lane for each kind of model, its stages in order."""

from macros.figures.shapes import (
    NARROW,
    Box,
    Picture,
    Shape,
    arrow,
    paragraph,
    paragraphs,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

GAP = 24
PADDING = 10


def draw(figure: Figure, _data: Comparison, _address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the lanes, the parts their stages.

    The lanes stand side by side where there is room.
    """
    count = len(figure.groups) if width > NARROW else 1
    room = (width + GAP) / count - GAP
    heads = [paragraph(name, 0, 2, room, "label").end for name in figure.groups]
    shapes: list[Shape] = []
    ends = [2.0 - GAP]
    for number, name in enumerate(figure.groups):
        parts = [part for part in figure.parts if name in part.groups]
        x, y = (number * (room + GAP), 2.0) if count > 1 else (0, ends[-1] + GAP)
        words = paragraph(name, x, y, room, f"label {style_of(parts[0].side if parts else None)}")
        stages, end = _lane(parts, x, (max(heads) if count > 1 else words.end) + 8, room)
        shapes += [*words.shapes, *stages]
        ends.append(end)
    return Picture(width, max(ends) + 2, tuple(shapes))


def _lane(parts: list[FigurePart], x: float, y: float, width: float) -> tuple[list[Shape], float]:
    """Return the stages of a lane from top to bottom, and their end."""
    shapes: list[Shape] = []
    for number, part in enumerate(parts):
        if number:
            shapes += arrow(x + 18, y + 3, x + 18, y + GAP - 4, "strong")
            y += GAP
        words, end = _words(part, x, y, width)
        shapes += [_box(part, x, y, width, end - y), *words]
        y = end
    return shapes, y


def _box(part: FigurePart, x: float, y: float, width: float, height: float) -> Box:
    style = f"tint edge {style_of(part.side)}"
    return Box(x + 1, y, width - 2, height, style, 8)


def _words(part: FigurePart, x: float, y: float, width: float) -> tuple[tuple[Shape, ...], float]:
    """Return the text in the box of a stage, and the bottom of the box."""
    texts = ((part.label, "label"), (part.note, "note strong"))
    words = paragraphs(texts, x + PADDING + 2, y + 6, width - 2 * PADDING - 2)
    return words.shapes, words.end + PADDING
