"""Inputs and outputs: how many of the systems with both of a pair are LLMs."""

from macros.figures.shapes import (
    LEADING,
    NARROW,
    SIZES,
    Box,
    Picture,
    Shape,
    ShapeLink,
    Words,
    measure,
    paragraph,
)
from macros.kinds import Comparison
from macros.model import Figure, Verdict
from macros.site import SYSTEMS, Address

LABELS, LABELS_NARROW = 92, 50  # the width of the names of the rows
HEIGHT, HEIGHT_NARROW = 52, 44
GAP, GAP_NARROW = 4, 3
SWATCH = 16

LLM = frozenset({Verdict.LLM, Verdict.BUILT_ON_AN_LLM})
# The fill of a cell and the style of its number, from the largest share of LLMs to the smallest,
# in the order of the figure's signs.
FILLS = (("fill llm", "label on-fill"), ("shade llm", "label"), ("empty", "label"))


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the numbers: a row for each input, a column for each output."""
    return [f"{out} out" for out in figure.groups], [
        [f"{taken} in", *("{} ({})".format(*counts(data, taken, out)) for out in figure.groups)]
        for taken in figure.groups
    ]


def draw(figure: Figure, data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are both the rows and the columns."""
    is_narrow = width <= NARROW
    left, height, gap = LABELS, HEIGHT, GAP
    if is_narrow:
        left, height, gap = LABELS_NARROW, HEIGHT_NARROW, GAP_NARROW
    style = "note strong" if is_narrow else "label"
    step = (width - left + gap) / len(figure.groups)
    heads = [
        paragraph(f"{out} out", left + step * number, 0, step - 1, style)
        for number, out in enumerate(figure.groups)
    ]
    shapes: list[Shape] = [word for head in heads for word in head.shapes]
    y = max(head.end for head in heads) + 8
    for taken in figure.groups:
        words = paragraph(f"{taken} in", 0, 0, left - 1, style)
        row = max(height, words.end)
        shapes += paragraph(f"{taken} in", 0, y + (row - words.end) / 2, left - 1, style).shapes
        for number, out in enumerate(figure.groups):
            total, llms = counts(data, taken, out)
            if total:
                place = Box(left + step * number, y, step - gap, row, "target", 6)
                link = f"{address(SYSTEMS)}?input={taken}&output={out}"
                name = f"{taken} in, {out} out: {total} systems, {llms} of them LLMs"
                # A slash, because three words are wider than a cell on a phone.
                text = f"{llms}/{total}" if is_narrow else f"{llms} of {total}"
                if measure(text, "label") > place.width:
                    text = f"{llms}/\n{total}"
                look = FILLS[_level(total, llms)]
                shapes.append(ShapeLink(link, name, _cell(text, place, *look)))
        y += row + gap
    signs, end = _key(figure, y + 12, width)
    return Picture(width, end, (*shapes, *signs))


def counts(data: Comparison, taken: str, out: str) -> tuple[int, int]:
    """Return the number of systems with an input and an output, and how many of them are LLMs.

    Products that are built on an LLM count as LLMs.
    """
    verdicts = [
        system.verdict
        for system in data.systems
        if taken in system.inputs and out in system.outputs
    ]
    return len(verdicts), sum(verdict in LLM for verdict in verdicts)


def _level(total: int, llms: int) -> int:
    """Return the place of a share of LLMs in `FILLS`."""
    return 0 if llms > total / 2 else 1 if llms >= total / 4 else 2


def _cell(text: str, place: Box, fill: str, style: str) -> tuple[Shape, ...]:
    """Return the lines of a cell on its fill."""
    x, step = place.x + place.width / 2, SIZES["label"] * LEADING
    lines = text.split("\n")
    y = place.y + place.height / 2 + 5 - (len(lines) - 1) * step / 2
    return (
        Box(place.x, place.y, place.width, place.height, fill, place.corner),
        *(Words(x, round(y + n * step), line, style, "middle") for n, line in enumerate(lines)),
        place,
    )


def _key(figure: Figure, y: float, width: float) -> tuple[tuple[Shape, ...], float]:
    """Return the fills with what they stand for, and the bottom of the key."""
    title = paragraph(figure.unit or "", 0, y, width, "note")
    shapes: list[Shape] = [*title.shapes]
    x, y = 0.0, title.end + 6
    for (fill, _), name in zip(FILLS, figure.signs or (), strict=False):
        words = paragraph(name, SWATCH + 8, y, width - SWATCH - 8, "note")
        room = SWATCH + 8 + max(measure(line.text, "note") for line in words.shapes)
        if x and x + room > width:
            x, y = 0.0, y + 24
        words = paragraph(name, x + SWATCH + 8, y, width - SWATCH - 8, "note")
        shapes += [Box(x, y, SWATCH, SWATCH, fill, 3), *words.shapes]
        x, y = x + room + 20, max(y, words.end - 18)
    return tuple(shapes), y + 26
