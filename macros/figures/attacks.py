"""Where attacks enter: the stages from training data to the use of an output."""

from itertools import product

from macros.figures import glyphs
from macros.figures.shapes import (
    NARROW,
    Box,
    Line,
    Picture,
    Shape,
    arrow,
    key,
    linked,
    paragraph,
    paragraphs,
    rule,
    sign,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

GAP = 22
DATA, INPUT, OUTPUT, TRACING = range(4)  # the groups of the figure
FRAME = 40  # the side of the drawing of a stage
RAIL = 84  # the width of the stages where they stand beside their attacks


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
    middle = top + 4 + FRAME / 2
    end = middle
    for number, (name, parts) in enumerate(stages):
        x = number * (room + GAP)
        shapes += _drawing(number, x, top + 4)
        if number:
            shapes += arrow(x - room - GAP + FRAME + 12, middle, x - 12, middle, "strong")
        head = paragraph(name, x, top + FRAME + 12, room, "label")
        shapes += [*head.shapes, rule(head.end + 6, x, x + room)]
        y = head.end + 16
        for part in parts:
            words, y = _part(part, address, x, y, room)
            shapes += words
        end = max(end, y)
    return shapes, end


def _downwards(
    stages: list[tuple[str, list[FigurePart]]], address: Address, top: float, width: float
) -> tuple[list[Shape], float]:
    """Return the stages one below the other from `top`, beside their attacks, and their bottom."""
    shapes: list[Shape] = []
    y = top + 4
    for number, (name, parts) in enumerate(stages):
        if number:
            shapes.append(rule(y, RAIL, width))
            y += 12
        shapes += _drawing(number, 0, y)
        head = paragraph(name, 0, y + FRAME + 4, RAIL - 8, "label")
        shapes += head.shapes
        for part in parts:
            words, y = _part(part, address, RAIL, y, width - RAIL)
            shapes += words
        y = max(y, head.end + (GAP if number < len(stages) - 1 else 0))
        if number < len(stages) - 1:
            shapes += arrow(FRAME / 2, head.end + 6, FRAME / 2, y + 6, "strong")
    return shapes, y


def _drawing(stage: int, x: float, y: float) -> list[Shape]:
    """Return what a stage is about: many pieces of data, a prompt, a result, a lens."""
    if stage == DATA:
        squares = product(range(5), repeat=2)
        path = "".join(glyphs.square(x + 8 * across, y + 8 * down, 6) for down, across in squares)
        return [Line(path, "fill strong")]
    if stage == INPUT:
        frame = Box(x + 1, y + 4, FRAME - 2, FRAME - 8, "tint edge", 6)
        return [frame, Line(f"M{x + 9:g} {y + 16:g}h22m-22 9h13", "stroke strong")]
    if stage == OUTPUT:
        return glyphs.picture(x, y, FRAME, "strong")
    glass = f"M{x + 26:g} {y + 17:g}a11 11 0 1 0-22 0a11 11 0 0 0 22 0"
    return [Line(f"{glass}M{x + 23:g} {y + 25:g}l12 12", "stroke strong")]


def _part(
    part: FigurePart, address: Address, x: float, y: float, width: float
) -> tuple[list[Shape], float]:
    """Return an attack with the sign of its side, and the top of the next one."""
    label = f"label {style_of(part.side)}"
    words = paragraphs(((part.label, label), (part.note, "note")), x + 20, y, width - 20)
    place = Box(x - 2, y - 2, width + 4, words.end - y + 8, "target", 4)
    link = linked(part, address, words, place)
    return [*sign(part.side, x + 7, y + 11, 6), link], words.end + 12
