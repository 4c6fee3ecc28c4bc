"""Permanent addresses: every published address must resolve."""

from collections import Counter
from collections.abc import Collection, Iterator

from macros.model import closest, nearest
from macros.paths import DATA
from macros.site import Site, address
from macros.validation.nested import entries
from macros.validation.report import Fault

PUBLISHED = DATA / "published_places.txt"


def published() -> set[str]:
    """Return every published address, relative to the root of the site."""
    return set(PUBLISHED.read_text(encoding="utf-8").splitlines())


def record(site: Site) -> list[str]:
    """Add the addresses of all link targets to the published ones, and return the new ones.

    None is ever removed: an address that has moved stays published.
    """
    added = unrecorded(site)
    addresses = sorted(published().union(added))
    PUBLISHED.write_text("\n".join(addresses) + "\n", encoding="utf-8")
    return added


def unrecorded(site: Site) -> list[str]:
    """Return every address of a site that has not been published yet."""
    return sorted({f"/{target.address}" for target in site.link_targets} - published())


def faults(site: Site, known: Collection[str]) -> Iterator[Fault]:
    """Yield a fault for each of the `known` addresses that no longer resolves.

    Also for each missing page that shows entries, and for each move of something that has not
    moved.
    """
    current = {target.address for target in site.link_targets}
    found = current | {address(move.old) for move in site.comparison.moves}
    new_pages = {move.old: move.new.partition("#")[0] for move in site.comparison.moves}

    def now(path: str) -> str:
        """Return a path with its new page if the page has moved."""
        page, mark, anchor = path.partition("#")
        return new_pages.get(page, page) + mark + anchor

    gone = [_path(site, written) for written in known if written.removeprefix("/") not in current]
    lost = {path for path in gone if found.isdisjoint((address(path), address(now(path))))}
    lost |= {target.page for target in site.link_targets} - set(site.prose)
    for path in sorted(lost):
        page, mark, _ = path.partition("#")
        if not mark or page not in lost:
            published = "published " if f"/{address(path)}" in known else ""
            message = f"Nothing is at the {published}address /{address(path)}. Put it there"
            yield Fault(f"docs/{page}", message + _or_move(site, now(path), known))
    yield from _needless_moves(site)


def _or_move(site: Site, old: str, known: Collection[str]) -> str:
    """Return the rest of a sentence with a move to paste, as far as the new path can be guessed."""
    targets = [target for target in site.link_targets if f"/{target.address}" not in known]
    new = [target.path for target in targets if ("#" in target.path) == ("#" in old)]
    page = old.partition("#")[0]
    near = closest(old, new) or (page if page in site.prose else "…")
    move = f'Move(old="{old}", new="{new[0] if len(new) == 1 else near}"),'
    return f", or, if it has moved, paste into macros/data/moves.py: {move}"


def _path(site: Site, written: str) -> str:
    """Return the path in `docs/` of a published address that begins with a slash."""
    folder, mark, anchor = written.removeprefix("/").partition("#")
    is_folder = not folder or any(page.startswith(folder) for page in site.prose)
    guess = f"{folder}index.md" if is_folder else f"{folder.rstrip('/')}.md"
    return {address(page): page for page in site.prose}.get(folder, guess) + mark + anchor


def _needless_moves(site: Site) -> Iterator[Fault]:
    """Yield a fault for each move that is duplicate or whose old path still exists."""
    declared = Counter(move.old for move in site.comparison.moves)
    for located in entries(site.comparison, "moves"):
        old = located.value.old
        page, mark, _ = old.partition("#")
        if old in site.names:
            yield located.fault(f'"{old}" still exists. Delete this move.', "old")
        elif mark and page not in site.prose:
            message = f'There is no page "{page}" any more.{nearest(page, site.prose)}'
            yield located.fault(message, "old")
        if declared[old] > 1:
            yield located.fault(f'"{old}" has more than one move.', "old")
