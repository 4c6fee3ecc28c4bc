"""The front matter of a page: YAML between two lines of `---`."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml  # type: ignore[import-untyped]  # published without types

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*$", re.MULTILINE | re.DOTALL)

# The most common mistakes of editors, by a part of the parser's message.
_YAML_MESSAGES = {
    r"character '\t'": "Use spaces, not tabs.",
    "could not find expected ':'": "Write a colon and a space after the name of a field.",
    "mapping values are not allowed here": "Put the value with the colon in quotation marks.",
    "quoted scalar, found unexpected end": "The closing quotation mark is missing.",
}


class FrontMatterError(ValueError):
    """The front matter of a page is missing or can't be parsed."""

    def __init__(self, message: str, line: int = 1) -> None:
        """Create an error about a line of the page."""
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
        fields = yaml.load(match[1], yaml.BaseLoader)  # noqa: S506 - it only makes strings
    except yaml.YAMLError as error:
        raise _front_matter_error(error) from None
    if not isinstance(fields, dict):
        raise FrontMatterError(f'"{fields}" is not a field with its value.')
    return fields


def _front_matter_error(error: yaml.YAMLError) -> FrontMatterError:
    if not isinstance(error, yaml.MarkedYAMLError):
        return FrontMatterError(f"This is not YAML: {error}.", 2)
    problem = ", ".join(filter(None, (error.context, error.problem)))
    # Of something unfinished, report where it begins, not where the parser noticed.
    is_unfinished = any(part in problem for part in ("end of stream", "stream end", "simple key"))
    mark = (error.context_mark if is_unfinished else None) or error.problem_mark
    messages = [message for part, message in _YAML_MESSAGES.items() if part in problem]
    message = messages[0] if messages else f"This is not YAML: {problem}."
    return FrontMatterError(message, mark.line + 2 if mark else 2)
