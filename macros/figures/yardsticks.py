"""Who or what judges: a row for each judge, the LLMs' measures beside those of other generators."""

from macros.figures.shapes import (
    NARROW,
    Box,
    Line,
    Picture,
    Shape,
    ShapeLink,
    linked,
    paragraph,
    paragraphs,
    rule,
    sign,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart, Side
from macros.site import Address

JUDGES = 156  # the width of the column of judges
GAP = 16
MARK = 34  # the width of a judge's mark
# The marks of the judges, as path data that begins at a place in a square of 24: a ticked answer,
# a piece of code, an image beside another, nodes of a network, two people.
MARKS = (
    ((3, 3, "h18v18h-18z"), (7, 12, "l4 4 6-8")),
    ((7, 5, "l-6 7 6 7"), (17, 5, "l6 7-6 7"), (14, 4, "l-4 16")),
    ((2, 8, "h13v13h-13z"), (9, 8, "v-5h13v13h-7")),
    (
        (5, 5, "l7 7-7 7m7-7h8"),
        *((x - 2.5, y, "a2.5 2.5 0 0 0 5 0a2.5 2.5 0 0 0-5 0") for x, y in ((4, 4), (4, 20))),
        (19, 12, "a2 2 0 0 0 4 0a2 2 0 0 0-4 0"),
    ),
    (
        (5, 8, "a4 4 0 0 0 8 0a4 4 0 0 0-8 0"),
        (1, 22, "c0-11 16-11 16 0"),
        (16, 4, "a4 4 0 0 1 0 8m2 3q5 1 5 7"),
    ),
)


def draw(figure: Figure, _data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the judges, its signs head the columns."""
    left = 0 if width <= NARROW else JUDGES
    room = (width - left + GAP) / 2 - GAP
    columns = {Side.LLM: float(left), Side.GENERATIVE_AI: left + room + GAP}
    _, other, llm = figure.signs or ("", Side.GENERATIVE_AI.label, Side.LLM.label)
    shapes: list[Shape] = []
    y = 0.0
    for column, (side, x) in zip((llm, other), columns.items(), strict=True):
        head = paragraph(column, x + 20, 2, room - 20, f"label {style_of(side)}")
        shapes += [*sign(side, x + 7, 13, 6), *head.shapes]
        y = max(y, head.end + 8)
    for number, judge in enumerate(figure.groups):
        shapes += [rule(y, 0, width), *_mark(number, 1, y + 7)]
        name = paragraph(judge, MARK, y + 8, (left or width) - MARK - 8, "plain")
        shapes += name.shapes
        top = end = y + 8 if left else name.end + 6
        for side, x in columns.items():
            at = top
            for part in figure.parts:
                if part.side is side and judge in part.groups:
                    link, at = _measure(part, address, x, at, room)
                    shapes.append(link)
            end = max(end, at)
        y = max(end, name.end) + 4
    return Picture(width, y, tuple(shapes))


def _measure(
    part: FigurePart, address: Address, x: float, y: float, width: float
) -> tuple[ShapeLink, float]:
    """Return a measure with a link to its row, and the top of the next one."""
    texts = ((part.label, f"label {style_of(part.side)}"), (part.note, "note"))
    words = paragraphs(texts, x, y, width)
    place = Box(x - 4, y - 1, width + 8, words.end - y + 6, "target", 4)
    return linked(part, address, words, place), words.end + 8


def _mark(judge: int, x: float, y: float) -> tuple[Shape, ...]:
    path = "".join(f"M{x + across:g} {y + down:g}{line}" for across, down, line in MARKS[judge])
    return (Line(path, "stroke strong"),)
