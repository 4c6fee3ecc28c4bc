"""The pictures of the dimensions: how each is drawn, and where it is published."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from macros.figures import (
    attacks,
    dates,
    failures,
    families,
    inputs_and_outputs,
    ladder,
    makers,
    scale,
    stages,
    steps,
    uses,
    yardsticks,
)
from macros.figures.own_style import own_style, rules
from macros.figures.shapes import NARROW, WIDE, Picture, svg
from macros.kinds import Comparison, dimension_page
from macros.model import Figure, FigureDrawing
from macros.site import Address, Site, address

# What lays a figure out, from the data, with the addresses of its links, at a width.
Draw: TypeAlias = Callable[[Figure, Comparison, Address, float], Picture]

DRAWINGS: Mapping[FigureDrawing, Draw] = {
    FigureDrawing.MAKERS: makers.draw,
    FigureDrawing.FAILURES: failures.draw,
    FigureDrawing.SCALE: scale.draw,
    FigureDrawing.ATTACKS: attacks.draw,
    FigureDrawing.DATES: dates.draw,
    FigureDrawing.USES: uses.draw,
    FigureDrawing.FAMILIES: families.draw,
    FigureDrawing.INPUTS_AND_OUTPUTS: inputs_and_outputs.draw,
    FigureDrawing.STAGES: stages.draw,
    FigureDrawing.STEPS: steps.draw,
    FigureDrawing.LADDER: ladder.draw,
    FigureDrawing.YARDSTICKS: yardsticks.draw,
}

# What a picture shows as a table, where it is counted: its headings, and rows after their names.
Table: TypeAlias = Callable[[Figure, Comparison], tuple[list[str], list[list[str]]]]

TABLES: Mapping[FigureDrawing, Table] = {
    FigureDrawing.MAKERS: makers.table,
    FigureDrawing.USES: uses.table,
    FigureDrawing.INPUTS_AND_OUTPUTS: inputs_and_outputs.table,
}


def path(figure: Figure) -> str:
    """Return where a figure is published as a file: `figures/watt-hours-per-output.svg`."""
    return f"figures/{figure.id}.svg"


def narrow_path(figure: Figure) -> str:
    """Return where the drawing for a narrow column is published."""
    return f"figures/{figure.id}-narrow.svg"


def layout(figure: Figure, data: Comparison, link: Address, width: float) -> Picture:
    """Return a figure laid out at a width."""
    return DRAWINGS[figure.drawing](figure, data, link, width)


def drawings(figure: Figure, data: Comparison, link: Address) -> tuple[str, str]:
    """Return both drawings of a figure for a page: the wide one, which has the words, and a narrow.

    Of the two the page shows the one that its column has room for.
    """
    wide, narrow = (layout(figure, data, link, width) for width in (WIDE, NARROW))
    name = f"picture-{figure.id}"
    return (
        svg(wide, name=name, title=figure.title, description=figure.description),
        svg(narrow, name=name, title="", description=""),
    )


def alone(figure: Figure, site: Site, base: str, width: float) -> str:
    """Return a drawing as a file that needs nothing else, light or dark as its reader is.

    `base` is the address of the site.
    """
    drawn = layout(figure, site.comparison, lambda path: base + address(path), width)
    style = own_style(rules("picture.css"))
    place = base + address(f"{dimension_page(figure.dimension)}#{figure.id}")
    said = {"title": figure.title, "description": f"{figure.description} With sources: {place}"}
    return svg(drawn, name="picture", **said, style=style) + "\n"
