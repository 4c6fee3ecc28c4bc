"""The kinds of model as networks with their inputs and outputs.

Squares are data, boxes are networks. An arrow goes back if the output is the next input.
"""

from dataclasses import dataclass

from macros.figures import glyphs
from macros.figures.shapes import (
    NARROW,
    Box,
    Line,
    Picture,
    Shape,
    arrow,
    linked,
    paragraph,
    paragraphs,
    rule,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

LABELS = 268  # the width of the text beside a drawing
BY_PIECE, BY_STEP, AGAINST, COMPRESSED = range(4)  # the groups of the figure
RETURN = 12  # the distance of the returning arrow below the drawing


@dataclass(frozen=True)
class Sizes:
    """The widths of the parts of a drawing."""

    frame: float
    arrow: float
    network: float


SIZES, SIZES_NARROW = Sizes(49, 22, 76), Sizes(35, 13, 72)
HEIGHT = 44  # the smallest height of the box of a network


def draw(figure: Figure, _data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the kinds, with one part each."""
    beside = width > NARROW
    sizes = SIZES if beside else SIZES_NARROW
    shapes: list[Shape] = []
    y = 4.0
    for part in figure.parts:
        if shapes:
            shapes.append(rule(y, 0, width))
            y += 16
        texts = ((part.label, f"label {style_of(part.side)}"), (part.note, "note"))
        words = paragraphs(texts, 0, y - 2, LABELS if beside else width)
        x, top = (LABELS + 24, y) if beside else (0.0, words.end + 10)
        drawn, end = _drawing(part, figure.groups.index(part.groups[0]), x, top, sizes)
        end = max(words.end, end)
        place = Box(-4, y - 6, width + 8, end - y + 10, "target", 4)
        shapes += [*drawn, linked(part, address, words, place)]
        y = end + 14
    return Picture(width, y - 8, tuple(shapes))


def _drawing(
    part: FigurePart, family: int, x: float, y: float, sizes: Sizes
) -> tuple[list[Shape], float]:
    """Return the data and networks of a kind, and their bottom."""
    shapes: list[Shape] = []
    at, style = x, style_of(part.side)
    frames = _frames(family)
    names = part.words[: _networks(family)]
    height = max(sizes.frame, *(_height(name, sizes) for name in names))
    middle = y + height / 2
    top = middle - sizes.frame / 2
    for number, what in enumerate(frames):
        if number:
            shapes += arrow(at + 2, middle, at + sizes.arrow - 2, middle, "strong")
            at += sizes.arrow
        shapes += _frame(what, at, top, sizes.frame, style)
        at += sizes.frame
        for name in names[number : number + 1]:
            shapes += arrow(at + 2, middle, at + sizes.arrow - 2, middle, "strong")
            at += sizes.arrow
            shapes += _network(name, at, middle, sizes)
            at += sizes.network
    end = y + height
    if family in {BY_PIECE, BY_STEP}:
        back, end = _back(part.words[-1], x, at, sizes.frame / 2, end + 3)
        shapes += back
    return shapes, end


def _networks(family: int) -> int:
    """Return the number of networks of a kind."""
    return 1 if family in {BY_PIECE, BY_STEP} else 2


def _frames(family: int) -> tuple[float | str, ...]:
    """Return the data of a kind, in order: the share of a picture, numbers, or a text."""
    return (("text", "longer text"), (0.45, 0.75), ("numbers", 1.0), (1.0, "numbers", 1.0))[family]


def _frame(what: float | str, x: float, y: float, size: float, style: str) -> list[Shape]:
    match what:
        case "numbers":
            return glyphs.numbers(x, y, size, style)
        case "text":
            return glyphs.text(x, y + size / 2, style, 2, 3)
        case "longer text":
            return glyphs.text(x, y + size / 2, style, 3, 3)
        case _:
            return glyphs.picture(x, y, size, style, float(what))


def _height(name: str, sizes: Sizes) -> float:
    """Return the height of the box of a network."""
    return max(HEIGHT, paragraph(name, 0, 0, sizes.network - 4, "note").end + 8)


def _network(name: str, x: float, middle: float, sizes: Sizes) -> list[Shape]:
    height, across = _height(name, sizes), x + sizes.network / 2
    words = paragraph(name, across, 0, sizes.network - 4, "note strong", "middle")
    down = middle - words.end / 2 - 1.5
    placed = paragraph(name, across, down, sizes.network - 4, "note strong", "middle")
    box = Box(x, middle - height / 2, sizes.network, height, "tint edge", 8)
    return [box, *placed.shapes]


def _back(name: str, start: float, end: float, inset: float, y: float) -> tuple[list[Shape], float]:
    """Return the arrow from the output back to the input, with its text, and their bottom."""
    line = f"M{end - inset:.5g} {y:.5g}v{RETURN}H{start + inset:.5g}"
    words = paragraph(name, (start + end) / 2, y + RETURN + 1, end - start, "note", "middle")
    head = arrow(start + inset, y + RETURN, start + inset, y, "strong")
    return [Line(line, "stroke strong"), *head, *words.shapes], words.end
