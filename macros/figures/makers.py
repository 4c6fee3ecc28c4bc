"""Who makes what: a sign for every system, in the row of each modality that it makes."""

from collections.abc import Iterable

from macros.figures.shapes import Picture, Words, measure, paragraph, style_of
from macros.kinds import Comparison
from macros.model import Figure, Modality, Side, System, Verdict

# The columns: the sign of the systems, and their verdicts.
COLUMNS: tuple[tuple[Side | None, frozenset[Verdict]], ...] = (
    (Side.LLM, frozenset({Verdict.LLM, Verdict.BUILT_ON_AN_LLM})),
    (None, frozenset({Verdict.BOUNDARY})),
    (Side.GENERATIVE_AI, frozenset({Verdict.GENERATIVE_NOT_LLM})),
)
SIGN = 4
PITCH = 11  # from sign to sign
LABELS, LABELS_NARROW = 110, 70


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: the rows are the panels of the umbrella, the columns the verdicts."""
    left = LABELS_NARROW if picture.is_narrow else LABELS
    room = picture.width - left
    shares = (0.345, 0.31, 0.345) if picture.is_narrow else (0.46, 0.22, 0.32)
    columns = [
        (left + room * sum(shares[:number]), room * share - 5)
        for number, share in enumerate(shares)
    ]
    style = "note strong" if picture.is_narrow else "label"
    heads = zip(figure.groups, columns, strict=True)
    y = 8 + max(picture.text(name, start, 4, width, style) for name, (start, width) in heads)
    for modality in picture.data.modalities:
        picture.rule(y)
        y = _row(picture, modality, y, columns)
    picture.height = y + 2


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


def _row(
    picture: Picture, modality: Modality, y: float, columns: list[tuple[float, float]]
) -> float:
    """Draw the signs of a row with its name and numbers, and return the top of the next one."""
    numbers: list[Words] = []
    end = y + 30
    for (side, verdicts), (start, room) in zip(COLUMNS, columns, strict=True):
        total = made_by(modality, picture.data.systems, verdicts)
        first, under = (0.0, 16) if picture.is_narrow else (measure("000", "label") + 6, 0)
        fits = max(1, int((room - first) // PITCH))
        for number in range(total):
            down, across = divmod(number, fits)
            x, at = start + first + (across + 0.5) * PITCH, y + 15 + under + down * PITCH
            picture.sign(side, round(x, 1), round(at, 1), SIGN)
            end = max(end, at + 15)
        if total:
            anchor = "start" if picture.is_narrow else "end"
            x = start + max(0, first - 8)
            numbers.append(Words(x, y + 20, str(total), f"label {style_of(side)}", anchor))
    picture.add(*numbers)
    left = columns[0][0]
    name = paragraph(modality.name, 0, y + 6, left - 4, "label")
    end = max(end, name.end + 8)
    path = picture.data.aspect_paths[modality.aspect]
    picture.link_to(path, modality.name, name, (0, y + 2, left - 6, end - y - 4))
    return end
