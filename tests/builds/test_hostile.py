"""Hostile data: every text stays the text it is, wherever a template has to escape it.

One site is built from data in which every text is hostile. Each output is then read by a parser
that knows nothing of how it was written. Formats with one writer for all texts, such as Markdown,
CSV and BibTeX, are tested with that writer in `tests/linking`.
"""

import json
import pickle
import re
from collections.abc import Callable, Iterator
from enum import Enum
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from pydantic import ValidationError
from sphinx.util.inventory import InventoryFile

from macros.kinds import Comparison
from macros.site import Site
from tests.conftest import SITE_URL, BuiltPage, build, copied_project, data_as_fields, pages_in

Value = Any

MARK = r"k\d{5}k"  # ends every hostile text, so that it can be found
# Fields that have no text but an id, a date, a number, an address or a word of a vocabulary.
NOT_TEXT = re.compile(
    "id|sources|as_of|date|made|url|year|kind|verdict|side|reach|strand|topic|more|place|aspect"
    "|examples|boundary_cases|systems|dimensions|related|answers|old|new|terms|leads_to|archived"
    "|on|extent|said_by|caveat_sources|turning_point|code|confused_with|system"
    "|group"  # of questions, whose heading has a published address
    # The words in a picture have at most 60 letters: tests/pages/test_figures.py.
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
    "+1",
    "'quoted ' \"double\" ,;",  # without an apostrophe, which would become curly
    r"\input{/etc/passwd} \u003c \n",
    "% $x$ #1 ~ } {",
    "X std:term -1 evil/ y",  # a capital, because the umbrella capitalizes the name of a term
    "\U0001f469\u200d\U0001f680 e\u0301 \u05e9\u05dc\u05d5\u05dd",
    "Donaudampfschifffahrt" * 12,
    "*[x]: y :smile: (c) -- ... http://x.example www.x.example",
)


def with_texts(value: Value, text: Callable[[], str], path: tuple[str, ...] = ()) -> Value:
    """Return the data with another text in place of every text, and every claim dated."""
    if isinstance(value, dict):
        is_claim = {"text", "sources"} <= value.keys() and path[-1:] != ("caveat",)
        fields = {
            name: part
            if path and (NOT_TEXT.fullmatch(name) or (path[0], name) == ("modalities", "outputs"))
            else with_texts(part, text, (*path, name))
            for name, part in value.items()
        }
        return fields | ({"as_of": "2026-11"} if is_claim else {})
    if isinstance(value, tuple):
        return tuple(with_texts(part, text, path) for part in value)
    return text() if isinstance(value, str) and not isinstance(value, Enum) else value


@pytest.fixture(scope="module")
def hostile_data() -> dict[str, Value]:
    """Return the data with hostile texts, each with a mark."""
    numbers = count()

    def text() -> str:
        number = next(numbers)
        return f"{HOSTILE[number % len(HOSTILE)]} k{number:05}k"

    data: dict[str, Value] = with_texts(data_as_fields(), text)
    return data


@pytest.fixture(scope="module")
def texts(hostile_data: dict[str, Value]) -> dict[str, str]:
    """Return every hostile text by its mark."""
    return {text[-7:]: text for text in strings(hostile_data) if re.fullmatch(MARK, text[-7:])}


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory, hostile_data: dict[str, Value]) -> Path:
    """Return the folder of a site built from hostile data."""
    project = copied_project(tmp_path_factory.mktemp("hostile"))
    (project / "hostile.pickle").write_bytes(pickle.dumps(Comparison(**hostile_data)))
    with (project / "macros/validation/data_files.py").open("a", encoding="utf-8") as file:
        file.write(
            "\nimport pickle, pathlib\n"
            "def read(): return pickle.loads(pathlib.Path('hostile.pickle').read_bytes()), []\n"
        )
    # The front matter of the pages of systems, which repeats the data, allows no markup.
    with (project / "macros/validation/system_pages.py").open("a", encoding="utf-8") as file:
        file.write("\ndef faults(data, prose): return []\n")
    result = build(project)
    assert result.returncode == 0, result.stderr
    return project / "site"


@pytest.fixture(scope="module")
def hostile_pages(hostile_site: Path) -> list[BuiltPage]:
    """Return every page of it, parsed as browsers do."""
    return pages_in(hostile_site, "html5lib")


