"""The picture of a dimension as its page shows it: drawing, title, sources, words."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.figures import pictures
from macros.figures.shapes import SIDES
from macros.kinds import Comparison
from macros.model import Aspect, Claim, Entry, Figure, FigurePart, Side
from macros.render import markdown
from macros.render.filling import fill
from macros.render.links import Link, readable_date
from macros.site import Site

FEW = 4  # sources that stand below a picture


@dataclass(frozen=True)
class Row:
    """A part of a picture in words: its name, what is below that, its cells, and what states it."""

    name: str
    note: str
    cells: tuple[str, ...]
    shows: tuple[str, ...]


def dimension_figure(site: Site, link: Link, dimension: str) -> str:
    """Return the picture of a dimension, or nothing where it has none."""
    figure = site.comparison.figure_of.get(dimension)
    if figure is None:
        return ""
    wide, narrow = pictures.drawings(figure, site.comparison, link.href)
    heads, rows = _in_words(figure, site.comparison)
    return fill(
        site,
        link,
        "dimension_figure",
        figure=figure,
        wide=markdown.drawing(wide),
        narrow=markdown.drawing(narrow),
        sources=cited(site, figure),
        heads=heads,
        rows=rows,
    )


def figure_list(site: Site, link: Link, base: str) -> str:
    """Return every picture as a link to its place, with its file below `base`."""
    return fill(site, link, "figure_list", figures=site.comparison.figures, base=base)


def cited(site: Site, figure: Figure) -> tuple[str, ...]:
    """Return the ids of the sources of what a picture shows, in order, if it rests on a few.

    Where they are many, each part leads to what states it, and the sources stand there.
    """
    found = dict.fromkeys(
        source
        for part in figure.parts
        for path in part.shows
        for claim in _claims(site.entry_at[path], part.side)
        for source in claim.sources
    )
    return tuple(found) if len(found) <= FEW else ()


def _claims(entry: Entry, side: Side | None) -> Iterator[Claim]:
    """Yield the claims of an entry; those of a row that are of the other side are left out."""
    other = {Side.LLM: "generative_ai", Side.GENERATIVE_AI: "llm", None: ""}[side]
    for name, value in entry:
        if isinstance(value, Claim) and not (isinstance(entry, Aspect) and name == other):
            yield value


def _in_words(figure: Figure, data: Comparison) -> tuple[list[str], list[Row]]:
    """Return the headings and the rows of the table that says what a picture shows."""
    if table := pictures.TABLES.get(figure.drawing):
        heads, counted = table(figure, data)
        return heads, [Row(name, "", tuple(cells), ()) for name, *cells in counted]
    rows = [
        Row(
            part.label,
            part.note or "",
            ("; ".join(_shown(part, figure)),),
            part.shows,
        )
        for part in figure.parts
    ]
    return ["Shown as"], rows


def _shown(part: FigurePart, figure: Figure) -> Iterator[str]:
    """Yield what is seen of a part beside its words: what its sign stands for comes first."""
    unit = figure.unit or ""
    signs = figure.signs or ("both", "other generative AI", "LLM")
    yield dict(zip(SIDES, signs, strict=False))[part.side]
    if part.low is not None:
        yield f"{part.low:,.10g}" + (f" to {part.high:,.10g} {unit}" if part.high else f" {unit}")
    if part.date:
        yield f"from {readable_date(part.date)}"
    yield from part.groups
