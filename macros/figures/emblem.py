"""The emblem: the umbrella in a few strokes, as the logo and as icons."""

from macros.palette import palette
from macros.templates import environment

SIDE = 32  # of the square that it fills


def emblem(margin: int = 0, *, follows_dark: bool = True) -> str:
    """Return the emblem as an SVG file, with a margin, in the colors of the site.

    It is dark where its reader is, unless it must not.
    """
    template = environment(autoescape=True).get_template("emblem.svg.jinja")
    return template.render(
        margin=margin, side=SIDE + 2 * margin, colors=palette(), follows_dark=follows_dark
    )
