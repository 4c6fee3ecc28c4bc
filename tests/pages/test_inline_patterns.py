"""Leaving out inline patterns that cannot match changes nothing of a page."""

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.inline_patterns import NeededPatterns

EXTENSIONS = ["attr_list", "footnotes", "md_in_html"]
# What each pattern is there for, with what it may refer to.
WRITTEN = (
    "`code`",
    r"\*no emphasis\*",
    "[name][of-a-reference]",
    "[of-a-reference]",
    "[of-a-reference]: https://example.org/",
    "[text](https://example.org/)",
    "![picture](picture.svg)",
    "![picture][of-a-reference]",
    "![of-a-reference]",
    "<https://example.org/>",
    "<someone@example.org>",
    "two spaces  \nand a line",
    "<b>bold</b>",
    "&amp; &#42;",
    "*emphasis* _too_ **strong** __too__",
    "text[^note]",
    "[^note]: what it says",
)


def pages() -> st.SearchStrategy[str]:
    """Return pages of some of these, in a line, in paragraphs and in elements of HTML."""
    block = st.lists(st.sampled_from(WRITTEN), min_size=1, max_size=3).map(" ".join)
    within = block.map('<div markdown="1">\n{}\n</div>'.format)
    return st.lists(block | within, max_size=4).map("\n\n".join)


def same(page: str) -> bool:
    """Say whether a page has the HTML that the library gives it as it comes."""
    as_it_comes = markdown.markdown(page, extensions=EXTENSIONS)
    return markdown.markdown(page, extensions=[*EXTENSIONS, NeededPatterns()]) == as_it_comes


@given(pages())
def test_a_page_is_the_same_without_them(page: str) -> None:
    """Whatever Markdown a page holds, its HTML is the same."""
    assert same(page)


@pytest.mark.parametrize("written", WRITTEN)
def test_each_kind_of_markup_is_read(written: str) -> None:
    """Also where a page holds one kind alone, with what that refers to."""
    assert same(f"{written}\n\n[of-a-reference]: https://example.org/\n\n[^note]: what it says")


def test_a_page_of_words_is_asked_about_few() -> None:
    """For plain words and links, half of the patterns are left out."""
    read = markdown.Markdown(extensions=[*EXTENSIONS, NeededPatterns()])
    read.convert("Words, and [a link](https://example.org/) with a *stress*.")
    inline = vars(read.treeprocessors["inline"])
    assert len(inline["inlinePatterns"]) <= len(read.inlinePatterns) / 2
