"""Where an entry appears or is named, so that an editor sees what a change to it touches."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from macros.data.positions import line_of
from macros.kinds import KINDS, Fields, RawData
from macros.model import nearest
from macros.site import address
from macros.validation.written import field_path

# The way from an entry to a part of it: names of fields, and numbers in sequences.
Steps: TypeAlias = tuple[str | int, ...]

_SHOWN = 90  # of a text, enough to recognize it


@dataclass(frozen=True, order=True)
class Mention:
    """One appearance: the file and line, the entry there and its field, and the text there."""

    file: str
    line: int
    entry: str
    field: str
    text: str

    def __str__(self) -> str:
        """Return one line, at whose file and line an editor opens it."""
        shown = self.text if len(self.text) <= _SHOWN else self.text[:_SHOWN].rstrip() + "…"
        return ": ".join(filter(None, (f"{self.file}:{self.line}", self.entry, self.field, shown)))


@dataclass(frozen=True)
class Mentions:
    """Where the entries of one id are written down, referred to by id, and named in words."""

    written_down: tuple[Mention, ...]
    referred_to: tuple[Mention, ...]
    named: tuple[Mention, ...]


class UnknownEntryError(ValueError):
    """There is no entry of the id. The message says which is nearest."""


def mentions(data: RawData, pages: Mapping[str, str], id: str) -> Mentions:
    """Return every mention of the entries of an id: it can be used by several kinds.

    `pages` holds the Markdown of every page under its path in `docs/`.
    Raises `UnknownEntryError` if no entry has the id.
    """
    own = [each for each in _entries(data) if each[1].get("id") == id]
    if not own:
        known = {str(entry.get("id")) for _, entry, _ in _entries(data)}
        raise UnknownEntryError(f'expected the id of an entry, found "{id}"{nearest(id, known)}')
    others = [
        Mention(*line_of(whole, steps), _name(whole, steps), field_path(whole, steps), text)
        for whole in (entry for kind in KINDS.values() for entry in data[kind.name])
        for steps, text in _texts(whole)
        if _name(whole, steps) != id
    ]
    word = re.escape(id)
    by_id = re.compile(rf"^{word}$|#{word}$|^dimensions/{word}\.md")
    in_page = re.compile(rf"\[\^{word}\]|\(\"{word}\"|#{word}(?![\w-])|dimensions/{word}\.md")
    names = _names([entry for _, entry, _ in own])
    in_words = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
    return Mentions(
        written_down=tuple(
            Mention(*line_of(entry), id, kind, _shown_at(entry, page) or names[0])
            for kind, entry, page in own
        ),
        referred_to=(
            *(each for each in others if by_id.search(each.text)),
            *_in_pages(pages, in_page),
        ),
        named=(
            *(each for each in others if in_words.search(each.text)),
            *_in_pages(pages, in_words),
        ),
    )


def _entries(data: RawData) -> Iterator[tuple[str, Fields, str]]:
    """Yield every entry and every part of one, with what it is called and its page in `docs/`."""
    for kind in KINDS.values():
        for entry in data[kind.name]:
            page = kind.row.page.format_map(entry) if kind.row.page else ""
            yield kind.singular, entry, page
            for part in entry.get(kind.row.parts, ()):
                yield kind.row.part, part, page


def _shown_at(entry: Fields, page: str) -> str:
    path = f"{page}#{entry['id']}"
    return f"shown at /{address(path)}" if page else ""


def _names(entries: list[Fields]) -> list[str]:
    """Return the names by which texts speak of an entry, its title where it has no name."""
    names = [
        str(name)
        for entry in entries
        for name in (
            entry.get("name") or entry.get("title") or entry.get("question") or entry["id"],
            *entry.get("aliases", ()),
        )
    ]
    return list(dict.fromkeys(names))


def _name(entry: Fields, steps: Steps) -> str:
    """Return the id of the innermost part that the steps lead to, or that of the entry."""
    id, value = entry.get("id", ""), entry
    for step in steps:
        value = value[step]  # type: ignore[index]  # steps that were just walked
        if isinstance(value, Mapping):
            id = value.get("id", id)
    return str(id)


def _texts(
    value: object, steps: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every text in an entry, at whatever depth, with the way to it."""
    if isinstance(value, Mapping):
        for field, part in value.items():
            if field != "id":
                yield from _texts(part, (*steps, field))
    elif isinstance(value, tuple | list):
        for number, part in enumerate(value):
            yield from _texts(part, (*steps, number))
    elif isinstance(value, str):
        yield steps, value


def _in_pages(pages: Mapping[str, str], wanted: re.Pattern[str]) -> Iterator[Mention]:
    for page, text in pages.items():
        for number, line in enumerate(text.splitlines(), start=1):
            if wanted.search(line):
                yield Mention(f"docs/{page}", number, "", "", line.strip())
