"""The sources for reference managers: BibTeX and CSL JSON.

BibTeX: the format of Oren Patashnik, "BibTeXing" (https://www.ctan.org/pkg/bibtex), in UTF-8.
CSL JSON: the input of citation processors, as in its schema
(https://github.com/citation-style-language/schema).
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from macros.model import Source, SourceKind

# As commands of the LaTeX kernel, because BibTeX counts even an escaped brace.
# They are listed at https://www.ctan.org/pkg/encguide.
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
_BRACES = str.maketrans({"{": "%7B", "}": "%7D"})  # as in RFC 3986
# Pairs that LaTeX sets as one sign: -- `` '' ,, ?` !`
_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)|(?<=[`?!])(?=`)")

# Words in the names of authors and publishers that tell the type of a document.
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
class DocumentType:
    """A type of document in BibTeX and in CSL.

    `venue` and `csl_venue` are the fields for where it appeared; `genre` is what BibTeX prints
    instead of "Technical report".
    """

    bibtex: str
    venue: str
    csl: str
    csl_venue: str = "publisher"
    genre: str = ""


_ARTICLE = DocumentType("article", "journal", "article-journal", "container-title")
_MEETING_PAPER = DocumentType("inproceedings", "booktitle", "paper-conference", "container-title")
_PREPRINT_PAPER = DocumentType("misc", "howpublished", "article")
_RULING = DocumentType("misc", "howpublished", "legal_case", "authority")
_TYPES = {
    SourceKind.STANDARD: DocumentType("techreport", "institution", "standard", genre="Standard"),
    SourceKind.LAW: DocumentType("misc", "howpublished", "legislation", "container-title"),
    SourceKind.DOCUMENTATION: DocumentType("manual", "organization", "webpage"),
    SourceKind.REPORT: DocumentType("techreport", "institution", "report", genre="Report"),
    SourceKind.ANNOUNCEMENT: DocumentType("misc", "howpublished", "webpage"),
    SourceKind.REFERENCE: DocumentType("misc", "howpublished", "document"),
}


@dataclass(frozen=True)
class Author:
    """An author: a person with family and given name, or an organization with a name only."""

    name: str
    given: str = ""
    suffix: str = ""


def bibtex(sources: tuple[Source, ...]) -> str:
    """Return the sources as BibTeX. The keys are the ids of the sources."""
    return "\n\n".join(map(_bibtex_entry, sources))


def csl_json(sources: tuple[Source, ...]) -> str:
    """Return the sources as CSL JSON. The ids are those of the sources."""
    return json.dumps(list(map(_csl_item, sources)), ensure_ascii=False, indent=2) + "\n"


def document_type(source: Source) -> DocumentType:
    """Return the type of a source, by its kind and by where it appeared."""
    if source.kind is SourceKind.PAPER:
        if _MEETING.search(source.publisher):
            return _MEETING_PAPER
        return _PREPRINT_PAPER if _PREPRINT.search(source.publisher) else _ARTICLE
    if source.kind is SourceKind.LAW and any(map(_COURT.search, source.authors)):
        return _RULING
    return _TYPES[source.kind]


def author(written: str) -> Author:
    """Parse an author of the data: `Family, Given`, or the name of an organization."""
    parts = [part.strip() for part in written.split(",")]
    if len(parts) not in {2, 3} or not all(parts) or _BODY.search(written):
        return Author(written)
    return Author(*parts)


def latex(text: str) -> str:
    """Escape plain text for LaTeX."""
    return _LIGATURE.sub("{}", text.translate(_LATEX))


def _bibtex_entry(source: Source) -> str:
    fields = ",\n".join(f"\t{name} = {{{value}}}" for name, value in _fields(source).items())
    return f"@{document_type(source).bibtex}{{{source.id},\n{fields}\n}}\n"


def _fields(source: Source) -> dict[str, str]:
    """Return the fields of a BibTeX entry, escaped for LaTeX except addresses."""
    document = document_type(source)
    doi, arxiv = _DOI.match(source.url), _ARXIV.match(source.url)
    return {
        "author": " and ".join(map(_bibtex_author, source.authors)),
        # The inner braces keep a style from changing the capitals of names.
        "title": f"{{{latex(source.title)}}}",
        document.venue: latex(source.publisher),
        **({"type": document.genre} if document.genre else {}),
        "year": str(source.year),
        **({"doi": doi[1]} if doi else {}),
        **({"eprint": arxiv[1], "archiveprefix": "arXiv"} if arxiv else {}),
        "url": source.url.translate(_BRACES),
        # In the note, because no style has a field for it and every style prints the note.
        **({"note": latex(f"Archived copy: {source.archived}")} if source.archived else {}),
    }


def _bibtex_author(written: str) -> str:
    if written.startswith("et al."):
        return "others"
    name = author(written)
    if not name.given:
        return f"{{{latex(name.name)}}}"  # braces keep the name of an organization in one piece
    return ", ".join(latex(part) for part in (name.name, name.suffix, name.given) if part)


def _csl_item(source: Source) -> dict[str, Any]:
    document = document_type(source)
    doi, arxiv = _DOI.match(source.url), _ARXIV.match(source.url)
    return {
        "id": source.id,
        "type": document.csl,
        "title": source.title,
        "author": list(map(_csl_author, source.authors)),
        document.csl_venue: source.publisher,
        "issued": {"date-parts": [[source.year]]},
        **({"number": f"arXiv:{arxiv[1]}"} if arxiv and document is _PREPRINT_PAPER else {}),
        **({"DOI": doi[1]} if doi else {}),
        "URL": source.url,
        **({"archive_location": source.archived} if source.archived else {}),
    }


def _csl_author(written: str) -> dict[str, str]:
    if written.startswith("et al."):
        return {"literal": "others"}  # what converters make of BibTeX's "and others"
    name = author(written)
    if not name.given:
        return {"literal": name.name}
    suffix = {"suffix": name.suffix} if name.suffix else {}
    return {"family": name.name, "given": name.given, **suffix}
