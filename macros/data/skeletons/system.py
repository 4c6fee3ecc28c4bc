"""Copy the entry to the `SYSTEMS` in `macros/data/systems.py`."""

from macros.model import Claim, MixUp, System, SystemKind, Verdict

SYSTEM = System(
    id="a-new-system",
    name="A new system",
    aliases=("Its other name",),
    maker="Who makes it",
    year=2026,
    kind=SystemKind.MODEL,
    inputs=("text",),
    outputs=("images",),
    architecture="How it is built, as far as that is known",
    verdict=Verdict.GENERATIVE_NOT_LLM,
    reason=Claim(
        text="Why the verdict is given, as the source says it.",
        sources=("surname-2026",),
    ),
    confused_with=("midjourney",),
    mix_ups=(
        MixUp(system="midjourney", why="What they have in common, and what tells them apart."),
    ),
    as_of="2026-11",
)
