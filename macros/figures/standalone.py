"""What drawings outside of pages are made of: their rules and colors, and the emblem."""

import re

from macros import templates
from macros.palette import palette
from macros.paths import DOCS

EMBLEM = 32  # the side of its square


def rules(stylesheet: str) -> str:
    """Return a stylesheet of `docs/assets/`."""
    return (DOCS / "assets" / stylesheet).read_text(encoding="utf-8")


def own_style(rules: str) -> str:
    """Return a style element with rules and the light and dark colors that they use."""
    used = set(re.findall(r"var\((--[a-z-]+)\)", rules))
    colors = {name: color for name, color in palette().items() if name in used}
    return templates.svg("own_style", rules=rules, colors=colors)


def emblem(margin: int = 0, *, follows_dark: bool = True) -> str:
    """Return a simplified umbrella for the logo and the icons as an SVG file with a margin.

    With `follows_dark` it follows the reader's color scheme.
    """
    side = EMBLEM + 2 * margin
    values = {"margin": margin, "side": side, "colors": palette()}
    return templates.svg("emblem", **values, follows_dark=follows_dark)
