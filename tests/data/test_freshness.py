"""Statements that may have gone stale are listed, oldest first."""

from datetime import date

import pytest
from click.testing import CliRunner

from macros.__main__ import commands
from macros.kinds import Comparison
from macros.model import Claim
from macros.site import Site
from macros.validation.stale import is_stale, last_day, stale


@pytest.mark.parametrize(
    ("written", "last_fresh"),
    [
        ("2025-11-25", date(2026, 11, 25)),
        ("2025-11", date(2026, 11, 30)),
        ("2025", date(2026, 12, 31)),
        ("2024-02-29", date(2025, 2, 28)),
    ],
)
def test_a_statement_is_fresh_for_a_year(written: str, last_fresh: date) -> None:
    """A statement is stale from the day after the anniversary on, leap years or not."""
    assert not is_stale(written, last_fresh)
    assert is_stale(written, date.fromordinal(last_fresh.toordinal() + 1))


def dated(site: Site, text: str) -> Comparison:
    """Return data with one term, whose definition is a text of 2020."""
    definition = Claim(text=text, sources=("a-2020",), as_of="2020")
    term = site.comparison.terms[0].model_copy(update={"definition": definition})
    empty = dict.fromkeys(Comparison.model_fields, ())
    return site.comparison.model_copy(update={**empty, "terms": (term,)})


def test_a_statement_about_the_present_goes_stale(site: Site) -> None:
    """It is listed with its place; a text that names its year holds as it is."""
    ((as_of, place),) = stale(dated(site, "A model writes."), date(2026, 1, 1))
    assert (as_of, place.entry, place.field) == (
        "2020",
        site.comparison.terms[0].id,
        "definition.as_of",
    )
    assert stale(dated(site, "In 2019 a model wrote."), date(2026, 1, 1)) == []


def test_the_command_lists_the_oldest_first(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line for each; the command ends well although something is stale."""
    statements = stale(site.comparison, date(2999, 1, 1))
    monkeypatch.setattr("macros.validation.stale.stale", lambda *_: statements)
    result = CliRunner().invoke(commands, ["stale"])
    assert result.exit_code == 0
    days = [last_day(line.split()[0]) for line in result.output.splitlines()[1:]]
    assert len(days) == len(statements) > 0
    assert days == sorted(days)
