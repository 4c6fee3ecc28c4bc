"""Where attacks enter: the stages from training data to the use of an output."""

from itertools import product

from macros.figures import glyphs
from macros.figures.shapes import Box, Line, Picture, Shape, described
from macros.model import Figure, FigurePart

GAP = 22
DATA, INPUT, OUTPUT, TRACING = range(4)  # the groups of the figure
FRAME = 40  # the side of the drawing of a stage
RAIL = 84  # the width of the stages where they stand beside their attacks


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are the stages, its parts the attacks."""
    top = picture.key(figure) + 4
    draw_below = _downwards if picture.is_narrow else _sideways
    draw_below(picture, figure.parts_by_group, top)


def _sideways(picture: Picture, stages: dict[str, list[FigurePart]], top: float) -> None:
    """Draw the stages side by side."""
    room = (picture.width + GAP) / len(stages) - GAP
    middle = top + FRAME / 2
    for number, (name, parts) in enumerate(stages.items()):
        x = number * (room + GAP)
        picture.add(*_drawing(number, x, top))
        if number:
            picture.arrow(x - room - GAP + FRAME + 12, middle, x - 12, middle)
        y = picture.text(name, x, top + FRAME + 8, room, "label") + 6
        picture.rule(y, x, x + room)
        y += 10
        for part in parts:
            y = _part(picture, part, x, y, room)
        picture.height = max(picture.height, y)


def _downwards(picture: Picture, stages: dict[str, list[FigurePart]], y: float) -> None:
    """Draw the stages one below the other, beside their attacks."""
    for number, (name, parts) in enumerate(stages.items()):
        if number:
            picture.rule(y, RAIL)
            y += 12
        picture.add(*_drawing(number, 0, y))
        end = picture.text(name, 0, y + FRAME + 4, RAIL - 8, "label")
        for part in parts:
            y = _part(picture, part, RAIL, y, picture.width - RAIL)
        y = max(y, end + (GAP if number < len(stages) - 1 else 0))
        if number < len(stages) - 1:
            picture.arrow(FRAME / 2, end + 6, FRAME / 2, y + 6)
    picture.height = y


def _drawing(stage: int, x: float, y: float) -> list[Shape]:
    """Return what a stage is about: many pieces of data, a prompt, a result, a lens."""
    if stage == DATA:
        squares = product(range(5), repeat=2)
        path = "".join(glyphs.square(x + 8 * across, y + 8 * down, 6) for down, across in squares)
        return [Line(path, "fill strong")]
    if stage == INPUT:
        frame = Box(x + 1, y + 4, FRAME - 2, FRAME - 8, "tint edge", 6)
        return [frame, Line(f"M{x + 9:g} {y + 16:g}h22m-22 9h13", "stroke strong")]
    if stage == OUTPUT:
        return glyphs.picture(x, y, FRAME, "strong")
    glass = f"M{x + 26:g} {y + 17:g}a11 11 0 1 0-22 0a11 11 0 0 0 22 0"
    return [Line(f"{glass}M{x + 23:g} {y + 25:g}l12 12", "stroke strong")]


def _part(picture: Picture, part: FigurePart, x: float, y: float, width: float) -> float:
    """Draw an attack with the sign of its side, and return the top of the next one."""
    words = described(part, x + 20, y, width - 20)
    picture.sign(part.side, x + 7, y + 11, 6)
    picture.link(part, words, (x - 2, y - 2, width + 4, words.end - y + 8))
    return words.end + 12
