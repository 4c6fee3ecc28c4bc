"""Dated changes to what the site says, the newest first."""

from macros.data.unvalidated import Change

CHANGES: tuple[Change, ...] = (
    Change(
        id="one-rule-for-more-than-text",
        date="2026-11-26",
        place="systems.md#how-to-tell",
        text=(
            "One rule for models that make more than language: GPT-4o is now on the boundary,"
            " beside Chameleon and Emu3. Aurora and GLM-Image, which make pictures and write"
            " nothing, are now generative and not LLMs."
        ),
    ),
    Change(
        id="first-edition",
        date="2026-11-25",
        place="index.md",
        text=(
            "First edition: twelve dimensions, each claim with its source, and verdicts on named"
            " systems."
        ),
    ),
)
