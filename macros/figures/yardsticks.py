"""Who or what judges: a row for each judge, the LLMs' measures beside those of other generators."""

from macros.figures.shapes import Line, Picture, described, style_of
from macros.model import Figure, Side

JUDGES = 156  # the width of the column of judges
GAP = 16
MARK = 34  # the width of a judge's mark
# The marks of the judges, as path data that begins at a place in a square of 24: a ticked answer,
# a piece of code, an image beside another, nodes of a network, two people.
MARKS = (
    ((3, 3, "h18v18h-18z"), (7, 12, "l4 4 6-8")),
    ((7, 5, "l-6 7 6 7"), (17, 5, "l6 7-6 7"), (14, 4, "l-4 16")),
    ((2, 8, "h13v13h-13z"), (9, 8, "v-5h13v13h-7")),
    (
        (5, 5, "l7 7-7 7m7-7h8"),
        *((x - 2.5, y, "a2.5 2.5 0 0 0 5 0a2.5 2.5 0 0 0-5 0") for x, y in ((4, 4), (4, 20))),
        (19, 12, "a2 2 0 0 0 4 0a2 2 0 0 0-4 0"),
    ),
    (
        (5, 8, "a4 4 0 0 0 8 0a4 4 0 0 0-8 0"),
        (1, 22, "c0-11 16-11 16 0"),
        (16, 4, "a4 4 0 0 1 0 8m2 3q5 1 5 7"),
    ),
)


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are the judges, its signs head the columns."""
    left = 0 if picture.is_narrow else JUDGES
    room = (picture.width - left + GAP) / 2 - GAP
    columns = {Side.LLM: float(left), Side.GENERATIVE_AI: left + room + GAP}
    _, other, llm = figure.signs or ("", Side.GENERATIVE_AI.label, Side.LLM.label)
    y = 0.0
    for column, (side, x) in zip((llm, other), columns.items(), strict=True):
        end = picture.text(column, x, 2, room, f"label {style_of(side)}")
        y = max(y, end + 8)
    for number, (judge, parts) in enumerate(figure.parts_by_group.items()):
        picture.rule(y)
        picture.add(_mark(number, 1, y + 7))
        name = picture.text(judge, MARK, y + 8, (left or picture.width) - MARK - 8, "plain")
        top = end = y + 8 if left else name + 6
        for side, x in columns.items():
            at = top
            for part in parts:
                if part.side is side:
                    words = described(part, x, at, room)
                    picture.link(part, words, (x - 4, at - 1, room + 8, words.end - at + 6))
                    at = words.end + 8
            end = max(end, at)
        y = max(end, name) + 4
    picture.height = y


def _mark(judge: int, x: float, y: float) -> Line:
    path = "".join(f"M{x + across:g} {y + down:g}{line}" for across, down, line in MARKS[judge])
    return Line(path, "stroke strong")
