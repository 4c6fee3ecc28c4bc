"""The article of a built page as Markdown, for programs that read it apart from the site.

The library is compiled, because it reads every page at every build. What only the pages of this
site have is written first as HTML that it knows.
"""

import re
import subprocess
import sys
from functools import cache, partial
from pathlib import Path
from urllib.parse import urljoin

from html_to_markdown import ConversionOptions, convert
from lxml import html

# What belongs to the machinery of a page, or waits for a script; the text says the same.
_LEFT_OUT = frozenset({"button", "form", "script", "style"})
_LEFT_OUT_CLASSES = frozenset(
    {
        "headerlink",
        "letters",
        "edit-link",
        "footnote-backref",
        "side-name",
        "umbrella-caption",
    }
)
_FOOTNOTE = "fn:"  # how the id of a footnote begins
_LINKS = {"a": "href", "img": "src"}  # the attribute of each element that leads elsewhere
_CODE = frozenset({"pre", "code", "kbd", "samp"})

# What CommonMark takes for markup: anywhere, and where a line begins. The library escapes what
# would end a cell of a table, and backslashes.
_MARKUP = re.compile(r"[`*_\[\]<]|~(?=~)|&(?=#?\w+;)")
_AT_LINE_START = re.compile(r"^(\s*)(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|--|=|>)", re.MULTILINE)
_NUMBER_AT_LINE_START = re.compile(r"^(\s*\d{1,9})(?=[.)](?:\s|$))", re.MULTILINE)
# What stands for signs of Markdown until the library is done, which has rules of its own for them.
_ESCAPE, _BEGIN, _END = "\ue000", "\ue001", "\ue002"
_STANDS_FOR = {sign: chr(0xE003 + number) for number, sign in enumerate("`*_[]<~&")}
_SIGNS = str.maketrans(
    {_ESCAPE: "\\", _BEGIN: "[^", _END: "]"}
    | {stand_in: f"\\{sign}" for sign, stand_in in _STANDS_FOR.items()}
)

_LONG = 2_000_000  # bytes, about ten times those of the longest page of today
_PROJECT = Path(__file__).parents[2]
_OPTIONS = ConversionOptions(
    bullets="-",
    autolinks=False,
    compact_tables=True,
    expand_abbreviations=False,
    extract_metadata=False,
)


def article_of(file: Path, address: str) -> str:
    """Return the article of the page in a file, the one at an address, as `article` does.

    A long one is read by a program of its own, whose memory goes with it.
    """
    if file.stat().st_size > _LONG:
        command = [sys.executable, "-m", __name__, str(file), address]
        done = subprocess.run(  # noqa: S603 - our own program
            command, cwd=_PROJECT, capture_output=True, check=False
        )
        if done.returncode == 0:
            return done.stdout.decode()
    return article(file.read_text(encoding="utf-8"), address)


def article(page: str, address: str) -> str:
    """Return the article of a page, the one at an address, as Markdown with whole addresses.

    A citation is a footnote with the id of its source, and a drawing is what its title and its
    description say. Raises `ValueError` if the page has no article.
    """
    begin, end = page.find("<article"), page.rfind("</article>")
    if begin < 0 or end < 0:
        raise ValueError(f"expected an article in {address}")
    found = html.fragment_fromstring(page[begin:end])
    _escape(found)
    for element in [*found.iter("*")]:
        _write_plainly(element)
    whole = cache(partial(urljoin, address))
    for name, attribute in _LINKS.items():
        for element in found.iter(name):
            if (link := element.get(attribute)) is not None:
                element.set(attribute, whole(link.strip()))
    markdown = convert(html.tostring(found, encoding="unicode"), _OPTIONS).content or ""
    return markdown.translate(_SIGNS).strip("\n")


def _escape(element: html.HtmlElement) -> None:
    """Escape the texts of an element and of those within it, but for those of code."""
    if element.tag in _CODE:
        return
    element.text = _escaped(element.text)
    for child in element:
        _escape(child)
        child.tail = _escaped(child.tail)


def _escaped(text: str | None) -> str:
    if not text or text.isspace():
        return text or ""
    text = _MARKUP.sub(lambda found: _STANDS_FOR[found[0]], text)
    return _NUMBER_AT_LINE_START.sub(rf"\1{_ESCAPE}", _AT_LINE_START.sub(rf"\1{_ESCAPE}", text))


def _write_plainly(element: html.HtmlElement) -> None:
    """Write as any site would what only the pages of this one have."""
    name, classes = element.tag, frozenset(element.get("class", "").split())
    if element.getparent() is None:
        return
    if name in _LEFT_OUT or classes & _LEFT_OUT_CLASSES or element.get("hidden") is not None:
        element.drop_tree()
    elif name == "svg":
        _put(element, "p", _said_by(element))
    elif name == "img" and element.get("src", "").startswith("data:"):
        _put(element, "span", _escaped(element.get("alt")))
    elif "footnote-ref" in classes:
        _put(element, "span", f"{_BEGIN}{element.get('href').removeprefix(f'#{_FOOTNOTE}')}{_END}")
    elif "term" in classes:  # the glossary explains it, which is in the same text
        element.drop_tag()
    elif name == "figcaption":
        element.tag = "p"
    elif name == "li" and element.get("id", "").startswith(_FOOTNOTE):
        element.tag = element.getparent().tag = "div"
        first = element[0] if len(element) and element[0].tag == "p" else element
        id = element.get("id").removeprefix(_FOOTNOTE)
        first.text = f"{_BEGIN}{id}{_END}: {(first.text or '').lstrip()}"


def _put(element: html.HtmlElement, name: str, text: str) -> None:
    """Put a plain element with a text in the place of an element, or nothing if there is none."""
    if not text:
        element.drop_tree()
        return
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = name, text, tail


def _said_by(drawing: html.HtmlElement) -> str:
    """Return the text alternative of a drawing; without one it is decoration."""
    found = (drawing.find(".//title"), drawing.find(".//desc"))
    return ". ".join(each.text_content() for each in found if each is not None)


if __name__ == "__main__":
    sys.stdout.buffer.write(
        article(Path(sys.argv[1]).read_text(encoding="utf-8"), sys.argv[2]).encode()
    )
