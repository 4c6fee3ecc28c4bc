"""The stages of training: a lane for each kind of model, its stages in order."""

from typing import TypeAlias

from macros.figures.shapes import (
    NARROW,
    Box,
    Paragraph,
    Picture,
    Shape,
    arrow,
    linked,
    paragraph,
    paragraphs,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

Lanes: TypeAlias = dict[str, list[FigurePart]]  # the parts by the name of their lane

GAP = 24
PADDING = 10


def draw(figure: Figure, _data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the lanes, the parts their stages."""
    lanes = {name: [part for part in figure.parts if name in part.groups] for name in figure.groups}
    shapes, end = (_one_by_one if width <= NARROW else _side_by_side)(lanes, address, width)
    return Picture(width, end + 2, tuple(shapes))


def _side_by_side(lanes: Lanes, address: Address, width: float) -> tuple[list[Shape], float]:
    """Return the lanes beside each other, their stages from one height on, and their end."""
    room = (width + GAP) / len(lanes) - GAP
    columns = [(number * (room + GAP), *lane) for number, lane in enumerate(lanes.items())]
    heads = [_head(name, parts, x, 2, room) for x, name, parts in columns]
    top = max(head.end for head in heads) + 8
    shapes: list[Shape] = []
    end = top
    for head, (x, _, parts) in zip(heads, columns, strict=True):
        stages, bottom = _lane(parts, address, x, top, room)
        shapes += [*head.shapes, *stages]
        end = max(end, bottom)
    return shapes, end


def _one_by_one(lanes: Lanes, address: Address, width: float) -> tuple[list[Shape], float]:
    """Return the lanes one below the other, and their end."""
    shapes: list[Shape] = []
    end = 2.0 - GAP
    for name, parts in lanes.items():
        head = _head(name, parts, 0, end + GAP, width)
        stages, end = _lane(parts, address, 0, head.end + 8, width)
        shapes += [*head.shapes, *stages]
    return shapes, end


def _head(name: str, parts: list[FigurePart], x: float, y: float, width: float) -> Paragraph:
    return paragraph(name, x, y, width, f"label {style_of(parts[0].side if parts else None)}")


def _lane(
    parts: list[FigurePart], address: Address, x: float, y: float, width: float
) -> tuple[list[Shape], float]:
    """Return the stages of a lane from top to bottom, and their end."""
    shapes: list[Shape] = []
    for number, part in enumerate(parts):
        if number:
            shapes += arrow(x + 18, y + 3, x + 18, y + GAP - 4, "strong")
            y += GAP
        texts = ((part.label, "label"), (part.note, "note strong"))
        words = paragraphs(texts, x + PADDING + 2, y + 6, width - 2 * PADDING - 2)
        end = words.end + PADDING
        box = Box(x + 1, y, width - 2, end - y, f"tint edge {style_of(part.side)}", 8)
        place = Box(x + 1, y, width - 2, end - y, "target", 8)
        shapes += [box, linked(part, address, words, place)]
        y = end
    return shapes, y
