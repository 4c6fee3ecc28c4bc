"""Everything that can be wrong with the project, found without a build, as one report.

The command `check`, a build and the server all ask here, and so say the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from macros.data.positions import positions
from macros.kinds import KINDS, Comparison, RawData
from macros.site import Site
from macros.site_name import site_name
from macros.validation import (
    data_files,
    entries,
    front_matter,
    macro_calls,
    page_links,
    page_sources,
    permalinks,
    rendering,
    script_files,
    stylesheets,
    template_files,
)
from macros.validation.rendering import Addresses
from macros.validation.report import Fault, FaultyDataError

DOCS = page_sources.DOCS
# Enough to register the macros, which ask nothing of it before they are called.
_NOTHING = Comparison.model_construct(**cast("dict[str, Any]", dict.fromkeys(KINDS, ())))


@dataclass(frozen=True)
class Written:
    """The data and the pages as they were written down, and what is wrong with them.

    `site` is what both make. There is none if the types of the data, or the front matter of a
    page, are not as they must be; there may be one in spite of other faults.
    """

    data: RawData
    prose: Mapping[str, str]
    site: Site | None
    faults: tuple[Fault, ...]


def faults(register: rendering.Register, addresses: Addresses) -> list[Fault]:
    """Return all that is wrong with the project.

    `register` registers the macros, as that of the package does, and `addresses` are those that
    they are told.
    """
    # Here, because other engines read their settings themselves, and come without MkDocs.
    from macros.validation import settings  # noqa: PLC0415

    found = settings.read()
    if not found.docs.is_dir():
        return found.faults  # all else would follow from it
    return [
        *found.faults,
        *template_files.faults(found.overrides, found.theme),
        *stylesheets.faults(DOCS),
        *script_files.faults(DOCS),
        *content(register, addresses),
    ]


def ask(register: rendering.Register, addresses: Addresses | None = None) -> None:
    """Raise `FaultyDataError` with all that is wrong with the project, if anything is."""
    if found := faults(register, addresses or Addresses()):
        raise FaultyDataError(found)


def content(register: rendering.Register, addresses: Addresses) -> list[Fault]:
    """Return what is wrong with the data, or with what the macros make of the pages.

    The macros are only tried where nothing else is wrong, because one fault would lead to many.
    """
    written = read()
    names = rendering.MacroEnvironment(addresses)
    register(names, Site(_NOTHING, written.prose))
    known = macro_calls.known(written.data, names.macros, names.filters)
    found = [*written.faults, *macro_calls.faults(written.prose, known)]
    filled: dict[str, str] = {}
    if written.site is not None and not found:
        filled, of_macros = rendering.filled(written.site, register, addresses)
        found += of_macros
    files = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*") if path.is_file()}
    pages = page_links.Pages(written.prose, filled, files)
    found += page_links.faults(pages)
    return found


def checked_site() -> Site:
    """Return the data with the pages.

    Raises `FaultyDataError` with every fault of either, or of the published addresses.
    """
    written = read()
    if written.faults or written.site is None:
        raise FaultyDataError(written.faults)
    return written.site


@cache
def read() -> Written:
    """Return the data and the pages as they were written down, with their faults."""
    data, of_files = data_files.read()
    prose, of_sources = page_sources.read(DOCS)
    of_front_matter = [*front_matter.faults(prose)]
    comparison, of_entries = entries.examine(data, prose)
    found = [*of_files, *of_sources, *of_front_matter, *of_entries]
    site = None
    if (
        comparison is not None
        and not of_sources
        and all(map(front_matter.has_title, prose.values()))
    ):
        site = Site(comparison, prose, positions(data), site_name())
        found += permalinks.all_faults(site)
    return Written(data, prose, site, tuple(found))
