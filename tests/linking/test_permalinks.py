"""Addresses are a promise: what has been published is there, or leads to where it is."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from macros.data import moves as MOVES_FILE  # noqa: N812 - the file, not what it holds
from macros.exports.redirects import redirects
from macros.kinds import Comparison
from macros.model import Move
from macros.site import Site, address
from macros.validation import permalinks
from tests.conftest import BuiltPage
from tests.forking import moves_of


def moved(site: Site, *moves: Move) -> Site:
    """Return the site with places declared as moved, besides those that have."""
    moves = (*site.comparison.moves, *moves)
    return Site(site.comparison.model_copy(update={"moves": moves}), site.prose)


def messages(site: Site, known: set[str]) -> list[str]:
    """Return the message of every fault."""
    return [str(fault) for fault in permalinks.faults(site, known)]


def test_every_published_address_is_built(site: Site, built_pages: list[BuiltPage]) -> None:
    """Each page and anchor that was ever published is in the built site, or has moved."""
    there = {f"/{page.address}" for page in built_pages} | {
        f"/{page.address}#{element['id']}"
        for page in built_pages
        for element in page.soup.select("[id]")
    }
    old = {move.old for move in site.comparison.moves}
    lost = permalinks.published() - there
    assert {address for address in lost if address.removeprefix("/") not in old} == set()


def test_every_place_is_published(site: Site) -> None:
    """A new place is written down; `python -m macros record-addresses` does it."""
    there = {f"/{target.address}" for target in site.link_targets}
    assert there - permalinks.published() == set()


def test_a_lost_address_is_a_fault(site: Site) -> None:
    """An address that leads nowhere is named, with the line that says where it leads now."""
    (message,) = messages(site, {*permalinks.published(), "/systems/#bertt"})
    assert message.startswith("docs/systems.md: ")
    assert "/systems/#bertt" in message
    assert 'Move(old="systems.md#bertt", new="systems.md#bert"),' in message


def renamed(site: Site) -> Site:
    """Return the site with another id for one of its systems."""
    systems = tuple(
        each.model_copy(update={"id": "bert-base"}) if each.id == "bert" else each
        for each in site.comparison.systems
    )
    questions = tuple(
        each.model_copy(update={"more": each.more.replace("#bert", "#bert-base")})
        if each.more == "systems.md#bert"
        else each
        for each in site.comparison.questions
    )
    changed = {"systems": systems, "questions": questions}
    return Site(site.comparison.model_copy(update=changed), site.prose)


def without(site: Site, page: str) -> Site:
    """Return the site without a page."""
    prose = {path: text for path, text in site.prose.items() if path != page}
    return Site(site.comparison, prose)


def with_page(site: Site, page: str, text: str) -> Site:
    """Return the site with one more page."""
    return Site(site.comparison, {**site.prose, page: text})


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (renamed, 'Move(old="systems.md#bert", new="systems.md#bert-base"),'),
        (
            lambda site: with_page(
                without(site, "linking.md"), "reuse.md", site.prose["linking.md"]
            ),
            'Move(old="linking.md", new="reuse.md"),',
        ),
        (
            lambda site: with_page(
                site, "about.md", site.prose["about.md"].replace("{ #keys }", "{ #by-keyboard }")
            ),
            'Move(old="about.md#keys", new="about.md#by-keyboard"),',
        ),
    ],
    ids=["entry", "page", "section"],
)
def test_a_rename_prints_the_line_that_mends_it(
    site: Site, change: Callable[[Site], Site], line: str
) -> None:
    """What is printed can be pasted as it is, and then nothing is lost."""
    changed = change(site)
    (message,) = messages(changed, permalinks.published())
    assert line in message
    move = eval(line, {"Move": Move})[0]  # noqa: S307 - the line that an editor pastes
    assert messages(moved(changed, move), permalinks.published()) == []


@pytest.mark.parametrize(
    ("page", "words"), [("linking.md", 'Move(old="linking.md"'), ("outlook.md", "data/outlook.py")]
)
def test_a_lost_page_is_one_fault(site: Site, page: str, words: str) -> None:
    """Its anchors are not reported one by one. The data says which entries it shows."""
    (message,) = messages(without(site, page), permalinks.published())
    assert message.startswith(f"docs/{page}: ")
    assert words in message


def test_an_anchor_that_the_new_page_lacks_is_given_a_move_from_there(site: Site) -> None:
    """The old page is gone, so the anchor can only stand on the new one."""
    merged = moved(without(site, "linking.md"), Move(old="linking.md", new="about.md"))
    found = messages(merged, permalinks.published())
    assert found
    assert all('Move(old="about.md#' in each for each in found)
    moves = [eval(each[each.index("Move(") :], {"Move": Move})[0] for each in found]  # noqa: S307
    healed = moved(merged, *moves)
    assert messages(healed, permalinks.published()) == []


def test_the_example_of_moves_is_in_the_form_that_the_entry_wants() -> None:
    """What the file shows to copy is read without a fault."""
    example = re.search(
        r"^ +(\(\n|MOVES.*= \()(.*?)^ +\)", str(MOVES_FILE.__doc__), re.MULTILINE | re.DOTALL
    )
    assert example is not None
    lines = eval(f"({example[2]})", {"Move": Move})  # noqa: S307 - what an editor copies
    assert all(isinstance(each, Move) for each in lines)


def test_a_declared_move_is_no_fault(site: Site) -> None:
    """What has moved, alone or with its page, is not lost."""
    changed = moved(
        site,
        Move(old="systems.md#bertt", new="systems.md#bert"),
        Move(old="models.md", new="systems.md"),
    )
    assert messages(changed, {"/systems/#bertt", "/models/", "/models/#bert"}) == []
    assert len(messages(changed, {"/models/#nobody"})) == 1


def test_an_anchor_that_moved_on_its_page_stays(fork: Path, site: Site) -> None:
    """The old anchor stands within the new place, with no script at all, whatever its kind."""
    moves = moves_of(site)
    assert len(moves) > 10
    for move in moves[:-1]:
        page = page_at(fork, move.old)
        old = page.find(id=move.old.partition("#")[2])
        assert old is not None, move
        assert any(each.get("id") == move.new.partition("#")[2] for each in old.parents), move


def test_an_anchor_that_moved_to_another_page_leads_there(fork: Path) -> None:
    """The old anchor is still on the old page, beside a link to the new place."""
    page = page_at(fork, "dimensions/adaptation.md")
    item = page.select_one("p:has(#departed)")
    assert item is not None
    assert [link["href"] for link in item.select("a")] == ["../../systems/#bert"]
    elsewhere = page_at(fork, "dimensions/evaluation.md")
    assert "What stood here" not in elsewhere.get_text()


def page_at(folder: Path, path: str) -> BeautifulSoup:
    """Return a built page, named by its path in `docs/`."""
    file = folder / address(path.partition("#")[0]) / "index.html"
    return BeautifulSoup(file.read_bytes(), "lxml", from_encoding="utf-8")


def test_every_target_carries_its_label(site: Site, built_pages: list[BuiltPage]) -> None:
    """The element of a target has the name by which other projects link to it.

    It, or the list that it stands in, may have only what the name starts with before the anchor.
    """
    elements = {
        f"{page.address}#{element['id']}": element
        for page in built_pages
        for element in page.soup.select("[id]")
    }
    for target in site.link_targets:
        if target.anchor:
            element = elements[f"{address(target.page)}#{target.anchor}"]
            label = element.get("data-label")
            if label is None:
                own = element.has_attr("data-label-start")
                named = element if own else element.find_parent("ul")
                assert named is not None, target
                label = f"{named.get('data-label-start')}{target.anchor}"
            assert label == target.label


def test_a_page_that_moved_redirects_with_its_fragment(site: Site) -> None:
    """The old address leads to the new one, and the script carries the fragment over."""
    changed = moved(site, Move(old="models.md", new="systems.md"))
    files = redirects(changed, "https://example.org/x/")
    assert list(files) == ["models/index.html"]
    page = BeautifulSoup(files["models/index.html"], "lxml")
    target = "https://example.org/x/systems/"
    refresh, script = page.find("meta", {"http-equiv": "refresh"}), page.find("script")
    assert refresh is not None
    assert script is not None
    assert str(refresh["content"]).endswith(target)
    assert f'"{target}" + location.hash' in str(script.string)


def test_the_comparison_knows_its_moves(site: Site) -> None:
    """Moves are data, checked like all other data."""
    assert isinstance(site.comparison, Comparison)
    assert all(isinstance(move, Move) for move in site.comparison.moves)
