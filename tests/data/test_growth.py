"""The grown data of the benchmark is data as it may be written down."""

from macros.kinds import RawData
from macros.site import Site
from macros.validation.entries import check
from tests.benchmark.growth import GROWING, grown


def test_grown_data_breaks_no_rule(written: RawData, site: Site) -> None:
    """Copies have what must be their own, and cite what is there."""
    twice = grown(written, 2)
    assert all(len(twice[kind]) == 2 * len(written[kind]) for kind in GROWING)
    check(twice, site.prose)


def test_data_that_is_not_grown_is_as_it_was(written: RawData) -> None:
    """Once is what the site has."""
    assert grown(written, 1) == written
