"""The report of all faults."""

from collections.abc import Iterable
from dataclasses import dataclass

from click import ClickException


@dataclass(frozen=True)
class Fault:
    """One fault: where it is, what is wrong, and what to do about it."""

    file: str
    entry: str
    field: str
    message: str
    line: int = 0  # unknown

    def __str__(self) -> str:
        """Return the line an editor acts on: `file:line: entry: field: message`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        text = ": ".join(filter(None, (place, self.entry, self.field, self.message)))
        # Escape characters that a terminal can't show.
        return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


class FaultyDataError(ClickException):
    """The site can't be built. The message lists every fault; engines print no traceback."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Create an error from faults in any order."""
        self.faults = sorted(set(faults), key=_place)
        super().__init__(report(self.faults))


def report(faults: Iterable[Fault]) -> str:
    """Return the report: the number of faults, and a line for each."""
    lines = [str(fault) for fault in sorted(set(faults), key=_place)]
    heading = "1 fault:" if len(lines) == 1 else f"{len(lines)} faults:"
    return "\n  ".join([heading, *lines])


def _place(fault: Fault) -> tuple[str, int, str, str, str]:
    return fault.file, fault.line, fault.entry, fault.field, fault.message


def fault_in_file(file: str, message: str, line: int = 0) -> Fault:
    """Return a fault of a file, or of one of its lines, that belongs to no entry."""
    return Fault(file, "", "", message, line)
