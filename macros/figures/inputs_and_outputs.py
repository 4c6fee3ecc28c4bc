"""Inputs and outputs: how many systems have both of a pair, LLMs beside the others."""

from collections.abc import Iterator

from macros.figures.shapes import Box, Picture, ShapeLink, Words, measure, paragraph
from macros.kinds import Comparison
from macros.model import Figure, Verdict
from macros.site import SYSTEMS

LABELS, LABELS_NARROW = 92, 50  # the width of the names of the rows
BAR, BAR_NARROW = 40, 18  # the width of a bar
UNIT = 1.5  # the height of a bar for each system, the same in all cells
NUMBER = 18  # the height of a number above a bar
NUMBERED = 10  # the shortest bar with a number

LLM = frozenset({Verdict.LLM, Verdict.BUILT_ON_AN_LLM})
KINDS = (("LLMs, or built on one", "llm"), ("other systems", "half other"))  # with their styles


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the numbers: a row for each input, a column for each output."""
    return [f"{out} out" for out in figure.groups], [
        [f"{taken} in", *("{} ({})".format(*counts(data, taken, out)) for out in figure.groups)]
        for taken in figure.groups
    ]


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are both the rows and the columns."""
    left, bar, style = LABELS, BAR, "label"
    if picture.is_narrow:
        left, bar, style = LABELS_NARROW, BAR_NARROW, "note strong"
    step = (picture.width - left) / len(figure.groups)
    x = 0.0
    for name, side in KINDS:
        picture.add(Box(x, 4, 12, 12, f"fill {side}"), Words(x + 18, 15, name, "note"))
        x += measure(name, "note") + 34
    y = max(
        picture.text(f"{out} out", left + step * number, 30, step - 1, style)
        for number, out in enumerate(figure.groups)
    )
    for taken in figure.groups:
        cells = {out: counts(picture.data, taken, out) for out in figure.groups}
        longest = max(max(llms, total - llms) for total, llms in cells.values())
        top, y = y + 2, y + NUMBER + longest * UNIT
        words = paragraph(f"{taken} in", 0, 0, left - 1, style)
        picture.text(f"{taken} in", 0, y - words.end, left - 1, style)
        for number, (out, (total, llms)) in enumerate(cells.items()):
            place = Box(left + step * number, top, step - 4, y - top, "target", 4)
            link = f"{picture.address(SYSTEMS)}?input={taken}&output={out}"
            name = f"{taken} in, {out} out: {total} systems, {llms} of them LLMs"
            bars = _bars((llms, total - llms), place.x, y, bar)
            if total:
                picture.add(ShapeLink(link, name, (*bars, place)))
        picture.rule(y, left)
        y += 10
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


def _bars(numbers: tuple[int, int], x: float, y: float, width: float) -> Iterator[Box | Words]:
    """Yield the bars that stand side by side at a height, with the numbers of the long ones."""
    for count, (_, side) in zip(numbers, KINDS, strict=True):
        top = y - count * UNIT
        yield Box(x, top, width, y - top, f"fill {side}")
        if count >= NUMBERED:
            yield Words(x + width / 2, top - 4, str(count), f"note count {side}", "middle")
        x += width + 2
