"""The report of all faults."""

from collections.abc import Iterable
from dataclasses import dataclass

from click import ClickException


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


class FaultyDataError(ClickException):
    """The site can't be built. The message lists every fault; engines print no traceback."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__(report(faults))


def report(faults: Iterable[Fault]) -> str:
    """Return the report: the number of faults, and a line for each."""
    ordered = sorted(set(faults), key=lambda fault: (fault.file, fault.line, str(fault)))
    heading = "1 fault:" if len(ordered) == 1 else f"{len(ordered)} faults:"
    return "\n  ".join([heading, *map(str, ordered)])
