"""What a fault is, and the one report that holds them all."""

from collections.abc import Iterable
from dataclasses import dataclass

from click import ClickException

from macros.model import visible


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: where, and what was expected there."""

    file: str
    entry: str
    field: str
    expected: str
    line: int = 0  # none is known

    def __str__(self) -> str:
        """Return the line a person acts on: `file:line: entry: field: what was expected`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        parts = (place, self.entry, self.field, self.expected)
        return visible(": ".join(part for part in parts if part))


class FaultyDataError(ClickException):
    """The site cannot be built. The message lists every fault; no engine adds a traceback."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Take the faults found, in any order."""
        self.faults = sorted(set(faults), key=_place)
        super().__init__(report(self.faults))


def report(faults: Iterable[Fault]) -> str:
    """Return the one report of all faults: how many there are, and a line for each."""
    lines = [str(fault) for fault in sorted(set(faults), key=_place)]
    return "\n  ".join([f"{len(lines)} fault{'s' * (len(lines) != 1)}:", *lines])


def _place(fault: Fault) -> tuple[str, int, str, str, str]:
    return fault.file, fault.line, fault.entry, fault.field, fault.expected
