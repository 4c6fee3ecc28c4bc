"""The files and lines of entries and their fields in `macros/data/`."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from macros.kinds import KINDS, Kind, Steps
from macros.paths import DATA, relative


@dataclass(frozen=True)
class Position:
    """The position of an entry: its file, relative to the project, and its expression there."""

    file: str
    call: ast.Call


def files(kind: Kind) -> list[Path]:
    """Return the files with the entries of a kind: a module, or those of a folder."""
    folder = DATA / kind.module
    if folder.is_dir():
        return sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    return [DATA / f"{kind.module}.py"]


@cache
def positions() -> Mapping[tuple[str, str], Position]:
    """Return the position of every entry, by the kind of its link target and its id or title."""
    positions: dict[tuple[str, str], Position] = {}
    for kind in KINDS.values():
        for file in files(kind):
            for call in _calls(file):
                if isinstance(call.func, ast.Name) and call.func.id == kind.entry.__name__:
                    name = _text(call, "id") or _text(call, kind.title_field)
                    positions.setdefault((kind.target_kind, name), Position(relative(file), call))
                    for part in _values(_values(call).get(kind.parts_field)).values():
                        if isinstance(part, ast.Call):
                            key = kind.part, _text(part, "id")
                            positions[key] = Position(relative(file), part)
    return positions


def line_of(kind: Kind, entry: str, steps: Steps = ()) -> tuple[str, int]:
    """Return the file and the line of a field of an entry, or of the innermost value around it.

    For an unknown entry, the first file of the kind and line 0.
    """
    if position := positions().get((kind.target_kind, entry)):
        return position.file, _line_within(position.call, steps)
    return file_of(kind), 0


def file_of(kind: Kind) -> str:
    """Return the file or folder with the entries of a kind, relative to the project."""
    return relative(DATA / kind.module if (DATA / kind.module).is_dir() else files(kind)[0])


def entry_at(file: Path, line: int, steps: Steps = ()) -> tuple[str, Steps, int]:
    """Return the id of the entry on a line, the path to the field on it, and the line.

    `steps` are the path from the innermost call that begins on the line to the field.
    """
    for call in _calls(file):
        if call.lineno <= line <= (call.end_lineno or 0):
            path, inner = _path_to(call, line)
            name = _text(call, "id") or _text(call, "old")
            return name, [*path, *steps], max(line, _line_within(inner, steps))
    return "", steps, line


def _path_to(node: ast.expr, line: int) -> tuple[list[str | int], ast.expr]:
    """Return the path to the innermost call around a line, or to the field on that line."""
    if isinstance(node, ast.Call) and node.lineno == line:
        return [], node
    for step, child in _values(node).items():
        if child.lineno <= line <= (child.end_lineno or 0):
            path, inner = _path_to(child, line)
            return [step, *path], inner
    return [], node


def _line_within(node: ast.expr, steps: Steps) -> int:
    for step in steps:
        if step not in _values(node):
            break
        node = _values(node)[step]
    return node.lineno


def _values(node: ast.expr | None) -> dict[str | int, ast.expr]:
    """Return what is in a call or a tuple, by field or index."""
    if isinstance(node, ast.Call):
        return {field.arg or "": field.value for field in node.keywords}
    return dict(enumerate(node.elts if isinstance(node, ast.Tuple | ast.List) else ()))


@cache
def statements(file: Path) -> list[ast.stmt]:
    """Return the statements of a data file. Raises whatever reading or parsing it raises."""
    return ast.parse(file.read_text(encoding="utf-8-sig")).body


def _calls(file: Path) -> list[ast.Call]:
    """Return the entries that a file assigns to its constants."""
    try:
        nodes = statements(file)
    except (OSError, SyntaxError, ValueError):
        return []
    values = [node.value for node in nodes if isinstance(node, ast.Assign | ast.AnnAssign)]
    calls = [call for value in values for call in (value, *_values(value).values())]
    return [call for call in calls if isinstance(call, ast.Call)]


def _text(call: ast.Call, field: str) -> str:
    value = _values(call).get(field)
    return str(value.value) if isinstance(value, ast.Constant) else ""
