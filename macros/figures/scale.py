"""Quantities on a logarithmic scale: a bar from the least to the most of each, or a mark."""

from math import ceil, floor, log10

from macros.figures.shapes import (
    NARROW,
    Box,
    Disc,
    Line,
    Picture,
    Shape,
    Words,
    paragraphs,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

LABELS = 190  # how wide the column of labels is, where there is one
EDGE = 20  # what is left beside the scale, for half of the number at its end
BAR = 12
GAP = 22
NUMBER = 90  # how much room a quantity beside its bar takes


def draw(figure: Figure, _data: Comparison, _address: Address, width: float) -> Picture:
    """Return the picture. Every part has a quantity, as the check asks."""
    start = EDGE if width <= NARROW else LABELS + EDGE
    scale = _Scale(figure.parts, start, width - EDGE - (0 if width <= NARROW else 30))
    shapes: list[Shape] = []
    y = 6.0
    for part in figure.parts:
        words, y = _row(part, scale, y, 0 if width <= NARROW else LABELS, width)
        shapes += words
    axis = _axis(scale, y, figure.unit or "", start, through=width > NARROW)
    return Picture(width, y + 48, (*axis, *shapes))


class _Scale:
    """From a quantity to a distance: whole powers of ten at both ends."""

    def __init__(self, parts: tuple[FigurePart, ...], start: float, end: float) -> None:
        quantities = [each for part in parts for each in (part.low, part.high) if each]
        self.least, self.most = floor(log10(min(quantities))), ceil(log10(max(quantities)))
        self.most += self.most == self.least
        self.start, self.step = start, (end - start) / (self.most - self.least)

    def at(self, quantity: float) -> float:
        """Return where a quantity is."""
        return self.start + (log10(quantity) - self.least) * self.step


def _row(
    part: FigurePart, scale: _Scale, y: float, labels: float, width: float
) -> tuple[list[Shape], float]:
    """Return the label, the bar and the quantity of a part, and where the next one begins."""
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
    return [*words.shapes, bar, number], max(words.end, top + 6 + BAR) + GAP


def _axis(scale: _Scale, y: float, unit: str, start: float, *, through: bool) -> list[Shape]:
    """Return the scale below the rows; its lines go `through` them where no words stand in them."""
    found: list[Shape] = []
    for power in range(scale.least, scale.most + 1):
        x = scale.at(10.0**power)
        top = 4 if through else y - 8
        found.append(Line(f"M{x:.5g} {top:.5g}V{y:.5g}", "stroke hair"))
        found.append(Words(x, y + 16, _number(10.0**power), "note", "middle"))
    found.append(Words(start - EDGE, y + 38, f"{unit} (each line is 10 times the last)", "note"))
    return found


def _number(value: float) -> str:
    return f"{value:,.10g}"
