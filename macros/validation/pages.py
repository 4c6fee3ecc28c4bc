"""Faults in the Markdown of the pages that MkDocs does not report itself."""

import re
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from html.parser import HTMLParser
from urllib.parse import urljoin

from macros.model import nearest
from macros.paths import DOCS
from macros.site import address
from macros.validation.report import Fault, fault_in_file

# Text that is not HTML: the front matter, comments, code, calls and addresses.
_NO_HTML = re.compile(
    r"\A---\n.*?^---$|<!--.*?-->|^ *(?P<fence>`{3,}).*?^ *(?P=fence)|(?P<ticks>`+)[^`].*?(?P=ticks)"
    r"|\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|<https?://[^>]*>",
    re.DOTALL | re.MULTILINE,
)
_HEADING = re.compile(r"^#{2,6} +([^{\n]+)(?:\{.*\})?$", re.MULTILINE)
_ANCHOR = re.compile(r"\{:? [^}\n]*?#([\w-]+)[^}\n]*\}")
_CITATION = re.compile(r"\[\^([^\]\s]+)\](?!:)")
_LAYOUT = re.compile(r"filter page_layout|call dimension_page")
_NEVER_CLOSED = frozenset(
    {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
)


def read() -> tuple[dict[str, str], list[Fault]]:
    """Return the Markdown of every page by its path in `docs/`, and faults of undecodable files."""
    prose, faults = {}, []
    for path in sorted(DOCS.rglob("*.md")):
        name = path.relative_to(DOCS).as_posix()
        content = path.read_bytes().removeprefix(BOM_UTF8).replace(b"\r\n", b"\n")
        prose[name] = content.decode(errors="replace")
        try:
            content.decode()
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            message = "This file is not UTF-8. Save it as UTF-8."
            faults.append(fault_in_file(f"docs/{name}", message, line))
    return prose, faults


def faults(prose: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for each heading without an anchor, duplicate anchor and HTML error."""
    for path, text in prose.items():
        for line, message in _page_faults(path, _without_code(text), prose):
            yield fault_in_file(f"docs/{path}", message, line)


def citation_faults(prose: Mapping[str, str], sources: Collection[str]) -> Iterator[Fault]:
    """Yield a fault for each citation of an unknown source, or on a page without its sources."""
    for path, text in prose.items():
        page = _without_code(text, with_calls=True)
        for citation in _CITATION.finditer(page):
            if (id := citation[1]) not in sources:
                message = f'There is no source "{id}".{nearest(id, sources)}'
                yield fault_in_file(f"docs/{path}", message, _line(page, citation))
            elif not _LAYOUT.search(text):
                message = "Write {% filter page_layout %} around the page: it lists the sources."
                yield fault_in_file(f"docs/{path}", message, _line(page, citation))


def _page_faults(path: str, page: str, prose: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    for heading in _HEADING.finditer(page):
        if not _ANCHOR.search(heading[0]):
            anchor = "-".join(re.findall(r"[a-z0-9]+", heading[1].lower()))
            yield _line(page, heading), f"Give this heading an anchor: {{ #{anchor} }}."
    anchors = list(_ANCHOR.finditer(page))
    counts = Counter(match[1] for match in anchors)
    for match in anchors:
        if counts[match[1]] > 1:
            message = f'The anchor "{match[1]}" is used {counts[match[1]]} times on this page.'
            yield _line(page, match), message
    html = _Html()
    html.feed(page)
    for tag, line in html.open:
        yield line, f"<{tag}> is never closed. Write </{tag}>."
    for tag, line in html.unopened:
        yield line, f"</{tag}> closes nothing."
    for target, line in html.targets:
        if message := _target_fault(path, target, prose):
            yield line, message


def _target_fault(path: str, target: str, prose: Mapping[str, str]) -> str:
    """Return a message if an address in HTML is wrong, which MkDocs does not check."""
    if re.match(r"[a-z]+:|/|#", target):
        return ""
    file = urljoin(f"/{address(path)}", target).removeprefix("/").partition("#")[0]
    if file in map(address, prose) or (DOCS / file).is_file():
        return ""
    return f'There is no page "{target}". Link in Markdown, or to an address like ../systems/.'


class _Html(HTMLParser):
    """Parses a page: its unclosed elements, and the addresses it links to."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, int]] = []
        self.unopened: list[tuple[str, int]] = []
        self.targets: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        if tag not in _NEVER_CLOSED:
            self.open.append((tag, line))
        self.targets += [
            (value, line) for name, value in attrs if name in {"href", "src"} and value
        ]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.open = [element for element in self.open if element != (tag, self.getpos()[0])]

    def handle_endtag(self, tag: str) -> None:
        places = [place for place, (name, _) in enumerate(self.open) if name == tag]
        if places:
            del self.open[places[-1]]
        else:
            self.unopened.append((tag, self.getpos()[0]))


def _without_code(text: str, *, with_calls: bool = False) -> str:
    """Return a page without the text that is not HTML, with the same lines."""

    def blank(match: re.Match[str]) -> str:
        is_call = match[0].startswith("{")
        return match[0] if is_call and with_calls else "\n" * match[0].count("\n")

    return _NO_HTML.sub(blank, text)


def _line(text: str, match: re.Match[str]) -> int:
    return text[: match.start()].count("\n") + 1
