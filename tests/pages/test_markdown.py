"""Plain text stays plain text, whatever characters it has."""

import markdown
import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st
from jinja2 import Environment

from macros.render.markdown import citations, escape, full_stop
from macros.site import cited_in
from tests.conftest import only

# Fragments that mean something to Markdown, Jinja, HTML or JSON, and text that is hard to set.
HOSTILE_WORDS = """
    {#id} [^1] </td> <script> ``` ~~~ |---| &amp; &#65; \\u003c ::: (c) -- :: !!!
    ![x](y) [x](y) https://a.b/c_d_e http://x.y www.x.y
"""
HOSTILE = st.sampled_from(
    [
        *"|`*_{}[]()<>#+-.!&~^=:$\"'\\@%",
        *HOSTILE_WORDS.split(),
        *["{{ 7 * 7 }}", "{% raw %}", "{: .x}", "{ #id }", "[^x]: y", "*[x]: y"],
        *["1. ", "1) ", "# ", "> ", "- ", "=== ", "    x", "\t"],
        *["שלום", "\u200flong\u200e", "👩‍🚀", "e\u0301", "Donaudampfschifffahrt" * 12],
    ]
)
TEXT = (
    st.lists(
        HOSTILE
        | st.text(
            alphabet=st.characters(codec="utf-8", categories=("L", "N", "P", "S")), max_size=8
        ),
        min_size=1,
        max_size=8,
    )
    .map(" ".join)
    .map(str.split)
    .map(" ".join)
    .filter(bool)
)
EXTENSIONS = ["attr_list", "footnotes", "md_in_html", "toc"]


def shown(markup: str) -> BeautifulSoup:
    """Return Markdown as a browser parses it."""
    page = Environment(autoescape=True).from_string(markup).render()
    return BeautifulSoup(markdown.markdown(page, extensions=EXTENSIONS), "html5lib")


@given(TEXT)
@example("<b>bold</b> <script>")
def test_a_paragraph_shows_its_text(text: str) -> None:
    """The text is shown as written, and no part of it becomes an element."""
    paragraph = only(shown(f"Before {escape(text)} after"), "p")
    assert paragraph.get_text() == f"Before {text} after"
    assert paragraph.find() is None


@given(TEXT)
def test_a_block_may_begin_with_any_text(text: str) -> None:
    """Text at the start of a block becomes no heading, list, quotation or rule."""
    body = only(shown(escape(text)), "body")
    assert [child.name for child in body.find_all(recursive=False)] == ["p"]
    assert body.get_text().strip() == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arXiv", "."),
        ("N.D. Cal.", ""),
        ("Can Language Models Be Too Big?", ""),
        ("may the source be with you!", ""),
        ("A page (undated)", "."),
        ("“Why?”", ""),
    ],
)
def test_a_sentence_ends_once(text: str, expected: str) -> None:
    """No full stop follows a character that ends a sentence."""
    assert full_stop(text) == expected


def test_a_citation_is_a_footnote() -> None:
    """Citations are parsed back from a page, each source once, in order."""
    text = f"One.{citations(('b-2', 'a-1'))} Two.{citations(('b-2',))}\n\n[^a-1]: A definition"
    assert text.startswith("One.[^b-2][^a-1] Two.[^b-2]")
    assert cited_in(text) == ["b-2", "a-1"]
