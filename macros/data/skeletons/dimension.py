"""What the dimension compares, in one sentence."""

from macros.model import Aspect, Claim, Dimension

DIMENSION = Dimension(
    id="a-new-dimension",
    title="A new dimension",
    subtitle="What readers would call it",
    position=130,
    answer=Claim(
        text="What the two differ in here, in a short paragraph.",
        sources=("surname-2026",),
    ),
    generative_ai=Claim(text="The cell of the home page.", sources=("surname-2026",)),
    llm=Claim(text="The same for LLMs.", sources=("surname-2026",)),
    aspects=(
        Aspect(
            id="a-first-row",
            title="A first row",
            generative_ai=Claim(text="One statement.", sources=("surname-2026",)),
            llm=Claim(text="Its counterpart.", sources=("surname-2026",)),
        ),
        Aspect(
            id="a-second-row",
            title="A second row",
            generative_ai=Claim(text="One statement.", sources=("surname-2026",)),
            llm=Claim(text="Its counterpart.", sources=("surname-2026",)),
        ),
        Aspect(
            id="a-third-row",
            title="A third row",
            generative_ai=Claim(text="One statement.", sources=("surname-2026",)),
            llm=Claim(text="Its counterpart.", sources=("surname-2026",)),
        ),
        Aspect(
            id="a-fourth-row",
            title="A fourth row",
            generative_ai=Claim(text="One statement.", sources=("surname-2026",)),
            llm=Claim(text="Its counterpart.", sources=("surname-2026",)),
        ),
        Aspect(
            id="a-fifth-row",
            title="A fifth row",
            generative_ai=Claim(text="One statement.", sources=("surname-2026",)),
            llm=Claim(text="Its counterpart.", sources=("surname-2026",)),
        ),
    ),
    examples=("advertising",),
    boundary_cases=("encoder-models",),
)
