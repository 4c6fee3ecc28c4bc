"""The site, read from `macros/data/` and `docs/` and checked."""

from functools import cache
from pathlib import Path

from macros.data import RAW_DATA
from macros.data.positions import positions
from macros.site import Site
from macros.validation import page_sources, permalinks
from macros.validation.entries import check
from macros.validation.report import FaultyDataError

DOCS = Path(__file__).parent.parent / "docs"


@cache
def load_site() -> Site:
    """Return the checked data with the prose of `docs/`.

    Raises `FaultyDataError` with every fault of either, or of the published addresses.
    """
    texts = page_sources.read(DOCS)
    faults = [*page_sources.faults(texts, DOCS / "assets"), *page_sources.template_faults()]
    try:
        comparison = check(RAW_DATA, texts)
    except FaultyDataError as error:
        raise FaultyDataError([*faults, *error.faults]) from None
    site = Site(comparison, texts, positions(RAW_DATA))
    faults = faults or list(permalinks.faults(site, permalinks.published()))
    if faults:
        raise FaultyDataError(faults)
    return site
