"""Addresses that never die: what has been published must lead somewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from macros.kinds import KINDS
from macros.model import nearest
from macros.site import Site, address
from macros.validation.report import Fault, FaultyDataError
from macros.validation.successors import data_paths, linked_from, path_of, proposal
from macros.validation.written import file_of

PUBLISHED = Path(__file__).parent.parent / "data" / "published_places.txt"
_FILE = "macros/data/published_places.txt"
_MOVES = "macros/data/moves.py"


def published() -> set[str]:
    """Return every address that has been published, below the root of the site.

    Raises `FaultyDataError` if there is no list of them.
    """
    try:
        return set(PUBLISHED.read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError):
        expected = "expected the list of published addresses; the history of the project has it"
        raise FaultyDataError([Fault(_FILE, "", "", expected)]) from None


def record(site: Site) -> list[str]:
    """Add every link target of the site to the published ones. Return the addresses added.

    Nothing is ever taken out: an address that has moved stays published.
    """
    known = published()
    added = unrecorded(site)
    # Written beside the list first, so that an interruption does not cost the list.
    new = PUBLISHED.with_suffix(".new")
    new.write_text("\n".join(sorted(known.union(added))) + "\n", encoding="utf-8")
    new.replace(PUBLISHED)
    return added


def unrecorded(site: Site) -> list[str]:
    """Return every address of a site that is not yet among the published ones."""
    return sorted({_written(target.address) for target in site.link_targets} - published())


def all_faults(site: Site) -> list[Fault]:
    """Return the faults of a site for the list of what has been published, or that of the list."""
    try:
        return list(faults(site, published()))
    except FaultyDataError as error:
        return error.faults


def faults(site: Site, known: Iterable[str]) -> Iterator[Fault]:
    """Return a fault for each of the `known` addresses that leads nowhere any more.

    Also for each missing page on which entries stand, for each path in the data that leads
    nowhere, and for each move of what is still there.
    """
    before = set(known)
    there = {_written(target.address) for target in site.link_targets}
    lost = {each for each in before - there if not _has_moved(site, there, each)}
    shown = _pages_of_entries(site)
    pages = {path_of(site, each) for each in lost if "#" not in each} | (
        set(shown) - set(site.prose)
    )
    for page in sorted(pages):
        expected = _expected_page(site, page, shown.get(page, ""), before)
        yield Fault(f"docs/{page}", "", "", expected)
    for each in sorted(lost):
        page, mark, anchor = path_of(site, each).partition("#")
        if page not in pages:
            path = _new_pages(site).get(page, page) + mark + anchor
            expected = "expected this published address to lead somewhere"
            yield Fault(_FILE, each, "", f"{expected}; {proposal(site, path, before)}")
    yield from _dangling_paths(site, pages)
    yield from _needless_moves(site)


def _expected_page(site: Site, page: str, file: str, known: set[str]) -> str:
    """Return what was expected of a page that is not there; `file` holds what stands on it."""
    links = linked_from(site, page)
    if file:
        return f"expected this page, on which stands what is in {file}{links}"
    return f"expected this published page to stay{links}; {proposal(site, page, known)}"


def _has_moved(site: Site, there: set[str], written: str) -> bool:
    """Say whether a published address is that of a move, or has moved along with its page."""
    moves = {_written(address(move.old)) for move in site.comparison.moves}
    page, mark, anchor = path_of(site, written).partition("#")
    new = _written(address(_new_pages(site).get(page, page) + mark + anchor))
    return written in moves or (mark != "" and new in there | moves)


def _new_pages(site: Site) -> dict[str, str]:
    """Return the new path of each page that has moved, under its old one."""
    moves = ((move.old, move.new.partition("#")[0]) for move in site.comparison.moves)
    return {old: new for old, new in moves if "#" not in old}


def _pages_of_entries(site: Site) -> dict[str, str]:
    """Return the pages on which entries stand, each with the file of data that holds these."""
    sources = [source.kind.page for source in site.comparison.sources]
    return dict.fromkeys(sources, file_of(KINDS["sources"])) | {
        kind.page(entry): file_of(kind)
        for kind in KINDS.values()
        if kind.row.page
        for entry in site.comparison.entries(kind)
    }


def _dangling_paths(site: Site, lost_pages: set[str]) -> Iterator[Fault]:
    """Return a fault for each path in the data that leads nowhere, but for lost pages."""
    for each in data_paths(site):
        if each.path not in site.names and each.path.partition("#")[0] not in lost_pages:
            expected = f'expected a place on the site, found "{each.path}"'
            expected += nearest(each.path, set(site.names))
            yield Fault(each.file, each.entry, each.field, expected, each.line)


def _needless_moves(site: Site) -> Iterator[Fault]:
    """Return a fault for each move of what is still there, or that is declared twice."""
    declared = Counter(move.old for move in site.comparison.moves)
    for move in site.comparison.moves:
        if move.old in site.names:
            expected = f'expected a place that is no longer there, found "{move.old}"'
            yield Fault(_MOVES, move.old, "old", expected)
        elif "#" in move.old and (page := move.old.partition("#")[0]) not in site.prose:
            expected = f'expected an anchor of a page that is still there, found "{page}"'
            nearby = nearest(page, set(site.prose))
            yield Fault(_MOVES, move.old, "old", expected + nearby)
        if declared[move.old] > 1:
            expected = f"expected one move, found {declared[move.old]}"
            yield Fault(_MOVES, move.old, "old", expected)


def _written(address: str) -> str:
    """Return an address as the file of published ones writes it, never as an empty line."""
    return f"/{address}"
