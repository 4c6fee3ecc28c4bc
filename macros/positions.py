"""Where in the files of `macros/data/` entries and their fields are written."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeAlias

from macros.kinds import KINDS, Kind
from macros.paths import DATA, relative

# The way from an entry to a value in it: names of fields, and positions in tuples.
Steps: TypeAlias = Sequence[str | int]


@dataclass(frozen=True)
class Position:
    """Where an entry is written: the file, relative to the project, and its lines."""

    file: str
    first: int
    last: int


def files(kind: Kind) -> list[Path]:
    """Return the files that hold the entries of a kind: a module, or those of a folder."""
    folder = DATA / kind.module
    if folder.is_dir():
        return sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    return [DATA / f"{kind.module}.py"]


@cache
def positions() -> Mapping[tuple[str, str], Position]:
    """Return the position of every entry, by the kind of its link target and its id.

    An entry without an id has its title instead.
    """
    found = {}
    for kind in KINDS.values():
        for file in files(kind):
            for call in _entries(file, kind):
                found[kind.target_kind, _name(call, kind)] = _position(file, call)
                for part in _items(_value(call, kind.parts_field)):
                    if isinstance(part, ast.Call):
                        found[kind.part, _text(part, "id")] = _position(file, part)
    return found


def line_of(kind: Kind, entry: str, steps: Steps = ()) -> tuple[str, int]:
    """Return the file and the line of a field of an entry, or of the nearest thing around it.

    Without such an entry, it is the first file of the kind, and line 0.
    """
    for file in files(kind):
        for call in _entries(file, kind):
            if _name(call, kind) == entry:
                return relative(file), _line_within(call, steps)
    return file_of(kind), 0


def file_of(kind: Kind) -> str:
    """Return the file or folder, relative to the project, that holds the entries of a kind."""
    return relative(DATA / kind.module if (DATA / kind.module).is_dir() else files(kind)[0])


def entry_at(file: Path, line: int, steps: Steps = ()) -> tuple[str, Steps, int]:
    """Return what is written on a line: the id of its entry, the way to the field, and the line.

    `steps` leads from the innermost call that begins on the line to the field in question.
    """
    for call in _calls(file):
        if call.lineno <= line <= (call.end_lineno or 0):
            way, inner = _way_to(call, line)
            name = _text(call, "id") or _text(call, "old")
            return name, [*way, *steps], max(line, _line_within(inner, steps))
    return "", steps, line


def _way_to(node: ast.expr, line: int) -> tuple[list[str | int], ast.expr]:
    """Return the way to the innermost call that contains a line, or to the field on that line."""
    children: list[tuple[str | int, int, ast.expr]]
    if isinstance(node, ast.Call):
        if node.lineno == line:
            return [], node
        children = [(each.arg or "", each.lineno, each.value) for each in node.keywords]
    else:
        children = [(number, each.lineno, each) for number, each in enumerate(_items(node))]
    for step, first, child in children:
        if first <= line <= (child.end_lineno or 0):
            way, inner = _way_to(child, line)
            return [step, *way], inner
    return [], node


def _line_within(node: ast.expr, steps: Steps) -> int:
    line = node.lineno
    for step in steps:
        if isinstance(node, ast.Call):
            keyword = next((each for each in node.keywords if each.arg == step), None)
            if keyword is None:
                break
            node, line = keyword.value, keyword.lineno
        elif isinstance(step, int) and step < len(_items(node)):
            node = _items(node)[step]
            line = node.lineno
        else:
            break
    return line


@cache
def _parsed(file: Path, _changed: int) -> tuple[ast.Call, ...]:
    tree = ast.parse(file.read_bytes())
    values = [each.value for each in tree.body if isinstance(each, ast.Assign | ast.AnnAssign)]
    calls = [call for value in values for call in (value, *_items(value))]
    return tuple(call for call in calls if isinstance(call, ast.Call))


def _calls(file: Path) -> tuple[ast.Call, ...]:
    """Return the entries that a file assigns to its constants."""
    try:
        return _parsed(file, file.stat().st_mtime_ns)
    except (OSError, SyntaxError, ValueError):
        return ()


def _entries(file: Path, kind: Kind) -> Iterator[ast.Call]:
    for call in _calls(file):
        if isinstance(call.func, ast.Name) and call.func.id == kind.entry.__name__:
            yield call


def _name(call: ast.Call, kind: Kind) -> str:
    return _text(call, "id") or _text(call, kind.title_field)


def _text(call: ast.Call, field: str) -> str:
    value = _value(call, field)
    return str(value.value) if isinstance(value, ast.Constant) else ""


def _value(call: ast.Call, field: str) -> ast.expr | None:
    return next((each.value for each in call.keywords if each.arg == field), None)


def _items(node: ast.expr | None) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple | ast.List) else []


def _position(file: Path, call: ast.Call) -> Position:
    return Position(relative(file), call.lineno, call.end_lineno or call.lineno)
