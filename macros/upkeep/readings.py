"""Which statements were read again by fresh eyes, and which have changed since.

The protocol is a table for each round of reading, in `macros/data/readings/`: a row for every
statement that someone tried to refute, with what was found and where its source supports it. Its
last column, `wording`, is a fingerprint of what was read: when the words, the sources or the
reading of a source change, the row no longer counts.
"""

import csv
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from macros.kinds import Comparison, Statement, statements
from macros.model import nearest
from macros.validation.report import Fault, FaultyDataError

READINGS = Path(__file__).parent.parent / "data" / "readings"


class Verdict(StrEnum):
    """What a statement turned out to be, before it was changed."""

    RIGHT = "right"
    MISLEADING = "misleading"
    WRONG = "wrong"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True)
class Reading:
    """One row of the protocol, in the order of its columns.

    `kind`, `entry` and `field` say which statement; `verdict` and `plainness` what it was when it
    was read, `changed` what was changed, and `support` the source and the place in it that bear out
    the present wording, whose fingerprint is `wording`; a dash there says that a later row has
    taken its place.
    """

    kind: str
    entry: str
    field: str
    verdict: str
    plainness: str
    changed: str
    support: str
    wording: str = ""


def read(folder: Path = READINGS) -> dict[Path, list[Reading]]:
    """Return the rows of every protocol in a folder, by its file.

    Raises `FaultyDataError` for every row that is not as it has to be.
    """
    protocols: dict[Path, list[Reading]] = {}
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = [
                {str(name): value or "" for name, value in row.items()}
                for row in csv.DictReader(file)
            ]
        protocols[path] = []
        for number, row in enumerate(rows, start=2):
            faults += _faults(path, number, row)
            names = {each.name for each in fields(Reading)}
            protocols[path].append(Reading(**{k: v for k, v in row.items() if k in names}))
    if faults:
        raise FaultyDataError(faults)
    return protocols


def _faults(path: Path, line: int, row: dict[str, str]) -> Iterator[Fault]:
    file = f"macros/data/readings/{path.name}"
    for column, allowed in (("verdict", tuple(Verdict)), ("plainness", ("plain", "hard"))):
        if row.get(column, "") not in allowed:
            expected = f'expected one of {", ".join(allowed)}, found "{row.get(column, "")}"'
            yield Fault(file, row.get("entry", ""), column, expected, line)


def strays(comparison: Comparison, folder: Path = READINGS) -> list[Fault]:
    """Return a fault for every row that is about no statement of the site, as after a renaming."""
    there: dict[str, dict[str, set[str]]] = {}
    for each in statements(comparison):
        there.setdefault(each.kind, {}).setdefault(each.entry, set()).add(each.field)
    return [
        Fault(f"macros/data/readings/{path.name}", row.entry, column, expected, line)
        for path, rows in read(folder).items()
        for line, row in enumerate(rows, start=2)
        for column, expected in _astray(row, there)
    ]


def _astray(row: Reading, there: dict[str, dict[str, set[str]]]) -> Iterator[tuple[str, str]]:
    ids = there.get(row.kind, {})
    if not ids:
        yield "kind", f'expected a kind of entry, found "{row.kind}"{nearest(row.kind, there)}'
    elif row.entry not in ids:
        expected = f'expected the id of a {row.kind}, found "{row.entry}"{nearest(row.entry, ids)}'
        yield "entry", f"{expected}; write its new id, or take the row out with the entry"
    elif row.field not in ids[row.entry]:
        expected = f'expected a claim of the entry, found "{row.field}"'
        yield "field", expected + nearest(row.field, ids[row.entry])


def unread(comparison: Comparison, folder: Path = READINGS) -> list[Statement]:
    """Return every statement that nobody has read again since its wording or a source changed."""
    known = {
        (row.kind, row.entry, row.field, row.wording)
        for rows in read(folder).values()
        for row in rows
    }
    return [
        each
        for each in statements(comparison)
        if (each.kind, each.entry, each.field, wording(comparison, each)) not in known
    ]


def record(comparison: Comparison, folder: Path = READINGS) -> int:
    """Fill in the fingerprint of the present wording in every row that has none yet.

    Return how many rows were filled in. A row whose statement does not exist stays as it is.
    """
    present = {
        (each.kind, each.entry, each.field): wording(comparison, each)
        for each in statements(comparison)
    }
    filled = 0
    for path, rows in read(folder).items():
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(
                file, [each.name for each in fields(Reading)], lineterminator="\n"
            )
            writer.writeheader()
            for row in rows:
                found = row.wording or present.get((row.kind, row.entry, row.field), "")
                filled += bool(found) and not row.wording
                writer.writerow(asdict(row) | {"wording": found})
    return filled


def wording(comparison: Comparison, statement: Statement) -> str:
    """Return the fingerprint of a statement: its words, its sources, and when they were read."""
    claim = statement.claim
    cited = (*claim.sources, *claim.caveat_sources)
    parts = [
        claim.text,
        claim.scope or "",
        claim.caveat_text or "",
        *(f"{each} {comparison.source_by_id[each].read}" for each in cited),
    ]
    return sha256("\n".join(parts).encode()).hexdigest()[:10]
