"""The palette: each color of the site in the light and in the dark, as the tokens set it.

Pictures that are no part of a page (cards, icons, the umbrella on its own) have their colors from
here, so that whoever changes `docs/assets/tokens.css` has changed all of them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from PIL import ImageColor

from macros.paths import PROJECT

TOKENS = "docs/assets/tokens.css"
# What pictures are drawn with.
NEEDED = ("--page", "--text", "--muted", "--generative-ai", "--llm")
_COLOR = re.compile(r"(--[\w-]+):\s*light-dark\(([^,]+), ([^)]+)\);")


@dataclass(frozen=True)
class Color:
    """A color of the palette: its values as CSS writes them."""

    light: str
    dark: str


@cache
def palette() -> Mapping[str, Color]:
    """Return every color of the site under the name of its token: `--page`."""
    css = (PROJECT / TOKENS).read_text(encoding="utf-8")
    return {name: Color(light, dark) for name, light, dark in _COLOR.findall(css)}


def faults_in(css: str) -> Iterator[tuple[int, str, str]]:
    """Yield the line, the name and the fault of each color that cannot be drawn."""
    colors = list(_COLOR.finditer(css))
    for name in set(NEEDED).difference(color[1] for color in colors):
        yield 0, name, f"`{name}` is missing, as in light-dark(#ffffff, #14151f)."
    for color in colors:
        for value in (color[2], color[3]):
            try:
                ImageColor.getrgb(value)
            except ValueError:
                line = css[: color.start()].count("\n") + 1
                yield line, color[1], f'"{value}" is not a color such as #4338ca.'
