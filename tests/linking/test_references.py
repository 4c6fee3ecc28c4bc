"""The sources, read by the programs that writers cite with."""

import json
from typing import Any

import pybtex.errors
import pytest
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from pybtex.database import BibliographyData, parse_string
from pybtex.richtext import Text
from pylatexenc.latex2text import (
    LatexNodes2Text,
    MacroTextSpec,
    get_default_latex_context_db,
)

from macros.exports.bibliography import Author, author, bibtex, csl_json, form
from macros.model import ReadExtent, Reading, Source, SourceKind
from macros.site import Site
from tests.pages.test_markdown import TEXT

# Words of the LaTeX kernel that the reader of LaTeX does not know, or sets as another sign.
SYMBOLS = {
    "textasciicircum": "^",
    "textbar": "|",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textgreater": ">",
    "textless": "<",
}
LATEX = get_default_latex_context_db()
LATEX.add_context_category(
    "symbols", macros=[MacroTextSpec(*symbol) for symbol in SYMBOLS.items()], prepend=True
)


def shown(latex: str) -> str:
    """Return what LaTeX would set."""
    return str(LatexNodes2Text(latex_context=LATEX).latex_to_text(latex))


def read(text: str) -> BibliographyData:
    """Return BibTeX as it is read. There is nothing to warn of."""
    with pybtex.errors.capture() as problems:
        database = parse_string(text, "bibtex")
    assert problems == []
    return database


@pytest.fixture(scope="session")
def database(site: Site) -> BibliographyData:
    """Return the exported BibTeX, read."""
    return read(bibtex(site.comparison.sources))


@pytest.fixture(scope="session")
def items(site: Site) -> dict[str, Any]:
    """Return the exported CSL items under their ids."""
    return {item["id"]: item for item in json.loads(csl_json(site.comparison.sources))}


def test_bibtex_has_every_source(site: Site, database: BibliographyData) -> None:
    """Every source is an entry under its id, in order, with title, year and address."""
    assert list(database.entries) == [source.id for source in site.comparison.sources]
    for source in site.comparison.sources:
        entry = database.entries[source.id]
        assert shown(entry.fields["title"]) == source.title
        assert entry.fields["year"] == str(source.year)
        assert entry.fields["url"] == source.url


def test_bibtex_titles_keep_their_capitals(database: BibliographyData) -> None:
    """A style that sets titles in lower case leaves them as they are."""
    for entry in database.entries.values():
        title = Text.from_latex(entry.fields["title"])
        assert title.lower() == title


def test_bibtex_names_every_author(site: Site, database: BibliographyData) -> None:
    """Every author is there, in order and in one piece, and `others` stands for the rest."""
    for source in site.comparison.sources:
        people = database.entries[source.id].persons["author"]
        for person, written in zip(people, source.authors, strict=True):
            if written.startswith("et al."):
                assert str(person) == "others"
                continue
            name = shown(" ".join(person.prelast_names + person.last_names))
            given = " ".join(person.first_names + person.middle_names)
            parts = [part for part in (name, given, *person.lineage_names) if part]
            assert ", ".join(parts) == written, source.id


# What the standard styles of BibTeX ask for (btxdoc, section 3.1), by type of entry.
REQUIRED = {
    "article": {"title", "journal", "year"},
    "inproceedings": {"title", "booktitle", "year"},
    "manual": {"title"},
    "misc": set(),
    "techreport": {"title", "institution", "year"},
}


def test_bibtex_entries_are_complete(site: Site, database: BibliographyData) -> None:
    """Every entry has the fields its type requires, and says where the document appeared."""
    for source in site.comparison.sources:
        entry = database.entries[source.id]
        assert REQUIRED[entry.type] <= entry.fields.keys(), source.id
        assert source.publisher in {shown(value) for value in entry.fields.values()}, source.id


@pytest.mark.parametrize(
    ("id", "in_bibtex", "in_csl"),
    [
        ("vaswani-2017", "inproceedings", "paper-conference"),
        ("bender-2021", "inproceedings", "paper-conference"),
        ("wang-cho-2019", "inproceedings", "paper-conference"),
        ("shannon-1948", "article", "article-journal"),
        ("bastani-2025", "article", "article-journal"),
        ("liu-2023-lost", "article", "article-journal"),
        ("zhao-2023", "misc", "article"),
        ("becker-2025-metr", "misc", "article"),
        ("nist-ai-600-1-2024", "techreport", "standard"),
        ("eu-ai-act-2024", "misc", "legislation"),
        ("getty-2025", "misc", "legal_case"),
        ("gema-suno-2026", "misc", "legal_case"),
        ("openai-gpt2-card-2019", "manual", "webpage"),
        ("ai-index-2025", "techreport", "report"),
        ("altman-2025", "misc", "webpage"),
        ("jurafsky-martin-slp3", "misc", "document"),
    ],
)
def test_documents_are_of_the_right_type(
    id: str, in_bibtex: str, in_csl: str, database: BibliographyData, items: dict[str, Any]
) -> None:
    """A paper, standard, law, ruling, manual, report or page is filed as what it is."""
    assert database.entries[id].type == in_bibtex
    assert items[id]["type"] == in_csl


