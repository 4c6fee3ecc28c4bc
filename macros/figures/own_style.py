"""The styles of a standalone drawing: its rules and colors."""

import re
from pathlib import Path

from macros.palette import palette
from macros.templates import environment

_ASSETS = Path(__file__).parent.parent.parent / "docs" / "assets"


def rules(stylesheet: str) -> str:
    """Return a stylesheet of `docs/assets/`."""
    return (_ASSETS / stylesheet).read_text(encoding="utf-8")


def own_style(rules: str) -> str:
    """Return a style element with rules and the light and dark colors that they use."""
    used = set(re.findall(r"var\((--[a-z-]+)\)", rules))
    colors = {name: color for name, color in palette().items() if name in used}
    return (
        environment(autoescape=True)
        .get_template("own_style.svg.jinja")
        .render(rules=rules, colors=colors)
    )
