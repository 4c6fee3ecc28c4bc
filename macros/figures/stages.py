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
    """Return the picture: the groups of the figure are the lanes, the parts their stages."""
    shapes: list[Shape] = []
    y = 2.0
    for name in figure.groups:
        parts = [part for part in figure.parts if name in part.groups]
        style = style_of(parts[0].side if parts else None)
        words = paragraph(name, 0, y, width, f"label {style}")
        shapes += words.shapes
        lane = _downwards if width <= NARROW else _sideways
        drawn, y = lane(parts, words.end + 8, width)
        shapes += drawn
        y += GAP
    return Picture(width, y - GAP + 2, tuple(shapes))


def _sideways(parts: list[FigurePart], y: float, width: float) -> tuple[list[Shape], float]:
    """Return the stages of a lane from left to right, and their bottom."""
    room = (width + GAP) / max(1, len(parts)) - GAP
    height = max((_words(part, 0, 0, room)[1] for part in parts), default=0)
    shapes: list[Shape] = []
    for number, part in enumerate(parts):
        x = number * (room + GAP)
        if number:
            middle = y + height / 2
            shapes += arrow(x - GAP + 3, middle, x - 4, middle, "strong")
        shapes += [_box(part, x, y, room, height), *_words(part, x, y, room)[0]]
    return shapes, y + height


def _downwards(parts: list[FigurePart], y: float, width: float) -> tuple[list[Shape], float]:
    """Return the stages of a lane one below the other, and their bottom."""
    shapes: list[Shape] = []
    for number, part in enumerate(parts):
        if number:
            shapes += arrow(18, y + 3, 18, y + GAP - 4, "strong")
            y += GAP
        words, end = _words(part, 0, y, width)
        shapes += [_box(part, 0, y, width, end - y), *words]
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
