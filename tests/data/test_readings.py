"""The protocol of readings says which statements fresh eyes have tried, and which have changed."""

from pathlib import Path

import pytest

from macros.kinds import Comparison, Statement, statements
from macros.site import Site
from macros.upkeep import readings
from macros.validation.report import FaultyDataError

HEADER = "kind,entry,field,verdict,plainness,changed,support\n"


@pytest.fixture
def statement(site: Site) -> Statement:
    """Return a statement that has a caveat or not, as any other."""
    return next(each for each in statements(site.comparison) if each.entry == "bert")


@pytest.fixture
def folder(tmp_path: Path, statement: Statement) -> Path:
    """Return a folder with a protocol in which one statement was read."""
    row = f"{statement.kind},{statement.entry},{statement.field},right,plain,no,abstract\n"
    (tmp_path / "first.csv").write_text(HEADER + row, encoding="utf-8")
    return tmp_path


def test_every_claim_is_a_statement_once(site: Site) -> None:
    """Each claim has a kind, an entry and a field of its own, by which the protocol names it."""
    named = [(each.kind, each.entry, each.field) for each in statements(site.comparison)]
    assert len(named) == len(set(named))
    assert len(named) > 900


def test_a_row_counts_once_its_wording_is_recorded(
    site: Site, folder: Path, statement: Statement
) -> None:
    """A statement is read again from the moment on when its fingerprint is in its row."""
    assert statement in readings.unread(site.comparison, folder)
    assert readings.record(site.comparison, folder) == 1
    assert statement not in readings.unread(site.comparison, folder)
    assert readings.record(site.comparison, folder) == 0


@pytest.mark.parametrize("field", ["text", "sources", "as read"])
def test_a_change_asks_for_another_reading(
    site: Site, folder: Path, statement: Statement, field: str
) -> None:
    """Other words, other sources, or a source that was read anew: the row counts no longer."""
    readings.record(site.comparison, folder)
    claim = statement.claim
    changed = site.comparison
    if field == "as read":
        sources = tuple(
            each.model_copy(update={"read": None}) if each.id == claim.sources[0] else each
            for each in changed.sources
        )
        changed = Comparison.model_construct(**{**dict(changed), "sources": sources})
    else:
        other = {"text": "Other words.", "sources": (*claim.sources, "vaswani-2017")}[field]
        changed = _with_reason(changed, statement.entry, field, other)
    assert statement.entry in {
        each.entry for each in readings.unread(changed, folder) if each.kind == statement.kind
    }


def _with_reason(data: Comparison, id: str, field: str, value: object) -> Comparison:
    systems = tuple(
        each.model_copy(update={"reason": each.reason.model_copy(update={field: value})})
        if each.id == id
        else each
        for each in data.systems
    )
    return data.model_copy(update={"systems": systems})


def test_a_row_that_says_nothing_known_is_refused(tmp_path: Path) -> None:
    """A verdict outside the vocabulary is named with its file and line, and what is allowed."""
    row = "system,bert,reason,perhaps,plain,no,abstract\n"
    (tmp_path / "bad.csv").write_text(HEADER + row, encoding="utf-8")
    with pytest.raises(FaultyDataError) as caught:
        readings.read(tmp_path)
    assert str(caught.value.faults[0]) == (
        "macros/data/readings/bad.csv:2: bert: verdict: expected one of right, misleading, wrong,"
        ' unconfirmed, found "perhaps"'
    )


def test_every_row_is_about_a_statement_of_the_site(site: Site) -> None:
    """No row of the protocols names an entry or a field that is not there."""
    assert readings.strays(site.comparison) == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (
            "system,brt,reason",
            (
                'brt: entry: expected the id of a system, found "brt"; the nearest is "bert";'
                " write its new id, or take the row out with the entry"
            ),
        ),
        (
            "system,bert,reasn",
            'bert: field: expected a claim of the entry, found "reasn"; the nearest is "reason"',
        ),
        (
            "sytem,bert,reason",
            'bert: kind: expected a kind of entry, found "sytem"; the nearest is "system"',
        ),
    ],
)
def test_a_row_about_nothing_is_told(site: Site, tmp_path: Path, row: str, fault: str) -> None:
    """Whoever renames an entry is told which row to mend."""
    (tmp_path / "a.csv").write_text(f"{HEADER}{row},right,plain,no,abstract\n", encoding="utf-8")
    (found,) = readings.strays(site.comparison, tmp_path)
    assert str(found) == f"macros/data/readings/a.csv:2: {fault}"
