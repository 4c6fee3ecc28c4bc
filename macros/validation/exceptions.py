"""An error of Python, or of the system, as a fault: where it arose in the project, and why."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import walk_tb

from click import ClickException
from jinja2 import TemplateSyntaxError

from macros.data.positions import PROJECT
from macros.model import nearest
from macros.validation.report import Fault, FaultyDataError


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
        return Fault(_shown(error.filename), "", "", f"{error.strerror}")
    file, line = _place(error)
    return Fault(_shown(file), "", "", _said(error), line)


def _place(error: BaseException) -> tuple[str, int]:
    if isinstance(error, SyntaxError):
        return error.filename or "", error.lineno or 0
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return error.filename, error.lineno
    file, line = "mkdocs.yml", 0  # which names whatever else takes part
    for frame, number in walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(PROJECT) and "site-packages" not in path.parts:
            file, line = str(path), number
    return file, line


def _said(error: BaseException) -> str:
    match error:
        case SyntaxError():
            return f"expected Python, found: {error.msg}"
        case NameError(name=str(name)):
            frames = [frame for frame, _ in walk_tb(error.__traceback__)]
            known = set(frames[-1].f_globals) | set(frames[-1].f_locals) if frames else set()
            return f'expected a name that is defined, found "{name}"' + nearest(name, known)
        case ModuleNotFoundError(name=str(name)) if not name.startswith("macros"):
            install = "`pip install -r requirements.txt` installs what the site needs"
            return f"{type(error).__name__}: {error}; {install}"
        case _:
            return f"{type(error).__name__}: {error}"


def _shown(file: str) -> str:
    path = Path(file)
    return (path.relative_to(PROJECT) if path.is_relative_to(PROJECT) else path).as_posix()
