"""Inputs and outputs: how many systems have both of a pair, and the share of the LLMs."""

from collections.abc import Iterator

from macros.figures.shapes import Box, Picture, ShapeLink, Words, paragraph
from macros.kinds import Comparison
from macros.model import Figure, Verdict
from macros.site import SYSTEMS

LABELS, LABELS_NARROW = 92, 50  # the width of the names of the rows
GAP, GAP_NARROW = 4, 3
PADDING, PADDING_NARROW = 8, 3
NUMBER, BAR_TOP, BAR = 20, 28, 9  # down a cell: the numbers, the bar, and its height
ROW = 46  # three lines of a name

LLM = frozenset({Verdict.LLM, Verdict.BUILT_ON_AN_LLM})
KINDS = (("LLMs", "llm", "fill llm"), ("others", "other", "tint edge other"))  # the styles of each
SIGN, KEY_LINE = 6, 16  # the size of a sign in the key, and the height of a line


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the numbers: a row for each input, a column for each output."""
    return [f"{out} out" for out in figure.groups], [
        [f"{taken} in", *("{} ({})".format(*counts(data, taken, out)) for out in figure.groups)]
        for taken in figure.groups
    ]


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are both the rows and the columns."""
    left, gap, padding = LABELS, GAP, PADDING
    if picture.is_narrow:
        left, gap, padding = LABELS_NARROW, GAP_NARROW, PADDING_NARROW
    style = "note strong" if picture.is_narrow else "label"
    step = (picture.width - left + gap) / len(figure.groups)
    y = 0.0
    for number, (name, ink, fill) in enumerate(KINDS):
        picture.add(Box(0.5, number * KEY_LINE + 7, SIGN, SIGN, fill))
        y = picture.text(name, SIGN + 2, number * KEY_LINE, left, f"note {ink}")
    for number, out in enumerate(figure.groups):
        y = max(y, picture.text(f"{out} out", left + step * number, 0, step - 1, style))
    y += 8
    for taken in figure.groups:
        needed = paragraph(f"{taken} in", 0, 0, left - 1, style).end
        picture.text(f"{taken} in", 0, y + (ROW - needed) / 2, left - 1, style)
        for number, out in enumerate(figure.groups):
            total, llms = counts(picture.data, taken, out)
            if total:
                place = Box(left + step * number, y, step - gap, ROW, "target", 6)
                link = f"{picture.address(SYSTEMS)}?input={taken}&output={out}"
                name = f"{taken} in, {out} out: {total} systems, {llms} of them LLMs"
                box = Box(place.x, y, place.width, ROW, "empty", place.corner)
                shares = _shares(total, llms, place, padding)
                picture.add(ShapeLink(link, name, (box, *shares, place)))
        y += ROW + gap
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


def _shares(total: int, llms: int, place: Box, padding: float) -> Iterator[Box | Words]:
    """Yield the number of LLMs and that of the others, above a bar that they share."""
    start, end = place.x + padding, place.x + place.width - padding
    middle = start + (end - start) * llms / total
    sides = ((llms, start, start, middle, "start"), (total - llms, end, middle, end, "end"))
    for (count, at, left, right, anchor), (_, ink, fill) in zip(sides, KINDS, strict=True):
        if count:
            yield Words(at, place.y + NUMBER, str(count), f"note count {ink}", anchor)
            yield Box(left, place.y + BAR_TOP, right - left, BAR, fill)
