"""The figure of a dimension on its page: drawing, title, sources, text version."""

from collections.abc import Iterator
from typing import Any

from macros.figures import pictures
from macros.figures.shapes import SIDES
from macros.kinds import Comparison
from macros.model import Figure, FigurePart
from macros.render import markdown
from macros.render.filling import fill
from macros.render.links import Page, readable_date


def dimension_figure(page: Page, dimension: str) -> str:
    """Return the figure of a dimension, or an empty string if it has none."""
    data = page.data
    figure = next((each for each in data.figures if each.dimension == dimension), None)
    if figure is None:
        return ""
    wide, narrow = pictures.drawings(figure, data, page.href)
    heads, rows = _text_version(figure, data)
    return fill(
        page,
        "_dimension_figure",
        figure=figure,
        file=pictures.path(figure),
        wide=markdown.drawing(wide),
        narrow=markdown.drawing(narrow),
        heads=heads,
        rows=rows,
    )


def _text_version(figure: Figure, data: Comparison) -> tuple[list[str], list[dict[str, Any]]]:
    """Return the headings and rows of the text version, with the paths of the entries behind it."""
    if table := pictures.table(figure, data):
        heads, counts = table
        return heads, [
            {"name": name, "cells": cells, "note": "", "shows": ()} for name, *cells in counts
        ]
    rows = [
        {
            "name": part.label,
            "note": part.note,
            "cells": ["; ".join(_details(part, figure))],
            "shows": part.shows,
        }
        for part in figure.parts
    ]
    return ["Shown as"], rows


def _details(part: FigurePart, figure: Figure) -> Iterator[str]:
    """Yield what the drawing shows of a part besides its texts: side, quantity, date, groups."""
    unit = figure.unit or ""
    signs = figure.signs or ("both", "other generative AI", "LLM")
    yield dict(zip(SIDES, signs, strict=False))[part.side]
    if part.low is not None:
        yield f"{part.low:,.10g}" + (f" to {part.high:,.10g} {unit}" if part.high else f" {unit}")
    if part.date:
        yield f"from {readable_date(part.date)}"
    yield from part.groups