def test_every_kind_of_source_has_a_type(site: Site) -> None:
    """No kind of source is without a way to write it down."""
    source = site.comparison.sources[0]
    assert all(form(source.model_copy(update={"kind": kind})).bibtex for kind in SourceKind)


@pytest.mark.parametrize(
    ("id", "field", "value"),
    [
        ("abramson-2024", "doi", "10.1038/s41586-024-07487-w"),
        ("vaswani-2017", "eprint", "1706.03762"),
        ("vaswani-2017", "archiveprefix", "arXiv"),
    ],
)
def test_permanent_numbers_have_their_fields(
    id: str, field: str, value: str, database: BibliographyData
) -> None:
    """A DOI or arXiv number is found where programs look for it."""
    assert database.entries[id].fields[field] == value


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Vaswani, Ashish", Author("Vaswani", "Ashish")),
        ("van den Oord, Aäron", Author("van den Oord", "Aäron")),
        ("Hoane, A. Joseph, Jr.", Author("Hoane", "A. Joseph", "Jr.")),
        ("OpenAI", Author("OpenAI")),
        ("Wan Team, Alibaba", Author("Wan Team, Alibaba")),
        (
            "U.S. District Court, District of Colorado",
            Author("U.S. District Court, District of Colorado"),
        ),
        (
            "Agency for Cultural Affairs, Government of Japan",
            Author("Agency for Cultural Affairs, Government of Japan"),
        ),
        ("UK Government (DSIT, DCMS, IPO)", Author("UK Government (DSIT, DCMS, IPO)")),
    ],
)
def test_a_person_is_told_from_a_body(written: str, expected: Author) -> None:
    """A person has a family name and a given one; the name of a body is one piece."""
    assert author(written) == expected


def test_who_is_taken_for_a_person_has_the_name_of_one(site: Site) -> None:
    """A given name is short and begins with a capital, as no part of a body's name does."""
    names = {name for source in site.comparison.sources for name in source.authors}
    given = {author(name).given for name in names} - {""}
    assert [name for name in given if len(name.split()) > 3 or not name[0].isupper()] == []


def hostile(text: str) -> Source:
    """Return a source that says `text` wherever it can."""
    return Source(
        id="a-2020",
        title=text,
        authors=(text, "et al."),
        publisher=text,
        year=2020,
        kind=SourceKind.REPORT,
        url="https://example.org/100%25_{a}&b#c",
        read=Reading(extent=ReadExtent.WHOLE, on="2026"),
    )


@given(text=TEXT)
def test_bibtex_survives_any_text(text: str) -> None:
    """A title, publisher or author is set as it was written, and an address stays as it is."""
    entry = read(bibtex((hostile(text),))).entries["a-2020"]
    assert shown(entry.fields["title"]) == text
    assert shown(entry.fields["institution"]) == text
    assert entry.fields["url"] == "https://example.org/100%25_%7Ba%7D&b#c"
    first, last = entry.persons["author"]
    assert str(last) == "others"
    if not author(text).given:
        assert shown(str(first)) == text


@given(text=TEXT)
def test_csl_survives_any_text(text: str) -> None:
    """A program reads every text as it was written."""
    (item,) = json.loads(csl_json((hostile(text),)))
    assert [item["title"], item["publisher"]] == [text, text]


def test_csl_makes_a_bibliography(site: Site, items: dict[str, Any]) -> None:
    """A citation processor reads every item and prints its first author, title and year."""
    assert list(items) == [source.id for source in site.comparison.sources]
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(
        style, CiteProcJSON(list(items.values())), formatter.plain
    )
    for id in items:
        bibliography.register(Citation([CitationItem(id)]))
    printed = dict(zip(bibliography.keys, map(str, bibliography.bibliography()), strict=True))
    for source in site.comparison.sources:
        entry = printed[source.id]
        assert entry.startswith(author(source.authors[0]).name), entry
        assert f"({source.year})" in entry
        assert source.title in entry
