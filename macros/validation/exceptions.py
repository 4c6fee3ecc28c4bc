"""An error of Python, or of the system, as a fault: where it arose in the project, and why."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import EnumType
from pathlib import Path
from traceback import walk_tb
from types import ModuleType

from click import ClickException
from jinja2 import TemplateSyntaxError

from macros.data import unvalidated
from macros.data.positions import PROJECT
from macros.model import closest, nearest
from macros.validation.report import Fault, FaultyDataError

_UNKNOWN_NAME = re.compile(r"cannot import name '(\w+)'")


@contextmanager
def reporting() -> Iterator[None]:
    """Turn whatever goes wrong into an error that every engine prints without a traceback."""
    try:
        yield
    except ClickException:
        raise
    except Exception as error:
        raise FaultyDataError([fault_of(error)]) from error


def fault_of(error: BaseException) -> Fault:
    """Return what went wrong, with the last file and line of the project that took part."""
    if isinstance(error, OSError) and error.filename is not None:
        return Fault(_shown(error.filename), "", "", str(error.strerror))
    file, line = _place(error)
    return Fault(_shown(file), "", "", _said(error), line)


def _place(error: BaseException) -> tuple[str, int]:
    if isinstance(error, SyntaxError):
        return error.filename or "", error.lineno or 0
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return error.filename, error.lineno
    if isinstance(error, AttributeError) and isinstance(error.obj, ModuleType):
        return str(error.obj.__file__), 0
    file, line = "mkdocs.yml", 0  # which names whatever else takes part
    for frame, number in walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        is_ours = path.is_relative_to(PROJECT) and "site-packages" not in path.parts
        if is_ours and str(path) != unvalidated.__file__:  # which only notes what another writes
            file, line = str(path), number
    return file, line


def _said(error: BaseException) -> str:
    match error:
        case SyntaxError():
            is_open = re.match(r"unterminated .*string", error.msg)
            said = (
                "a closing quotation mark, found none" if is_open else f"Python, found: {error.msg}"
            )
            return f"expected {said}"
        case NameError(name=str(name)):
            frames = [frame for frame, _ in walk_tb(error.__traceback__)]
            known = set(frames[-1].f_globals) | set(frames[-1].f_locals) if frames else set()
            return f'expected a name that is defined, found "{name}"' + nearest(name, known)
        case AttributeError(obj=ModuleType() | EnumType()):
            return _unknown_attribute(error)
        case ImportError(name=str(module)) if unknown := _UNKNOWN_NAME.match(error.msg):
            said = f'expected a name from {module}, found "{unknown[1]}"'
            return said + nearest(unknown[1], _names_in(module))
        case ModuleNotFoundError(name=str(name)) if not name.startswith("macros"):
            install = "`pip install -r requirements.txt` installs what the site needs"
            return f"{type(error).__name__}: {error}; {install}"
        case _:
            return f"{type(error).__name__}: {error}"


def _unknown_attribute(error: AttributeError) -> str:
    """Say what a module lacks, or which words a closed list has."""
    if isinstance(error.obj, EnumType):
        words = error.obj.__name__
        allowed = [f"{words}.{word}" for word in error.obj.__members__]
        found = f"{words}.{error.name}"
        said = f"expected one of {', '.join(allowed)}, found {found}"
        return said + (f"; the nearest is {near}" if (near := closest(found, allowed)) else "")
    near = nearest(str(error.name), dir(error.obj))
    return f"expected {error.name} in this file, found none{near}"


def _names_in(module: str) -> set[str]:
    """Return what could be imported from a module: its names, and the modules in its folder."""
    found = sys.modules.get(module)
    folders = [Path(folder) for folder in getattr(found, "__path__", ())]
    return {*dir(found), *(path.stem for folder in folders for path in folder.glob("*.py"))}


def _shown(file: str) -> str:
    path = Path(file)
    return (path.relative_to(PROJECT) if path.is_relative_to(PROJECT) else path).as_posix()
