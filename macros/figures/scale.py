"""Quantities on a logarithmic scale: a bar for each range, or a disc for one value."""

from math import ceil, floor, log10

from macros.figures.shapes import (
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

LABELS = 190  # the width of the column of labels
EDGE = 20  # beside the scale, for half of the number at its end
BAR = 12
GAP = 22
NUMBER = 90  # the width of a quantity beside its bar


def draw(figure: Figure, _data: Comparison, picture: Picture) -> None:
    """Draw the figure. Validation ensures that every part has a quantity."""
    start = EDGE if picture.is_narrow else LABELS + EDGE
    end = picture.width - EDGE - (0 if picture.is_narrow else 30)
    scale, unit = _LogScale(figure.parts, start, end), figure.unit or ""
    y = 6.0
    for part in figure.parts:
        y = _row(picture, part, scale, y, unit)
    picture.shapes[:0] = _axis(scale, y, unit, start)  # behind the rows
    picture.height = y + 48


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


def _row(picture: Picture, part: FigurePart, scale: _LogScale, y: float, unit: str) -> float:
    """Draw the label, the bar and the quantity of a part, and return the top of the next one."""
    texts = ((part.label, "label"), (part.note, "note on-grid"))
    words = paragraphs(texts, 0, y, picture.width if picture.is_narrow else LABELS - 8)
    top = 6 + (words.end if picture.is_narrow else y)
    low, high = scale.at(part.low or 0), scale.at(part.high or part.low or 0)
    style = style_of(part.side)
    bar: Shape = Box(low, top, high - low, BAR, f"fill {style}", BAR / 2)
    if high - low < BAR:
        bar = Disc(low, top + BAR / 2, BAR / 2, f"fill {style}")
    text = _number(part.low or 0) + (f" to {_number(part.high)}" if part.high else "")
    x, anchor = (high + 12, "start") if picture.width - high > NUMBER else (low - 12, "end")
    number = Words(x, top + BAR - 1.5, text, f"label on-grid {style}", anchor)
    picture.add(bar, number)
    end = max(words.end, top + BAR)
    place = (-4, y - 4, picture.width + 8, end - y + 8)
    picture.link(part, words, place, f"{text} {unit}".strip())
    return end + GAP


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