def strings(value: Value) -> Iterator[str]:
    """Yield every string in nested data."""
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple | list):
        for part in value:
            yield from strings(part)
    elif isinstance(value, str):
        yield value


def altered(shown: str, texts: dict[str, str]) -> list[str]:
    """Return the hostile texts that are not whole before their marks."""
    shown = " ".join(shown.split())
    return [
        f"{texts[mark[0]]!r} as {shown[max(0, mark.start() - 90) : mark.end()]!r}"
        for mark in re.finditer(MARK, shown)
        if not shown.endswith(" ".join(texts[mark[0]].split()), 0, mark.end())
    ]


def test_pages_show_every_text_as_written(
    hostile_pages: list[BuiltPage], texts: dict[str, str], hostile_data: dict[str, Value]
) -> None:
    """Readers see every text but wordings and what is drawn somewhere, and nowhere changed."""
    hidden = {"questions": "wordings", "milestones": "name", "figures": "symbol"}
    values = [entry[field] for kind, field in hidden.items() for entry in hostile_data[kind]]
    unseen = re.findall(MARK, str(values))
    marks: set[str] = set()
    for page in hostile_pages:
        for word in page.soup.select(".unbroken"):  # a part of a text
            word.unwrap()
        page.soup.smooth()
        shown = " ".join(
            string
            for string in page.soup.find_all(string=True)
            # The options of a filter are parts of texts, a picture breaks long names, and what is
            # to be copied is HTML and Markdown.
            if not string.find_parent(["script", "style", "option", "svg"])
            and not string.find_parent(class_="system-pass-on")
        )
        marks.update(re.findall(MARK, shown))
        assert altered(shown, texts) == [], page
    assert marks == texts.keys() - {*unseen}


def test_no_text_becomes_an_element_or_attribute(
    hostile_pages: list[BuiltPage], built_pages: list[BuiltPage], texts: dict[str, str]
) -> None:
    """The pages have no element, attribute or script that pages of harmless data lack."""

    def markup(pages: list[BuiltPage]) -> set[tuple[str, str]]:
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

    # Python-Markdown decodes an entity in an attribute of an element with Markdown in it.
    unescaped = {mark: unescape(text) for mark, text in texts.items()}
    assert markup(hostile_pages) <= markup(built_pages)
    assert scripts(hostile_pages) <= scripts(built_pages)
    for page in hostile_pages:
        for element in page.soup.find_all():
            for name, value in element.attrs.items():
                written = " ".join(value) if isinstance(value, list) else value
                if name != "data-makers":  # parts of texts
                    assert altered(unescape(written), unescaped) == [], (page, name)
                if name in {"id", "class", "href", "src", "name"}:
                    address = written.removeprefix("data:image/png;base64,")
                    assert not re.search(rf"{MARK}|javascript:|^data:|evil", address), page
        assert len(page.elements) == len(page.soup.select("[id]")), page


def test_structured_data_has_every_text_as_written(
    hostile_pages: list[BuiltPage], texts: dict[str, str], site: Site
) -> None:
    """Every script element of structured data is JSON."""
    marked = [
        text
        for page in hostile_pages
        for script in page.soup.select("script[type='application/ld+json']")
        for text in strings(json.loads(str(script.string)))
        if re.search(MARK, text)
    ]
    assert len(marked) >= len(site.comparison.terms)
    assert [fault for text in marked for fault in altered(text, texts)] == []


def test_the_inventory_has_every_text_as_written(
    hostile_site: Path, texts: dict[str, str], site: Site
) -> None:
    """Sphinx reads the names as names, and no address changes."""
    with (hostile_site / "objects.inv").open("rb") as file:
        inventory = InventoryFile.load(file, SITE_URL, urljoin)
    items = [item for names in inventory.values() for item in names.values()]
    targets = {SITE_URL + target.address for target in site.link_targets}
    assert {item.uri.removesuffix("./") for item in items} == targets
    assert [fault for item in items for fault in altered(item.display_name, texts)] == []


def test_invisible_characters_are_rejected_in_every_text() -> None:
    """A zero byte is a fault in each text of the data."""
    numbers = count()
    few = {kind: entries[:1] for kind, entries in data_as_fields().items()}
    with pytest.raises(ValidationError) as error:
        Comparison(**with_texts(few, lambda: f"{next(numbers)}\0"))
    rejected = {fault["input"] for fault in error.value.errors() if "U+0000" in fault["msg"]}
    assert len(rejected) == next(numbers)
