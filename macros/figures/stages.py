"""The stages of training: a lane for each kind of model, and for each stage the data it uses."""

from collections.abc import Callable
from itertools import product
from typing import TypeAlias

from macros.figures import glyphs
from macros.figures.shapes import (
    NARROW,
    Box,
    Line,
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

# The parts by the name of their lane, and the drawings of their data.
Lanes: TypeAlias = dict[str, list[FigurePart]]
Data: TypeAlias = Callable[[float, float], list[Shape]]

GAP = 24
FRAME = 52  # the side of a drawing
BESIDE = 14  # between a drawing and the text beside it


def draw(figure: Figure, _data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the lanes, the parts their stages."""
    lanes = {name: [part for part in figure.parts if name in part.groups] for name in figure.groups}
    is_narrow = width <= NARROW
    room = width if is_narrow else (width + GAP) / len(lanes) - GAP
    heads = [_head(*lane, 0, 2, room) for lane in lanes.items()]
    below = 0 if is_narrow else max(head.end for head in heads)
    shapes: list[Shape] = []
    x, top, end = 0.0, 2.0, 0.0
    for drawings, (name, parts) in zip(DATA, lanes.items(), strict=True):
        head = _head(name, parts, x, top, room)
        stages, bottom = _lane(parts, drawings, address, (x, (below or head.end) + 8), room)
        shapes += [*head.shapes, *stages]
        end = max(end, bottom)
        x, top = (x, end + GAP) if is_narrow else (x + room + GAP, top)
    return Picture(width, end + 4, tuple(shapes))


def _head(name: str, parts: list[FigurePart], x: float, y: float, width: float) -> Paragraph:
    return paragraph(name, x, y, width, f"label {style_of(parts[0].side if parts else None)}")


def _lane(
    parts: list[FigurePart],
    drawings: tuple[Data, ...],
    address: Address,
    corner: tuple[float, float],
    width: float,
) -> tuple[list[Shape], float]:
    """Return the stages of a lane from top to bottom, each with its data, and their end."""
    shapes: list[Shape] = []
    x, y = corner
    left = x + FRAME + BESIDE
    end = y
    for number, part in enumerate(parts):
        if number:
            shapes += arrow(x + FRAME / 2, y + FRAME + 5, x + FRAME / 2, end + GAP - 6, "strong")
            y = end + GAP
        shapes += drawings[number](x, y) if number < len(drawings) else []
        texts = ((part.label, "label"), (part.note, "note"))
        words = paragraphs(texts, left, y - 2, x + width - left)
        end = max(words.end, y + FRAME)
        place = Box(x - 4, y - 4, width + 8, end - y + 8, "target", 4)
        shapes.append(linked(part, address, words, place))
    return shapes, end


def _bar(x: float, y: float, length: float, height: float = 4) -> str:
    return f"M{x:.4g} {y:.4g}h{length:.3g}v{height:.3g}h-{length:.3g}z"


def _raw_text(x: float, y: float) -> list[Shape]:
    """Return lines of text without a gap between them."""
    path = ""
    for row in range(9):
        at = x
        for width in glyphs.LINES[row % len(glyphs.LINES)]:
            path += _bar(at, y + 6 * row, width * FRAME)
            at += (width + 0.06) * FRAME
    return [Line(path, "fill llm")]


def _answers(x: float, y: float) -> list[Shape]:
    """Return two questions in outline, each with an answer."""
    rows = (y + 2, y + 30)
    asked = "".join(_bar(x + 18, row, 34) for row in rows)
    given = "".join(_bar(x, row + 8 + step, length) for row in rows for step, length in LONG)
    return [Line(asked, "empty edge"), Line(given, "fill llm")]


LONG = ((0, 40), (7, 30))  # the lines of an answer: where it begins, and its length


def _preferred(x: float, y: float) -> list[Shape]:
    """Return two answers, of which the first is framed."""
    chosen, other = (
        "".join(_bar(x + across, y + 12 + 8 * row, 14) for row in range(4)) for across in (4, 34)
    )
    frame = Box(x, y + 4, 22, 44, "stroke llm", 4)
    return [frame, Line(chosen, "fill llm"), Line(other, "empty edge")]


def _checked(x: float, y: float) -> list[Shape]:
    """Return three results with ticks."""
    rows = [y + 8 + 16 * number for number in range(3)]
    results = "".join(_bar(x, row, 28) for row in rows)
    ticks = "".join(f"M{x + 36:.4g} {row + 2:.4g}l4 4 8-9" for row in rows)
    return [Line(results, "fill llm"), Line(ticks, "stroke llm")]


def _images(across: int, chosen: frozenset[int] | None = None) -> Data:
    """Return a drawing of small images in rows, pale if they aren't chosen."""

    def drawn(x: float, y: float) -> list[Shape]:
        step = FRAME / across
        paths = {"fill other": "", "fill level-1 other": ""}
        for number, (row, column) in enumerate(product(range(across), repeat=2)):
            look = "fill other" if chosen is None or number in chosen else "fill level-1 other"
            image = glyphs.picture(x + column * step, y + row * step, step - 4, "other")
            paths[look] += "".join(part.path for part in image if isinstance(part, Line))
        return [Line(path, look) for look, path in paths.items() if path]

    return drawn


# What the stages of each lane learn from, in the order of the parts in macros/data/figures.py.
DATA: tuple[tuple[Data, ...], ...] = (
    (_raw_text, _answers, _preferred, _checked),
    (_images(4), _images(2), _images(2, frozenset({1}))),
)
