"""What pictures are made of: words, lines, boxes and signs, each with the name of its style.

Lengths are in the units of the view box, one of which is about a pixel where a picture has the
width it was drawn for. The styles are rules of `docs/assets/picture.css`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from PIL import ImageFont

from macros.model import Figure, Side
from macros.templates import environment

# What the signs of a picture stand for, in the order in which it names them.
SIDES = (None, Side.GENERATIVE_AI, Side.LLM)

WIDE, NARROW = 680, 300  # the widths that pictures are drawn for: a column of text, and a phone

SIZES = {"label": 14, "plain": 14, "note": 13, "panel": 29}  # of letters, by style
LEADING = 1.35  # from line to line, in sizes of letters
# Pictures leave room for DejaVu Sans, the widest font that systems come with: how much wider its
# letters are than those of the font that is measured with, and how much farther apart, in sizes.
REGULAR, BOLD = (1.04, 0.06), (1.1, 0.1)
WIDENING = {"label": BOLD, "plain": REGULAR, "note": REGULAR, "panel": BOLD}


@dataclass(frozen=True)
class Words:
    """One line of words; `y` is the line that the letters stand on."""

    x: float
    y: float
    text: str
    style: str
    anchor: str = "start"

    kind = "words"


@dataclass(frozen=True)
class Line:
    """A line or an area: path data and the name of its style."""

    path: str
    style: str

    kind = "line"


@dataclass(frozen=True)
class Box:
    """A rectangle, with corners rounded by so much."""

    x: float
    y: float
    width: float
    height: float
    style: str
    corner: float = 0

    kind = "box"


@dataclass(frozen=True)
class Disc:
    """A circle."""

    x: float
    y: float
    radius: float
    style: str

    kind = "disc"


@dataclass(frozen=True)
class Link:
    """Shapes that lead to an address; `name` is what is heard of it."""

    address: str
    name: str
    shapes: tuple["Shape", ...]

    kind = "link"


Shape: TypeAlias = Words | Line | Box | Disc | Link


@dataclass(frozen=True)
class Picture:
    """A whole drawing: its size, and its shapes from the back to the front."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

    @property
    def has_links(self) -> bool:
        """Whether anything in it leads anywhere."""
        return any(isinstance(each, Link) for each in self.shapes)


@dataclass(frozen=True)
class Paragraph:
    """Lines of words, and the height at which they end."""

    shapes: tuple[Words, ...]
    end: float


def svg(picture: Picture, *, name: str, title: str, description: str, style: str = "") -> str:
    """Return a picture as an SVG element (https://www.w3.org/TR/SVG2/), described for readers.

    `name` is what its ids begin with, so that several stand on one page. The narrow drawing of a
    picture takes its words from the wide one where `title` is empty. `style` is an element.
    """
    return (
        environment(autoescape=True)
        .get_template("picture.svg.jinja")
        .render(
            picture=picture,
            shapes=picture.shapes,
            name=name,
            title=title,
            description=description,
            style=style,
        )
        .strip()
    )


def paragraph(  # noqa: PLR0913, PLR0917 - where it stands, and how it looks
    text: str, x: float, y: float, width: float, style: str, anchor: str = "start"
) -> Paragraph:
    """Return a text in lines of at most `width`, from `y` downwards.

    `style` begins with a name of `SIZES`. A word that is wider than a line is broken.
    """
    size = SIZES[style.split(maxsplit=1)[0]]
    step = size * LEADING
    found = [
        Words(x, round(y + size + number * step), line, style, anchor)
        for number, line in enumerate(lines(text, width, style.split(maxsplit=1)[0]))
    ]
    return Paragraph(tuple(found), round(y + len(found) * step))


def paragraphs(
    texts: Iterable[tuple[str | None, str]],
    x: float,
    y: float,
    width: float,
    anchor: str = "start",
) -> Paragraph:
    """Return texts, each with its style, one below the other. What is nothing is left out."""
    shapes: tuple[Words, ...] = ()
    for text, style in texts:
        if text:
            part = paragraph(text, x, y, width, style, anchor)
            shapes, y = (*shapes, *part.shapes), part.end
    return Paragraph(shapes, y)


