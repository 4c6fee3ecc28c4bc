"""The palette: each color of the site in the light and in the dark, as the tokens set it.

Pictures that are no part of a page (cards, icons, the umbrella on its own) have their colors from
here, so that whoever changes `docs/assets/tokens.css` has changed all of them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import tinycss2
from PIL import ImageColor

from macros.paths import PROJECT

TOKENS = "docs/assets/tokens.css"
# What pictures are drawn with.
NEEDED = ("--page", "--text", "--muted", "--generative-ai", "--llm")


@dataclass(frozen=True)
class Color:
    """A color of the palette: its values as CSS writes them, and the line that sets it."""

    light: str
    dark: str
    line: int


@cache
def palette() -> Mapping[str, Color]:
    """Return every color of the site under the name of its token: `--page`."""
    return colors_in((PROJECT / TOKENS).read_text(encoding="utf-8"))


def colors_in(css: str) -> dict[str, Color]:
    """Return the colors that a stylesheet sets with `light-dark()` (CSS Color Module, level 5)."""
    found = {}
    for rule in tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True):
        if rule.type != "qualified-rule":
            continue
        for each in tinycss2.parse_blocks_contents(rule.content, skip_comments=True):
            if each.type == "declaration" and (values := _light_and_dark(each.value)):
                found[each.name] = Color(*values, each.source_line)
    return found


def faults_in(css: str) -> Iterator[tuple[int, str, str]]:
    """Yield the line, the name and the fault of each color that cannot be drawn."""
    colors = colors_in(css)
    for name in NEEDED:
        if name not in colors:
            yield 0, name, f"`{name}` is missing, as in light-dark(#ffffff, #14151f)."
    for name, color in colors.items():
        for value in (color.light, color.dark):
            try:
                ImageColor.getrgb(value)
            except ValueError:
                yield color.line, name, f'"{value}" is not a color such as #4338ca.'


def _light_and_dark(tokens: list[Any]) -> tuple[str, str] | None:
    for token in tokens:
        if token.type == "function" and token.lower_name == "light-dark":
            values: list[list[Any]] = [[]]
            for each in token.arguments:
                if each == ",":
                    values.append([])
                else:
                    values[-1].append(each)
            light, dark = (tinycss2.serialize(each).strip() for each in (values * 2)[:2])
            return light, dark
    return None
