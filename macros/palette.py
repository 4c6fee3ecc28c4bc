"""The colors of the site in the light and the dark scheme, from `docs/assets/tokens.css`.

Pictures outside of pages (cards, icons, the umbrella as a file) use them too.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from PIL import ImageColor

from macros.paths import PROJECT

TOKENS = "docs/assets/tokens.css"
# The colors that pictures need.
NEEDED = ("--page", "--text", "--muted", "--generative-ai", "--llm")
_COLOR = re.compile(r"(--[\w-]+):\s*light-dark\(([^,]+), ([^)]+)\);")


@dataclass(frozen=True)
class Color:
    """A color of the palette, as CSS values."""

    light: str
    dark: str


@cache
def palette() -> Mapping[str, Color]:
    """Return every color of the site by the name of its token: `--page`."""
    css = (PROJECT / TOKENS).read_text(encoding="utf-8")
    return {name: Color(light, dark) for name, light, dark in _COLOR.findall(css)}


def faults_in(css: str) -> Iterator[tuple[int, str, str]]:
    """Yield the line, the name and the fault of each missing or invalid color."""
    colors = list(_COLOR.finditer(css))
    for name in set(NEEDED).difference(color[1] for color in colors):
        token = re.search(rf"{name}:", css)
        line = css[: token.start()].count("\n") + 1 if token else 0
        problem = "is not a pair of colors" if token else "is missing"
        yield line, name, f"`{name}` {problem}, as in light-dark(#ffffff, #14151f);"
    for color in colors:
        for value in (color[2], color[3]):
            try:
                ImageColor.getrgb(value)
            except ValueError:
                line = css[: color.start()].count("\n") + 1
                yield line, color[1], f'"{value}" is not a color such as #4338ca.'
