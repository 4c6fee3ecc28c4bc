"""When laws apply: a row for each law, by place, on a scale of years."""

from datetime import date
from itertools import groupby

from macros.figures.shapes import (
    NARROW,
    Box,
    Line,
    Picture,
    Shape,
    Words,
    ground,
    key,
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

PLACES = 94  # the width of the column of places
DAY = 98  # the largest width of a day beside a sign
HEAD = 26
ROW = 25
SIGN = 6
BESIDE = 14  # from the center of a sign to the text beside it
GAP = 6  # from the dashed line to the text beside it


def draw(figure: Figure, _data: Comparison, _address: Address, width: float) -> Picture:
    """Return the picture: the groups of the figure are the places; every part has a date."""
    ordered = sorted(
        figure.parts, key=lambda part: (figure.groups.index(part.groups[0]), part.date or "")
    )
    places = [
        (place, list(parts)) for place, parts in groupby(ordered, lambda part: part.groups[0])
    ]
    signs, top = key(figure, width)
    draw_below = _list if width <= NARROW else _scale
    shapes, end = draw_below(places, figure.as_of, top, width)
    return Picture(width, end, (*signs, *shapes))


def _scale(
    places: list[tuple[str, list[FigurePart]]], as_of: str | None, top: float, width: float
) -> tuple[list[Shape], float]:
    """Return the rows below a scale of years from `top`, and their bottom.

    A dashed line marks the date of the data, which is written above it. What is still to come is
    shaded.
    """
    times = [_years(part.date) for _, parts in places for part in parts]
    read = _years(as_of) if as_of else None
    times += [read] if read else []
    step = (width - PLACES - 2 * DAY) / ((max(times) - min(times)) or 1)
    start = PLACES + DAY - min(times) * step  # the x of the year 0
    years = range(int(min(times)), int(max(times)) + 1)
    grid = [x for year in years if (x := start + year * step) > PLACES]
    shapes: list[Shape] = []
    axis: list[Shape] = []
    now = width
    if read and as_of:
        now = round(start + read * step)
        axis += [
            Words(now - GAP, top + 12, f"as of {_day(as_of)}", "note strong", "end"),
            Words(now + GAP, top + 12, "still to come", "note strong"),
        ]
        top += HEAD - 10
        grid = [x for x in grid if x < now]
    y = top + HEAD
    for place, parts in places:
        shapes.append(rule(y, 0, width))
        words = paragraph(place, 0, y + 5, PLACES - 12, "label")
        shapes += words.shapes
        y += 3
        for part in parts:
            x = start + _years(part.date) * step
            row, y = _row(part, round(x), y, width, grid, now)
            shapes += row
        y = max(y, words.end) + 3
    if read:
        axis += [
            Box(now, top + 6, width - now, y - top - 6, "tint"),
            Line(f"M{now:.5g} {top - 14:.5g}V{y:.5g}", "stroke dashed"),
        ]
    axis += [Line(f"M{x:.5g} {top + 6:.5g}V{y:.5g}", "stroke hair") for x in grid]
    for year in years:
        x = max(start + year * step + 6, PLACES)
        axis.append(Words(x, top + 16, str(year), "note"))
    return [*axis, *shapes], y + 2


def _row(  # noqa: PLR0913, PLR0917 - where it stands, and what no text may cross
    part: FigurePart, x: float, y: float, width: float, grid: list[float], now: float
) -> tuple[list[Shape], float]:
    """Return a part and the top of the next one. No line crosses its text.

    Its name is on the side of its sign that has room for it, its day on the other, or else below
    the name. What is past has room up to `now`, where the dashed line is; text on the left of what
    is to come ends there.
    """
    style = f"label {style_of(part.side)}"
    day = _day(part.date)
    left = min(x - BESIDE, now - GAP)
    after, before = (now - GAP if x < now else width) - x - BESIDE, left - PLACES
    texts: tuple[tuple[str, str], ...] = ((part.label, style),)
    beside: tuple[Words, ...] = ()
    if measure(part.label, "label") <= after or after >= before:
        words = paragraphs(texts, x + BESIDE, y + 3, after)
        beside = (Words(left, y + 17, day, "note", "end"),)
    else:
        if measure(day, "note") <= after:
            beside = (Words(x + BESIDE, y + 17, day, "note"),)
        else:
            texts += ((day, "note"),)
        words = paragraphs(texts, left, y + 3, before, "end")
    lines = (*words.shapes, *beside)
    grounds = [box for box in map(ground, lines) if _is_crossed(box, grid)]
    row = [*grounds, *lines, *sign(part.side, x, y + ROW // 2, SIGN)]
    return row, max(y + ROW, words.end + 3)


def _is_crossed(box: Box, grid: list[float]) -> bool:
    return any(box.x < x < box.x + box.width for x in grid)


def _list(
    places: list[tuple[str, list[FigurePart]]], as_of: str | None, top: float, width: float
) -> tuple[list[Shape], float]:
    """Return a list by place and date for a narrow picture, and its bottom.

    Laws that apply only after the date of the data are marked.
    """
    shapes: list[Shape] = []
    y = top
    for place, parts in places:
        shapes.append(rule(y, 0, width))
        head = paragraphs(((place, "label"),), 0, y + 4, width)
        shapes += head.shapes
        y = head.end + 4
        for part in parts:
            style = f"label {style_of(part.side)}"
            is_to_come = as_of and part.date and part.date > as_of
            day = _day(part.date) + (", to come" if is_to_come else "")
            words = paragraphs(
                ((day, "note"), (part.label, style)), 2 * BESIDE, y, width - 2 * BESIDE
            )
            shapes += [*sign(part.side, BESIDE - 4, y + 11, SIGN), *words.shapes]
            y = words.end + 6
        y += 4
    return shapes, y


def _years(day: str | None) -> float:
    at = date.fromisoformat(day or "")
    return at.year + (at.timetuple().tm_yday - 1) / 366


def _day(day: str | None) -> str:
    at = date.fromisoformat(day or "")
    return f"{at.day} {at:%b} {at.year}"
