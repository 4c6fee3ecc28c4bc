"""How an output is made, as a strip of frames: word by word, as a whole, or at once."""

from macros.figures import glyphs
from macros.figures.shapes import (
    NARROW,
    Box,
    Picture,
    Shape,
    arrow,
    linked,
    paragraphs,
    rule,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

FRAME = 56
STEP = FRAME + 25  # from frame to frame
LABELS = 320  # the width of the text beside the frames
BY_WORD, AS_A_WHOLE, AT_ONCE = range(3)  # the groups of the figure
SHARES = (0.0, 0.5, 0.75, 1.0)  # how much is finished in each frame


def draw(figure: Figure, _data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the ways, with one part each."""
    beside = width > NARROW
    shapes: list[Shape] = []
    y = 4.0
    for part in figure.parts:
        if shapes:
            shapes.append(rule(y, 0, width))
            y += 16
        label = f"label {style_of(part.side)}"
        room = LABELS if beside else width
        words = paragraphs(((part.label, label), (part.note, "note")), 0, y - 2, room)
        x, top = (width - 3 * STEP - FRAME, y) if beside else (0.0, words.end + 10)
        end = max(words.end, top + FRAME)
        place = Box(-4, y - 6, width + 8, end - y + 12, "target", 4)
        shapes += _strip(part, figure.groups.index(part.groups[0]), x, top)
        shapes.append(linked(part, address, words, place))
        y = end + 16
    return Picture(width, y - 10, tuple(shapes))


def _strip(part: FigurePart, way: int, x: float, y: float) -> list[Shape]:
    """Return the frames from left to right, with an arrow from each to the next."""
    shares = (SHARES[0], SHARES[-1]) if way == AT_ONCE else SHARES
    style = style_of(part.side)
    shapes: list[Shape] = []
    for number, share in enumerate(shares):
        at = x + number * STEP
        if number:
            shapes += arrow(at - 20, y + FRAME / 2, at - 6, y + FRAME / 2, "strong")
        if way == AT_ONCE and not number:
            shapes += glyphs.numbers(at, y, FRAME, style)
        elif way == BY_WORD:
            shapes += glyphs.text(at, y + FRAME / 2, style, number + 1, len(shares))
        else:
            shapes += glyphs.picture(at, y, FRAME, style, share)
    return shapes
