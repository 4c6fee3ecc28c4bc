"""Addresses that never die: what has been published must lead somewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from macros.model import nearest
from macros.site import Site, address
from macros.validation.report import Fault, FaultyDataError

PUBLISHED = Path(__file__).parent.parent / "data" / "published_places.txt"
_FILE = "macros/data/published_places.txt"


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
    added = sorted({_written(target.address) for target in site.link_targets} - known)
    # Written beside the list first, so that an interruption does not cost the list.
    new = PUBLISHED.with_suffix(".new")
    new.write_text("\n".join(sorted(known.union(added))) + "\n", encoding="utf-8")
    new.replace(PUBLISHED)
    return added


def faults(site: Site, known: Iterable[str]) -> Iterator[Fault]:
    """Return a fault for each of the `known` addresses that leads nowhere any more.

    Also for each move, question, decision or change that names a place which does not exist.
    """
    data = site.comparison
    there = {_written(target.address) for target in site.link_targets}
    moved = {_written(address(move.old)) for move in data.moves}
    moved_pages = {
        address(move.old): address(move.new) for move in data.moves if "#" not in move.old
    }
    for each in sorted(set(known) - there - moved):
        page, _, anchor = each.removeprefix("/").partition("#")
        if page in moved_pages and _written(f"{moved_pages[page]}#{anchor}") in there:
            continue
        expected = "expected a place that exists, or a move in macros/data/moves.py"
        yield Fault(_FILE, each, "", expected + nearest(each, there))
    named = [
        *(("questions", question.id, "more", question.more) for question in data.questions),
        *(("decisions", result.id, "more", result.more) for result in data.decision_results),
        *(("changes", change.id, "place", change.place) for change in data.changes),
        *(("moves", move.old, "new", move.new) for move in data.moves),
    ]
    for kind, entry, field, path in named:
        if path not in site.names:
            expected = f'expected a place on the site, found "{path}"'
            yield Fault(
                f"macros/data/{kind}.py", entry, field, expected + nearest(path, set(site.names))
            )
    declared = Counter(move.old for move in data.moves)
    for move in data.moves:
        if move.old in site.names:
            expected = f'expected a place that is no longer there, found "{move.old}"'
            yield Fault("macros/data/moves.py", move.old, "old", expected)
        elif "#" in move.old and (page := move.old.partition("#")[0]) not in site.prose:
            expected = f'expected an anchor of a page that is still there, found "{page}"'
            nearby = nearest(page, set(site.prose))
            yield Fault("macros/data/moves.py", move.old, "old", expected + nearby)
        if declared[move.old] > 1:
            expected = f"expected one move, found {declared[move.old]}"
            yield Fault("macros/data/moves.py", move.old, "old", expected)


def _written(address: str) -> str:
    """Return an address as the file of published ones writes it, never as an empty line."""
    return f"/{address}"
