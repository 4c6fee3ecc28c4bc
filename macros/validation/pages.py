"""The pages as they are written by hand: what MkDocs does not find wrong with them itself."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from html.parser import HTMLParser
from urllib.parse import urljoin

from macros.model import nearest
from macros.paths import DOCS
from macros.site import address
from macros.validation.report import Fault, fault_in_file

# What a browser does not read as HTML: the front matter, comments, code, calls and addresses.
_NO_HTML = re.compile(
    r"\A---\n.*?^---$|<!--.*?-->|^ *(?P<fence>`{3,}).*?^ *(?P=fence)|(?P<ticks>`+)[^`].*?(?P=ticks)"
    r"|\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|<https?://[^>]*>",
    re.DOTALL | re.MULTILINE,
)
_HEADING = re.compile(r"^#{2,6} +([^{\n]+)(?:\{.*\})?$", re.MULTILINE)
_ANCHOR = re.compile(r"\{[^}\n]*?#([\w-]+)[^}\n]*\}")
_CITATION = re.compile(r"\[\^([^\]\s]+)\](?!:)")
_LAYOUT = re.compile(r"filter page_layout|call dimension_page")
_NEVER_CLOSED = frozenset(
    {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
)


def read() -> tuple[dict[str, str], list[Fault]]:
    """Return the Markdown of every page under its path in `docs/`, and why some have none."""
    prose, faults = {}, []
    for path in sorted(DOCS.rglob("*.md")):
        name = path.relative_to(DOCS).as_posix()
        content = path.read_bytes()
        try:
            prose[name] = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            message = "This file is not UTF-8. Save it as UTF-8."
            faults.append(fault_in_file(f"docs/{name}", message, line))
    return prose, faults


def faults(prose: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for each heading without an anchor, each anchor used twice, and faulty HTML."""
    for path, text in prose.items():
        for line, message in _page_faults(path, _without_code(text), prose):
            yield fault_in_file(f"docs/{path}", message, line)


def citation_faults(prose: Mapping[str, str], sources: Collection[str]) -> Iterator[Fault]:
    """Yield a fault for each citation of no source, or on a page that lists no sources."""
    for path, text in prose.items():
        page = _without_code(text, with_calls=True)
        for found in _CITATION.finditer(page):
            if found[1] not in sources:
                message = f'There is no source "{found[1]}".{nearest(found[1], sources)}'
                yield fault_in_file(f"docs/{path}", message, _line(page, found))
            elif not _LAYOUT.search(text):
                message = "Write {% filter page_layout %} around the page: it lists the sources."
                yield fault_in_file(f"docs/{path}", message, _line(page, found))


def _page_faults(path: str, page: str, prose: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    for heading in _HEADING.finditer(page):
        if not _ANCHOR.search(heading[0]):
            anchor = "-".join(re.findall(r"[a-z0-9]+", heading[1].lower()))
            yield _line(page, heading), f"Give this heading an anchor: {{ #{anchor} }}."
    anchors = list(_ANCHOR.finditer(page))
    counts = Counter(anchor[1] for anchor in anchors)
    for found in anchors:
        if counts[found[1]] > 1:
            message = f'The anchor "{found[1]}" is used {counts[found[1]]} times on this page.'
            yield _line(page, found), message
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
    """Return what is wrong with the address of a link in HTML, which MkDocs does not resolve."""
    if re.match(r"[a-z]+:|/|#", target):
        return ""
    found = urljoin(f"/{address(path)}", target).removeprefix("/").partition("#")[0]
    if found in map(address, prose) or (DOCS / found).is_file():
        return ""
    return f'"{target}" leads nowhere. Link in Markdown, or to an address such as ../systems/.'


class _Html(HTMLParser):
    """Reads the elements of a page: which stay open, and where they link to."""

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
        self.open = [each for each in self.open if each != (tag, self.getpos()[0])]

    def handle_endtag(self, tag: str) -> None:
        places = [place for place, (name, _) in enumerate(self.open) if name == tag]
        if places:
            del self.open[places[-1]]
        else:
            self.unopened.append((tag, self.getpos()[0]))


def _without_code(text: str, *, with_calls: bool = False) -> str:
    """Return a page with nothing in the place of what is no HTML, on the same lines."""

    def blank(found: re.Match[str]) -> str:
        is_call = found[0].startswith("{")
        return found[0] if is_call and with_calls else "\n" * found[0].count("\n")

    return _NO_HTML.sub(blank, text)


def _line(text: str, found: re.Match[str]) -> int:
    return text[: found.start()].count("\n") + 1
