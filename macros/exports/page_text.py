"""The article of a built page as Markdown.

It is written while the page is read, each element when it ends, so that a long page takes little
more memory than its text. A page is as the engine wrote it: each element has its end.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import islice
from urllib.parse import urljoin

# What belongs to the machinery of a page, not to its text.
_LEFT_OUT = frozenset({"script", "style", "svg"})
_LEFT_OUT_CLASSES = frozenset(
    {"headerlink", "md-content__button", "footnote-backref", "side-name", "look-up"}
)

_VOID = frozenset({"br", "hr", "img", "input", "wbr"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ul", "ol"})
# Around and inside these, space has no meaning; around the others it parts words.
_BLOCKS = frozenset(
    {*_HEADINGS, *_CELLS, *_LISTS, "p", "blockquote", "article", "div", "section", "li", "dl", "dt"}
    | {"dd", "table", "thead", "tbody", "tr"}
)
_BLOCKS_OUTSIDE = _BLOCKS | {"pre"}
_LITERAL = frozenset({"pre", "code", "kbd"})

_SPACES = " \t\r\n"
_SPACE_WITH_NEWLINE = re.compile(r"[\t \r\n]*[\r\n][\t \r\n]*")
_SPACE = re.compile(r"[\t ]+")
_ANY_SPACE = re.compile(r"[\t \r\n]+")
_LINE = re.compile(r"^(?=[^\n])", re.MULTILINE)
_BACKTICKS = re.compile(r"`+")


@dataclass(frozen=True)
class _Surroundings:
    """What the elements around a part of the page make of it."""

    one_line: bool = False
    literal: bool = False
    preformatted: bool = False
    item: bool = False

    def inside(self, name: str) -> "_Surroundings":
        """Return the surroundings of what an element of this name holds."""
        return _Surroundings(
            self.one_line or name in _HEADINGS or name in _CELLS,
            self.literal or name in _LITERAL,
            self.preformatted or name == "pre",
            self.item or name == "li",
        )


@dataclass
class _Element:
    """An element that has begun, and what it holds so far: the name of each child with its text.

    The name of a child that is a text itself is empty.
    """

    name: str
    attributes: dict[str, str]
    around: _Surroundings
    within: _Surroundings
    parts: list[tuple[str, str]] = field(default_factory=list)
    items: int = 0

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()


def article(html: str, address: str) -> str:
    """Return the article of a page, the one at an address, as Markdown with whole addresses.

    Raises `ValueError` if the page has no article.
    """
    begin, end = html.find("<article"), html.rfind("</article>")
    if begin < 0 or end < 0:
        raise ValueError(f"expected an article in {address}")
    reader = _Reader(address)
    reader.feed(html[begin : end + len("</article>")])
    reader.close()
    lines = [line.rstrip() for line in reader.text.strip().splitlines()]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept)


class _Reader(HTMLParser):
    """Reads an article. Its Markdown is in `text` at the end."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self._address = address
        self._open = [_Element("", {}, _Surroundings(), _Surroundings())]
        self._surroundings: dict[tuple[_Surroundings, str], _Surroundings] = {}

    @property
    def text(self) -> str:
        return _joined(self._open[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = self._open[-1].within
        if (around, tag) not in self._surroundings:
            self._surroundings[around, tag] = around.inside(tag)
        attributes = {name: value or "" for name, value in attrs}
        within = self._surroundings[around, tag]
        self._open.append(_Element(tag, attributes, around, within))
        if tag in _VOID:
            self._end()

    def handle_endtag(self, tag: str) -> None:
        if any(element.name == tag for element in self._open):
            while self._open[-1].name != tag:
                self._end()
            self._end()

    def handle_data(self, data: str) -> None:
        self._open[-1].parts.append(("", data))

    def _end(self) -> None:
        element = self._open.pop()
        if element.name in _LEFT_OUT or not _LEFT_OUT_CLASSES.isdisjoint(element.classes):
            return
        parent = self._open[-1]
        text = _joined(element)
        if element.name == "a":
            text = _link(text, element, self._address)
        elif element.name == "li":
            text = _item(text, _bullet(parent, parent.items))
        elif element.name == "tr":
            cells = sum(name in _CELLS for name, _ in element.parts)
            text = _row(text, cells, heading=parent.name == "thead")
        elif element.name in _WRITERS:
            text = _WRITERS[element.name](text, element)
        parent.items += element.name == "li"
        parent.parts.append((element.name, text))


def _joined(element: _Element) -> str:
    """Return what an element holds. Two parts that both ask for new lines share them."""
    written: list[str] = []
    asked = ""
    for number, (name, part) in enumerate(element.parts):
        text = part if name else _text(element, number)
        if name in _LISTS and not element.within.item and _followed(element, number):
            text += "\n"
        content = text.strip("\n")
        before = text[: text.find(content)] if content else text
        if element.within.preformatted or not (asked and before):
            before = asked + before
        else:
            before = "\n" * min(2, max(len(asked), len(before)))
        asked = text[text.find(content) + len(content) :] if content else ""
        written += [before, content]
    return "".join([*written, asked])


def _text(element: _Element, number: int) -> str:
    """Return a text that an element holds, without the space that has no meaning."""
    text = element.parts[number][1]
    before, after = _neighbors(element, number)
    block = element.name in _BLOCKS
    at_start = before in _BLOCKS_OUTSIDE or (block and before is None)
    at_end = after in _BLOCKS_OUTSIDE or (block and after is None)
    if (at_start or at_end) and not text.strip():
        return ""
    if not element.within.preformatted:
        text = _SPACE.sub(" ", _SPACE_WITH_NEWLINE.sub("\n", text))
    if not element.within.literal:
        text = text.replace("*", r"\*").replace("_", r"\_")
    text = text.lstrip(_SPACES) if at_start else text
    return text.rstrip() if at_end else text


def _neighbors(element: _Element, number: int) -> tuple[str | None, str | None]:
    """Return the names of the parts beside a part, nothing where there is none."""
    parts = element.parts
    return (
        parts[number - 1][0] if number else None,
        parts[number + 1][0] if number + 1 < len(parts) else None,
    )


def _followed(element: _Element, number: int) -> bool:
    """Say whether something other than a list follows a list."""
    for name, text in islice(element.parts, number + 1, None):
        if name or text.strip():
            return name not in _LISTS
    return False


def _link(text: str, element: _Element, address: str) -> str:
    if element.around.literal:
        return text
    if "footnote-ref" in element.classes:
        return f"[{text}]"
    target = urljoin(address, element.attributes["href"]) if "href" in element.attributes else ""
    title = element.attributes.get("title", "")
    if target and text.strip().replace(r"\_", "_") == target and not title:
        return f"<{target}>"
    if not target:
        return text.strip()
    shown = title.replace('"', r"\"")
    return _marked(text, "[", f"]({target}" + (f' "{shown}")' if title else ")"))


def _marked(text: str, before: str, after: str) -> str:
    """Put marks around a text, within the space around it."""
    content = text.strip()
    if not content:
        return ""
    return (" " * text.startswith(" ")) + before + content + after + (" " * text.endswith(" "))


def _item(text: str, bullet: str) -> str:
    content = text.strip()
    if not content:
        return "\n"
    indent = " " * len(bullet)
    return bullet + _LINE.sub(indent, content)[len(bullet) :] + "\n"


def _bullet(parent: _Element, number: int) -> str:
    if parent.name != "ol":
        return "- "
    start = parent.attributes.get("start", "")
    return f"{(int(start) if start.isnumeric() else 1) + number}. "


def _row(text: str, cells: int, *, heading: bool) -> str:
    return f"|{text}\n" + (f"| {' | '.join(['---'] * cells)} |\n" if heading else "")


def _strong(text: str, element: _Element) -> str:
    return text if element.around.literal else _marked(text, "**", "**")


def _emphasis(text: str, element: _Element) -> str:
    return text if element.around.literal else _marked(text, "*", "*")


def _code(text: str, element: _Element) -> str:
    if element.around.literal:
        return text
    longest = max(map(len, _BACKTICKS.findall(text)), default=0)
    space, mark = " " * (longest > 0), "`" * (longest + 1)
    return _marked(text, mark + space, space + mark)


def _break(text: str, element: _Element) -> str:
    del text
    return " " if element.around.one_line else "  \n"


def _heading(text: str, element: _Element) -> str:
    mark = "#" * _HEADINGS[element.name]
    return f"\n\n{mark} {_ANY_SPACE.sub(' ', text.strip())}\n\n"


def _block(text: str, element: _Element) -> str:
    content = text.strip()
    if element.around.one_line:
        return f" {content} "
    return f"\n\n{content}\n\n" if content else ""


def _quotation(text: str, element: _Element) -> str:
    del element
    lines = (f"> {line}".rstrip() for line in text.strip().split("\n"))
    return "\n" + "\n".join(lines) + "\n\n"


def _list(text: str, element: _Element) -> str:
    return "\n" + text.rstrip() if element.around.item else "\n\n" + text


def _cell(text: str, element: _Element) -> str:
    del element
    return f" {text.strip()} |".replace("\n", " ")


def _preformatted(text: str, element: _Element) -> str:
    del element
    content = text.strip(" \n") if not text.strip() else text.rstrip(" \n").lstrip("\n")
    return f"\n\n```\n{content}\n```\n\n" if content else ""


def _rule(text: str, element: _Element) -> str:
    del text, element
    return "\n\n---\n\n"


_WRITERS: dict[str, Callable[[str, _Element], str]] = {
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(("p", "div", "article", "section", "table", "figcaption"), _block),
    **dict.fromkeys(_LISTS, _list),
    **dict.fromkeys(_CELLS, _cell),
    **dict.fromkeys(("b", "strong"), _strong),
    **dict.fromkeys(("i", "em"), _emphasis),
    **dict.fromkeys(("code", "kbd"), _code),
    "blockquote": _quotation,
    "br": _break,
    "hr": _rule,
    "pre": _preformatted,
}