def lines(text: str, width: float, style: str) -> list[str]:
    """Return a text in lines of at most `width`."""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if measure(longer, style) <= width:
            found[-1] = longer
            continue
        found += [""] if found[-1] else []
        *whole, rest = _pieces(word, width, style)
        found[-1:] = [*whole, rest]
    return found


def measure(text: str, style: str) -> float:
    """Return how wide a line is at most, in the fonts that systems come with."""
    wider, apart = WIDENING[style]
    return (_length(text) / 100 * wider + len(text) * apart) * SIZES[style]


@cache
def _length(text: str) -> float:
    """Return how wide a text is: as Pillow lays it out, no letter is moved by another."""
    return sum(map(_letter, text))


@cache
def _letter(letter: str) -> float:
    return float(_font().getlength(letter))


@cache
def _font() -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(100)
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("expected Pillow to have been built with FreeType")
    return font


def _pieces(word: str, width: float, style: str) -> Iterator[str]:
    """Yield a word in pieces of at most `width`, each as long as possible."""
    piece = ""
    for letter in word:
        if piece and measure(piece + letter, style) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece


def style_of(side: Side | None) -> str:
    """Return the style of what belongs to a side, or to both."""
    return {Side.LLM: "llm", Side.GENERATIVE_AI: "other", None: "whole"}[side]


def sign(side: Side | None, x: float, y: float, radius: float) -> tuple[Shape, ...]:
    """Return the sign of a side: a disc for the LLM, a dome for the others, split for both."""
    r = radius
    if side is Side.LLM:
        return (Disc(x, y, r, "fill llm"),)
    if side is Side.GENERATIVE_AI:
        return (Line(_dome(x, y, r), "fill other"),)
    left = f"M{x:g} {y - r:g}a{r:g} {r:g} 0 0 0 0 {2 * r:g}z"
    right = f"M{x:g} {y - r:g}a{r:g} {r:g} 0 0 1 0 {2 * r:g}z"
    return (Line(left, "fill llm"), Line(right, "fill half other"))


def _dome(x: float, y: float, r: float) -> str:
    return f"M{x - r:g} {y + 0.8 * r:g}v{-0.6 * r:g}a{r:g} {r:g} 0 0 1 {2 * r:g} 0v{0.6 * r:g}z"


def arrow(x: float, y: float, to_x: float, to_y: float, style: str) -> tuple[Shape, ...]:
    """Return a line, level or upright, with a head at its end."""
    across, down = (to_x > x) - (to_x < x), (to_y > y) - (to_y < y)
    back_x, back_y = to_x - 6 * across, to_y - 6 * down
    head = (
        f"M{back_x - 4 * down:g} {back_y - 4 * across:g}L{to_x:g} {to_y:g}"
        f"L{back_x + 4 * down:g} {back_y + 4 * across:g}"
    )
    return (Line(f"M{x:g} {y:g}L{to_x:g} {to_y:g}{head}", f"stroke {style}"),)


def rule(y: float, start: float, end: float) -> Line:
    """Return a thin level line between two parts of a picture."""
    return Line(f"M{start:g} {y:g}H{end:g}", "stroke hair")


def key(figure: Figure, width: float) -> tuple[tuple[Shape, ...], float]:
    """Return what the signs of a picture stand for, in as few rows as they need, and their end."""
    shapes: list[Shape] = []
    x, y = 0.0, 2.0
    for number, name in enumerate(figure.signs or ()):
        words = paragraph(name, x + 18, y, width - 18, "note")
        room = 18 + max(measure(each.text, "note") for each in words.shapes)
        if x and x + room > width:
            x, y = 0.0, y + 20
            words = paragraph(name, 18, y, width - 18, "note")
        if number < len(SIDES):
            shapes += sign(SIDES[number], x + 7, y + 10, 6)
        else:
            shapes.append(Box(x + 1, y + 5, 12, 10, "fill level-2 whole"))
        shapes += words.shapes
        x, y = x + room + 16, max(y, words.end - 18)
    return tuple(shapes), y + 28 if shapes else 0.0
