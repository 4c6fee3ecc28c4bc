"""The stages of training: a lane for each kind of model, and for each stage the data it uses."""

from collections.abc import Callable
from itertools import product, zip_longest
from typing import TypeAlias

from macros.figures import glyphs
from macros.figures.shapes import Box, Line, Picture, Shape, paragraph, paragraphs, style_of
from macros.model import Figure, FigurePart

# Draws the data of a stage.
Data: TypeAlias = Callable[[float, float], list[Shape]]

GAP = 24
FRAME = 52  # the side of a drawing
BESIDE = 14  # between a drawing and the text beside it


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are the lanes, its parts their stages."""
    lanes = figure.parts_by_group
    room = picture.width if picture.is_narrow else (picture.width + GAP) / len(lanes) - GAP
    highest = max(paragraph(name, 0, 2, room, "label").end for name in lanes)
    x, top = 0.0, 2.0
    for drawings, (name, parts) in zip(DATA, lanes.items(), strict=True):
        end = picture.text(name, x, top, room, f"label {style_of(parts[0].side)}")
        below = (end if picture.is_narrow else highest) + 8
        end = _lane(picture, list(zip_longest(parts, drawings[: len(parts)])), x, below, room)
        picture.height = max(picture.height, end + 4)
        x, top = (x, end + GAP) if picture.is_narrow else (x + room + GAP, top)


def _lane(
    picture: Picture, stages: list[tuple[FigurePart, Data | None]], x: float, y: float, width: float
) -> float:
    """Draw the stages of a lane from top to bottom, each with its data, and return their end."""
    left = x + FRAME + BESIDE
    end = y
    for number, (part, drawing) in enumerate(stages):
        if number:
            picture.arrow(x + FRAME / 2, y + FRAME + 5, x + FRAME / 2, end + GAP - 6)
            y = end + GAP
        if drawing:
            picture.add(*drawing(x, y))
        texts = ((part.label, "label"), (part.note, "note"))
        words = paragraphs(texts, left, y - 2, x + width - left)
        end = max(words.end, y + FRAME)
        picture.link(part, words, (x - 4, y - 4, width + 8, end - y + 8))
    return end


def _bar(x: float, y: float, length: float) -> str:
    return f"M{x:.4g} {y:.4g}h{length:.3g}v4h-{length:.3g}z"


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
