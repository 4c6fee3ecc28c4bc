"""The shapes of pictures: texts, lines, boxes and signs, each with CSS classes.

Lengths are in units of the view box, about a pixel in a picture of its intended width. The classes
are in `docs/assets/picture.css`.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, partial
from typing import TypeAlias

from PIL import ImageFont

from macros.kinds import Comparison
from macros.model import Figure, FigurePart, Side
from macros.site import Address

# The sides that the signs of a picture represent, in the order of its key.
SIDES = (None, Side.GENERATIVE_AI, Side.LLM)

WIDE, NARROW = 680, 300  # the widths of pictures: a column of text, and a phone

SIZES = {"title": 19, "label": 14, "plain": 14, "note": 13, "panel": 24}  # of letters, by style
LEADING = 1.35  # from line to line, in sizes of letters
# Pictures leave room for DejaVu Sans, the widest common font: how much wider its letters are than
# those of the font used for measuring, and the additional space between them, in font sizes.
REGULAR, BOLD = (1.04, 0.06), (1.1, 0.1)
WIDENING = {"title": BOLD, "label": BOLD, "plain": REGULAR, "note": REGULAR, "panel": BOLD}
_FONT = ImageFont.load_default(100)


@dataclass(frozen=True)
class Words:
    """A line of text. `y` is its baseline."""

    x: float
    y: float
    text: str
    style: str
    anchor: str = "start"


@dataclass(frozen=True)
class Line:
    """A line or an area, as path data."""

    path: str
    style: str


@dataclass(frozen=True)
class Box:
    """A rectangle. `corner` is the radius of its corners."""

    x: float
    y: float
    width: float
    height: float
    style: str
    corner: float = 0


@dataclass(frozen=True)
class Disc:
    """A circle."""

    x: float
    y: float
    radius: float
    style: str


@dataclass(frozen=True)
class ShapeLink:
    """Shapes that link to an address. `name` is the accessible name."""

    address: str
    name: str
    shapes: tuple["Shape", ...]


Shape: TypeAlias = Words | Line | Box | Disc | ShapeLink
Place: TypeAlias = tuple[float, float, float, float]  # left, top, width and height


@dataclass(frozen=True)
class Paragraph:
    """Lines of text, and their bottom."""

    shapes: tuple[Words, ...]
    end: float


@dataclass
class Picture:
    """A drawing of the data: its width and height, and its shapes from the back to the front.

    `address` turns the path of an entry in `docs/` into the address of a link. `top` and `margin`
    are the room above and around the drawing on its own ground; on that of a page it has neither.
    """

    data: Comparison
    width: float
    address: Address
    height: float = 0
    top: float = 0
    margin: float = 0
    shapes: list[Shape] = field(default_factory=list)

    @property
    def is_narrow(self) -> bool:
        """Whether it is for a phone."""
        return self.width <= NARROW

    @property
    def has_links(self) -> bool:
        """Whether it contains links."""
        return any(isinstance(shape, ShapeLink) for shape in self.shapes)

    def add(self, *shapes: Shape) -> None:
        """Add shapes in front of the others."""
        self.shapes += shapes

    def text(self, text: str, x: float, y: float, width: float, style: str) -> float:
        """Add a text in lines of at most `width`, from `y` down, and return its bottom."""
        words = paragraph(text, x, y, width, style)
        self.add(*words.shapes)
        return words.end

    def link(self, part: FigurePart, words: Paragraph, place: Place, value: str = "") -> None:
        """Add the words of a part as a link to the entry that states it.

        It says the `value` of the part, or else its note.
        """
        name = ": ".join(filter(None, (part.label, value or part.note)))
        self.link_to(part.shows[0], name, words, place)

    def link_to(self, path: str, name: str, words: Paragraph, place: Place) -> None:
        """Add words as a link to a path in `docs/`, which covers a place."""
        target = Box(*place, "target", 4)
        self.add(ShapeLink(self.address(path), name, (target, *words.shapes)))

    def rule(self, y: float, start: float = 0, end: float | None = None) -> None:
        """Add a thin horizontal line between two parts."""
        self.add(Line(f"M{start:g} {y:g}H{self.width if end is None else end:g}", "stroke hair"))

    def arrow(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """Add a horizontal or vertical line with an arrowhead at its end."""
        across, down = (to_x > x) - (to_x < x), (to_y > y) - (to_y < y)
        back_x, back_y = to_x - 6 * across, to_y - 6 * down
        head = (
            f"M{back_x - 4 * down:g} {back_y - 4 * across:g}L{to_x:g} {to_y:g}"
            f"L{back_x + 4 * down:g} {back_y + 4 * across:g}"
        )
        self.add(Line(f"M{x:g} {y:g}L{to_x:g} {to_y:g}{head}", "stroke strong"))

    def sign(self, side: Side | None, x: float, y: float, r: float) -> None:
        """Add the sign of a side: a disc for the LLM, a dome for the others, split for both."""
        if side is Side.LLM:
            self.add(Disc(x, y, r, "fill llm"))
        elif side is Side.GENERATIVE_AI:
            self.add(Line(_dome(x, y, r), "fill other"))
        else:
            left = f"M{x:g} {y - r:g}a{r:g} {r:g} 0 0 0 0 {2 * r:g}z"
            right = f"M{x:g} {y - r:g}a{r:g} {r:g} 0 0 1 0 {2 * r:g}z"
            self.add(Line(left, "fill llm"), Line(right, "fill half other"))

    def key(self, figure: Figure) -> float:
        """Add the key of a figure's signs in as few rows as possible, and return its bottom."""
        x, y = 0.0, 2.0
        for side, name in zip(SIDES, figure.signs or (), strict=False):
            words = paragraph(name, x + 18, y, self.width - 18, "note")
            room = 18 + max(measure(line.text, "note") for line in words.shapes)
            if x and x + room > self.width:
                x, y = 0.0, y + 20
                words = paragraph(name, 18, y, self.width - 18, "note")
            self.sign(side, x + 7, y + 10, 6)
            self.add(*words.shapes)
            x, y = x + room + 16, max(y, words.end - 18)
        return y + 28 if figure.signs else 0.0


