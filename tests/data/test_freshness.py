"""What may have gone stale is listed, oldest first, with the place to mend it."""

from datetime import date

import pytest
from click.testing import CliRunner

from macros.__main__ import commands
from macros.site import Site
from macros.upkeep.stale import is_stale, last_day, stale
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("written", "last"),
    [
        ("2025", date(2025, 12, 31)),
        ("2025-04", date(2025, 4, 30)),
        ("2024-02", date(2024, 2, 29)),
        ("2025-11-25", date(2025, 11, 25)),
    ],
)
def test_a_date_counts_from_its_end(written: str, last: date) -> None:
    """A date of reduced precision means the last day that it leaves open."""
    assert last_day(written) == last


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


def test_every_date_of_the_data_is_looked_at(site: Site) -> None:
    """In a far future all that is dated is stale, wherever in the data it stands."""
    dates = sum(
        file.read_text(encoding="utf-8").count("as_of=")
        for file in (ROOT / "macros" / "data").rglob("*.py")
    )
    found = stale(site, date(2999, 1, 1))
    assert len(found) == dates
    assert stale(site, date(1900, 1, 1)) == []
    days = [last_day(each.as_of) for each in found]
    assert days == sorted(days)


def test_a_statement_is_where_the_report_says(site: Site) -> None:
    """The file holds the entry and its date, and the address is a place of the site."""
    addresses = {f"/{target.address}" for target in site.link_targets}
    for each in stale(site, date(2999, 1, 1)):
        file, _, line = each.file.partition(":")
        lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
        assert f'id="{each.entry}"' in lines[int(line)]
        text = "\n".join(lines)
        assert f'as_of="{each.as_of}"' in text
        assert each.address in addresses


def test_the_command_prints_a_line_for_each(site: Site) -> None:
    """The command lists what is stale on a day, and ends well whether or not there is any."""
    result = CliRunner().invoke(commands, ["stale", "--on", "2026-11-25"])
    assert result.exit_code == 0
    expected = stale(site, date(2026, 11, 25))
    heading, *lines = result.output.splitlines()
    assert heading == f"Dated more than a year ago: {len(expected)}"
    assert lines[: len(expected)] == [f"  {each}" for each in expected]
    one = next(each for each in expected if "systems" in each.file)
    assert str(one).split()[2:4] == [f"/systems/#{one.entry}", one.entry]
    none = CliRunner().invoke(commands, ["stale", "--on", "1900-01-01"]).output
    assert none.startswith("Dated more than a year ago: 0\n")
