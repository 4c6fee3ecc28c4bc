"""What generative AI is used for: under the canopy all uses, under the small umbrella the LLM's."""

from macros.figures.shapes import (
    NARROW,
    Box,
    Line,
    Picture,
    Shape,
    ShapeLink,
    Words,
    paragraph,
    style_of,
)
from macros.kinds import KINDS, Comparison
from macros.model import Example, Figure, Side
from macros.site import Address

CANOPY, SMALL = 44, 30  # the heights of the umbrellas
ROW = 25  # from use to use, high enough to touch
GAP = 28


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the uses, each with its group."""
    served = {Side.LLM: figure.groups[0], Side.GENERATIVE_AI: figure.groups[1]}
    return ["Group"], [[example.title, served[example.side]] for example in data.examples]


def draw(figure: Figure, data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure name its two columns of examples."""
    llm, other = figure.groups
    shapes: list[Shape] = [
        Line(_dome(0, CANOPY + 4, width, CANOPY + 2), "fill other"),
        Words(width / 2, CANOPY - 10, Side.GENERATIVE_AI.label, "label on-fill", "middle"),
    ]
    room = width if width <= NARROW else (width - GAP) / 2
    left, end = _column(llm, Side.LLM, data, address, 0, CANOPY + 20, room)
    x, y = (0, end) if width <= NARROW else (room + GAP, CANOPY + 20)
    right, other_end = _column(other, Side.GENERATIVE_AI, data, address, x, y, room)
    return Picture(width, max(end, other_end) + 4, (*shapes, *left, *right))


def _column(  # noqa: PLR0913, PLR0917 - a column is laid out from all of these
    name: str, side: Side, data: Comparison, address: Address, x: float, y: float, width: float
) -> tuple[list[Shape], float]:
    """Return the uses of a side below their heading, and their bottom."""
    used = [example for example in data.examples if example.side is side]
    shapes: list[Shape] = []
    if side is Side.LLM:
        shapes = [
            Line(_dome(x, y + SMALL, width, SMALL), "fill llm"),
            Words(x + width / 2, y + SMALL - 11, side.label, "label on-fill", "middle"),
        ]
    y += SMALL + 4
    head = paragraph(f"{len(used)} {name}", x, y, width, f"label {style_of(side)}")
    shapes += head.shapes
    y = head.end + 6
    for example in used:
        link, y = _use(example, address, x, y, width)
        shapes.append(link)
    return shapes, y


def _use(
    example: Example, address: Address, x: float, y: float, width: float
) -> tuple[ShapeLink, float]:
    """Return a use with a link to its example, and the top of the next one."""
    words = paragraph(example.title, x, y + 2, width, "note")
    height = max(ROW, words.end - y + 4)
    path = f"{KINDS['examples'].page(example)}#{example.id}"
    target = Box(x - 4, y, width + 4, height - 1, "target", 4)
    return ShapeLink(address(path), example.title, (target, *words.shapes)), y + height


def _dome(x: float, y: float, width: float, height: float) -> str:
    """Return the path of a canopy: an arc above, six scallops below."""
    step = width / 6
    rim = f"q{-step / 2:.5g} -9 {-step:.5g} 0" * 6
    return f"M{x:g} {y:g}A{width / 2:g} {height:g} 0 0 1 {x + width:g} {y:g}{rim}z"
