"""The index of the search: every place once, in words that a reader may see, and small."""

import gzip
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree.ElementTree import parse

import pytest

from macros.data.search_vocabulary import LIGHT_WORDS, STOP_WORDS
from macros.exports.open_search import TYPE
from macros.exports.search_index import (
    LATE,
    NAMES,
    TEXTS,
    first_sentence,
    places,
    shortened,
)
from macros.site import Site
from tests.conftest import ROOT, SITE_URL, BuiltPage

FIRST = 120_000  # bytes that travel before the first answer
WHOLE = 260_000
FIELDS = ("kind", "address", "title", "names", "answer", "context")
# What every page has already is not fetched for the search.
CODE = ("minisearch.js", "search_*.js", "system_search.js")


@pytest.fixture(scope="module")
def rows(site_folder: Path) -> list[tuple[Any, ...]]:
    """Return the places of both files, each as a row."""
    return [
        tuple(place[field] for field in FIELDS)
        for name in (NAMES, TEXTS)
        for place in json.loads((site_folder / name).read_text(encoding="utf-8"))["places"]
    ]


def test_every_place_is_in_it_once(rows: list[tuple[Any, ...]], site: Site) -> None:
    """Pages, sections, rows and entries of every kind, each under its address."""
    found = Counter(row[1] for row in rows)
    assert found == Counter(target.address for target in site.link_targets)
    assert set(found.values()) == {1}


def test_every_wording_is_in_one_of_the_files(site_folder: Path, site: Site) -> None:
    """The first file has the first names of a place, the second all others, in the same order."""
    first, second = (
        json.loads((site_folder / name).read_text(encoding="utf-8")) for name in (NAMES, TEXTS)
    )
    found = {
        place["address"]: (*place["names"], *more)
        for place, more in zip(first["places"], second["names"], strict=True)
    }
    assert found == {
        each.target.address: each.names for each in places(site) if each.target.kind not in LATE
    }


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("A short title", "A short title"),
        ("w" * 40, "w" * 40),
        ("w" * 41, "w" * 40 + "…"),
        ("word " * 7 + "the, next", "word " * 7 + "the…"),
    ],
)
def test_the_title_of_a_source_is_shown_in_part(title: str, expected: str) -> None:
    """A long one is cut after a word."""
    assert shortened(title) == expected


def test_no_source_is_shown_at_length(rows: list[tuple[Any, ...]]) -> None:
    """Its authors and its year tell the rest, and a phone has room for two lines."""
    titles = [row[2] for row in rows if row[0] in {"source", "change"}]
    assert max(map(len, titles)) <= 41


def test_every_word_leads_somewhere(
    site_folder: Path, site: Site, rows: list[tuple[Any, ...]]
) -> None:
    """A word that no name and no answer has is in the second file, however many texts have it."""
    texts = json.loads((site_folder / TEXTS).read_text(encoding="utf-8"))
    said = [text for row in rows for text in (row[2], *row[3], row[4])]
    said += [name for names in texts["names"] for name in names]
    there = {
        word for text in (*said, *texts["texts"]) for word in re.findall(r"[^\W\d_]+", text.lower())
    }
    there |= STOP_WORDS | LIGHT_WORDS
    lost = {
        word
        for each in places(site)
        for word in letters(each.text)
        if not {word, f"{word}s", word.removesuffix("s")} & there
    }
    assert lost == set()


def letters(text: str) -> set[str]:
    """Return the words of a text that have no sign in them."""
    return set(re.findall(r"(?<![\w'\u2019-])[^\W\d_]+(?![\w'\u2019-])", text.lower()))


def test_every_address_leads_to_a_place(
    rows: list[tuple[Any, ...]], built_pages: list[BuiltPage]
) -> None:
    """The page is there, and the anchor on it."""
    anchors = {
        page.address: {str(each["id"]) for each in page.soup.select("[id]")} for page in built_pages
    }
    wrong = []
    for _, address, *_ in rows:
        page, _, anchor = address.partition("#")
        if anchor and anchor not in anchors[page]:
            wrong.append(address)
    assert wrong == []


def test_it_holds_words_only(rows: list[tuple[Any, ...]]) -> None:
    """No number of a source, no call, no markup, and no first sentence that breaks off."""
    for kind, address, title, names, answer, context in rows:
        for text in (title, *names, answer, context):
            assert not re.search(r"\[\^|\{\{|\{ #|\]\(|</?[a-z]+>|\*\*", text), (address, text)
        if kind in {"question", "term", "system", "misconception"}:
            assert answer.endswith((".", "!", "?", "”", '"', ")", ":")), (address, answer)


def test_what_a_system_is_comes_first(rows: list[tuple[Any, ...]], site: Site) -> None:
    """Its answer begins with Yes, No or It depends."""
    answers = {row[1]: row[4] for row in rows if row[0] == "system"}
    assert len(answers) == len(site.comparison.systems)
    assert [
        each for each in answers.values() if not each.startswith(("Yes", "No", "It depends"))
    ] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One thing. Another.", "One thing. Another."),  # too short to stand alone
        (
            "No. A system that makes pictures is no LLM. It is generative AI.",
            "No. A system that makes pictures is no LLM.",
        ),
        (
            "Vaswani et al. Showed in 2017 that attention is enough. More.",
            "Vaswani et al. Showed in 2017 that attention is enough.",
        ),
        ("", ""),
    ],
)
def test_the_first_sentence_says_something(text: str, expected: str) -> None:
    """A bare No takes the next sentence with it; a point in a name ends nothing."""
    assert first_sentence(text) == expected


def test_the_search_is_small(site_folder: Path) -> None:
    """Code, styles and names travel in 120 KB, and everything in 260."""
    assets = site_folder / "assets"
    code = sum(travels(file) for pattern in CODE for file in assets.glob(pattern))
    first = code + travels(site_folder / NAMES)
    assert first <= FIRST
    assert first + travels(site_folder / TEXTS) <= WHOLE


def travels(file: Path) -> int:
    """Return how many bytes a file takes, compressed as servers do."""
    return len(gzip.compress(file.read_bytes()))


def test_the_library_is_what_its_note_says() -> None:
    """The file is the one that the note describes, with its license."""
    note = (ROOT / "docs/assets/minisearch.txt").read_text(encoding="utf-8")
    digest = hashlib.sha256((ROOT / "docs/assets/minisearch.js").read_bytes()).hexdigest()
    assert digest in note
    assert "minisearch 7.2.0" in note
    assert "Permission is hereby granted, free of charge" in note


def test_a_browser_finds_how_to_search(site_folder: Path, built_pages: list[BuiltPage]) -> None:
    """Every page names the description (OpenSearch 1.1), whose address asks our search page."""
    for page in built_pages:
        if page.soup.select_one("link[rel=canonical]"):
            [link] = page.soup.select("link[rel=search]")
            assert link["type"] == TYPE
    root = parse(site_folder / "opensearch.xml").getroot()  # noqa: S314 - our own file
    names = {"os": "http://a9.com/-/spec/opensearch/1.1/"}
    assert len(root.findtext("os:ShortName", "", names)) <= 16
    [url] = [each for each in root.findall("os:Url", names) if each.get("type") == "text/html"]
    asked = url.get("template", "").replace("{searchTerms}", quote("is BERT an LLM?"))
    assert asked == f"{SITE_URL}search/?q=is%20BERT%20an%20LLM%3F"
