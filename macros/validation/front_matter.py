"""The front matter of the pages: what must stand there, and what it refers to."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import yaml  # type: ignore[import-untyped]  # published without types

from macros.model import invisible_in, nearest
from macros.site import FRONT_MATTER, HOME, FrontMatterError, front_matter
from macros.validation.report import Fault

# Theme and engines write front matter into HTML as it is, and take braces for calls.
_MARKUP = re.compile(r"""[<>"{}`\\]|&(?! )""")
_NAME = re.compile(r"(\w+):")
# The parts of a page that the theme can leave out.
_PARTS = frozenset({"navigation", "toc", "footer", "path"})
_FEWEST, _MOST = 2, 4  # pages to read next


@dataclass(frozen=True)
class Page:
    """A page, and what its front matter may refer to: the other pages."""

    path: str
    pages: frozenset[str]


# Yields what was expected of a value, and which item of a list it was expected of, if of one.
Rule: TypeAlias = Callable[[Any, Page], Iterator[tuple[str, int | None]]]


def faults(prose: Mapping[str, str]) -> Iterator[Fault]:
    """Return a fault for whatever the front matter of a page lacks, or has too much."""
    for path, text in prose.items():
        page = Page(path, frozenset(prose))
        try:
            written = front_matter(text)
        except FrontMatterError as error:
            yield Fault(f"docs/{path}", "front matter", "", str(error), error.line)
            continue
        for line, field in _repeated(text):
            yield Fault(f"docs/{path}", "front matter", field, "expected this field once", line)
        for field, item, expected in _expected(written, page):
            line = _lines(text).get((field, item)) or _lines(text).get((field, None), 1)
            yield Fault(f"docs/{path}", "front matter", field, expected, line)


def has_title(text: str) -> bool:
    """Say whether a page has front matter that can be read, and a title in it."""
    try:
        return bool(front_matter(text).get("title"))
    except FrontMatterError:
        return False


def _expected(written: Mapping[str, Any], page: Page) -> Iterator[tuple[str, int | None, str]]:
    for field in written.keys() - _RULES.keys():
        expected = f'expected no field of the name "{field}"{nearest(field, _RULES)}'
        yield field, None, expected
    for field, rule in _RULES.items():
        for expected, item in rule(written.get(field), page):
            yield field, item, expected


def expected_words(value: object) -> str:
    """Return what was expected of a text that is shown as it is, or nothing where it can be."""
    text = str(value or "").strip()
    if not text:
        return "expected a value, found none"
    if found := invisible_in(text):
        return f"expected no invisible character, found {found}"
    if markup := _MARKUP.search(text):
        return f"expected plain words, which “ ” may quote, found {markup[0]}"
    return ""


def _text(value: object, _: Page) -> Iterator[tuple[str, None]]:
    if expected := expected_words(value):
        yield expected, None


def _day(value: object, _: Page) -> Iterator[tuple[str, None]]:
    if value is None:
        yield "expected a value, found none", None
    elif type(value) is not date:
        yield f'expected a day as YYYY-MM-DD, found "{value}"', None
    elif value > datetime.now(UTC).date():
        yield f'expected a date that has come, found "{value}"', None


def _related(value: object, page: Page) -> Iterator[tuple[str, int | None]]:
    if page.path == HOME and value is None:
        return  # it leads on by a list of its own
    found = value if isinstance(value, list) else []
    if not _FEWEST <= len(found) <= _MOST:
        count = f"found {len(found) or 'none'}" if isinstance(value, list | None) else "found one"
        example = "related: [systems.md, glossary.md]"
        yield f"expected {_FEWEST} to {_MOST} pages to read next, as in {example}, {count}", None
    for number, each in enumerate(found):
        if each not in page.pages:
            known = page.pages - {page.path}
            yield f'expected a page in docs/, found "{each}"{nearest(str(each), known)}', number
        elif each == page.path:
            yield "expected another page, found this one", number
        elif each in found[:number]:
            yield f'expected each page once, found "{each}" twice', number


def _hidden(value: object, _: Page) -> Iterator[tuple[str, int | None]]:
    if not isinstance(value, list | None):
        yield f'expected a list, as in hide: [toc], found "{value}"', None
    for number, part in enumerate(value if isinstance(value, list) else []):
        if part not in _PARTS:
            expected = f"expected one of {', '.join(sorted(_PARTS))}, found"
            yield f'{expected} "{part}"{nearest(str(part), _PARTS)}', number


_RULES: Mapping[str, Rule] = {
    "title": _text,
    "description": _text,
    "reviewed": _day,
    "related": _related,
    "hide": _hidden,
}


def _repeated(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of each field that stands twice, of which YAML takes the last."""
    found = FRONT_MATTER.match(text)
    lines = found[0].splitlines() if found else []
    names = [(line, name[1]) for line, each in enumerate(lines, 1) if (name := _NAME.match(each))]
    counts = Counter(name for _, name in names)
    yield from ((line, name) for line, name in names if counts[name] > 1)


def _lines(text: str) -> dict[tuple[str, int | None], int]:
    """Return the line of every field of a front matter, and of every item of a list in it."""
    found = FRONT_MATTER.match(text)
    root = yaml.compose(found[1]) if found else None
    lines: dict[tuple[str, int | None], int] = {}
    for name, value in root.value if root else ():
        lines[name.value, None] = name.start_mark.line + 2  # after the line of ---, from 1
        for number, item in enumerate(value.value if isinstance(value.value, list) else ()):
            if isinstance(item, yaml.ScalarNode):
                lines[name.value, number] = item.start_mark.line + 2
    return lines
