"""Errors of Python, Jinja or the system as faults with their place in the project."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import walk_tb

from click import ClickException
from jinja2 import TemplateSyntaxError

from macros.paths import PROJECT, relative
from macros.validation.report import Fault, FaultyDataError


@contextmanager
def reporting() -> Iterator[None]:
    """Turn any exception into an error that every engine prints without a traceback."""
    try:
        yield
    except ClickException:
        raise
    except Exception as error:
        raise FaultyDataError([fault_of(error)]) from error


def fault_of(error: BaseException) -> Fault:
    """Return an error as a fault, with the last file and line of the project in its traceback."""
    match error:
        case OSError(filename=str(file)):
            return Fault(relative(file), f"{error.strerror}.")
        case SyntaxError():
            file, line = error.filename or "", error.lineno or 0
            return Fault(relative(file), f"Python can't read this line: {error.msg}.", line)
        case TemplateSyntaxError():
            file = relative(error.filename) if error.filename else "a template"
            return Fault(file, f"Jinja can't read this: {error.message}", error.lineno)
        case ModuleNotFoundError() if not str(error.name).startswith("macros"):
            message = f"{error}. `pip install -r requirements.txt` installs what is needed."
        case _:
            message = f"{type(error).__name__}: {error}"
    file, line = _place(error)
    return Fault(relative(file), message, line)


def _place(error: BaseException) -> tuple[str, int]:
    file, line = "mkdocs.yml", 0  # which configures everything else
    for frame, number in walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(PROJECT) and "site-packages" not in path.parts:
            file, line = str(path), number
    return file, line
