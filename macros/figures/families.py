"""The kinds of model as networks with their inputs and outputs.

Squares are data, boxes are networks. An arrow goes back if the output is the next input.
"""

from dataclasses import dataclass

from macros.figures import glyphs
from macros.figures.shapes import Box, Line, Picture, Shape, described, paragraph, style_of
from macros.model import Figure, FigurePart

LABELS = 268  # the width of the text beside a drawing
BY_PIECE, BY_STEP, AGAINST, COMPRESSED = range(4)  # the groups of the figure
# The data of each, in order: the share of a picture, numbers, or a text.
FRAMES: tuple[tuple[float | str, ...], ...] = (
    ("text", "longer text"),
    (0.45, 0.75),
    ("numbers", 1.0),
    (1.0, "numbers", 1.0),
)
RETURN = 12  # the distance of the returning arrow below the drawing


@dataclass(frozen=True)
class Sizes:
    """The widths of the parts of a drawing."""

    frame: float
    arrow: float
    network: float


SIZES, SIZES_NARROW = Sizes(48, 24, 74), Sizes(35, 13, 72)
HEIGHT = 44  # the smallest height of the box of a network


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are the kinds, with one part each."""
    sizes = SIZES_NARROW if picture.is_narrow else SIZES
    y = 4.0
    for number, part in enumerate(figure.parts):
        if number:
            picture.rule(y)
            y += 16
        words = described(part, 0, y - 2, picture.width if picture.is_narrow else LABELS)
        x, top = (0.0, words.end + 10) if picture.is_narrow else (LABELS + 24, y)
        end = _drawing(picture, part, figure.groups.index(part.groups[0]), (x, top), sizes)
        end = max(words.end, end)
        picture.link(part, words, (-4, y - 6, picture.width + 8, end - y + 10))
        picture.height = end + 6
        y = end + 14


def _drawing(
    picture: Picture, part: FigurePart, family: int, corner: tuple[float, float], sizes: Sizes
) -> float:
    """Draw the data and networks of a kind, and return their bottom."""
    x, y = corner
    at, style = x, style_of(part.side)
    gap = sizes.arrow / 6  # at both ends of an arrow
    goes_back = family in {BY_PIECE, BY_STEP}
    names = part.words[:1] if goes_back else part.words
    height = max(sizes.frame, *(_height(name, sizes) for name in names))
    middle = y + height / 2
    top = middle - sizes.frame / 2
    for number, what in enumerate(FRAMES[family]):
        if number:
            picture.arrow(at + gap, middle, at + sizes.arrow - gap, middle)
            at += sizes.arrow
        picture.add(*_frame(what, at, top, sizes.frame, style))
        at += sizes.frame
        for name in names[number : number + 1]:
            picture.arrow(at + gap, middle, at + sizes.arrow - gap, middle)
            at += sizes.arrow
            _network(picture, name, at, middle, sizes)
            at += sizes.network
    end = y + height
    if goes_back:
        return _back(picture, part.words[-1], (x, at), sizes.frame / 2, end + 3)
    return end


def _frame(what: float | str, x: float, y: float, size: float, style: str) -> list[Shape]:
    match what:
        case "numbers":
            return glyphs.numbers(x, y, size, style)
        case "text":
            return glyphs.text(x, y + size / 2, style, 2, 3)
        case "longer text":
            return glyphs.text(x, y + size / 2, style, 3, 3)
        case _:
            return glyphs.picture(x, y, size, style, float(what))


def _height(name: str, sizes: Sizes) -> float:
    """Return the height of the box of a network."""
    return max(HEIGHT, paragraph(name, 0, 0, sizes.network - 4, "note").end + 8)


def _network(picture: Picture, name: str, x: float, middle: float, sizes: Sizes) -> None:
    height, room = _height(name, sizes), sizes.network - 4
    picture.add(Box(x, middle - height / 2, sizes.network, height, "tint edge", 8))
    y = middle - paragraph(name, 0, 0, room, "note").end / 2
    words = paragraph(name, x + sizes.network / 2, y, room, "note strong", "middle")
    picture.add(*words.shapes)


def _back(picture: Picture, name: str, ends: tuple[float, float], inset: float, y: float) -> float:
    """Draw the arrow from the output back to the input, with its text, and return their bottom."""
    start, end = ends
    picture.add(Line(f"M{end - inset:.5g} {y:.5g}v{RETURN}H{start + inset:.5g}", "stroke strong"))
    picture.arrow(start + inset, y + RETURN, start + inset, y)
    words = paragraph(name, (start + end) / 2, y + RETURN + 1, end - start, "note", "middle")
    picture.add(*words.shapes)
    return words.end
