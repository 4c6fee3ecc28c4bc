"""When laws apply: a row for each law, by place, on a scale of years."""

from datetime import date

from macros.figures.shapes import Box, Line, Picture, Shape, Words, paragraph, paragraphs, style_of
from macros.model import Figure, FigurePart

PLACES = 94  # the width of the column of places
NAMES = 192  # where the names begin, after the days
SCALE = 500  # where the scale begins, after the names
END = 56  # beyond the last day, for the words above it
HEAD = 26
ROW = 25
SIGN = 6
BESIDE = 14  # between a sign or a day and the text beside it
GAP = 6  # from a line to the text beside it


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups are the places; every part has a date."""
    top = picture.key(figure)
    draw_below = _list if picture.is_narrow else _scale
    groups = figure.parts_by_group.items()
    places = {place: sorted(parts, key=lambda part: part.date or "") for place, parts in groups}
    draw_below(picture, places, figure.as_of, top)


def _scale(
    picture: Picture, places: dict[str, list[FigurePart]], as_of: str | None, top: float
) -> None:
    """Draw rows beside a scale of years: day, name, and when.

    A line leads from the day on. A dashed line marks the date of the data, which is written above
    it. What is still to come is shaded.
    """
    width = picture.width
    times = [_years(part.date) for parts in places.values() for part in parts]
    read = _years(as_of) if as_of else None
    times += [read] if read else []
    first = min(times)
    step = (width - SCALE - SIGN - END) / ((max(times) - first) or 1)
    start = SCALE + SIGN - first * step  # the x of the year 0
    axis: list[Shape] = []
    now = width
    if read and as_of:
        now = round(start + read * step)
        axis += [
            Words(now - GAP, top + 12, f"as of {_day(as_of)}", "note strong", "end"),
            Words(now + GAP, top + 12, "to come", "note strong"),
        ]
        top += HEAD - 10
    behind = len(picture.shapes)  # where the axis belongs
    y = top + HEAD
    for place, parts in places.items():
        picture.rule(y)
        bottom = picture.text(place, 0, y + 5, PLACES - 12, "label")
        y += 3
        for part in parts:
            x = start + _years(part.date) * step
            style = style_of(part.side)
            name = paragraph(part.label, NAMES, y + 2, SCALE - NAMES - GAP, f"label {style}")
            end = max(y + ROW, name.end + 3)
            picture.add(
                Words(NAMES - BESIDE, y + 16, _day(part.date), "note", "end"),
                Line(f"M{x:.5g} {y + ROW // 2:g}H{width:g}", f"stroke {style}"),
            )
            picture.sign(part.side, x, y + ROW // 2, SIGN)
            picture.link(part, name, (PLACES, y, width - PLACES, end - y), _day(part.date))
            y = end
        y = max(y, bottom) + 3
    if read:
        axis += [
            Box(now, top + 6, width - now, y - top - 6, "tint"),
            Line(f"M{now:.5g} {top - 14:.5g}V{y:.5g}", "stroke dashed"),
        ]
    for year in range(int(first), int(max(times)) + 1):
        x = start + year * step
        axis.append(Words(max(x + 6, SCALE), top + 16, str(year), "note"))
        if SCALE < x < now:
            axis.append(Line(f"M{x:.5g} {top + 6:.5g}V{y:.5g}", "stroke hair"))
    picture.shapes[behind:behind] = axis
    picture.height = y + 2


def _list(
    picture: Picture, places: dict[str, list[FigurePart]], as_of: str | None, y: float
) -> None:
    """Draw a list by place and date for a narrow picture.

    Laws that apply only after the date of the data are marked.
    """
    for place, parts in places.items():
        picture.rule(y)
        y = 4 + picture.text(place, 0, y + 4, picture.width, "label")
        for part in parts:
            style = f"label {style_of(part.side)}"
            is_to_come = as_of and part.date and part.date > as_of
            day = _day(part.date) + (", to come" if is_to_come else "")
            texts = ((part.label, style), (day, "note"))
            words = paragraphs(texts, 2 * BESIDE, y, picture.width - 2 * BESIDE)
            picture.sign(part.side, BESIDE - 4, y + 11, SIGN)
            picture.link(part, words, (0, y - 3, picture.width, words.end - y + 6), day)
            y = words.end + 6
        y += 4
    picture.height = y


def _years(day: str | None) -> float:
    at = date.fromisoformat(day or "")
    return at.year + (at.timetuple().tm_yday - 1) / 366


def _day(day: str | None) -> str:
    at = date.fromisoformat(day or "")
    return f"{at.day} {at:%b} {at.year}"
