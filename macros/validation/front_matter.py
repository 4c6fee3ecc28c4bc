"""The fields of the pages' front matter, and the pages they refer to."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

import yaml  # type: ignore[import-untyped]  # published without types
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from macros.front_matter import FRONT_MATTER, FrontMatterError, PageStyles, front_matter
from macros.model import PastDay, Text, nearest
from macros.site import HOME, SYSTEM_PAGES
from macros.validation import messages
from macros.validation.report import Fault

# The theme does not escape front matter, and engines take braces for calls of macros.
_MARKUP = re.compile(r"""[<>"{}`\\]|&(?! )""")


def _without_markup(text: str) -> str:
    if markup := _MARKUP.search(text):
        raise ValueError(f"Delete {markup[0]}: this is plain text, in which “ ” may quote.")
    return text


_Plain = Annotated[Text, AfterValidator(_without_markup)]


class FrontMatter(BaseModel):
    """The fields of the front matter."""

    model_config = ConfigDict(extra="forbid")

    title: _Plain
    description: Annotated[_Plain, Field(min_length=50, max_length=190)]
    reviewed: PastDay
    wordings: Annotated[list[_Plain], Field(min_length=3)] | None = None
    related: Annotated[list[str], Field(min_length=2, max_length=4)] | None = None
    hide: list[Literal["navigation", "toc", "path"]] = []
    styles: list[PageStyles] = []


def faults(prose: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for each missing, unknown or invalid field."""
    for path, text in prose.items():
        file = f"docs/{path}"
        try:
            fields = front_matter(text)
        except FrontMatterError as error:
            yield Fault(file, str(error), error.line)
            continue
        lines = _lines(text)
        for field, message in _field_faults(path, fields, prose):
            yield Fault(file, message, lines.get(field, 1), "front matter", field)


def _field_faults(
    path: str, fields: Mapping[str, object], prose: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    try:
        front = FrontMatter.model_validate(fields)
    except ValidationError as error:
        for problem in error.errors():
            yield str(problem["loc"][0]), messages.of_field(problem, FrontMatter)
        return
    # The home page and those of the systems have their own links.
    if front.related is None and path != HOME and not path.startswith(SYSTEM_PAGES):
        message = "`related` is missing: 2 to 4 pages to read next, as in [systems.md, see.md]."
        yield "related", message
    for page in front.related or ():
        if page not in prose:
            yield "related", f'There is no page "{page}" in docs/.{nearest(page, prose)}'


def _lines(text: str) -> dict[str, int]:
    """Return the line of every field of a front matter."""
    match = FRONT_MATTER.match(text)
    root = yaml.compose(match[1]) if match else None
    return {str(name.value): name.start_mark.line + 2 for name, _ in root.value} if root else {}
