"""Faults in the Markdown of the pages that MkDocs does not report itself."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from macros.model import nearest, slug
from macros.paths import DOCS
from macros.validation.report import Fault

# What is not Markdown: the front matter, comments and code.
_NOT_MARKDOWN = re.compile(
    r"\A---\n.*?^---$|<!--.*?-->"
    r"|^ *(?P<fence>`{3,}).*?^ *(?P=fence)|(?P<ticks>`+)[^`].*?(?P=ticks)",
    re.DOTALL | re.MULTILINE,
)
_HEADING = re.compile(r"^#{2,6} +([^{\n]+)(?:\{.*\})?$", re.MULTILINE)
_ANCHOR = re.compile(r"(?<!\{)\{:? [^}\n]*?#([\w-]+)[^}\n]*\}")
_CITATION = re.compile(r"\[\^([^\]\s]+)\](?!:)")
_LAYOUT = re.compile(r"filter page_layout|call dimension_page")


def read() -> tuple[dict[str, str], list[Fault]]:
    """Return the Markdown of every page by its path in `docs/`, and faults of undecodable files."""
    prose, faults = {}, []
    for path in sorted(DOCS.rglob("*.md")):
        name = path.relative_to(DOCS).as_posix()
        prose[name] = path.read_text(encoding="utf-8-sig", errors="replace")
        if (place := prose[name].find("\N{REPLACEMENT CHARACTER}")) >= 0:
            line = prose[name].count("\n", 0, place) + 1
            faults.append(Fault(f"docs/{name}", "This file is not UTF-8. Save it as UTF-8.", line))
    return prose, faults


def faults(prose: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for each heading without an anchor, and each duplicate anchor."""
    for path, text in prose.items():
        page = _markdown(text)
        for heading in _HEADING.finditer(page):
            if not _ANCHOR.search(heading[0]):
                message = f"Give this heading an anchor: {{ #{slug(heading[1])} }}."
                yield _fault(path, heading, message)
        anchors = list(_ANCHOR.finditer(page))
        counts = Counter(match[1] for match in anchors)
        for match in anchors:
            if (count := counts[match[1]]) > 1:
                message = f'The anchor "{match[1]}" is used {count} times on this page.'
                yield _fault(path, match, message)


def citation_faults(prose: Mapping[str, str], sources: Collection[str]) -> Iterator[Fault]:
    """Yield a fault for each citation of an unknown source, or on a page without its sources."""
    for path, text in prose.items():
        for citation in _CITATION.finditer(_markdown(text)):
            if (id := citation[1]) not in sources:
                message = f'There is no source "{id}".{nearest(id, sources)}'
                yield _fault(path, citation, message)
            elif not _LAYOUT.search(text):
                message = "Write {% filter page_layout %} around the page: it lists the sources."
                yield _fault(path, citation, message)


def _markdown(text: str) -> str:
    """Return a page without what is not Markdown, with the same lines."""
    return _NOT_MARKDOWN.sub(lambda match: "\n" * match[0].count("\n"), text)


def _fault(path: str, match: re.Match[str], message: str) -> Fault:
    return Fault(f"docs/{path}", message, match.string.count("\n", 0, match.start()) + 1)
