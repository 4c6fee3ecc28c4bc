"""Hostile data: whatever a text says stays that text, wherever the site writes it.

One site is built from data in which every text of every entry is hostile, as its publisher
builds it. Each output is then read by a parser that knows nothing of how it was written.
"""

import csv
import json
import pickle
import re
from collections.abc import Callable, Iterator
from enum import Enum
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

import pybtex.errors
import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin
from pybtex.database import parse_string
from pydantic import ValidationError
from sphinx.util.inventory import InventoryFile

from macros.exports.search_index import NAMES, TEXTS
from macros.kinds import Comparison
from macros.site import Site
from tests.conftest import SITE_URL, BuiltPage, build, copied_project, data_as_fields
from tests.linking.test_references import shown

Value = Any
Path_ = tuple[str | int, ...]

# Fields that hold no text but an id, a date, a number, an address or a word of a closed list.
MARK = r"k\d{5}k"
NOT_TEXT = re.compile(
    "id|sources|as_of|date|made|url|year|kind|verdict|side|reach|strand|topic|more|place|aspect"
    "|examples|boundary_cases|systems|dimensions|related|old|new|terms|leads_to|archived"
    "|on|extent|said_by|caveat_sources|turning_point|code|language"
    # The few words in a picture, which are no longer than 60 letters; tests/pages/test_figures.py.
    "|dimension|shows|groups|label|note|words|signs|unit"
)
HOSTILE = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    "</title></style></textarea><b>",
    "<!-- --> --!> <![CDATA[ ]]>",
    "<?php ?> <%= 1 %>",
    "&lt;b&gt; &amp; &#60; &nbsp",
    "{{ 7*7 }} {% raw %} {# x #}",
    "{: onclick=alert(1) } { #evil .x onclick=alert(1) }",
    "[x](javascript:alert(1)) ![x](data:a)",
    "[x][y] [^vaswani-2017] [^x]: y",
    "<javascript:alert(1)> <https://evil.example/>",
    "`code` ``two`` ~~~ ```",
    "*a* **b** _c_ __d__ ~e~ ^f^ ==g== ++h++",
    "| a | b | --- |",
    "# a ## b",
    "- a",
    "1. a",
    "> a",
    '=HYPERLINK("https://evil.example";"x")',
    "+1",
    "-1+1",
    "@SUM(A1)",
    "'quoted' \"double\" ,;",
    r"\input{/etc/passwd} \u003c \n",
    "% $x$ #1 ~ } {",
    "X std:term -1 evil/ y",  # a capital, which the umbrella gives to the name of a term
    "\U0001f469\u200d\U0001f680 e\u0301 \u05e9\u05dc\u05d5\u05dd",
    "Donaudampfschifffahrt" * 12,
    "*[x]: y :smile: (c) -- ... http://x.example www.x.example",
)


def text_fields(value: Value, path: Path_ = ()) -> Iterator[tuple[Path_, str]]:
    """Find every text of the data, with the path that leads to it."""
    if isinstance(value, dict):
        for name, part in value.items():
            matched_only = path[:1] == ("modalities",) and name == "outputs"
            if not path or not (NOT_TEXT.fullmatch(name) or matched_only):
                yield from text_fields(part, (*path, name))
    elif isinstance(value, tuple | list):
        for number, part in enumerate(value):
            yield from text_fields(part, (*path, number))
    elif isinstance(value, str) and not isinstance(value, Enum):
        yield path, value


def changed(value: Value, change: Callable[[Path_, str], str], path: Path_ = ()) -> Value:
    """Return the data with every text of it changed, and every claim dated."""
    fields = dict(text_fields(value))

    def within(part: Value, here: Path_) -> Value:
        if isinstance(part, dict):
            is_claim = {"text", "sources"} <= part.keys() and here[-1:] != ("caveat",)
            dated = {"as_of": "2026-11"} if is_claim else {}
            return {name: within(each, (*here, name)) for name, each in part.items()} | dated
        if isinstance(part, tuple | list):
            return tuple(within(each, (*here, number)) for number, each in enumerate(part))
        return change(here, part) if here in fields else part

    return within(value, path)


def spoilt() -> tuple[dict[str, Value], dict[str, str]]:
    """Return the data with hostile texts, and every one of them under its mark."""
    texts: dict[str, str] = {}
    numbers = count()

    def hostile(path: Path_, text: str) -> str:
        del text
        number = next(numbers)
        mark = f"k{number:05}k"
        texts[mark] = f"{HOSTILE[(number + len(path)) % len(HOSTILE)]} {mark}"
        return texts[mark]

    return changed(data_as_fields(), hostile), texts


@pytest.fixture(scope="session")
def hostile_texts() -> dict[str, str]:
    """Return every hostile text under its mark."""
    return spoilt()[1]


