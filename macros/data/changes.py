"""Dated changes to what the site says, the newest first."""

from macros.data.unvalidated import Change

CHANGES: tuple[Change, ...] = (
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
