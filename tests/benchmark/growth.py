"""The project with many times its data, as it may be after years.

Everything grows that grows in life. The panels of the umbrella, the decision guide and the
dimensions stay as they are: a dimension has nine rows at most, for the sake of readers.
"""

import pickle
import shutil
from collections.abc import Iterator, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Any

from macros.kinds import KINDS, Fields, RawData

PROJECT = ("docs", "macros", "overrides", "mkdocs.yml")
GROWING = (
    "boundary_cases",
    "systems",
    "examples",
    "terms",
    "questions",
    "misconceptions",
    "milestones",
    "outlook",
    "changes",
)
# What holds ids, an entry's own or others', and what holds names that must differ.
_IDS = frozenset({"id", "related", "said_by", "sources", "systems"})
_NAMES = frozenset({"name", "aliases", "wordings"})

_DATA = """\
import pickle
from pathlib import Path

RAW_DATA = pickle.loads((Path(__file__).parent / "grown.pickle").read_bytes())
"""


def grown(written: RawData, times: int) -> dict[str, tuple[Fields, ...]]:
    """Return data, as it was written down, with every entry that grows so many times.

    A copy has an id, a name and an address of its own, and refers to copies as its original
    refers to originals.
    """
    cited = {id for growing in map(written.get, GROWING) for id in _cited(growing)}
    data = {
        **written,
        **{kind: _repeated(written[kind], times) for kind in GROWING},
        "sources": (
            *written["sources"],
            *_copies([each for each in written["sources"] if each["id"] in cited], times),
        ),
    }
    return {
        name: tuple(sorted(entries, key=itemgetter("id"))) if KINDS[name].row.is_sorted else entries
        for name, entries in data.items()
    }


def write(project: Path, written: RawData, folder: Path) -> None:
    """Write the parts of a project that a build needs into a new folder, with other data.

    Raises `OSError` if the folder is there.
    """
    folder.mkdir()
    for name in PROJECT:
        part = project / name
        copy = shutil.copytree if part.is_dir() else shutil.copy
        copy(part, folder / name)
    data = folder / "macros" / "data"
    (data / "grown.pickle").write_bytes(pickle.dumps(_plain(dict(written))))
    (data / "__init__.py").write_text(_DATA, encoding="utf-8")


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever was written
    """Return what was written without the places where it was: the copy has no such files."""
    match value:
        case dict():
            return {field: _plain(each) for field, each in value.items()}
        case tuple():
            return tuple(map(_plain, value))
        case _:
            return value


def _cited(value: object) -> Iterator[str]:
    """Yield the ids of the sources that entries cite, at whatever depth."""
    if isinstance(value, dict):
        yield from value.get("sources", ())
        value = tuple(value.values())
    if isinstance(value, tuple | list):
        for part in value:
            yield from _cited(part)


def _repeated(entries: Sequence[Fields], times: int) -> tuple[Fields, ...]:
    return (*entries, *_copies(entries, times))


def _copies(entries: Sequence[Fields], times: int) -> Iterator[Fields]:
    return (_copy(entry, number) for number in range(2, times + 1) for entry in entries)


def _copy(entry: Fields, number: int) -> dict[str, Any]:
    """Return an entry, or a part of one, with what has to be its own."""
    return {
        field: _own(field, value, number)
        for field, value in entry.items()
        if field != "turning_point"  # of one milestone alone
    }


def _own(field: str, value: Any, number: int) -> Any:  # noqa: ANN401 - whatever was written
    match value:
        case dict():
            return _copy(value, number)
        case tuple():
            return tuple(_own(field, each, number) for each in value)
    if field in _IDS:
        return f"{value}-copy-{number}"
    if field in _NAMES:
        return f"{value} (copy {number})"
    if field == "url":
        return f"{value}{'&' if '?' in value else '?'}copy={number}"
    return value
