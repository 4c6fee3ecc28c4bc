"""The styles of a standalone drawing: its rules and colors."""

import re

from macros import templates
from macros.palette import palette
from macros.paths import DOCS


def rules(stylesheet: str) -> str:
    """Return a stylesheet of `docs/assets/`."""
    return (DOCS / "assets" / stylesheet).read_text(encoding="utf-8")


def own_style(rules: str) -> str:
    """Return a style element with rules and the light and dark colors that they use."""
    used = set(re.findall(r"var\((--[a-z-]+)\)", rules))
    colors = {name: color for name, color in palette().items() if name in used}
    return templates.svg("own_style", rules=rules, colors=colors)
