"""The emblem: a simplified umbrella for the logo and the icons."""

from macros import templates
from macros.palette import palette

SIDE = 32  # of its square


def emblem(margin: int = 0, *, follows_dark: bool = True) -> str:
    """Return the emblem as an SVG file with a margin.

    With `follows_dark` it follows the reader's color scheme.
    """
    return templates.svg(
        "emblem", margin=margin, side=SIDE + 2 * margin, colors=palette(), follows_dark=follows_dark
    )
