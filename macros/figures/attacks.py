"""Where attacks enter: the stages from training data to the use of an output."""

from macros.figures.shapes import (
    NARROW,
    Box,
    Picture,
    Shape,
    arrow,
    key,
    linked,
    paragraph,
    paragraphs,
    sign,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

GAP = 22


def draw(figure: Figure, _data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the stages, its parts the attacks."""
    stages = [
        (name, [part for part in figure.parts if name in part.groups]) for name in figure.groups
    ]
    signs, top = key(figure, width)
    draw_below = _downwards if width <= NARROW else _sideways
    shapes, end = draw_below(stages, address, top, width)
    return Picture(width, end, (*signs, *shapes))


def _sideways(
    stages: list[tuple[str, list[FigurePart]]], address: Address, top: float, width: float
) -> tuple[list[Shape], float]:
    """Return the stages side by side from `top`, and their bottom."""
    room = (width + GAP) / len(stages) - GAP
    shapes: list[Shape] = []
    names = [paragraph(name, 0, 0, room - 16, "label") for name, _ in stages]
    height = max(words.end for words in names) + 16
    end = middle = top + height / 2
    for number, (name, parts) in enumerate(stages):
        x = number * (room + GAP)
        shapes += _stage(name, x, top + 1, room, height)
        if number:
            shapes += arrow(x - GAP + 3, middle, x - 4, middle, "strong")
        y = top + height + 16
        for part in parts:
            words, y = _part(part, address, x, y, room)
            shapes += words
        end = max(end, y)
    return shapes, end


def _downwards(
    stages: list[tuple[str, list[FigurePart]]], address: Address, top: float, width: float
) -> tuple[list[Shape], float]:
    """Return the stages one below the other from `top`, and their bottom."""
    shapes: list[Shape] = []
    y = top + 1
    for number, (name, parts) in enumerate(stages):
        if number:
            shapes += arrow(16, y, 16, y + GAP - 3, "strong")
            y += GAP
        height = paragraph(name, 0, 0, width - 16, "label").end + 16
        shapes += _stage(name, 0, y, width, height)
        y += height + 10
        for part in parts:
            words, y = _part(part, address, 28, y, width - 28)
            shapes += words
    return shapes, y


def _stage(name: str, x: float, y: float, width: float, height: float) -> list[Shape]:
    words = paragraph(name, x + width / 2, y + 7, width - 16, "label", "middle")
    return [Box(x + 1, y, width - 2, height, "tint whole edge", 8), *words.shapes]


def _part(
    part: FigurePart, address: Address, x: float, y: float, width: float
) -> tuple[list[Shape], float]:
    """Return an attack with the sign of its side, and the top of the next one."""
    label = f"label {style_of(part.side)}"
    words = paragraphs(((part.label, label), (part.note, "note")), x + 20, y, width - 20)
    place = Box(x - 2, y - 2, width + 4, words.end - y + 8, "target", 4)
    link = linked(part, address, words, place)
    return [*sign(part.side, x + 7, y + 11, 6), link], words.end + 12
