"""What generative AI is used for: under the canopy all uses, under the small umbrella the LLM's."""

from macros.figures.shapes import Line, Picture, Words, paragraph, style_of
from macros.kinds import KINDS, Comparison
from macros.model import Example, Figure, Side

CANOPY, SMALL = 44, 30  # the heights of the umbrellas
ROW = 25  # from use to use, high enough to touch
GAP = 28


def table(figure: Figure, data: Comparison) -> tuple[list[str], list[list[str]]]:
    """Return the uses, each with its group."""
    served = {Side.LLM: figure.groups[0], Side.GENERATIVE_AI: figure.groups[1]}
    return ["Group"], [[example.title, served[example.side]] for example in data.examples]


def draw(figure: Figure, picture: Picture) -> None:
    """Draw the figure: its groups name its two columns of examples."""
    width, top = picture.width, CANOPY + 20
    room = width if picture.is_narrow else (width - GAP) / 2
    picture.add(
        Line(_dome(0, CANOPY + 4, width, CANOPY + 2), "fill other"),
        Words(width / 2, CANOPY - 10, Side.GENERATIVE_AI.label, "label on-fill", "middle"),
        Line(_dome(0, top + SMALL, room, SMALL), "fill llm"),
        Words(room / 2, top + SMALL - 11, Side.LLM.label, "label on-fill", "middle"),
    )
    x, y = 0.0, float(top)
    for name, side in zip(figure.groups, (Side.LLM, Side.GENERATIVE_AI), strict=True):
        used = [example for example in picture.data.examples if example.side is side]
        head = f"{len(used)} {name}"
        end = picture.text(head, x, y + SMALL + 4, room, f"label {style_of(side)}") + 6
        for example in used:
            end = _use(picture, example, x, end, room)
        picture.height = max(picture.height, end + 4)
        x, y = (0.0, end) if picture.is_narrow else (room + GAP, top)


def _use(picture: Picture, example: Example, x: float, y: float, width: float) -> float:
    """Draw a use with a link to its example, and return the top of the next one."""
    words = paragraph(example.title, x, y + 2, width, "note")
    height = max(ROW, words.end - y + 4)
    path = f"{KINDS['examples'].page(example)}#{example.id}"
    picture.link_to(path, example.title, words, (x - 4, y, width + 4, height - 1))
    return y + height


def _dome(x: float, y: float, width: float, height: float) -> str:
    """Return the path of a canopy: an arc above, six scallops below."""
    step = width / 6
    rim = f"q{-step / 2:.5g} -9 {-step:.5g} 0" * 6
    return f"M{x:g} {y:g}A{width / 2:g} {height:g} 0 0 1 {x + width:g} {y:g}{rim}z"
