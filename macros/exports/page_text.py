"""The article of a built page as Markdown, for programs that read it apart from the site."""

import re
from collections.abc import Set as AbstractSet
from urllib.parse import urljoin

from bs4 import Tag
from markdownify import ATX, MarkdownConverter

# What belongs to the machinery of a page, or waits for a script; the text says the same.
_LEFT_OUT = frozenset({"button", "form"})
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


def article(html: str, address: str) -> str:
    """Return the article of a page, the one at an address, as Markdown with whole addresses.

    A citation is a footnote with the id of its source, and a drawing is what its title and its
    description say. Raises `ValueError` if the page has no article.
    """
    begin, end = html.find("<article"), html.rfind("</article>")
    if begin < 0 or end < 0:
        raise ValueError(f"expected an article in {address}")
    markdown = _Converter(address).convert(html[begin:end])
    lines = [line.rstrip() for line in markdown.splitlines()]
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept)


class _Converter(MarkdownConverter):  # type: ignore[misc]  # its types name half of its methods
    """The library, told what it cannot know of the pages of this site."""

    def __init__(self, address: str) -> None:
        super().__init__(heading_style=ATX, bullets="-")
        self._address = address

    def process_tag(self, node: Tag, parent_tags: AbstractSet[str]) -> str:
        """Leave out an element that is no text; convert any other."""
        classes = node.get_attribute_list("class")
        left_out = node.name in _LEFT_OUT or not _LEFT_OUT_CLASSES.isdisjoint(classes)
        if left_out or node.has_attr("hidden"):
            return ""
        converted: str = super().process_tag(node, parent_tags)
        return converted

    def escape(self, text: str, *_: object) -> str:
        """Escape what would be markup, and no more: the library escapes every hyphen."""
        text = _MARKUP.sub(r"\\\g<0>", text)
        return _NUMBER_AT_LINE_START.sub(r"\1\\", _AT_LINE_START.sub(r"\1\\", text))

    def convert_a(self, link: Tag, text: str, parent_tags: AbstractSet[str]) -> str:
        """Write a citation as the footnote that it is, and other links with whole addresses.

        A word that the glossary explains stays a word: the glossary is in the same text.
        """
        address = str(link.get("href", ""))
        classes = link.get_attribute_list("class")
        if "footnote-ref" in classes:
            return f"[^{address.removeprefix(f'#{_FOOTNOTE}')}]"
        if "term" in classes:
            return text
        if address:
            link["href"] = urljoin(self._address, address)
        converted: str = super().convert_a(link, text, parent_tags)
        return converted

    def convert_img(self, image: Tag, text: str, parent_tags: AbstractSet[str]) -> str:
        """Write a picture that the page holds itself as what it is said to show."""
        if str(image.get("src", "")).startswith("data:"):
            return self.escape(str(image.get("alt", "")))
        converted: str = super().convert_img(image, text, parent_tags)
        return converted

    def convert_li(self, item: Tag, text: str, parent_tags: AbstractSet[str]) -> str:
        """Write a footnote under its name."""
        id = str(item.get("id", ""))
        if id.startswith(_FOOTNOTE):
            return f"[^{id.removeprefix(_FOOTNOTE)}]: {text.strip()}\n"
        converted: str = super().convert_li(item, text, parent_tags)
        return converted

    def convert_svg(self, drawing: Tag, _text: str, **_: object) -> str:
        """Write the text alternative of a drawing; without one it is decoration."""
        said = [each.get_text() for name in ("title", "desc") if (each := drawing.find(name))]
        text = self.escape(". ".join(said))
        return f"\n\n{text}\n\n" if text else ""

    def convert_summary(self, summary: Tag, text: str, parent_tags: AbstractSet[str]) -> str:
        """Write the title of a part of the page that can be closed."""
        title = self.convert_b(summary, text, parent_tags)
        converted: str = self.convert_p(summary, title, parent_tags)
        return converted

    convert_figure = convert_details = MarkdownConverter.convert_div
