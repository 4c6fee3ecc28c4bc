"""Inputs and outputs: the systems with both of a pair, a dot for each, the LLMs first."""

from macros.figures.shapes import Box, Line, Picture, ShapeLink, paragraph
from macros.kinds import Comparison
from macros.model import Figure, Verdict
from macros.site import SYSTEMS

LABELS, LABELS_NARROW = 92, 50  # the width of the names of the rows
GAP, GAP_NARROW = 4, 3
PITCH, PITCH_NARROW = 6.5, 5  # from dot to dot
PADDING, PADDING_NARROW = 8, 3
MIN_DOTS_DOWN = 3
MIN_ROW = 30  # pixels; a touch target is at least 24 high

LLM = frozenset({Verdict.LLM, Verdict.BUILT_ON_AN_LLM})
# What the two kinds of dots stand for: the corner of the table.
KEY = (("LLMs", True), ("others", False))
KEY_LINE = 15  # the height of a line of it
AFTER_DOT = 1.6  # from the left to its words, in distances of dots


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the numbers: a row for each input, a column for each output."""
    return [f"{out} out" for out in figure.groups], [
        [f"{taken} in", *("{} ({})".format(*counts(data, taken, out)) for out in figure.groups)]
        for taken in figure.groups
    ]


def draw(figure: Figure, data: Comparison, picture: Picture) -> None:
    """Draw the figure: its groups are both the rows and the columns."""
    left, gap, pitch, padding = LABELS, GAP, PITCH, PADDING
    if picture.is_narrow:
        left, gap, pitch, padding = LABELS_NARROW, GAP_NARROW, PITCH_NARROW, PADDING_NARROW
    style = "note strong" if picture.is_narrow else "label"
    step = (picture.width - left + gap) / len(figure.groups)
    across = int((step - gap - 2 * padding) / pitch)
    y = 0.0
    for name, is_llm in KEY:
        picture.add(*_dots(1, int(is_llm), 1, (0, y + (KEY_LINE - pitch) / 2), pitch))
        y = picture.text(name, AFTER_DOT * pitch, y, left - 1, "note")
    for number, out in enumerate(figure.groups):
        y = max(y, picture.text(f"{out} out", left + step * number, 0, step - 1, style))
    y += 8
    for taken in figure.groups:
        cells = [counts(data, taken, out) for out in figure.groups]
        down = max(MIN_DOTS_DOWN, *(-(-total // across) for total, _ in cells))
        needed = paragraph(f"{taken} in", 0, 0, left - 1, style).end
        row = max(MIN_ROW, needed, down * pitch + 2 * padding)
        picture.text(f"{taken} in", 0, y + (row - needed) / 2, left - 1, style)
        for number, (out, (total, llms)) in enumerate(zip(figure.groups, cells, strict=True)):
            if total:
                place = Box(left + step * number, y, step - gap, row, "target", 6)
                link = f"{picture.address(SYSTEMS)}?input={taken}&output={out}"
                name = f"{taken} in, {out} out: {total} systems, {llms} of them LLMs"
                top = y + (row - down * pitch) / 2
                dots = _dots(total, llms, down, (place.x + padding, top), pitch)
                box = Box(place.x, y, place.width, row, "empty", place.corner)
                picture.add(ShapeLink(link, name, (box, *dots, place)))
        y += row + gap
    picture.height = y


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


def _dots(
    total: int, llms: int, down: int, corner: tuple[float, float], pitch: float
) -> tuple[Line, ...]:
    """Return the dots in columns of `down`: those of the LLMs, then the others as rings."""
    x, y = corner
    places = [
        f"M{x + (number // down + 0.5) * pitch:.1f} {y + (number % down + 0.5) * pitch:.1f}h0"
        for number in range(total)
    ]
    rings = places[llms:]
    kinds = ((places[:llms], "llm"), (rings, "other"), (rings, "hole"))
    size = "dots" if pitch == PITCH else "dots small"
    return tuple(Line("".join(dots), f"{size} {kind}") for dots, kind in kinds if dots)
