"""The data as it was written down: how to walk through it, and where something in it stands."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from macros import model
from macros.data.positions import PROJECT, line_of
from macros.kinds import KINDS, Fields, Kind, RawData
from macros.validation.report import Fault

# The way to a part of the data: a kind, the number of an entry, then fields and positions.
Location: TypeAlias = tuple[str | int, ...]


def entries(data: RawData, kind: str) -> Iterator[tuple[Location, Fields]]:
    """Yield every entry of a kind with its location."""
    yield from parts((kind,), data.get(kind))


def parts(location: Location, written: object) -> Iterator[tuple[Location, Fields]]:
    """Yield what has fields of a sequence; what has none is a fault of its type."""
    for number, part in enumerate(written if isinstance(written, tuple | list) else ()):
        if isinstance(part, Mapping):
            yield (*location, number), part


def aspects(data: RawData) -> Iterator[tuple[Location, Fields]]:
    """Yield every aspect of every dimension with its location."""
    for location, dimension in entries(data, "dimensions"):
        yield from parts((*location, "aspects"), dimension.get("aspects"))


def claims(value: object, location: Location = ()) -> Iterator[tuple[Location, Fields]]:
    """Yield every claim, at whatever depth: what has a text and sources."""
    if isinstance(value, Mapping):
        if {"text", "sources"} <= value.keys():
            yield location, value
    elif not isinstance(value, tuple | list):
        return
    for key, part in value.items() if isinstance(value, Mapping) else enumerate(value):
        if not isinstance(part, str):  # most parts are, and hold no claim
            yield from claims(part, (*location, key))


def sources_of(claim: Fields) -> list[str]:
    """Return the ids that a claim cites, in whatever shape they were written down."""
    sources = claim["sources"]
    parts = sources if isinstance(sources, tuple | list) else ()
    return [part for part in parts if isinstance(part, str)]


def ids(data: RawData) -> dict[str, set[str]]:
    """Return the ids that a reference of each kind may name, as far as they are known."""
    found = {
        KINDS[name].singular: {
            str(entry["id"]) for _, entry in entries(data, name) if "id" in entry
        }
        for name in data
    }
    if "dimensions" in data:
        found["aspect"] = {str(aspect["id"]) for _, aspect in aspects(data) if "id" in aspect}
    if "decision_questions" in data and "decision_results" in data:
        found[model.DECISION_STEP] = found["decision question"] | found["decision result"]
    return found


def fault_at(data: RawData, location: Location, expected: str) -> Fault:
    """Return a fault with its place in words: the file, the line, the entry's id and the field."""
    name, *rest = location
    kind = KINDS[str(name)]
    if not rest:
        return Fault(file_of(kind), "", "", expected)
    number = int(rest[0])
    entry = data[kind.name][number]
    identifier = f"number {number + 1}"
    if isinstance(entry, Mapping):
        identifier = str(entry.get("id", entry.get(kind.row.title, identifier)))
    file, line = line_of(entry, rest[1:])
    return Fault(file or file_of(kind), identifier, field_path(entry, rest[1:]), expected, line)


def file_of(kind: Kind) -> str:
    """Return the file, relative to the project, that lists the entries of a kind."""
    file = f"macros/data/{kind.module}.py"
    return file if (PROJECT / file).is_file() else f"macros/data/{kind.module}/__init__.py"


def field_path(value: Any, steps: Iterable[str | int]) -> str:  # noqa: ANN401 - unchecked data
    """Write a path within an entry, naming list items by their id where they have one."""
    path = ""
    for step in steps:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            value = None
        if isinstance(step, int):
            name = value["id"] if isinstance(value, Mapping) and "id" in value else step
            path += f"[{name}]"
        else:
            path += f".{step}" if path else step
    return path
