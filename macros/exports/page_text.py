"""The article of a built page as Markdown."""

import re

from html_to_markdown import ConversionOptions, convert
from lxml import html

# Controls, elements for scripts, and what the text repeats.
_LEFT_OUT = (
    *("button", "form", "script", "style", "[hidden]", ".system-pass-on", ".system-next"),
    *(".letters", ".edit-link", ".interactive", ".footnote-backref", ".side-name"),
    ".thumbnail",
)
_FOOTNOTE = "fn:"  # the prefix of the ids of footnotes
_CODE = frozenset({"pre", "code", "kbd", "samp"})

# What CommonMark takes for markup, anywhere or at the start of a line.
_MARKUP = re.compile(
    r"[`*_\[\]<]|~(?=~)|&(?=#?\w+;)"
    r"|^(?:#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|-(?=-)|[=>]|\d{1,9}[.)](?=\s|$))",
    re.MULTILINE,
)
# Placeholders for these characters during the conversion, which escapes some of them itself.
_STAND_INS = {sign: chr(0xE000 + number) for number, sign in enumerate("`*_[]<~&#-+=>.)")}
_ESCAPED = str.maketrans({stand_in: f"\\{sign}" for sign, stand_in in _STAND_INS.items()})


def article(page: str, address: str) -> str:
    """Return the article of a page as Markdown with absolute addresses.

    Citations become footnotes with the ids of their sources; drawings become their titles and
    descriptions, or their labels. Raises `ValueError` if the page has no article.
    """
    begin, end = page.find("<article"), page.rfind("</article>")
    if begin < 0 or end < 0:
        raise ValueError(f"The page {address} has no article.")
    content = html.fragment_fromstring(page[begin : end + len("</article>")])
    _escape(content)
    for element in [*content.iterdescendants("*")]:
        if element.getparent() is not None:  # not inside a drawing that has been replaced
            _simplify(element)
    options = ConversionOptions(
        base_url=address,
        exclude_selectors=list(_LEFT_OUT),
        bullets="-",
        autolinks=False,
        compact_tables=True,
        expand_abbreviations=False,
        extract_metadata=False,
    )
    markdown = convert(html.tostring(content, encoding="unicode"), options).content or ""
    return markdown.translate(_ESCAPED).strip("\n")


def _escape(element: html.HtmlElement) -> None:
    """Escape the text of an element and its descendants, except in code."""
    if element.tag in _CODE:
        return
    element.text = _escaped(element.text)
    for child in element:
        _escape(child)
        child.tail = _escaped(child.tail)


def _escaped(text: str | None) -> str:
    return _MARKUP.sub(lambda match: match[0][:-1] + _STAND_INS[match[0][-1]], text or "")


def _simplify(element: html.HtmlElement) -> None:
    """Replace markup that only this site uses with common elements."""
    classes = element.classes
    if "headerlink" in classes:  # the library would also drop the space around it
        element.drop_tree()
    elif element.tag == "svg":
        texts = [element.findtext(f".//{name}") for name in ("title", "desc")]
        _replace(element, "p", ". ".join(filter(None, texts)) or element.get("aria-label", ""))
    elif element.tag == "img" and element.get("src", "").startswith("data:"):
        _replace(element, "span", _escaped(element.get("alt")))
    elif "footnote-ref" in classes:
        _replace(element, "span", f"[^{element.get('href').removeprefix(f'#{_FOOTNOTE}')}]")
    elif "term" in classes:  # the glossary is part of the same text
        element.drop_tag()
    elif element.tag == "figcaption":
        element.tag = "p"
    elif element.tag == "li" and element.get("id", "").startswith(_FOOTNOTE):
        element.tag = element.getparent().tag = "div"
        first = element[0] if len(element) and element[0].tag == "p" else element
        id = element.get("id").removeprefix(_FOOTNOTE)
        first.text = f"[^{id}]: {(first.text or '').lstrip()}"


def _replace(element: html.HtmlElement, name: str, text: str) -> None:
    """Replace an element with a simple one, or remove it if the text is empty."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = name, text, tail
    if not text:
        element.drop_tree()
