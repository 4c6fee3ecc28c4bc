"""Who makes what: a sign for every system, in the row of each modality that it makes."""

from collections.abc import Iterable

from macros.figures.shapes import (
    NARROW,
    Box,
    Picture,
    Shape,
    ShapeLink,
    Words,
    measure,
    paragraph,
    rule,
    sign,
    style_of,
)
from macros.kinds import Comparison
from macros.model import Figure, Modality, Side, System, Verdict
from macros.site import Address

# The columns: the sign of the systems, and their verdicts.
COLUMNS: tuple[tuple[Side | None, frozenset[Verdict]], ...] = (
    (Side.LLM, frozenset({Verdict.LLM, Verdict.BUILT_ON_AN_LLM})),
    (None, frozenset({Verdict.BOUNDARY})),
    (Side.GENERATIVE_AI, frozenset({Verdict.GENERATIVE_NOT_LLM})),
)
SIGN = 4
PITCH = 11  # from sign to sign
LABELS, LABELS_NARROW = 110, 70


def draw(figure: Figure, data: Comparison, address: Address, width: float) -> Picture:
    """Return the picture: the rows are the panels of the umbrella, the columns the verdicts."""
    left = LABELS_NARROW if width <= NARROW else LABELS
    shares = (0.345, 0.31, 0.345) if width <= NARROW else (0.46, 0.22, 0.32)
    starts = [left + (width - left) * sum(shares[:number]) for number in range(3)]
    widths = [(width - left) * share - 5 for share in shares]
    style = "note strong" if width <= NARROW else "label"
    shapes: list[Shape] = []
    head = 0.0
    for name, start, room in zip(figure.groups, starts, widths, strict=True):
        words = paragraph(name, start, 4, room, style)
        shapes += words.shapes
        head = max(head, words.end)
    y = head + 8
    for modality in data.modalities:
        shapes.append(rule(y, 0, width))
        row, y = _row(modality, data, address, y, list(zip(starts, widths, strict=True)), width)
        shapes += row
    return Picture(width, y + 2, tuple(shapes))


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the numbers: the headings, and a row for each panel."""
    return [*figure.groups], [
        [item.name, *(str(made_by(item, data.systems, verdicts)) for _, verdicts in COLUMNS)]
        for item in data.modalities
    ]


def made_by(modality: Modality, systems: Iterable[System], verdicts: frozenset[Verdict]) -> int:
    """Return the number of systems with some verdicts that make a modality."""
    outputs = {*modality.outputs}
    return sum(
        system.verdict in verdicts and not outputs.isdisjoint(system.outputs) for system in systems
    )


def _row(  # noqa: PLR0913, PLR0917 - a row is laid out from all of these
    modality: Modality,
    data: Comparison,
    address: Address,
    y: float,
    columns: list[tuple[float, float]],
    width: float,
) -> tuple[list[Shape], float]:
    """Return the signs of a row with its name and numbers, and the top of the next one."""
    numbers: list[Shape] = []
    signs: list[Shape] = []
    end = y + 30
    for (side, verdicts), (start, room) in zip(COLUMNS, columns, strict=True):
        total = made_by(modality, data.systems, verdicts)
        first, under = (0.0, 16) if width <= NARROW else (measure("000", "label") + 6, 0)
        fits = max(1, int((room - first) // PITCH))
        for number in range(total):
            down, across = divmod(number, fits)
            x, at = start + first + (across + 0.5) * PITCH, y + 15 + under + down * PITCH
            signs += sign(side, round(x, 1), round(at, 1), SIGN)
            end = max(end, at + 15)
        if total:
            anchor = "start" if width <= NARROW else "end"
            x = start + max(0, first - 8)
            numbers.append(Words(x, y + 20, str(total), f"label {style_of(side)}", anchor))
    path = data.aspect_paths[modality.aspect]
    name = paragraph(modality.name, 0, y + 6, columns[0][0] - 4, "label")
    end = max(end, name.end + 8)
    target = Box(0, y + 2, columns[0][0] - 6, end - y - 4, "target", 4)
    return [*signs, *numbers, ShapeLink(address(path), modality.name, (target, *name.shapes))], end
