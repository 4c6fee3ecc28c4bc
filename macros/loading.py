"""Loading and validating the site from `macros/data/` and `docs/`."""

from functools import cache

from mkdocs.utils.yaml import yaml_load

from macros.paths import PROJECT
from macros.site import Site
from macros.validation import (
    data_files,
    decisions,
    entries,
    figures,
    front_matter,
    pages,
    permalinks,
    references,
    statements,
    system_pages,
)
from macros.validation.report import Fault, FaultyDataError


@cache
def load_site() -> Site:
    """Return the validated data with the prose of `docs/`.

    Raises `FaultyDataError` with every fault of the data, the pages or the published addresses.
    """
    data, faults = data_files.read()
    prose, of_pages = pages.read()
    faults += [*of_pages, *front_matter.faults(prose), *pages.faults(prose)]
    if data is not None:
        faults += [
            *pages.citation_faults(prose, data.by_id["sources"]),
            *system_pages.faults(data, prose),
        ]
    if data is None or faults:
        raise FaultyDataError(faults)
    site = Site(data, prose, _site_name())
    if faults := data_faults(site) or list(permalinks.faults(site, permalinks.published())):
        raise FaultyDataError(faults)
    return site


def data_faults(site: Site) -> list[Fault]:
    """Return the faults of the data as a whole, with the pages."""
    data = site.comparison
    if repeated := list(entries.id_faults(data)):  # which cause many of the others
        return repeated
    return [
        *references.faults(site),
        *entries.faults(data, site.prose),
        *statements.faults(data),
        *decisions.faults(data),
        *figures.faults(data),
    ]


def _site_name() -> str:
    with (PROJECT / "mkdocs.yml").open("rb") as settings:
        return str(yaml_load(settings)["site_name"])
