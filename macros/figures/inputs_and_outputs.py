"""Inputs and outputs: for each pair a bar of the systems with both."""

from macros.figures.shapes import (
    NARROW,
    Box,
    Picture,
    Shape,
    ShapeLink,
    Words,
    key,
    paragraph,
    rule,
)
from macros.kinds import Comparison
from macros.model import Figure, Verdict
from macros.site import SYSTEMS, Address

LABELS, LABELS_NARROW = 96, 50
ROW = 44
BAR = 10
INSET = 10  # the left padding of a cell, and both paddings together

# The segments of a bar, in order, by the verdicts that they count.
LLM = frozenset({Verdict.LLM, Verdict.BUILT_ON_AN_LLM})
BOUNDARY = frozenset({Verdict.BOUNDARY})
OTHER = frozenset({Verdict.GENERATIVE_NOT_LLM})
NEITHER = frozenset({Verdict.NEITHER, Verdict.LANGUAGE_MODEL_NOT_GENERATIVE})
SEGMENTS = (LLM, BOUNDARY, OTHER, NEITHER)


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the numbers: a row for each input, a column for each output."""
    return [f"{out} out" for out in figure.groups], [
        [f"{taken} in", *(str(sum(_counts(data, taken, out))) for out in figure.groups)]
        for taken in figure.groups
    ]


def draw(figure: Figure, data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are both the rows and the columns."""
    left = LABELS_NARROW if width <= NARROW else LABELS
    step = (width - left) / len(figure.groups)
    style, inset = ("note strong", 1) if width <= NARROW else ("label", 6)
    signs, top = key(figure, width)
    heads = [
        paragraph(f"{out} out", left + step * number + inset, top, step - inset, style)
        for number, out in enumerate(figure.groups)
    ]
    shapes: list[Shape] = [*signs, *(word for head in heads for word in head.shapes)]
    y = max(head.end for head in heads) + 6
    most = max(sum(_counts(data, one, other)) for one in figure.groups for other in figure.groups)
    for taken in figure.groups:
        words = paragraph(f"{taken} in", 0, y + 8, left - inset, style)
        height = max(ROW, words.end - y + 8)
        shapes += [rule(y, 0, width), *words.shapes]
        for number, out in enumerate(figure.groups):
            if any(counts := _counts(data, taken, out)):
                link = f"{address(SYSTEMS)}?input={taken}&output={out}"
                place = Box(left + step * number, y + 1, step - 2, height - 2, "target", 4)
                shapes.append(_cell(counts, most, place, link, f"{taken} in, {out} out"))
        y += height
    return Picture(width, y + 2, tuple(shapes))


def _counts(data: Comparison, taken: str, out: str) -> tuple[int, ...]:
    """Return the number of systems with an input and an output in each segment."""
    given = [
        system.verdict
        for system in data.systems
        if taken in system.inputs and out in system.outputs
    ]
    return tuple(sum(verdict in verdicts for verdict in given) for verdicts in SEGMENTS)


def _cell(counts: tuple[int, ...], most: int, place: Box, address: str, name: str) -> ShapeLink:
    """Return the number and the bar of a cell, linked to the systems that it counts."""
    unit = (place.width - INSET) / most
    x, y = place.x + (1 if place.width < INSET * 6 else 6), place.y + 22
    llm, boundary, other, neither = (count * unit for count in counts)
    total = sum(counts)
    shapes = (
        place,
        Words(x, place.y + 16, str(total), "label"),
        *_segment(x, y, llm, BAR, "llm"),
        *_segment(x + llm, y, boundary, BAR / 2, "llm"),
        *_segment(x + llm, y + BAR / 2, boundary, BAR / 2, "half other"),
        *_segment(x + llm + boundary, y, other, BAR, "half other"),
        *_segment(x + llm + boundary + other, y, neither, BAR, "level-2 whole"),
    )
    unit_name = "system" if total == 1 else "systems"
    return ShapeLink(address, f"{name}: {total} {unit_name}", shapes)


def _segment(x: float, y: float, width: float, height: float, style: str) -> tuple[Shape, ...]:
    return (Box(x, y, width, height, f"fill {style}"),) if width else ()
