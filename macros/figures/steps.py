"""How an output is made, as a strip of frames: word by word, as a whole, or at once."""

from macros.figures import glyphs
from macros.figures.shapes import Picture, described, style_of
from macros.model import Figure, FigurePart

FRAME = 80
STEP = FRAME + 30  # from frame to frame
STRIP = 3 * STEP + FRAME
LABELS = 250  # the width of the text beside the frames
BY_WORD, AS_A_WHOLE, AT_ONCE = range(3)  # the groups of the figure
SHARES = (0.0, 0.5, 0.75, 1.0)  # how much is finished in each frame
FEWER_SHARES = (0.0, 0.75, 1.0)  # in a narrow picture


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are the ways, with one part each."""
    room = picture.width if picture.is_narrow else LABELS
    y = 4.0
    for number, part in enumerate(figure.parts):
        if number:
            picture.rule(y)
            y += 16
        words = described(part, 0, y - 2, room)
        x, top = (0.0, words.end + 10) if picture.is_narrow else (picture.width - STRIP, y)
        end = max(words.end, top + FRAME)
        _strip(picture, part, figure.groups.index(part.groups[0]), x, top)
        picture.link(part, words, (-4, y - 6, picture.width + 8, end - y + 12))
        picture.height = end + 6
        y = end + 16


def _strip(picture: Picture, part: FigurePart, way: int, x: float, y: float) -> None:
    """Draw the frames from left to right, with an arrow from each to the next."""
    shares: tuple[float, ...] = FEWER_SHARES if picture.is_narrow else SHARES
    if way == AT_ONCE:
        shares = (shares[0], shares[-1])
    style = style_of(part.side)
    for number, share in enumerate(shares):
        at = x + number * STEP
        if number:
            picture.arrow(at - 24, y + FRAME / 2, at - 6, y + FRAME / 2)
        if way == AT_ONCE and not number:
            picture.add(*glyphs.numbers(at, y, FRAME, style))
        elif way == BY_WORD:
            picture.add(*glyphs.text(at, y + FRAME / 2, style, number + 1, len(shares)))
        else:
            picture.add(*glyphs.picture(at, y, FRAME, style, share))
