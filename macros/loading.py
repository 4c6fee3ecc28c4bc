"""The site, read from `macros/data/` and `docs/` and checked."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from macros.data import RAW_DATA
from macros.data.positions import positions
from macros.kinds import Comparison
from macros.site import Site
from macros.validation import page_sources, permalinks
from macros.validation.entries import check, check_types
from macros.validation.report import Fault, FaultyDataError

DOCS = Path(__file__).parent.parent / "docs"


@cache
def load_site() -> Site:
    """Return the checked data with the prose of `docs/`.

    Raises `FaultyDataError` with every fault of either, or of the published addresses.
    """
    texts = page_sources.read(DOCS)
    of_pages = [*page_sources.faults(texts, DOCS / "assets"), *page_sources.template_faults()]
    comparison, of_data = _checked(texts)
    if comparison is None or of_pages:
        raise FaultyDataError([*of_pages, *of_data])
    site = Site(comparison, texts, positions(RAW_DATA))
    if faults := [*of_data, *permalinks.faults(site, permalinks.published())]:
        raise FaultyDataError(faults)
    return site


def _checked(texts: Mapping[str, str]) -> tuple[Comparison | None, list[Fault]]:
    """Return the data, as far as its types are right, and its faults."""
    try:
        return check(RAW_DATA, texts), []
    except FaultyDataError as error:
        return check_types(RAW_DATA), error.faults
