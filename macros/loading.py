"""The site, read from `macros/data/` and `docs/` and checked."""

from functools import cache

from macros.site import Site
from macros.validation import project


@cache
def load_site() -> Site:
    """Return the checked data with the prose of `docs/`.

    Raises `FaultyDataError` with every fault of either, or of the published addresses.
    """
    return project.checked_site()
