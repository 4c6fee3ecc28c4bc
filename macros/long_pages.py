"""Long pages of Markdown, read a part at a time.

Python-Markdown handles a page as a whole: at each element of HTML it copies all that follows, and
what waits to be read stands in lists from whose beginning is taken. With a page a hundred times as
long as those of today, that takes minutes. Here a long page is read in parts. The result is the
same, but for the order of the links by which a source leads back to where it is cited.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.extensions.md_in_html import HTMLExtractorExtra
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor

LONG = 500_000  # letters, at which a page begins to be long
PART = 100_000  # letters that are read at once, as far as elements of HTML allow
MANY = 5_000  # elements in one, which are then read in groups
GROUP = 1_000  # elements that are read at once

# Where a part may begin: with a heading or a section that is likely to stand in no element.
_BEGINNING = re.compile(r"(?<=\n\n)(?:(?<!>\n\n)(?=#{2,3} )|(?=<section\b))")


class LongPages(Extension):
    """The extension of Python-Markdown that reads long pages in parts."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library names it
        """Take the place of what reads the page as a whole. Comes after `md_in_html`."""
        md.preprocessors.register(_HtmlBlocks(md, md.preprocessors["html_block"]), "html_block", 20)
        md.treeprocessors.register(_Inline(md), "inline", 20)


class _HtmlBlocks(Preprocessor):
    """What sets HTML aside before the Markdown is read."""

    def __init__(self, markdown: Markdown, whole: Preprocessor) -> None:
        super().__init__(markdown)
        self._markdown, self._whole = markdown, whole

    def run(self, lines: list[str]) -> list[str]:
        page = "\n".join(lines)
        if len(page) < LONG:
            return self._whole.run(lines)
        return "".join(self._parts(page)).split("\n")

    def _parts(self, page: str) -> Iterator[str]:
        """Yield the page without its HTML, a part that no element reaches out of at a time."""
        begin, size = 0, PART
        while begin < len(page):
            found = _BEGINNING.search(page, begin + size)
            end = found.start() if found else len(page)
            stash = self._markdown.htmlStash
            count = stash.html_counter
            parser: Any = HTMLExtractorExtra(self._markdown)
            parser.feed(page[begin:end])
            within = (parser.mdstack, parser.stack, parser.inraw, parser.intail, parser.rawdata)
            if any(within) and end < len(page):
                stash.html_counter = count
                del stash.rawHtmlBlocks[count:]
                size *= 2
                continue
            parser.close()
            yield "".join(parser.cleandoc)
            begin, size = end, PART


class _Inline(InlineProcessor):
    """What reads the texts of a page, with their links and citations."""

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        long = [each for each in tree.iter() if len(each) > MANY]
        if ancestors is not None or not long:
            return super().run(tree, ancestors)
        if "footnote" in self.md.inlinePatterns:
            footnotes = vars(self.md.inlinePatterns["footnote"])["footnotes"]
            # The order in which they are defined, as before, but by a list that finds them at once.
            footnotes.footnote_order = _Order(footnotes.footnotes)
            footnotes.setConfigs({"USE_DEFINITION_ORDER": False})
        parents = {child: parent for parent in tree.iter() for child in parent}
        within = [(each, _names(each, parents, tree), list(each)) for each in long]
        for each in long:
            each[:] = []
        super().run(tree)
        for element, names, children in within:
            rest = iter(children)
            while group := list(islice(rest, GROUP)):
                part = Element(element.tag)
                part.extend(group)
                super().run(part, names)
                element.extend(part)
        return tree


class _Order(list[str]):
    """Words in their order, in which each is found at once."""

    def __init__(self, words: Iterable[str]) -> None:
        super().__init__(words)
        self._places = {word: place for place, word in enumerate(self)}

    def __contains__(self, word: object) -> bool:
        return word in self._places

    def append(self, word: str) -> None:
        self._places[word] = len(self)
        super().append(word)

    def index(self, word: str, *_: object) -> int:
        return self._places[word]


def _names(element: Element, parents: dict[Element, Element], root: Element) -> list[str]:
    """Return the names of an element and of those that it stands in, the outermost first."""
    names: list[str] = []
    while element is not root:
        names.insert(0, element.tag)
        element = parents[element]
    return names
