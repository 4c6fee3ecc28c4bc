"""Quantities on a logarithmic scale: a bar for each range, or a disc for one value."""

from math import ceil, floor, log10

from macros.figures.shapes import (
    Box,
    Disc,
    Line,
    Picture,
    Shape,
    Words,
    measure,
    paragraphs,
    style_of,
)
from macros.model import Figure, FigurePart

LABELS = 190  # the width of the column of labels
EDGE = 20  # beside the scale, for half of the number at its end
BAR = 12
GAP = 22


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure. Validation ensures that every part has a quantity."""
    start = EDGE if picture.is_narrow else LABELS + EDGE
    end = picture.width - EDGE - (0 if picture.is_narrow else 30)
    scale = _LogScale(figure.parts, start, end)
    y = 6.0
    for part in figure.parts:
        y = _row(picture, figure, part, scale, y)
    picture.shapes[:0] = _axis(figure, scale, y, start)  # behind the rows
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


def _row(picture: Picture, figure: Figure, part: FigurePart, scale: _LogScale, y: float) -> float:
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
    number = f"{text} {figure.symbol or ''}".strip()
    fits = high + 10 + measure(number, "label") < picture.width
    x, anchor = (high + 10, "start") if fits else (low - 10, "end")
    picture.add(bar, Words(x, top + BAR - 1.5, number, f"label on-grid {style}", anchor))
    end = max(words.end, top + BAR)
    place = (-4, y - 4, picture.width + 8, end - y + 8)
    picture.link(part, words, place, f"{text} {figure.unit or ''}".strip())
    return end + GAP


def _axis(figure: Figure, scale: _LogScale, y: float, start: float) -> list[Shape]:
    """Return the scale below the rows, with its lines, which are drawn behind them."""
    shapes: list[Shape] = []
    for power in range(scale.least, scale.most + 1):
        x = scale.at(10.0**power)
        shapes.append(Line(f"M{x:.5g} 4V{y:.5g}", "stroke hair"))
        shapes.append(Words(x, y + 16, _number(10.0**power), "note", "middle"))
    unit = f"{figure.unit or ''} ({figure.symbol or ''}), each line 10 times the last"
    shapes.append(Words(start - EDGE, y + 38, unit, "note"))
    return shapes


def _number(value: float) -> str:
    return f"{value:,.10g}"
