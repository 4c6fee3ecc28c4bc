"""The search index has every place once, in plain text."""

import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree.ElementTree import parse

import pytest

from macros.data.search_vocabulary import LIGHT_WORDS, STOP_WORDS, WORDINGS
from macros.exports.open_search import TYPE
from macros.exports.search_index import LATE, NAMES, TEXTS, UNINDEXED, items, without_stop_words
from macros.site import Site
from tests.conftest import ROOT, SITE_URL, BuiltPage


@pytest.fixture(scope="module")
def files(site_folder: Path) -> tuple[Any, Any]:
    """Return both files of the index: the one that is loaded first, and the other."""
    first, second = (
        json.loads((site_folder / name).read_text(encoding="utf-8")) for name in (NAMES, TEXTS)
    )
    return first, second


@pytest.fixture(scope="module")
def indexed(files: tuple[Any, Any]) -> list[dict[str, Any]]:
    """Return the places in both files."""
    return [place for file in files for place in file["places"]]


def test_every_place_is_indexed_once(indexed: list[dict[str, Any]], site: Site) -> None:
    """Pages, sections, rows and entries are in the index, but no sources or changes.

    Systems and dimensions are there by the addresses of their pages.
    """
    addresses = Counter(place["address"] for place in indexed)
    elsewhere = {*UNINDEXED, "system", "dimension"}
    left_out = {target.address for target in site.link_targets if target.kind in elsewhere}
    assert set(addresses.values()) == {1}
    assert {target.address for target in site.link_targets} - left_out <= addresses.keys()


def test_wordings_belong_to_link_targets(site: Site) -> None:
    """Those of a path that is misspelled or renamed would be lost."""
    assert {target.path for target in site.link_targets} >= WORDINGS.keys()


def test_referrals_count_the_questions_that_lead_on(files: tuple[Any, Any], site: Site) -> None:
    """The search takes a question with many for a general one."""
    first, _ = files
    referrals = {place["address"]: place.get("referrals") for place in first["places"]}
    path = "questions/law.md#who-owns-the-output"
    expected = sum(question.more == path for question in site.comparison.questions)
    assert referrals["questions/law/#who-owns-the-output"] == expected > 1


def test_every_name_is_in_one_of_the_files(files: tuple[Any, Any], site: Site) -> None:
    """The first file has the first names of a place, the second its other names."""
    first, second = files
    names = {
        place["address"]: (*place["names"], *more)
        for place, more in zip(first["places"], second["names"], strict=True)
    }
    early = [place for place in items(site) if place.target.kind not in LATE]
    assert names == {place.target.address: place.names for place in early}


def test_every_word_can_be_found(
    files: tuple[Any, Any], indexed: list[dict[str, Any]], site: Site
) -> None:
    """A word that only running text has is in the second file."""
    texts = [
        *(text for place in indexed for text in (place["title"], *place["names"], place["answer"])),
        *(name for names in files[1]["names"] for name in names),
        *files[1]["texts"],
    ]
    known = {word for text in texts for word in re.findall(r"[^\W\d_]+", text.lower())}
    known |= STOP_WORDS | LIGHT_WORDS
    words = {
        word
        for place in items(site)
        for word in re.findall(r"(?<![\w'\u2019-])[^\W\d_]+(?![\w'\u2019-])", place.text.lower())
    }
    assert {
        word for word in words if not {word, f"{word}s", word.removesuffix("s")} & known
    } == set()


def test_indexed_text_is_plain(indexed: list[dict[str, Any]]) -> None:
    """No markup, citation or gap is left, and no answer is cut off."""
    markup = re.compile(r"[{}`]|\[\^|\]\(|</?[a-z]+>|\*\*| [.,]( |$)|^- |…$")
    for place in indexed:
        for text in (place["title"], *place["names"], place["answer"], place["context"]):
            assert not markup.search(text), (place["address"], text)
        if place["kind"] in {"question", "term", "system"}:
            assert place["answer"].endswith((".", "!", "?", "”", '"', ")", ":")), place


def test_the_vendored_library_is_the_published_one() -> None:
    """The note beside MiniSearch has its version, license and hash."""
    note = (ROOT / "docs/assets/minisearch.txt").read_text(encoding="utf-8")
    digest = hashlib.sha256((ROOT / "docs/assets/minisearch.js").read_bytes()).hexdigest()
    assert digest in note
    assert "minisearch 7.2.0" in note
    assert "Permission is hereby granted, free of charge" in note


def test_a_browser_can_add_the_search(site_folder: Path, built_pages: list[BuiltPage]) -> None:
    """Every page links to an OpenSearch 1.1 description, whose address is our search page."""
    for page in built_pages:
        if page.soup.select_one("link[rel=canonical]"):
            [link] = page.soup.select("link[rel=search]")
            assert link["type"] == TYPE
    root = parse(site_folder / "opensearch.xml").getroot()  # noqa: S314 - our own file
    names = {"os": "http://a9.com/-/spec/opensearch/1.1/"}
    assert len(root.findtext("os:ShortName", "", names)) <= 16
    [url] = [url for url in root.findall("os:Url", names) if url.get("type") == "text/html"]
    address = url.get("template", "").replace("{searchTerms}", quote("is BERT an LLM?"))
    assert address == f"{SITE_URL}search/?q=is%20BERT%20an%20LLM%3F"


def test_stop_words_stay_in_phrases() -> None:
    """A wording is published without stop words, but for those of what is read as one word."""
    assert without_stop_words("What is text-to-image AI?") == "text to image ai"
