"""The sources, read by BibTeX, LaTeX and CSL processors."""

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
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

from macros.exports.bibliography import Author, author, bibtex, csl_json
from macros.model import ReadExtent, Reading, Source, SourceKind
from macros.site import Site
from tests.pages.test_markdown import TEXT

# Macros of the LaTeX kernel that pylatexenc does not know, or sets as another character.
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
    """Return the text that LaTeX would typeset."""
    return str(LatexNodes2Text(latex_context=LATEX).latex_to_text(latex))


def read(text: str) -> BibliographyData:
    """Parse BibTeX, without a warning."""
    with pybtex.errors.capture() as problems:
        database = parse_string(text, "bibtex")
    assert problems == []
    return database


@pytest.fixture(scope="session")
def database(site: Site) -> BibliographyData:
    """Return the exported BibTeX, parsed."""
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


# The fields that the standard styles of BibTeX require (btxdoc, section 3.1), by type of entry.
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
        ("shannon-1948", "article", "article-journal"),
        ("liu-2023-lost", "article", "article-journal"),
        ("zhao-2023", "misc", "article"),
        ("nist-ai-600-1-2024", "techreport", "standard"),
        ("eu-ai-act-2024", "misc", "legislation"),
        ("getty-2025", "misc", "legal_case"),
        ("openai-gpt2-card-2019", "manual", "webpage"),
        ("ai-index-2025", "techreport", "report"),
        ("altman-2025", "misc", "webpage"),
        ("jurafsky-martin-slp3", "misc", "document"),
    ],
)
def test_documents_are_of_the_right_type(
    id: str, in_bibtex: str, in_csl: str, database: BibliographyData, items: dict[str, Any]
) -> None:
    """Papers, standards, laws, rulings, manuals, reports and pages have types of their own."""
    assert database.entries[id].type == in_bibtex
    assert items[id]["type"] == in_csl


def test_permanent_numbers_have_their_fields(database: BibliographyData) -> None:
    """A DOI or arXiv number is in the field in which programs look for it."""
    assert database.entries["abramson-2024"].fields["doi"] == "10.1038/s41586-024-07487-w"
    arxiv = database.entries["vaswani-2017"].fields
    assert (arxiv["eprint"], arxiv["archiveprefix"]) == ("1706.03762", "arXiv")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Vaswani, Ashish", Author("Vaswani", "Ashish")),
        ("van den Oord, Aäron", Author("van den Oord", "Aäron")),
        ("Hoane, A. Joseph, Jr.", Author("Hoane", "A. Joseph", "Jr.")),
        ("OpenAI", Author("OpenAI")),
        ("Wan Team, Alibaba", Author("Wan Team, Alibaba")),
        ("Court, District of Colorado", Author("Court, District of Colorado")),
        ("UK Government (DSIT, DCMS, IPO)", Author("UK Government (DSIT, DCMS, IPO)")),
    ],
)
def test_persons_and_organizations_are_distinguished(written: str, expected: Author) -> None:
    """A person has a family name and a given name; an organization has one name."""
    assert author(written) == expected


def test_given_names_in_the_data_are_plausible(site: Site) -> None:
    """A given name has at most three words and begins with a capital."""
    names = {name for source in site.comparison.sources for name in source.authors}
    given = {author(name).given for name in names} - {""}
    assert [name for name in given if len(name.split()) > 3 or not name[0].isupper()] == []


@given(text=TEXT)
def test_bibtex_survives_any_text(text: str) -> None:
    """LaTeX typesets title, publisher and author as written, and an address stays as it is."""
    source = Source(
        id="a-2020",
        title=text,
        authors=(text, "et al."),
        publisher=text,
        year=2020,
        kind=SourceKind.REPORT,
        url="https://example.org/100%25_{a}&b#c",
        read=Reading(extent=ReadExtent.WHOLE, on="2026"),
    )
    entry = read(bibtex((source,))).entries["a-2020"]
    assert shown(entry.fields["title"]) == text
    assert shown(entry.fields["institution"]) == text
    assert entry.fields["url"] == "https://example.org/100%25_%7Ba%7D&b#c"
    first, last = entry.persons["author"]
    assert str(last) == "others"
    if not author(text).given:
        assert shown(str(first)) == text


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
