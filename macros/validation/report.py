"""What a fault is, and the one report that lists them all."""

from collections.abc import Iterable
from dataclasses import dataclass

from click import ClickException


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: where, what, and what to do about it."""

    file: str
    entry: str
    field: str
    message: str
    line: int = 0  # if it is not known

    def __str__(self) -> str:
        """Return the line an editor acts on: `file:line: entry: field: message`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        text = ": ".join(filter(None, (place, self.entry, self.field, self.message)))
        # A character that no terminal can show is written by its number.
        return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


class FaultyDataError(ClickException):
    """The site cannot be built. The message lists every fault, and no engine adds a traceback."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Take the faults, in any order."""
        self.faults = sorted(set(faults), key=_place)
        super().__init__(report(self.faults))


def report(faults: Iterable[Fault]) -> str:
    """Return the one report of all faults: how many there are, and a line for each."""
    lines = [str(fault) for fault in sorted(set(faults), key=_place)]
    heading = "1 fault:" if len(lines) == 1 else f"{len(lines)} faults:"
    return "\n  ".join([heading, *lines])


def _place(fault: Fault) -> tuple[str, int, str, str, str]:
    return fault.file, fault.line, fault.entry, fault.field, fault.message


def fault_in_file(file: str, message: str, line: int = 0) -> Fault:
    """Return a fault of a file as a whole, or of one of its lines."""
    return Fault(file, "", "", message, line)