@pytest.fixture(scope="session")
def shown_texts(hostile_texts: dict[str, str]) -> dict[str, str]:
    """Return those that readers see: wordings are matched by searches, and never shown."""
    wordings = str([question["wordings"] for question in spoilt()[0]["questions"]])
    matched_only = set(re.findall(MARK, wordings))
    return {mark: text for mark, text in hostile_texts.items() if mark not in matched_only}


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a site built from hostile data."""
    project = copied_project(tmp_path_factory.mktemp("hostile"))
    (project / "hostile.pickle").write_bytes(pickle.dumps(Comparison(**spoilt()[0])))
    with (project / "macros/validation/data_files.py").open("a", encoding="utf-8") as file:
        file.write(
            "\nimport pickle, pathlib\n"
            "def read(): return pickle.loads(pathlib.Path('hostile.pickle').read_bytes()), []\n"
        )
    result = build(project)
    assert result.returncode == 0, result.stderr
    return project / "site"


@pytest.fixture(scope="session")
def hostile_pages(hostile_site: Path) -> list[BuiltPage]:
    """Return every page of it, parsed as browsers do."""
    return [
        BuiltPage(
            file.relative_to(hostile_site).as_posix(),
            file,
            BeautifulSoup(file.read_text(encoding="utf-8"), "html5lib"),
        )
        for file in sorted(hostile_site.rglob("*.html"))
    ]


def joined(text: str) -> str:
    """Return a text with one space between its words."""
    return " ".join(text.split())


def altered(text: str, hostile_texts: dict[str, str]) -> list[str]:
    """Return the hostile texts of which a text shows the mark but not the whole, as it is."""
    text = joined(text)
    return [
        f"{hostile_texts[mark]!r} as {text[max(0, place - 90) : place + 6]!r}"
        for mark, place in ((found[0], found.start()) for found in re.finditer(MARK, text))
        if not text[: place + 7].endswith(joined(hostile_texts[mark]))
    ]


def test_every_text_is_shown_as_it_was_written(
    hostile_pages: list[BuiltPage], hostile_texts: dict[str, str], shown_texts: dict[str, str]
) -> None:
    """Readers see every text of the data somewhere, and nowhere as anything else."""
    seen = set()
    for page in hostile_pages:
        text = " ".join(
            string
            for string in page.soup.find_all(string=True)
            # The choices of the filters are parts of what is written in full beside them.
            if string.parent is not None
            and string.parent.name not in {"script", "style", "option"}
            # In a picture a long name is broken to fit; it is whole in the words below.
            and not string.find_parent("svg")
        )
        seen.update(re.findall(MARK, text))
        assert altered(text, hostile_texts) == [], page
    assert seen == shown_texts.keys()


def test_no_text_becomes_an_element_or_attribute(
    hostile_pages: list[BuiltPage], built_pages: list[BuiltPage], hostile_texts: dict[str, str]
) -> None:
    """The pages have no element and no attribute that pages of harmless data have not."""

    def kinds(pages: list[BuiltPage]) -> set[tuple[str, str]]:
        return {
            (element.name.lower(), name.lower())  # the two parsers write viewBox differently
            for page in pages
            for element in page.soup.find_all()
            for name in ("", *element.attrs)
        }

    def scripts(pages: list[BuiltPage]) -> set[str]:
        return {
            str(script.string)
            for page in pages
            for script in page.soup.select("script:not([src], [type='application/ld+json'])")
        }

    assert kinds(hostile_pages) - kinds(built_pages) == set()
    assert scripts(hostile_pages) - scripts(built_pages) == set()
    for page in hostile_pages:
        for element in page.soup.find_all():
            for name, value in element.attrs.items():
                written = " ".join(value) if isinstance(value, list) else value
                if name == "data-makers":
                    continue  # parts of what is written in full beside them
                assert not name.startswith("on")
                assert altered(written, hostile_texts) == [], (page, name)
                if name in {"id", "class", "href", "src", "name"}:
                    of_the_page = written.removeprefix("data:image/png;base64,")
                    assert not re.search(r"k\d{5}k|javascript:|^data:|evil", of_the_page), page
        ids = [element["id"] for element in page.soup.select("[id]")]
        assert len(ids) == len(set(ids)), page


def strings(value: Value) -> Iterator[str]:
    """Find every string in JSON."""
    if isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)
    elif isinstance(value, str):
        yield value


def test_structured_data_says_the_same(
    hostile_pages: list[BuiltPage], hostile_texts: dict[str, str], site: Site
) -> None:
    """Every script element of structured data is JSON whose texts are as they were written."""
    found = [
        text
        for page in hostile_pages
        for script in page.soup.select("script[type='application/ld+json']")
        for text in strings(json.loads(str(script.string)))
        if re.search(MARK, text)
    ]
    assert len(found) >= len(site.comparison.terms)
    assert [fault for text in found for fault in altered(text, hostile_texts)] == []


@pytest.mark.parametrize(
    ("name", "least"),
    [("api/v1/comparison.json", 1000), ("api/v1/sources.json", 300), ("feed.json", 1)],
)
def test_json_says_the_same(
    hostile_site: Path, hostile_texts: dict[str, str], name: str, least: int
) -> None:
    """Programs read every text from JSON as it was written."""
    content = json.loads((hostile_site / name).read_text(encoding="utf-8"))
    if name.endswith("sources.json"):
        for item in content:
            del item["author"]  # is told apart into family and given names
    found = list(strings(content))
    marked = [text for text in found if re.search(MARK, text)]
    assert len(marked) >= least
    assert [fault for text in marked for fault in altered(text, hostile_texts)] == []


def test_the_search_says_the_same(hostile_site: Path, hostile_texts: dict[str, str]) -> None:
    """The titles that the search shows are as they were written; it makes no markup of them."""
    for name in (NAMES, TEXTS):
        index = json.loads((hostile_site / name).read_text(encoding="utf-8"))
        marked = [place["title"] for place in index["places"] if re.search(MARK, place["title"])]
        assert marked
        assert [fault for text in marked for fault in altered(text, hostile_texts)] == []


def test_tables_say_the_same(hostile_site: Path, hostile_texts: dict[str, str]) -> None:
    """A program reads every cell as it was written; a spreadsheet finds no formula in any."""
    for name in ("comparison", "systems"):
        table = (hostile_site / f"api/v1/{name}.csv").read_text(encoding="utf-8")
        rows = list(csv.reader(StringIO(table, newline=""), strict=True))
        assert len({len(row) for row in rows}) == 1
        cells = [cell for row in rows for cell in row]
        assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))] == []
        for cell in cells:
            assert altered(cell.removeprefix("'"), hostile_texts) == []


def test_markdown_says_the_same(
    hostile_site: Path, hostile_texts: dict[str, str], shown_texts: dict[str, str]
) -> None:
    """Whoever renders the Markdown of the pages sees every text as it was written."""
    text = (hostile_site / "llms-full.txt").read_text(encoding="utf-8")
    html = MarkdownIt("commonmark").enable("table").use(footnote_plugin).render(text)
    soup = BeautifulSoup(html, "lxml")
    assert soup.select("script, img, svg, [onclick], [href^=javascript], [href*='//evil']") == []
    shown = soup.get_text(" ")
    assert set(re.findall(MARK, shown)) == shown_texts.keys()
    assert altered(shown, hostile_texts) == []


def test_bibtex_says_the_same(
    hostile_site: Path, hostile_texts: dict[str, str], site: Site
) -> None:
    """LaTeX sets every title as it was written, and runs no command of it."""
    text = (hostile_site / "api/v1/sources.bib").read_text(encoding="utf-8")
    with pybtex.errors.capture() as problems:
        database = parse_string(text, "bibtex")
    assert problems == []
    assert len(database.entries) == len(site.comparison.sources)
    assert r"\input" not in text
    for entry in database.entries.values():
        for name, value in entry.fields.items():
            if name != "url":
                assert altered(shown(value), hostile_texts) == [], name


def test_the_picture_says_the_same(
    hostile_site: Path, hostile_texts: dict[str, str], site: Site
) -> None:
    """The umbrella is well-formed XML of shapes and texts, and nothing that runs."""
    root = ET.fromstring((hostile_site / "umbrella.svg").read_bytes())  # noqa: S314 - our own
    names = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert names <= {
        "svg",
        "style",
        "title",
        "desc",
        "path",
        "a",
        "use",
        "text",
        "defs",
        "symbol",
        "circle",
    }
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    said = " ".join("".join(element.itertext()) for element in root.iter())
    assert len(set(re.findall(MARK, said))) == len(site.comparison.modalities)
    for element in root.iter():
        if element.tag.endswith(("text", "title")):
            assert altered("".join(element.itertext()), hostile_texts) == []


def test_the_inventory_leads_nowhere_else(
    hostile_site: Path, hostile_texts: dict[str, str], site: Site
) -> None:
    """Sphinx reads the names of the data as names, and no address comes of any."""
    with (hostile_site / "objects.inv").open("rb") as file:
        found = InventoryFile.load(file, SITE_URL, urljoin)
    places = {SITE_URL + target.address for target in site.link_targets}
    addresses = {entry.uri for names in found.values() for entry in names.values()}
    assert {address.removesuffix("./") for address in addresses} == places
    shown_names = [entry.display_name for names in found.values() for entry in names.values()]
    assert [fault for name in shown_names for fault in altered(name, hostile_texts)] == []


def test_what_nobody_sees_is_refused_in_every_text() -> None:
    """A zero byte is found in each text of the data."""
    small = {kind: entries[:1] for kind, entries in data_as_fields().items()}
    paths = {path for path, _ in text_fields(small)}
    spoilt_data = changed(small, lambda path, text: text + "\0x" if path in paths else text)
    with pytest.raises(ValidationError) as caught:
        Comparison(**spoilt_data)
    refused = {
        tuple(step for step in error["loc"] if isinstance(step, int) or step.isidentifier())
        for error in caught.value.errors()
        if "U+0000" in error["msg"]
    }
    assert refused == paths
