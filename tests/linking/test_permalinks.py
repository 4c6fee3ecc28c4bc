"""Published addresses never disappear: a page or anchor is still there, or it redirects."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from macros.exports.redirects import redirects
from macros.model import Move
from macros.site import Site, address
from macros.validation import permalinks
from tests.conftest import BuiltPage, only
from tests.forking import moves_of


def moved(site: Site, *moves: Move) -> Site:
    """Return the site with further moves declared."""
    moves = (*site.comparison.moves, *moves)
    return Site(site.comparison.model_copy(update={"moves": moves}), site.prose)


def messages(site: Site, known: set[str]) -> list[str]:
    """Return the message of every fault."""
    return [str(fault) for fault in permalinks.faults(site, known)]


def test_every_published_address_is_built(site: Site, built_addresses: set[str]) -> None:
    """Each page and anchor that was ever published is in the built site, or has moved."""
    moved_addresses = {address(move.old) for move in site.comparison.moves}
    published = {address.removeprefix("/") for address in permalinks.published()}
    lost = {
        published_address
        for published_address in published - built_addresses - moved_addresses
        if published_address.partition("#")[0] not in moved_addresses
    }
    assert lost == set()


def test_every_place_is_published(site: Site) -> None:
    """Every link target is recorded; `python -m macros record-addresses` does it."""
    targets = {f"/{target.address}" for target in site.link_targets}
    assert targets - permalinks.published() == set()


def with_renamed_entry(site: Site) -> Site:
    """Return the site with another id for one of its systems."""
    systems = tuple(
        system.model_copy(update={"id": "bert-base"}) if system.id == "bert" else system
        for system in site.comparison.systems
    )
    return Site(site.comparison.model_copy(update={"systems": systems}), site.prose)


def with_renamed_page(site: Site) -> Site:
    """Return the site with another path for one of its pages."""
    prose = {"reuse.md" if path == "linking.md" else path: site.prose[path] for path in site.prose}
    return Site(site.comparison, prose)


def with_renamed_section(site: Site) -> Site:
    """Return the site with another id for a section of a page."""
    about = site.prose["about.md"].replace("{ #keys }", "{ #by-keyboard }")
    return Site(site.comparison, {**site.prose, "about.md": about})


def without(site: Site, page: str) -> Site:
    """Return the site without a page."""
    prose = {path: text for path, text in site.prose.items() if path != page}
    return Site(site.comparison, prose)


def moves_in(messages: list[str]) -> list[Move]:
    """Return the moves that messages propose, as an editor would paste them."""
    return [eval(text[text.index("Move(") :], {"Move": Move})[0] for text in messages]  # noqa: S307


@pytest.mark.parametrize(
    ("rename", "line"),
    [
        (with_renamed_entry, 'Move(old="systems.md#bert", new="systems.md#bert-base"),'),
        (with_renamed_page, 'Move(old="linking.md", new="reuse.md"),'),
        (with_renamed_section, 'Move(old="about.md#keys", new="about.md#by-keyboard"),'),
    ],
)
def test_the_move_proposed_for_a_rename_redirects_everything(
    site: Site, rename: Callable[[Site], Site], line: str
) -> None:
    """The proposed line can be pasted as it is, and then nothing is lost."""
    changed = rename(site)
    (message,) = proposed = messages(changed, permalinks.published())
    assert line in message
    assert messages(moved(changed, *moves_in(proposed)), permalinks.published()) == []


@pytest.mark.parametrize("page", ["linking.md", "glossary.md"])
def test_a_lost_page_is_one_fault(site: Site, page: str) -> None:
    """Its anchors, and the entries that it showed, are not reported one by one."""
    (message,) = messages(without(site, page), permalinks.published())
    assert message.startswith(f"docs/{page}: ")
    assert f'Move(old="{page}"' in message


def test_anchors_that_a_moved_page_lost_are_redirected_too(site: Site) -> None:
    """An anchor of the old page that the new one lacks gets a move of its own."""
    merged = moved(without(site, "linking.md"), Move(old="linking.md", new="about.md"))
    proposed = messages(merged, permalinks.published())
    assert proposed
    assert all('Move(old="about.md#' in message for message in proposed)
    assert messages(moved(merged, *moves_in(proposed)), permalinks.published()) == []


def test_an_anchor_that_moved_on_its_page_stays(fork: Path, site: Site) -> None:
    """The old anchor is an element within the new one, which needs no script."""
    moves = moves_of(site)
    for move in moves[:-1]:
        page = page_at(fork, move.old)
        old = only(page, f"#{move.old.partition('#')[2]}")
        assert any(parent.get("id") == move.new.partition("#")[2] for parent in old.parents), move


def test_an_anchor_that_moved_to_another_page_leads_there(fork: Path) -> None:
    """The old anchor is still on the old page, beside a link to the new place."""
    page = page_at(fork, "dimensions/adaptation.md")
    assert only(page, "p:has(#departed) a")["href"] == "../../systems/#bert"


def page_at(folder: Path, path: str) -> BeautifulSoup:
    """Return a built page, named by its path in `docs/`."""
    file = folder / address(path.partition("#")[0]) / "index.html"
    return BeautifulSoup(file.read_bytes(), "lxml", from_encoding="utf-8")


def test_every_target_carries_its_label(site: Site, built_pages: list[BuiltPage]) -> None:
    """The element of a target, or the list around it, has the start of its label.

    With the anchor, it is the label that the inventory lists.
    """
    pages = {page.address: page for page in built_pages}
    for target in site.link_targets:
        if target.anchor:
            element = pages[address(target.page)].elements[target.anchor]
            own = element.has_attr("data-label-start")
            named = element if own else element.find_parent("ul")
            assert named
            assert f"{named.get('data-label-start')}{target.anchor}" == target.label


def test_a_page_that_moved_redirects_with_its_fragment(site: Site) -> None:
    """The old address redirects to the new one, and the script keeps the fragment."""
    changed = moved(site, Move(old="models.md", new="systems.md"))
    files = redirects(changed, "https://example.org/x/")
    assert list(files) == ["models/index.html"]
    page = BeautifulSoup(files["models/index.html"], "lxml")
    target = "https://example.org/x/systems/"
    assert str(only(page, "meta[http-equiv=refresh]")["content"]).endswith(target)
    assert f'"{target}" + location.hash' in str(only(page, "script").string)
