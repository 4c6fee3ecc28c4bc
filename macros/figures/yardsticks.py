"""Which measures apply to which medium: a row for each, with signs in the columns of its media."""

from macros.figures.shapes import (
    NARROW,
    Line,
    Paragraph,
    Picture,
    Shape,
    measure,
    paragraph,
    paragraphs,
    rule,
    sign,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.site import Address

LABELS = 330  # the width of the column of labels
SIGN = 7


def draw(figure: Figure, _data: Comparison, _address: Address, width: float) -> Picture:
    """Return the picture: the columns are the groups of the figure, the rows its parts."""
    left = 0 if width <= NARROW else LABELS
    step = (width - left) / len(figure.groups)
    column = {name: left + step * (number + 0.5) for number, name in enumerate(figure.groups)}
    heads = [paragraph(name, x, 2, step - 4, "label", "middle") for name, x in column.items()]
    shapes: list[Shape] = [word for head in heads for word in head.shapes]
    y = max(head.end for head in heads) + 6
    for part in figure.parts:
        shapes.append(rule(y, 0, width))
        words = paragraphs(
            ((part.label, "label"), (part.note, "note")), 0, y + 5, left - 16 if left else width
        )
        row, y = _row(part, column, words, y, left)
        shapes += row
    return Picture(width, y + 2, tuple(shapes))


def _row(
    part: FigurePart, column: dict[str, float], words: Paragraph, y: float, left: float
) -> tuple[list[Shape], float]:
    """Return the text and signs of a row, and the top of the next one."""
    end = words.end + 8
    middle = (y + end) / 2
    if not left:
        end, middle = words.end + 2 * SIGN + 12, words.end + SIGN + 3
    places = [column[name] for name in part.groups]
    shapes: list[Shape] = [*words.shapes]
    if len(places) > 1:
        line = f"M{min(places):.5g} {middle:.5g}H{max(places):.5g}"
        shapes.append(Line(line, f"stroke {style_of(part.side)}"))
    for x in places:
        shapes += sign(part.side, round(x, 1), round(middle, 1), SIGN)
    if not left:
        media = _media(part, max(places) + SIGN + 6, min(places) - SIGN - 6, middle - 8)
        shapes += media.shapes
        end = max(end, media.end)
    return shapes, end


def _media(part: FigurePart, after: float, before: float, y: float) -> Paragraph:
    """Return the media of a row in words, after its signs if there is room, or else before them.

    On a phone the heads of the columns are out of sight.
    """
    text = ", ".join(part.groups)
    if after + measure(text, "note") <= NARROW:
        return paragraph(text, after, y, NARROW - after, "note")
    return paragraph(text, before, y, before, "note", "end")
