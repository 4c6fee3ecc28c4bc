"""The grown data of the benchmark is data as it may be written down."""

import pytest

from macros.kinds import RawData
from macros.site import Site
from macros.validation.entries import check
from macros.validation.report import FaultyDataError
from tests.benchmark.growth import GROWING, grown


def test_grown_data_breaks_no_other_rule(written: RawData, site: Site) -> None:
    """Copies have what must be their own, and cite what is there. Only the rows are too many."""
    twice = grown(written, 2)
    assert all(len(twice[kind]) == 2 * len(written[kind]) for kind in GROWING)
    with pytest.raises(FaultyDataError) as error:
        check(twice, site.prose)
    assert {fault.field for fault in error.value.faults} == {"aspects"}
    assert len(error.value.faults) == len(written["dimensions"])


def test_data_that_is_not_grown_is_as_it_was(written: RawData) -> None:
    """Once is what the site has."""
    assert grown(written, 1) == written
