"""The figures of the dimensions: their drawings and files."""

from importlib import import_module
from typing import Any

from macros import templates
from macros.figures.shapes import NARROW, WIDE, Picture, paragraph
from macros.figures.standalone import own_style, rules
from macros.kinds import Comparison, dimension_page
from macros.model import Figure
from macros.site import Address, Site, address

MARGIN = 20  # around a drawing in a file of its own


def path(figure: Figure, width: float = WIDE) -> str:
    """Return the path of a file of a figure: `figures/x.svg`, or `figures/x-narrow.svg`."""
    return f"figures/{figure.id}{'-narrow' if width == NARROW else ''}.svg"


def layout(figure: Figure, data: Comparison, link: Address, width: float) -> Picture:
    """Return a figure laid out at a width."""
    picture = Picture(data, width, link)
    _module(figure).draw(figure, picture)
    return picture


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]] | None:
    """Return the headings and rows of the text version of a figure, if it counts entries."""
    counted = getattr(_module(figure), "table", None)
    return counted(figure, data) if counted else None


def drawings(figure: Figure, data: Comparison, link: Address) -> tuple[str, str]:
    """Return the wide and the narrow drawing of a figure, of which a page shows the one that fits.

    Only the wide one has a title and a description.
    """
    name = f"picture-{figure.id}"  # the prefix of its ids
    wide, narrow = (layout(figure, data, link, width) for width in (WIDE, NARROW))
    return (
        templates.svg(
            "picture", picture=wide, name=name, title=figure.title, description=figure.description
        ),
        templates.svg("picture", picture=narrow, name=name),
    )


def alone(figure: Figure, site: Site, base: str, width: float) -> str:
    """Return a drawing with its title and origin as a standalone file.

    It follows the reader's color scheme. `base` is the address of the site.
    """
    drawn = layout(figure, site.comparison, lambda path: base + address(path), width)
    title_height = paragraph(figure.title, 0, 0, width, "title").end
    drawn.margin, drawn.top = MARGIN, title_height + 2 * MARGIN
    drawn.text(figure.title, 0, -title_height - MARGIN, width, "title")
    end = drawn.text(f"{site.name} (CC BY 4.0)", 0, drawn.height + MARGIN / 2, width, "note")
    drawn.height = drawn.text(base.partition("//")[2], 0, end, width, "note")
    style = own_style(rules("picture.css"))
    place = base + address(f"{dimension_page(figure.dimension)}#{figure.id}")
    texts = {"title": figure.title, "description": f"{figure.description} With sources: {place}"}
    return templates.svg("picture", picture=drawn, name="picture", **texts, style=style) + "\n"


def _module(figure: Figure) -> Any:  # noqa: ANN401 - a module has no type of its own
    """Return the module that draws a figure, which is named like its drawing."""
    return import_module(f"macros.figures.{figure.drawing.name.lower()}")
