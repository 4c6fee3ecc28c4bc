"""Where in the files of data an entry or one of its fields was written down."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from macros.data.unvalidated import Noted
from macros.kinds import KINDS, RawData

PROJECT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Position:
    """Where an entry was written down: the file, relative to the project, and the lines."""

    file: str
    first: int
    last: int


def positions(data: RawData) -> dict[tuple[str, str], Position]:
    """Return the position of every entry that was written down in a file.

    It stands under the kind of the entry's link target and its id: `("system", "bert")`. What
    has no id has its title instead.
    """

    def found() -> Iterator[tuple[tuple[str, str], Any]]:
        for kind in KINDS.values():
            for entry in data[kind.name]:
                name = entry.get("id", entry.get(kind.row.title))
                yield (kind.target_kind, str(name)), entry
                for part in entry.get(kind.row.parts, ()):
                    yield (kind.row.part, str(part.get("id"))), part

    return {
        key: Position(_shown(entry.file), entry.line, entry.last)
        for key, entry in found()
        if isinstance(entry, Noted)
    }


def line_of(entry: object, steps: Sequence[str | int] = ()) -> tuple[str, int]:
    """Return the file, relative to the project, and the line of a field within an entry.

    `steps` leads from the entry to the field: names of fields and positions in sequences. Where
    a step is not there, the line is that of the last entry on the way; where the entry was not
    written down in a file, the file is empty and the line 0.
    """
    file, line = "", 0
    for depth in range(len(steps) + 1):
        if isinstance(entry, Noted):
            file, line = entry.file, entry.line
            keyword = next((step for step in steps[depth:] if isinstance(step, str)), None)
            line = _keyword_lines(file).get((line, keyword), line)
        if depth == len(steps):
            break
        try:
            entry = entry[steps[depth]]  # type: ignore[index]  # whatever was written down
        except (KeyError, IndexError, TypeError):
            break
    return (_shown(file), line) if file else ("", 0)


@cache  # asked of every field of every entry
def _shown(file: str) -> str:
    path = Path(file)
    return (path.relative_to(PROJECT) if path.is_relative_to(PROJECT) else path).as_posix()


@cache
def _calls(file: str) -> tuple[ast.Call, ...]:
    try:
        tree = ast.parse(Path(file).read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError):
        return ()
    return tuple(node for node in ast.walk(tree) if isinstance(node, ast.Call))


@cache
def _keyword_lines(file: str) -> dict[tuple[int, str | None], int]:
    """Return the line of every field, by the line of its entry and its name."""

    def found() -> Iterator[tuple[tuple[int, str | None], int]]:
        for call in _calls(file):
            for keyword in call.keywords:
                yield (call.lineno, keyword.arg), keyword.lineno

    return dict(found())