def paragraph(  # noqa: PLR0913, PLR0917 - where it stands, and how it looks
    text: str, x: float, y: float, width: float, style: str, anchor: str = "start"
) -> Paragraph:
    """Return a text in lines of at most `width`, from `y` down.

    `style` begins with a name of `SIZES`.
    """
    letters = style.split(maxsplit=1)[0]
    size = SIZES[letters]
    step = size * LEADING
    words = [
        Words(x, round(y + size + number * step), line, style, anchor)
        for number, line in enumerate(lines(text, width, partial(measure, style=letters)))
    ]
    return Paragraph(tuple(words), round(y + len(words) * step))


def paragraphs(
    texts: Iterable[tuple[str | None, str]], x: float, y: float, width: float
) -> Paragraph:
    """Return texts with their styles, one below the other. Empty texts are omitted."""
    shapes: tuple[Words, ...] = ()
    for text, style in texts:
        if text:
            part = paragraph(text, x, y, width, style)
            shapes, y = (*shapes, *part.shapes), part.end
    return Paragraph(shapes, y)


def described(part: FigurePart, x: float, y: float, width: float, caption: str = "") -> Paragraph:
    """Return the label of a part in the style of its side, a caption, and its note."""
    label = f"label {style_of(part.side)}"
    texts = ((part.label, label), (caption, "note strong"), (part.note, "note"))
    return paragraphs(texts, x, y, width)


def lines(text: str, width: float, length: Callable[[str], float]) -> list[str]:
    """Return a text in lines of at most `width`. `length` measures one."""
    first, *words = text.split(" ")
    result = [first]
    for word in words:
        longer = f"{result[-1]} {word}"
        if length(longer) <= width:
            result[-1] = longer
        else:
            result.append(word)
    return result


def measure(text: str, style: str) -> float:
    """Return the largest width of a line in common fonts."""
    wider, apart = WIDENING[style]
    return (sum(map(_letter, text)) / 100 * wider + len(text) * apart) * SIZES[style]


@cache
def _letter(letter: str) -> float:
    """Return the width of a letter at size 100, as Pillow renders it."""
    return float(_FONT.getlength(letter))


def style_of(side: Side | None) -> str:
    """Return the style of a side, or of both."""
    return {Side.LLM: "llm", Side.GENERATIVE_AI: "other", None: "whole"}[side]


def _dome(x: float, y: float, r: float) -> str:
    return f"M{x - r:g} {y + 0.8 * r:g}v{-0.6 * r:g}a{r:g} {r:g} 0 0 1 {2 * r:g} 0v{0.6 * r:g}z"
