"""The data files: their entries, or the faults that keep them from being loaded."""

import ast
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from traceback import walk_tb
from types import ModuleType
from typing import Any

from pydantic import ValidationError

from macros import model
from macros.kinds import KINDS, Comparison, Kind
from macros.model import nearest
from macros.paths import DATA, relative
from macros.positions import entry_at, files, statements
from macros.validation import messages
from macros.validation.nested import field_path
from macros.validation.report import Fault

# How to sort the entries of the kinds that are stored in several files.
_ORDER: dict[str, Callable[[Any], int]] = {
    "dimensions": lambda dimension: dimension.position,
    "questions": lambda question: list(model.QuestionTopic).index(question.topic),
}


def read() -> tuple[Comparison | None, list[Fault]]:
    """Return all data, or else the faults of its files: of each the first faulty entry."""
    faults: list[Fault] = []
    data = {}
    for kind in KINDS.values():
        entries: list[Any] = []
        for file in files(kind):
            try:
                if line := _outside(file):
                    message = "This entry is outside the list. Move it before the closing bracket."
                    faults.append(Fault(relative(file), message, line))
                    continue
                entries += _entries(kind, file)
            except ValidationError as error:
                faults += _of_entry(error, file)
            except Exception as error:  # noqa: BLE001 - a data file is a program, which may fail in any way
                faults.append(_of_file(error, kind, file))
        data[kind.name] = entries
    if faults:
        return None, faults
    for name, order in _ORDER.items():
        data[name].sort(key=order)
    return Comparison(**{name: tuple(entries) for name, entries in data.items()}), []


def _entries(kind: Kind, file: Path) -> list[Any]:
    """Return the entries of a kind in a file. Raises whatever importing the file raises."""
    name = ".".join(file.relative_to(DATA).with_suffix("").parts)
    module = import_module(f"macros.data.{name}")
    single = kind.singular.upper()
    is_single = isinstance(getattr(module, single, None), kind.entry)
    entries = [getattr(module, single)] if is_single else getattr(module, kind.constant)
    for entry in entries:
        if not isinstance(entry, kind.entry):
            only = f"{kind.constant} must hold {kind.entry.__name__}(…) only"
            raise TypeError(f"{only}, not {entry!r:.40}")
    return list(entries)


def _of_entry(error: ValidationError, file: Path) -> Iterator[Fault]:
    entry = getattr(model, error.title)
    for problem in error.errors():
        # Without the types of a union, which pydantic inserts between the names of fields.
        steps = [step for step in problem["loc"] if isinstance(step, int) or step.isidentifier()]
        name, path, line = entry_at(file, _line(error, file), steps)
        message = messages.of_field(problem, entry)
        yield Fault(relative(file), message, line, name, field_path(path))


def _of_file(error: Exception, kind: Kind, file: Path) -> Fault:
    """Return why a file can't be loaded, with the entry if the error belongs to one."""
    if isinstance(error, FileNotFoundError):
        message = f"This file is missing. It holds the {kind.name.replace('_', ' ')}."
        return Fault(relative(file), message)
    if isinstance(error, AttributeError) and isinstance(error.obj, ModuleType):
        near = nearest(kind.constant, dir(error.obj))
        return Fault(relative(file), f"This file defines no {kind.constant}.{near}")
    line = _line(error, file)
    name, steps, line = entry_at(file, line)
    message = messages.of_exception(error)
    return Fault(relative(file), message, line, name, field_path(steps))


def _line(error: BaseException, file: Path) -> int:
    """Return the line of a data file on which an error was raised, or 0."""
    if isinstance(error, SyntaxError):
        line = _unclosed(file) if "never closed" in error.msg else 0
        return line or error.lineno or 0
    if isinstance(error, UnicodeDecodeError):
        return error.object[: error.start].count(b"\n") + 1
    frames = walk_tb(error.__traceback__)
    lines = [line for frame, line in frames if frame.f_code.co_filename == str(file)]
    return lines[-1] if lines else 0


def _outside(file: Path) -> int:
    """Return the line of the first entry outside of a constant, which is not loaded, or 0."""
    values = {node.lineno: node.value for node in statements(file) if isinstance(node, ast.Expr)}
    return next((line for line, value in values.items() if not isinstance(value, ast.Constant)), 0)


def _unclosed(file: Path) -> int:
    """Return the line of the first entry of a file that is not closed before the next one."""
    first = 0
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if re.match(r" {4}\w+\($", line):
            if first:
                break
            first = number
        elif line.startswith("    )"):
            first = 0
    return first
