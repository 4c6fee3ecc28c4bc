"""The colors of the site in the light and the dark scheme, from `docs/assets/tokens.css`.

Pictures outside of pages (cards, icons, the umbrella as a file) use them too.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from macros.paths import PROJECT

_TOKENS = "docs/assets/tokens.css"
# The colors that pictures need.
_NEEDED = ("--page", "--text", "--muted", "--generative-ai", "--llm")
_COLOR = re.compile(r"(--[\w-]+):\s*light-dark\(([^,]+), ([^)]+)\);")


@dataclass(frozen=True)
class Color:
    """A color of the palette, as CSS values."""

    light: str
    dark: str


@cache
def palette() -> Mapping[str, Color]:
    """Return every color of the site by the name of its token: `--page`.

    Raises `ValueError` if a color that pictures need is missing or not written as a pair.
    """
    css = (PROJECT / _TOKENS).read_text(encoding="utf-8")
    colors = {name: Color(light, dark) for name, light, dark in _COLOR.findall(css)}
    for name in _NEEDED:
        if name not in colors:
            raise ValueError(f"{_TOKENS}: Write `{name}: light-dark(#ffffff, #14151f);`.")
    return colors
