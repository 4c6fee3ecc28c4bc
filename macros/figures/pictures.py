"""The figures of the dimensions: their drawings and files."""

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

# Lays out a figure. Takes the figure, the data, the addresses of links and the width.
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

# Returns the headings and rows of the text version of a figure that counts entries.
Table: TypeAlias = Callable[[Figure, Comparison], tuple[list[str], list[list[str]]]]

TABLES: Mapping[FigureDrawing, Table] = {
    FigureDrawing.MAKERS: makers.table,
    FigureDrawing.USES: uses.table,
    FigureDrawing.INPUTS_AND_OUTPUTS: inputs_and_outputs.table,
}


def path(figure: Figure) -> str:
    """Return the path of the file of a figure: `figures/watt-hours-per-output.svg`."""
    return f"figures/{figure.id}.svg"


def narrow_path(figure: Figure) -> str:
    """Return the path of the file of the narrow drawing."""
    return f"figures/{figure.id}-narrow.svg"


def layout(figure: Figure, data: Comparison, link: Address, width: float) -> Picture:
    """Return a figure laid out at a width."""
    return DRAWINGS[figure.drawing](figure, data, link, width)


def drawings(figure: Figure, data: Comparison, link: Address) -> tuple[str, str]:
    """Return the wide and the narrow drawing of a figure, of which a page shows the one that fits.

    Only the wide one has a title and a description.
    """
    wide, narrow = (layout(figure, data, link, width) for width in (WIDE, NARROW))
    name = f"picture-{figure.id}"
    return (
        svg(wide, name=name, title=figure.title, description=figure.description),
        svg(narrow, name=name, title="", description=""),
    )


def alone(figure: Figure, site: Site, base: str, width: float) -> str:
    """Return a drawing as a standalone file that follows the reader's color scheme.

    `base` is the address of the site.
    """
    drawn = layout(figure, site.comparison, lambda path: base + address(path), width)
    style = own_style(rules("picture.css"))
    place = base + address(f"{dimension_page(figure.dimension)}#{figure.id}")
    texts = {"title": figure.title, "description": f"{figure.description} With sources: {place}"}
    return svg(drawn, name="picture", **texts, style=style) + "\n"
