"""Copy the entry to the `FIGURES` in `macros/data/figures.py`."""

from macros.model import Figure, FigureDrawing, FigurePart, Side

FIGURE = Figure(
    id="a-new-picture",
    dimension="a-new-dimension",
    title="What the picture shows, as a sentence",
    description="What is seen in it, for those who do not see it.",
    drawing=FigureDrawing.STAGES,
    groups=("Text", "Images"),
    parts=(
        FigurePart(
            id="a-first-part",
            label="A few words",
            note="A few more, smaller",
            side=Side.LLM,
            groups=("Text",),
            shows=("dimensions/a-new-dimension.md#a-first-row",),
        ),
        FigurePart(
            id="a-second-part",
            label="Words for another part",
            side=Side.GENERATIVE_AI,
            groups=("Images",),
            shows=("dimensions/a-new-dimension.md#a-second-row",),
        ),
    ),
)
