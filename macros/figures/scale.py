"""Quantities on a logarithmic scale: a bar for each range, or a disc for one value."""

from math import ceil, floor, log10

from macros.figures.shapes import (
    NARROW,
    Box,
    Disc,
    Line,
    Picture,
    Shape,
    Words,
    ground,
    linked,
    paragraphs,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

LABELS = 190  # the width of the column of labels
EDGE = 20  # beside the scale, for half of the number at its end
BAR = 12
GAP = 22
NUMBER = 90  # the width of a quantity beside its bar


def draw(figure: Figure, _data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture. Validation ensures that every part has a quantity."""
    start = EDGE if width <= NARROW else LABELS + EDGE
    scale = _LogScale(figure.parts, start, width - EDGE - (0 if width <= NARROW else 30))
    shapes: list[Shape] = []
    y = 6.0
    for part in figure.parts:
        words, y = _row(part, address, scale, y, width, figure.unit or "")
        shapes += words
    axis = _axis(scale, y, figure.unit or "", start)
    return Picture(width, y + 48, (*axis, *shapes))


class _LogScale:
    """Maps a quantity to an x, with powers of ten at both ends."""

    def __init__(self, parts: tuple[FigurePart, ...], start: float, end: float) -> None:
        quantities = [value for part in parts for value in (part.low, part.high) if value]
        self.least, self.most = floor(log10(min(quantities))), ceil(log10(max(quantities)))
        self.most += self.most == self.least
        self.start, self.step = start, (end - start) / (self.most - self.least)

    def at(self, quantity: float) -> float:
        """Return the x of a quantity."""
        return self.start + (log10(quantity) - self.least) * self.step


def _row(  # noqa: PLR0913, PLR0917 - a row is laid out from all of these
    part: FigurePart, address: Address, scale: _LogScale, y: float, width: float, unit: str
) -> tuple[list[Shape], float]:
    """Return the label, the bar and the quantity of a part, and the top of the next one."""
    labels = 0 if width <= NARROW else LABELS
    words = paragraphs(
        ((part.label, "label"), (part.note, "note")), 0, y, labels - 8 if labels else width
    )
    top = y if labels else words.end
    low, high = scale.at(part.low or 0), scale.at(part.high or part.low or 0)
    style = style_of(part.side)
    bar: Shape = Box(low, top + 6, high - low, BAR, f"fill {style}", BAR / 2)
    if high - low < BAR:
        bar = Disc(low, top + 6 + BAR / 2, BAR / 2, f"fill {style}")
    text = _number(part.low or 0) + (f" to {_number(part.high)}" if part.high else "")
    room = width - high > NUMBER
    number = Words(
        high + 12 if room else low - 12,
        top + 6 + BAR - 1.5,
        text,
        f"label {style}",
        "start" if room else "end",
    )
    grounds = [ground(word) for word in (*words.shapes, number)]
    end = max(words.end, top + 6 + BAR)
    place = Box(-4, y - 4, width + 8, end - y + 8, "target", 4)
    link = linked(part, address, words, place, f"{text} {unit}".strip())
    return [*grounds, bar, number, link], end + GAP


def _axis(scale: _LogScale, y: float, unit: str, start: float) -> list[Shape]:
    """Return the scale below the rows, with its lines, which are drawn behind them."""
    shapes: list[Shape] = []
    for power in range(scale.least, scale.most + 1):
        x = scale.at(10.0**power)
        shapes.append(Line(f"M{x:.5g} 4V{y:.5g}", "stroke hair"))
        shapes.append(Words(x, y + 16, _number(10.0**power), "note", "middle"))
    shapes.append(Words(start - EDGE, y + 38, f"{unit} (each line is 10 times the last)", "note"))
    return shapes


def _number(value: float) -> str:
    return f"{value:,.10g}"
