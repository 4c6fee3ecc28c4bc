"""The article of a built page as Markdown, for language models.

Text that Markdown would take for markup is not escaped: it is read as it is.
"""

from copy import deepcopy

from html_to_markdown import ConversionOptions, convert
from lxml import html

# Controls, elements for scripts, and what the text repeats.
_LEFT_OUT = (
    *("button", "form", "script", "style", "[hidden]", ".system-pass-on", ".system-next"),
    *(".letters", ".edit-link", ".interactive", ".footnote-backref", ".side-name"),
    ".thumbnail",
)
_FOOTNOTE = "fn:"  # the prefix of the ids of footnotes


def article(page: str, address: str) -> str:
    """Return the article of a page as Markdown with absolute addresses.

    Citations become footnotes with the ids of their sources; drawings become their titles and
    descriptions, or their labels. Raises `ValueError` if the page has no article.
    """
    begin, end = page.find("<article"), page.rfind("</article>")
    if begin < 0 or end < 0:
        raise ValueError(f"The page {address} has no article.")
    content = html.fragment_fromstring(page[begin : end + len("</article>")])
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
    return markdown.strip("\n")


def _simplify(element: html.HtmlElement) -> None:
    """Replace markup that only this site uses with common elements."""
    classes = element.classes
    if "headerlink" in classes:  # the library would also drop the space around it
        element.drop_tree()
    elif element.tag == "svg":
        texts = [element.findtext(f".//{name}") for name in ("title", "desc")]
        _replace(element, "p", ". ".join(filter(None, texts)) or element.get("aria-label", ""))
    elif element.tag == "img" and element.get("src", "").startswith("data:"):
        _replace(element, "span", element.get("alt"))
    elif "footnote-ref" in classes:
        _replace(element, "span", f"[^{element.get('href').removeprefix(f'#{_FOOTNOTE}')}]")
    elif "term" in classes:  # the glossary is part of the same text
        element.drop_tag()
    elif element.tag == "tbody" and (headings := element.xpath("tr[1][count(*)=1]/td[@colspan]")):
        _set_apart(element, headings[0])
    elif element.tag == "summary" and "group" in element.getparent().classes:
        element.drop_tree()  # the library knows no selectors with a parent
    elif element.tag == "figcaption":
        element.tag = "p"
    elif element.tag == "li" and element.get("id", "").startswith(_FOOTNOTE):
        element.tag = element.getparent().tag = "div"
        first = element[0] if len(element) and element[0].tag == "p" else element
        id = element.get("id").removeprefix(_FOOTNOTE)
        first.text = f"[^{id}]: {(first.text or '').lstrip()}"


def _set_apart(part: html.HtmlElement, heading: html.HtmlElement) -> None:
    """Give a part of a table that begins with a heading a table of its own, below the heading."""
    table = part.getparent()
    heading.getparent().drop_tree()
    heading.tag = "div"
    table.addprevious(heading)
    if part.getnext() is not None:
        own = html.Element("table")
        own.extend([deepcopy(table.find("thead")), part])
        table.addprevious(own)


def _replace(element: html.HtmlElement, name: str, text: str) -> None:
    """Replace an element with a simple one, or remove it if the text is empty."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = name, text, tail
    if not text:
        element.drop_tree()
