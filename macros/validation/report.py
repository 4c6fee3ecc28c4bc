"""The report of all faults, and errors of Python, Jinja or the system as faults."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from traceback import walk_tb

from click import ClickException
from jinja2 import TemplateSyntaxError
from mkdocs.exceptions import PluginError

from macros.paths import PROJECT, relative


@dataclass(frozen=True)
class Fault:
    """One fault: where it is, what is wrong, and what to do about it."""

    file: str
    message: str
    line: int = 0  # unknown
    entry: str = ""
    field: str = ""

    def __str__(self) -> str:
        """Return the line an editor acts on: `file:line: entry: field: message`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        text = ": ".join(filter(None, (place, self.entry, self.field, self.message)))
        # Escape characters that a terminal can't show.
        return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


class FaultyDataError(PluginError):
    """The site can't be built. The message lists every fault; engines print no traceback."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(report(self.faults))

    def __reduce__(self) -> tuple[type, tuple[tuple[Fault, ...]]]:
        """Return how to copy the error to another process, with its faults."""
        return FaultyDataError, (self.faults,)


def report(faults: Iterable[Fault]) -> str:
    """Return the report: the number of faults, and a line for each."""
    ordered = sorted(set(faults), key=lambda fault: (fault.file, fault.line, str(fault)))
    heading = "1 fault:" if len(ordered) == 1 else f"{len(ordered)} faults:"
    return "\n  ".join([heading, *map(str, ordered)])


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
    hint = ""
    match error:
        case OSError(filename=str(file)):
            return Fault(relative(file), f"{error.strerror}.")
        case SyntaxError():
            file, line = error.filename or "", error.lineno or 0
            return Fault(relative(file), f"Python can't read this line: {error.msg}.", line)
        case TemplateSyntaxError():
            file, line = error.filename or "", error.lineno
            return Fault(relative(file), f"Jinja can't read this: {error.message}", line)
        case ModuleNotFoundError() if not str(error.name).startswith("macros"):
            hint = ". Run `pip install -r requirements.txt`."
    file, line = "mkdocs.yml", 0  # which configures everything else
    for frame, number in walk_tb(error.__traceback__):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(PROJECT) and "site-packages" not in path.parts:
            file, line = str(path), number
    return Fault(relative(file), f"{type(error).__name__}: {error}{hint}", line)
