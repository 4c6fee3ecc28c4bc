"""Statements that may have gone stale are listed, oldest first."""

from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner

from macros.__main__ import commands
from macros.model import Claim
from macros.site import Site
from macros.upkeep.stale import is_stale, last_day, stale
from tests.conftest import ROOT


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


def dated(site: Site, text: str) -> Site:
    """Return a site with one term, whose definition is a text of 2020."""
    definition = Claim(text=text, sources=("a-2020",), as_of="2020")
    term = site.comparison.terms[0].model_copy(update={"definition": definition})
    empty = dict.fromkeys(type(site.comparison).model_fields, ())
    return replace(site, comparison=site.comparison.model_copy(update={**empty, "terms": (term,)}))


def test_a_statement_about_the_present_goes_stale(site: Site) -> None:
    """It is listed with the line of its entry."""
    (statement,) = stale(dated(site, "A model writes."), date(2026, 1, 1))
    file, _, line = statement.file.partition(":")
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    assert f'id="{statement.entry}"' in lines[int(line)]


def test_a_statement_about_the_past_does_not(site: Site) -> None:
    """A text that names its year holds as it is."""
    assert stale(dated(site, "In 2019 a model wrote."), date(2026, 1, 1)) == []


def test_the_oldest_comes_first(site: Site) -> None:
    """The statements are listed in the order of their dates."""
    days = [last_day(statement.as_of) for statement in stale(site, date(2999, 1, 1))]
    assert days == sorted(days)


def test_the_command_prints_a_line_for_each(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command ends well although something is stale."""
    statements = stale(site, date(2999, 1, 1))
    monkeypatch.setattr("macros.upkeep.stale.stale", lambda *_: statements)
    result = CliRunner().invoke(commands, ["stale"])
    assert result.exit_code == 0
    assert result.output.splitlines()[1:] == [f"  {statement}" for statement in statements]
