"""The front matter of a page: YAML between two lines of `---`."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, TypeAlias

import yaml  # type: ignore[import-untyped]  # published without types

# The stylesheets of `docs/assets/` that only some pages load: those that name them.
PageStyles: TypeAlias = Literal[
    "choose.css", "compare.css", "rain.css", "see.css", "system.css", "timeline.css"
]
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$", re.MULTILINE | re.DOTALL)


class FrontMatterError(ValueError):
    """The front matter of a page is missing or can't be parsed."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


@cache
def front_matter(text: str) -> Mapping[str, Any]:
    """Return the fields of a page's front matter, with every value as text or a list of texts.

    Raises `FrontMatterError` if the page does not begin with valid front matter.
    """
    match = FRONT_MATTER.match(text)
    if not match:
        raise FrontMatterError("The page must begin with its fields between two lines of ---.")
    try:
        fields = yaml.load(match[1], yaml.BaseLoader)
    except yaml.YAMLError as error:  # without a mark for a character that YAML doesn't allow
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 2
        parts = (getattr(error, part, None) for part in ("context", "problem"))
        problem = ", ".join(filter(None, parts)) or error
        raise FrontMatterError(f"This is not YAML: {problem}.", line) from None
    if not isinstance(fields, dict):
        raise FrontMatterError(f'"{fields}" is not a field with its value.')
    return fields
