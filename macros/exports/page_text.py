"""The article of a built page as Markdown, for programs that read it apart from the site.

Ours, on a compiled parser, because it is asked to read every page at every build: the libraries
that were tried take half of the time of a build (markdownify), or lose words (html-to-markdown).
It knows the elements that the pages of this site have, and CommonMark with tables and footnotes.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from textwrap import indent
from typing import TypeAlias
from urllib.parse import urljoin

from lxml import html

# What belongs to the machinery of a page, or waits for a script; the text says the same.
_LEFT_OUT = frozenset({"button", "form", "script", "style"})
_LEFT_OUT_CLASSES = frozenset(
    {
        "headerlink",
        "letters",
        "md-content__button",
        "footnote-backref",
        "side-name",
        "umbrella-caption",
    }
)
_FOOTNOTE = "fn:"  # how the id of a footnote begins

# What Markdown (CommonMark, with tables) takes for markup: anywhere, and where a line begins.
_MARKUP = re.compile(r"[\\`*_\[\]<|]|~(?=~)|&(?=#?\w+;)")
_AT_LINE_START = re.compile(r"^(\s*)(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|--|=|>)", re.MULTILINE)
_NUMBER_AT_LINE_START = re.compile(r"^(\s*\d{1,9})(?=[.)](?:\s|$))", re.MULTILINE)

_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
_CELLS = frozenset({"td", "th"})
_CODE = frozenset({"pre", "code", "kbd", "samp"})
_LISTS = frozenset({"ul", "ol"})
# Elements beside and within whose borders white space means nothing; `pre` only beside them.
_BLOCKS = frozenset(
    """
    p blockquote article div section ol ul li dl dt dd table thead tbody tfoot tr td th
    """.split()  # noqa: SIM905 - as a list it would be a word a line
).union(_HEADINGS)
_BLOCKS_OUTSIDE = _BLOCKS | {"pre"}

_LINE_ENDS = re.compile(r"[\t \r\n]*[\r\n][\t \r\n]*")
_SPACES = re.compile(r"[\t ]+")
_WHITE_SPACE = re.compile(r"[\t \r\n]+")
_BACKTICKS = re.compile(r"`+")


@dataclass(frozen=True)
class _Place:
    """Where an element stands: on the page at an address, and within which kinds of elements."""

    address: str
    in_line: bool = False  # within a heading or a cell, which are one line
    in_code: bool = False
    in_pre: bool = False
    in_item: bool = False

    def within(self, name: str) -> "_Place":
        """Return the place of what stands in an element."""
        if name in _CELLS or name in _HEADINGS:
            return replace(self, in_line=True)
        if name in _CODE:
            return replace(self, in_code=True, in_pre=self.in_pre or name == "pre")
        return replace(self, in_item=True) if name == "li" else self


# What writes an element, with the Markdown of what is in it.
_Writer: TypeAlias = Callable[[html.HtmlElement, str, _Place], str]


def article(page: str, address: str) -> str:
    """Return the article of a page, the one at an address, as Markdown with whole addresses.

    A citation is a footnote with the id of its source, and a drawing is what its title and its
    description say. Raises `ValueError` if the page has no article.
    """
    begin, end = page.find("<article"), page.rfind("</article>")
    if begin < 0 or end < 0:
        raise ValueError(f"expected an article in {address}")
    markdown = _element(html.fragment_fromstring(page[begin:end]), _Place(address))
    lines = [line.rstrip() for line in markdown.strip("\n").splitlines()]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept)


def _element(element: html.HtmlElement, place: _Place) -> str:
    name = element.tag
    if name in _LEFT_OUT or element.get("hidden") is not None:
        return ""
    classes = element.get("class")
    if classes and not _LEFT_OUT_CLASSES.isdisjoint(classes.split()):
        return ""
    parts = _parts(element, place.within(name))
    text = "".join(parts if place.in_pre or name == "pre" else _with_few_line_ends(parts))
    writer = _WRITERS.get(name)
    return writer(element, text, place) if writer else text


def _parts(element: html.HtmlElement, inside: _Place) -> Iterator[str]:
    """Yield the Markdown of each text and each element within an element."""
    is_block = element.tag in _BLOCKS
    if element.text:
        after = element[0].tag in _BLOCKS_OUTSIDE if len(element) else is_block
        yield _text(element.text, inside, follows_block=is_block, precedes_block=after)
    for child in element:
        if isinstance(child.tag, str):  # no comment
            yield _element(child, inside)
        if child.tail:
            following = child.getnext()
            after = is_block if following is None else following.tag in _BLOCKS_OUTSIDE
            yield _text(
                child.tail,
                inside,
                follows_block=child.tag in _BLOCKS_OUTSIDE,
                precedes_block=after,
            )


def _text(text: str, place: _Place, *, follows_block: bool, precedes_block: bool) -> str:
    if (follows_block or precedes_block) and not text.strip():
        return ""
    if not place.in_pre:
        text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    if not place.in_code:
        text = _escaped(text)
    if follows_block:
        text = text.lstrip(" \t\r\n")
    return text.rstrip() if precedes_block else text


def _escaped(text: str) -> str:
    """Escape what would be markup, and no more."""
    text = _MARKUP.sub(r"\\\g<0>", text)
    return _NUMBER_AT_LINE_START.sub(r"\1\\", _AT_LINE_START.sub(r"\1\\", text))


def _with_few_line_ends(parts: Iterable[str]) -> Iterator[str]:
    """Yield texts with two ends of line between them at most, or as many as either asks for."""
    waiting = 0
    for part in filter(None, parts):
        rest = part.lstrip("\n")
        content = rest.rstrip("\n")
        leading = len(part) - len(rest)
        ends = min(2, max(waiting, leading)) if waiting and leading else waiting + leading
        yield "\n" * ends + content
        waiting = len(rest) - len(content)
    yield "\n" * waiting


def _between(mark: str) -> _Writer:
    """Return what writes a text between two marks, and what spaces are around it outside."""

    def written(_element: html.HtmlElement, text: str, place: _Place) -> str:
        content = text.strip()
        if place.in_code or not content:
            return text if place.in_code else ""
        return _spaced(text, f"{mark}{content}{mark}")

    return written


def _spaced(text: str, written: str) -> str:
    """Return what is written for a text, with the space before and after it."""
    return f"{' ' * text.startswith(' ')}{written}{' ' * text.endswith(' ')}"


def _code(_element: html.HtmlElement, text: str, place: _Place) -> str:
    content = text.strip()
    if place.in_code or not content:
        return text if place.in_code else ""
    longest = max(map(len, _BACKTICKS.findall(content)), default=0)
    mark, space = "`" * (longest + 1), " " if longest else ""
    return _spaced(text, f"{mark}{space}{content}{space}{mark}")


def _code_block(_element: html.HtmlElement, text: str, _place: _Place) -> str:
    lines = text.rstrip(" \n").split("\n")
    while lines and not lines[0].strip(" "):
        del lines[0]
    return "\n\n```\n{}\n```\n\n".format("\n".join(lines)) if lines else ""


def _link(link: html.HtmlElement, text: str, place: _Place) -> str:
    """Write a citation as the footnote that it is, and other links with whole addresses.

    A word that the glossary explains stays a word: the glossary is in the same text.
    """
    address = link.get("href", "")
    classes = link.get("class", "").split()
    if "footnote-ref" in classes:
        return f"[^{address.removeprefix(f'#{_FOOTNOTE}')}]"
    content = text.strip()
    if "term" in classes or not address or place.in_code:
        return text
    if not content:
        return ""
    address, title = urljoin(place.address, address), link.get("title", "")
    if content == address and not title:
        return f"<{address}>"
    return _spaced(text, f"[{content}]({address}{_title(title)})")


def _title(title: str) -> str:
    return ' "{}"'.format(title.replace('"', r"\"")) if title else ""


def _image(image: html.HtmlElement, _text: str, place: _Place) -> str:
    """Write a picture that the page holds itself, or within a line, as what it is said to show."""
    said, address = _escaped(image.get("alt", "")), image.get("src", "")
    if place.in_line or address.startswith("data:"):
        return said
    return f"![{said}]({urljoin(place.address, address)}{_title(image.get('title', ''))})"


def _drawing(drawing: html.HtmlElement, _text: str, _place: _Place) -> str:
    """Write the text alternative of a drawing; without one it is decoration."""
    found = map(drawing.find, (".//title", ".//desc"))
    said = ". ".join(each.text_content() for each in found if each is not None)
    return f"\n\n{_escaped(said)}\n\n" if said else ""


def _paragraph(_element: html.HtmlElement, text: str, place: _Place) -> str:
    content = text.strip()
    if place.in_line:
        return f" {content} "
    return f"\n\n{content}\n\n" if content else ""


def _summary(summary: html.HtmlElement, text: str, place: _Place) -> str:
    """Write the title of a part of the page that can be closed."""
    return _paragraph(summary, _between("**")(summary, text, place), place)


def _heading(heading: html.HtmlElement, text: str, _place: _Place) -> str:
    return f"\n\n{_HEADINGS[heading.tag]} {_WHITE_SPACE.sub(' ', text.strip())}\n\n"


def _line_end(_element: html.HtmlElement, _text: str, place: _Place) -> str:
    return " " if place.in_line else "  \n"


def _quotation(_element: html.HtmlElement, text: str, _place: _Place) -> str:
    return f"\n{indent(text.strip(), '> ', lambda _: True)}\n\n"


def _list(_element: html.HtmlElement, text: str, place: _Place) -> str:
    return f"\n{text.rstrip()}" if place.in_item else f"\n\n{text}\n"


def _item(item: html.HtmlElement, text: str, _place: _Place) -> str:
    """Write an item of a list with its mark, and a footnote under its name."""
    content, id = text.strip(), item.get("id", "")
    if id.startswith(_FOOTNOTE):
        return f"[^{id.removeprefix(_FOOTNOTE)}]: {content}\n"
    mark, list_ = "- ", item.getparent()
    if list_.tag == "ol":
        before = sum(1 for _ in item.itersiblings("li", preceding=True))
        mark = f"{int(list_.get('start', 1)) + before}. "
    return f"{mark}{indent(content, ' ' * len(mark)).lstrip()}\n" if content else "\n"


def _cell(cell: html.HtmlElement, text: str, _place: _Place) -> str:
    return " " + text.strip().replace("\n", " ") + " |" * _columns(cell)


def _row(row: html.HtmlElement, text: str, _place: _Place) -> str:
    """Write a row of a table; below a first one that is its head the line that makes it one.

    A table without a head gets an empty one, because in Markdown each has one.
    """
    line = f"|{text}\n"
    if row.getprevious() is not None:
        return line
    part = row.getparent()
    columns = sum(map(_columns, row))
    border = f"| {' | '.join(['---'] * columns)} |\n"
    if part.tag == "thead" or all(cell.tag == "th" for cell in row):
        return line + border
    has_head = part.tag == "tbody" and part.getparent().find("thead") is not None
    return line if has_head else f"| {' | '.join([''] * columns)} |\n{border}{line}"


def _columns(cell: html.HtmlElement) -> int:
    return int(cell.get("colspan", 1))


_WRITERS: dict[str, _Writer] = {
    "a": _link,
    "blockquote": _quotation,
    "br": _line_end,
    "caption": lambda _, text, __: f"{text.strip()}\n\n",
    "code": _code,
    "hr": lambda *_: "\n\n---\n\n",
    "img": _image,
    "li": _item,
    "pre": _code_block,
    "q": lambda _, text, __: f'"{text}"',
    "summary": _summary,
    "svg": _drawing,
    "tr": _row,
    **dict.fromkeys(("b", "strong"), _between("**")),
    **dict.fromkeys(("em", "i"), _between("*")),
    **dict.fromkeys(("sub", "sup"), _between("")),
    **dict.fromkeys(("kbd", "samp"), _code),
    **dict.fromkeys(
        ("article", "details", "div", "figcaption", "figure", "p", "section", "table"), _paragraph
    ),
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(_LISTS, _list),
    **dict.fromkeys(_CELLS, _cell),
}
