"""The sources as reference managers read them: BibTeX and CSL JSON.

BibTeX: the format of Oren Patashnik, "BibTeXing" (https://www.ctan.org/pkg/bibtex), in UTF-8.
CSL JSON: the input of citation processors, as its schema says
(https://github.com/citation-style-language/schema).
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.middlewares import default_unparse_stack
from bibtexparser.model import Block, Entry, Field

from macros.model import Source, SourceKind

# Written with words of the LaTeX kernel, because BibTeX counts even a brace after a backslash.
# https://www.ctan.org/pkg/encguide lists them.
_LATEX = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "^": r"{\textasciicircum}",
        "~": r"{\textasciitilde}",
        "<": r"{\textless}",
        ">": r"{\textgreater}",
        "|": r"{\textbar}",
        **{sign: f"\\{sign}" for sign in "#$%&_"},
    }
)
_BRACES = str.maketrans({"{": "%7B", "}": "%7D"})  # as RFC 3986 has them in an address
# Pairs that LaTeX sets as one sign: -- `` '' ,, ?` !`
_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)|(?<=[`?!])(?=`)")

# The data says in words who wrote a document and where it appeared. These words tell.
_BODY = re.compile(r"\b(?:and|for|of|Court|Institute|Office|Team|University)\b|[({]")
_COURT = re.compile(r"Court|[Gg]ericht|Tribunal|Törvényszék")
_MEETING = re.compile(
    r"\b(?:Conference|[Ww]orkshop)\b|Neural Information Processing Systems"
    # An acronym with a year is a meeting ("CVPR 2022"), but for two journals.
    r"|^(?!TACL|TMLR)[A-Z][\w*&/ -]* (?:19|20)\d\d(?![\d-])"
)
_PREPRINT = re.compile(r"^arXiv|[;/] arXiv$")
_DOI = re.compile(r"^https://doi\.org/(10\..+)$")
_ARXIV = re.compile(r"^https://arxiv\.org/abs/([\w./-]+)$")


@dataclass(frozen=True)
class Form:
    """How a kind of document is written down: its type in BibTeX and in CSL.

    `venue` and `csl_venue` are the fields that say where the document appeared, `genre` what
    BibTeX prints in place of "Technical report".
    """

    bibtex: str
    venue: str
    csl: str
    csl_venue: str = "publisher"
    genre: str = ""


_ARTICLE = Form("article", "journal", "article-journal", "container-title")
_PAPER_OF_MEETING = Form("inproceedings", "booktitle", "paper-conference", "container-title")
_PREPRINT_PAPER = Form("misc", "howpublished", "article")
_RULING = Form("misc", "howpublished", "legal_case", "authority")
_FORMS = {
    SourceKind.STANDARD: Form("techreport", "institution", "standard", genre="Standard"),
    SourceKind.LAW: Form("misc", "howpublished", "legislation", "container-title"),
    SourceKind.DOCUMENTATION: Form("manual", "organization", "webpage"),
    SourceKind.REPORT: Form("techreport", "institution", "report", genre="Report"),
    SourceKind.ANNOUNCEMENT: Form("misc", "howpublished", "webpage"),
    SourceKind.REFERENCE: Form("misc", "howpublished", "document"),
}


@dataclass(frozen=True)
class Author:
    """One author: a person by family and given name, or a body, which has only a name."""

    name: str
    given: str = ""
    suffix: str = ""


def bibtex(sources: tuple[Source, ...]) -> str:
    """Return the sources as BibTeX. The keys are the ids of the sources."""
    entries: list[Block] = [
        Entry(form(source).bibtex, source.id, [Field(*each) for each in _fields(source).items()])
        for source in sources
    ]
    # The library would copy each entry first, to leave it as it was.
    return write_string(Library(entries), default_unparse_stack(allow_inplace_modification=True))


def csl_json(sources: tuple[Source, ...]) -> str:
    """Return the sources as CSL JSON. The ids are those of the sources."""
    return json.dumps(list(map(_csl_item, sources)), ensure_ascii=False, indent=2) + "\n"


def form(source: Source) -> Form:
    """Return how a source is written down, by its kind and by where it appeared."""
    if source.kind is SourceKind.PAPER:
        if _MEETING.search(source.publisher):
            return _PAPER_OF_MEETING
        return _PREPRINT_PAPER if _PREPRINT.search(source.publisher) else _ARTICLE
    if source.kind is SourceKind.LAW and any(map(_COURT.search, source.authors)):
        return _RULING
    return _FORMS[source.kind]


def author(written: str) -> Author:
    """Return an author as written in the data: `Family, Given`, or the name of a body."""
    parts = [part.strip() for part in written.split(",")]
    if len(parts) not in {2, 3} or not all(parts) or _BODY.search(written):
        return Author(written)
    return Author(*parts)


def latex(text: str) -> str:
    """Return plain text as LaTeX that shows it as it is."""
    return _LIGATURE.sub("{}", text.translate(_LATEX))


def _is_et_al(written: str) -> bool:
    return written.startswith("et al.")


def _fields(source: Source) -> dict[str, str]:
    """Return the fields of a BibTeX entry. Addresses stand as they are, the rest as LaTeX."""
    found = form(source)
    doi, arxiv = _DOI.match(source.url), _ARXIV.match(source.url)
    return {
        "author": " and ".join(map(_bibtex_author, source.authors)),
        # The inner braces keep a style from changing the capitals of names.
        "title": f"{{{latex(source.title)}}}",
        found.venue: latex(source.publisher),
        **({"type": found.genre} if found.genre else {}),
        "year": str(source.year),
        **({"doi": doi[1]} if doi else {}),
        **({"eprint": arxiv[1], "archiveprefix": "arXiv"} if arxiv else {}),
        "url": source.url.translate(_BRACES),
        # No style knows a field for it, and every style prints the note.
        **({"note": latex(f"Archived copy: {source.archived}")} if source.archived else {}),
    }


def _bibtex_author(written: str) -> str:
    if _is_et_al(written):
        return "others"
    found = author(written)
    if not found.given:
        return f"{{{latex(found.name)}}}"  # braces keep the name of a body in one piece
    return ", ".join(latex(part) for part in (found.name, found.suffix, found.given) if part)


def _csl_item(source: Source) -> dict[str, Any]:
    found = form(source)
    doi, arxiv = _DOI.match(source.url), _ARXIV.match(source.url)
    return {
        "id": source.id,
        "type": found.csl,
        "title": source.title,
        "author": list(map(_csl_author, source.authors)),
        found.csl_venue: source.publisher,
        "issued": {"date-parts": [[source.year]]},
        **({"number": f"arXiv:{arxiv[1]}"} if arxiv and found is _PREPRINT_PAPER else {}),
        **({"DOI": doi[1]} if doi else {}),
        "URL": source.url,
        **({"archive_location": source.archived} if source.archived else {}),
    }


def _csl_author(written: str) -> dict[str, str]:
    if _is_et_al(written):
        return {"literal": "others"}  # what converters make of BibTeX's "and others"
    found = author(written)
    if not found.given:
        return {"literal": found.name}
    suffix = {"suffix": found.suffix} if found.suffix else {}
    return {"family": found.name, "given": found.given, **suffix}
