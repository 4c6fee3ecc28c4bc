"""The links of the pages: what they lead to must be there, and so must the sources they cite.

A link is read where the macros have filled in the page, so that those they make are read too. It
is told with the line on which it was written, or with none where a macro made it.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import chain
from posixpath import dirname, join, normpath, relpath
from urllib.parse import unquote, urljoin, urlsplit

from markdown.extensions.toc import slugify

from macros.model import nearest
from macros.site import address, cited_in
from macros.validation.report import Fault

# What is shown as it is and makes no link: comments, scripts, code in a block or in a line. Each is
# looked for only where its first sign is. A page begins with its front matter, so that every line
# of its text has another before it.
_VERBATIM = {
    "<!--": re.compile(r"<!--.*?-->", re.DOTALL),
    "<script": re.compile(r"<script\b.*?</script>", re.DOTALL),
    "```": re.compile(r"\n *(`{3,}).*?\n *\1", re.DOTALL),
    "`": re.compile(r"(?<![\\`])(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL),
}
_CALL = {"{": re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)}
_LINK = re.compile(r"\]\(\s*<?((?:[^\s()<>]|\([^\s()]*\))*)>?(?:\s+\"[^\"]*\")?\s*\)")
_REFERENCE = re.compile(r"\n\[[^\]^][^\]]*\]:\s*<?([^\s>]+)")
_ADDRESS = re.compile(r"(?:href|src)=\"([^\"]*)\"")
_ANCHOR = re.compile(r"\{:? *#([\w-]+)[^}\n]*\}|\sid=\"([^\"]+)\"")
_HEADING = re.compile(r"\n#{1,6} +([^{\n]+)(?=\n)")
_CITATION = re.compile(r"\[\^([^\]\s]+)\](?!:)")
_DEFINITION = re.compile(r"\n\[\^([^\]\s]+)\]:")


@dataclass(frozen=True)
class Pages:
    """What links lead to: the source of every page, its text as filled in, and the other files.

    `filled` lacks a page whose macros could not be filled in. Its anchors are not known, and its
    links are those that stand in its source. `files` holds the paths in `docs/` of all files.
    """

    prose: Mapping[str, str]
    filled: Mapping[str, str]
    files: Collection[str]


def faults(pages: Pages) -> Iterator[Fault]:
    """Return a fault for each link to nothing, each anchor used twice, each lost citation."""
    read = {page: _read(pages, page) for page in pages.prose}
    there = _Targets(pages, {page: read[page].anchors for page in pages.filled})
    for page, found in read.items():
        source = pages.prose[page]
        for target in found.links:
            if expected := there.expected_of_link(page, unescape(target)):
                yield from _at_each(page, source, target, expected)
        for target in found.addresses:
            if expected := there.expected_of_address(page, unescape(target)):
                yield from _at_each(page, source, target, expected)
        for anchor, count in found.anchors.items():
            if count > 1 and page in pages.filled:
                expected = f'expected an anchor of its own, found "{anchor}" {count} times'
                if anchor == "sources":  # of the list of sources at the end of a page
                    expected += ", because the page cites sources and lists them under it"
                heading = f"{{ #{anchor} "
                yield from _at_each(
                    page, source, heading if heading in source else anchor, expected
                )
        yield from found.faults


@dataclass(frozen=True)
class _Found:
    """What stands in a page: where it leads, what leads to it, and the faults of its citations.

    Its text is let go, because all pages together may be long.
    """

    links: Collection[str]
    addresses: Collection[str]
    anchors: Mapping[str, int]
    faults: Collection[Fault]


def _read(pages: Pages, page: str) -> _Found:
    is_filled, source = page in pages.filled, pages.prose[page]
    text = _without(_VERBATIM, pages.filled[page] if is_filled else source)
    if not is_filled:
        text = _without(_CALL, text)
    return _Found(
        dict.fromkeys(chain(_LINK.findall(text), _REFERENCE.findall(text))),
        dict.fromkeys(_ADDRESS.findall(text)),
        Counter(_anchors(text)),
        tuple(_lost_citations(page, source, text, is_filled=is_filled)),
    )


class _Targets:
    """What a link may lead to, and what was expected of one that leads nowhere."""

    def __init__(self, pages: Pages, anchors: Mapping[str, Collection[str]]) -> None:
        self._prose = pages.prose
        self._files = set(pages.files)
        self._anchors = anchors
        self._page_at = {address(page): page for page in pages.prose}

    def expected_of_link(self, page: str, target: str) -> str:
        """Return what was expected of a link in Markdown, or nothing if it leads somewhere."""
        if _leads_out(target):
            return ""
        path, _, anchor = target.partition("#")
        if path.startswith("/"):
            return f'expected a path from this page, found "{target}"'
        found = normpath(join(dirname(page), unquote(path))) if path else page
        if found in self._prose:
            return self._expected_anchor(found, anchor)
        if found in self._files:
            return ""
        if found.endswith(".md") or "." not in found.rpartition("/")[2]:
            known = {relpath(each, dirname(page) or ".") for each in self._prose}
            meant = path.rstrip("/").removesuffix(".md") + ".md"
            return f'expected a page in docs/, found "{path}"{nearest(meant, known)}'
        known = {relpath(each, dirname(page) or ".") for each in self._files}
        return f'expected a file in docs/, found none of the name "{path}"{nearest(path, known)}'

    def expected_of_address(self, page: str, target: str) -> str:
        """Return what was expected of a link in HTML, which no engine turns into another."""
        if _leads_out(target) or target.startswith("/"):
            return ""
        path, _, anchor = urljoin(f"/{address(page)}", target).removeprefix("/").partition("#")
        path = path.partition("?")[0]  # what a page filters by is its own matter
        if (found := self._page_at.get(unquote(path))) is not None:
            return self._expected_anchor(found, anchor)
        if unquote(path) in self._files:
            return ""
        expected = f'expected an address on the site, seen from /{address(page)}, found "{target}"'
        start = f"/{address(page)}"
        known = {relpath(f"/{each}", start) + "/" for each in self._page_at}
        return expected + nearest(target.partition("#")[0], known)

    def _expected_anchor(self, page: str, anchor: str) -> str:
        known = self._anchors.get(page)
        if not anchor or known is None or anchor in known:
            return ""
        expected = f'expected an anchor of docs/{page}, found "{anchor}"'
        return expected + nearest(anchor, known)


def _lost_citations(page: str, source: str, text: str, *, is_filled: bool) -> Iterator[Fault]:
    """Return a fault for each citation that would be shown as it was written."""
    well_written = set(cited_in(text))
    defined = set(_DEFINITION.findall(text)) if is_filled else well_written
    for id in dict.fromkeys(_CITATION.findall(text)):
        if id not in well_written:
            expected = f'expected the id of a source, in small letters, found "{id}"'
            yield from _at_each(page, source, f"[^{id}]", expected)
        elif id not in defined:
            expected = "expected {% filter page_layout %} around the page, which lists its sources"
            yield Fault(f"docs/{page}", "", "", expected)
            return


def _anchors(text: str) -> Iterator[str]:
    for written, attribute in _ANCHOR.findall(text):
        yield written or attribute
    for heading in _HEADING.findall(text):
        yield slugify(heading, "-")


def _leads_out(target: str) -> bool:
    """Say whether a target is an address of another site, or of the program that shows the page."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return bool(parts.scheme or parts.netloc)


def _without(patterns: Mapping[str, re.Pattern[str]], text: str) -> str:
    """Return a text without what some patterns find, but with as many lines."""
    for sign, pattern in patterns.items():
        if sign in text:
            text = pattern.sub(lambda found: "\n" * found[0].count("\n"), text)
    return text


def _at_each(page: str, source: str, written: str, expected: str) -> Iterator[Fault]:
    """Return a fault for each line of a page where something was written, or one without a line."""
    before = r"(?<![\w/.-])" if written[:1].isalnum() else ""  # no part of a longer word
    whole = re.compile(rf"{before}{re.escape(written)}(?![\w/-])")
    lines = [number for number, line in enumerate(source.splitlines(), 1) if whole.search(line)]
    for line in lines or [0]:
        yield Fault(f"docs/{page}", "", "", expected, line)
