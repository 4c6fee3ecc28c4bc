"""Entries and everything nested in them, with the path to each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from macros.kinds import KINDS, Comparison, Steps, entries_in
from macros.model import Claim
from macros.positions import line_of
from macros.validation.report import Fault


@dataclass(frozen=True)
class Located:
    """An entry of the data, or a nested one."""

    kind: str
    entry: Any  # of any kind, like the value
    steps: Steps
    value: Any

    def fault(self, message: str, *steps: str | int) -> Fault:
        """Return a fault of a field. `steps` are the path to it from here."""
        kind, path = KINDS[self.kind], (*self.steps, *steps)
        name = str(getattr(self.entry, "id", kind.title(self.entry)))
        file, line = line_of(kind, name, path)
        return Fault(file, message, line, name, field_path(path, self.entry))


def everything(data: Comparison) -> Iterator[Located]:
    """Yield every entry, and every nested entry."""
    for kind in KINDS.values():
        yield from entries(data, kind.name, nested=True)


def entries(data: Comparison, kind: str, *, nested: bool = False) -> Iterator[Located]:
    """Yield every entry of a kind, and the nested ones if `nested`."""
    for entry in data.entries(KINDS[kind]):
        for steps, value in entries_in(entry) if nested else (((), entry),):
            yield Located(kind, entry, steps, value)


def claims(data: Comparison) -> Iterator[tuple[Located, Claim]]:
    """Yield every claim."""
    for located in everything(data):
        if isinstance(located.value, Claim):
            yield located, located.value


def field_path(steps: Steps, value: object = None) -> str:
    """Return the path to a field as text, with ids instead of numbers: `aspects[why].llm`."""
    path = ""
    for step in steps:
        if isinstance(step, int):
            value = value[step] if isinstance(value, tuple) and step < len(value) else None
            path += f"[{getattr(value, 'id', step)}]"
        else:
            value = getattr(value, step, None)
            path += f".{step}" if path else step
    return path
