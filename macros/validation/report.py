"""What a fault is, and the one report that holds them all."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.model import visible


@dataclass(frozen=True, order=True)
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


class FaultyDataError(ValueError):
    """The data cannot be published. The message lists every fault."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Take the faults found, in any order."""
        self.faults = sorted(faults)
        count = len(self.faults)
        heading = f"{count} fault{'s' * (count > 1)} in the data; the site was not built:"
        super().__init__("\n  ".join([heading, *map(str, self.faults)]))
