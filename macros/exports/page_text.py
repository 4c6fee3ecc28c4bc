"""The article of a built page as Markdown, for programs that read it apart from the site."""

import re

from html_to_markdown import ConversionOptions, convert
from lxml import html

# What belongs to the machinery of a page, or waits for a script; the text says the same.
_LEFT_OUT = (
    *("button", "form", "script", "style", "[hidden]"),
    *(".letters", ".edit-link", ".footnote-backref", ".side-name"),
    ".umbrella-caption",
)
_FOOTNOTE = "fn:"  # how the id of a footnote begins
_CODE = frozenset({"pre", "code", "kbd", "samp"})

# What CommonMark takes for markup: anywhere, and where a line begins.
_MARKUP = re.compile(
    r"[`*_\[\]<]|~(?=~)|&(?=#?\w+;)"
    r"|^(?:#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|-(?=-)|[=>]|\d{1,9}[.)](?=\s|$))",
    re.MULTILINE,
)
# Stand for these signs until the library is done, which escapes some of them itself.
_STAND_INS = {sign: chr(0xE000 + number) for number, sign in enumerate("`*_[]<~&#-+=>.)")}
_ESCAPED = str.maketrans({stand_in: f"\\{sign}" for sign, stand_in in _STAND_INS.items()})


def article(page: str, address: str) -> str:
    """Return the article of a page, the one at an address, as Markdown with whole addresses.

    A citation is a footnote with the id of its source, and a drawing is what its title and its
    description say. Raises `ValueError` if the page has no article.
    """
    begin, end = page.find("<article"), page.rfind("</article>")
    if begin < 0 or end < 0:
        raise ValueError(f"expected an article in {address}")
    content = html.fragment_fromstring(page[begin : end + len("</article>")])
    _escape(content)
    for element in [*content.iterdescendants("*")]:
        _write_plainly(element)
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
    """Escape the texts of an element and of those within it, but for those of code."""
    if element.tag in _CODE:
        return
    element.text = _escaped(element.text)
    for child in element:
        _escape(child)
        child.tail = _escaped(child.tail)


def _escaped(text: str | None) -> str:
    return _MARKUP.sub(lambda match: match[0][:-1] + _STAND_INS[match[0][-1]], text or "")


def _write_plainly(element: html.HtmlElement) -> None:
    """Write as any site would what only the pages of this one have."""
    classes = element.classes
    if "headerlink" in classes:  # the library would leave out the space around it, too
        element.drop_tree()
    elif element.tag == "svg":
        said = [element.findtext(f".//{name}") for name in ("title", "desc")]
        _put(element, "p", ". ".join(filter(None, said)))
    elif element.tag == "img" and element.get("src", "").startswith("data:"):
        _put(element, "span", _escaped(element.get("alt")))
    elif "footnote-ref" in classes:
        _put(element, "span", f"[^{element.get('href').removeprefix(f'#{_FOOTNOTE}')}]")
    elif "term" in classes:  # the glossary explains it, which is in the same text
        element.drop_tag()
    elif element.tag == "figcaption":
        element.tag = "p"
    elif element.tag == "li" and element.get("id", "").startswith(_FOOTNOTE):
        element.tag = element.getparent().tag = "div"
        first = element[0] if len(element) and element[0].tag == "p" else element
        id = element.get("id").removeprefix(_FOOTNOTE)
        first.text = f"[^{id}]: {(first.text or '').lstrip()}"


def _put(element: html.HtmlElement, name: str, text: str) -> None:
    """Put a plain element with a text in the place of an element, or nothing if there is none."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = name, text, tail
    if not text:
        element.drop_tree()
