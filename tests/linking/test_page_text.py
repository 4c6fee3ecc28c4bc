"""The Markdown that programs read says what the pages say."""

import re
from collections import Counter
from collections.abc import Iterable
from html import escape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from macros.exports.page_text import article
from macros.kinds import KINDS
from macros.model import Claim, Dimension
from macros.site import Site, address
from tests.conftest import SITE_URL

PAGE = "https://example.org/site/page/"
MARKDOWN = MarkdownIt("commonmark").enable("table").use(footnote_plugin)
BLOCKS = (
    "<p>{}</p>",
    "<h2>{}</h2>",
    "<ul><li>{}</li></ul>",
    "<p><b>{}</b></p>",
    "<p>Before <a href='https://example.org/'>{}</a> after</p>",
    "<p>Before <code>{}</code> after</p>",
    "<pre><code>{}</code></pre>",
    "<p>Before <br>{}</p>",
    "<table><thead><tr><th>Before</th></tr></thead> <tbody><tr><td>{}</td></tr></tbody></table>",
    "<figure><svg><title>{}</title><path/></svg></figure>",
)


def in_markdown(html: str) -> str:
    """Return the Markdown of a page whose article is `html`."""
    return article(f"<header>x</header><article>{html}</article><footer>y</footer>", PAGE)


def words(html: str) -> str:
    """Return what readers see of HTML, with one space between words."""
    return " ".join(BeautifulSoup(html, "html5lib").get_text().split())


def prose(markdown: str) -> str:
    """Return Markdown without its code, in which every sign means itself."""
    return re.sub(r"^```.*?^```$|(`+).*?\1", "", markdown, flags=re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def page_texts(site_folder: Path) -> dict[str, str]:
    """Return the Markdown of every page by its address below the root of the site."""
    text = (site_folder / "llms-full.txt").read_text(encoding="utf-8")
    _, *parts = re.split(rf"^<!-- {re.escape(SITE_URL)}(\S*) -->\n", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<h2>A <em>b</em></h2><p>c</p>", "## A *b*\n\nc"),
        ("<p>One.\nTwo <strong>three</strong>.</p>", "One.\nTwo **three**."),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ('<ol start="8"><li>a</li><li>b</li></ol>', "8. a\n9. b"),
        ('<p><a href="../x/#y">Z</a></p>', "[Z](https://example.org/site/x/#y)"),
        ('<p><a href="#y">Z</a></p>', "[Z](https://example.org/site/page/#y)"),
        ('<p><a href="https://a.example/">Z</a></p>', "[Z](https://a.example/)"),
        ("<pre><code>a *b*\n  `c`\n</code></pre>", "```\na *b*\n  `c`\n```"),
        ("<p><code>a`b</code></p>", "``a`b``"),
        ("<details><summary>More</summary><p>a</p></details>", "**More**\n\na"),
    ],
    ids=[
        "heading",
        "lines",
        "list",
        "numbers",
        "link",
        "anchor",
        "elsewhere",
        "block",
        "code",
        "details",
    ],
)
def test_each_element_has_its_markup(html: str, markdown: str) -> None:
    """Headings, lists, links and code are written as Markdown writes them."""
    assert in_markdown(html) == markdown


def test_a_table_stays_a_table() -> None:
    """Each cell is one line, whatever it holds, and no text of it begins another cell."""
    html = (
        "<table><thead><tr><th>Row</th><th>A</th></tr></thead><tbody>"
        '<tr id="r"><th>r<a class="headerlink" href="#r">#</a></th>'
        '<td><span class="side-name">A</span><p>x | y</p><p><b>But:</b> z</p></td></tr>'
        "</tbody></table>"
    )
    assert in_markdown(html) == "| Row | A |\n| --- | --- |\n| r | x \\| y **But:** z |"


def test_a_citation_names_its_source() -> None:
    """A citation is a footnote with the id of the source, so that pages can stand together."""
    html = (
        '<p>True.<sup id="fnref:b-2"><a class="footnote-ref" href="#fn:b-2">1</a></sup></p>'
        '<div class="footnote"><hr><ol><li id="fn:b-2"><p>B (2): <a href="https://b.example/">T</a>.'
        '&#160;<a class="footnote-backref" href="#fnref:b-2">↩</a></p></li></ol></div>'
    )
    first, *_, last = in_markdown(html).splitlines()
    assert (first, last) == ("True.[^b-2]", "[^b-2]: B (2): [T](https://b.example/).")


def test_a_drawing_is_what_it_says() -> None:
    """A drawing is its title and description; one without them is decoration."""
    svg = "<svg><title>T</title><desc>D *e*.</desc><a href='#x'><text>label</text></a></svg>"
    assert in_markdown(f"<figure>{svg}<figcaption>C</figcaption></figure>") == "T. D \\*e\\*.\n\nC"
    assert in_markdown("<p>a <svg><path d='M0 0'/></svg> b</p>") == "a b"


@pytest.mark.parametrize(
    "html",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<form><label>x<input></label></form>",
        "<button>x</button>",
        "<p hidden>x</p>",
        '<a class="headerlink" href="#x" title="x">#</a>',
        '<a class="edit-link" href="x">x</a>',
        "<!-- x -->",
    ],
)
def test_what_is_no_text_is_left_out(html: str) -> None:
    """Scripts, forms, hidden parts and the marks beside headings are not for reading."""
    assert in_markdown(f"<p>a</p>{html}") == "a"


def test_a_verdict_is_said_in_words() -> None:
    """The label of a verdict, which a page shows as a badge, is text."""
    badge = '<p><span class="verdict verdict--llm">LLM</span> <span>Maker</span>, 2020.</p>'
    assert in_markdown(badge) == "LLM Maker, 2020."


def test_a_page_without_an_article_is_refused() -> None:
    """The message names the page."""
    with pytest.raises(ValueError, match=f"expected an article in {PAGE}"):
        article("<p>x</p>", PAGE)


@given(
    st.text(
        st.characters(codec="ascii", min_codepoint=32, exclude_characters="\x7f"), min_size=1
    ).filter(str.strip),
    st.sampled_from(BLOCKS),
)
@example("2022. Decoder-only (2021) R&D &amp; a_b_c 2*3*4", "<p>{}</p>")
@example("<script>alert(1)</script>", "<h2>{}</h2>")
@example("> a", "<p>{}</p>")
@example("# a\\|b", "<ul><li>{}</li></ul>")
@example("![x](data:a) [^y] `z`", BLOCKS[-1])
@example("[x][y] [^z]", BLOCKS[4])
@example("7*7", "<p><b>{}</b></p>")
@example("a|b", "<p>Before <code>{}</code> after</p>")
def test_text_is_read_as_it_was_written(text: str, block: str) -> None:
    """No text becomes markup: a reader of Markdown sees what a reader of the page sees."""
    html = block.format(escape(text.strip()))
    shown = words(MARKDOWN.render(in_markdown(html)))
    assert shown == words(html)


def test_escapes_are_few() -> None:
    """Punctuation of running text is left alone, because programs count and quote it."""
    text = "GPT-4o (2024). 2022. R&D: 50 % + 3 - 1 = x; a > b, so. ~5!"
    assert in_markdown(f"<p>{escape(text)}</p>") == text


def test_no_page_holds_markup_of_html(page_texts: dict[str, str]) -> None:
    """No element, no picture as data, no entity and no machinery is left in any page."""
    for page, text in page_texts.items():
        assert re.findall(r"(?<!\\)</?[a-zA-Z!][^>]*>|\(data:|&#?\w+;", prose(text)) == [], page
        assert "Permanent link" not in text, page


def test_every_link_is_whole(page_texts: dict[str, str], site: Site) -> None:
    """Every link of every page is an address with its host; ours lead to something that is."""
    known = {SITE_URL + target.address for target in site.link_targets}
    # The whole entry of a source stands on the page of its kind.
    known |= {f"{SITE_URL}{address(each.kind.page)}#{each.id}" for each in site.comparison.sources}
    for page, text in page_texts.items():
        links = re.findall(r"(?<!\\)\]\((\S+?)\)", prose(text))
        assert [each for each in links if not re.match(r"https?://[\w.-]+/?", each)] == [], page
        ours = {each for each in links if each.startswith(SITE_URL) and "#" in each}
        extra = {each for each in ours if "#sources" in each}  # the list at the end of a page
        # What a link asks of a page, as a state to show, belongs to no target.
        targets = {re.sub(r"\?[^#]*", "", each) for each in ours - extra}
        assert targets - known == set(), page


def test_every_citation_is_resolved_on_its_page(page_texts: dict[str, str], site: Site) -> None:
    """Each page lists the sources that it cites, under their ids, each once."""
    total = 0
    for page, text in page_texts.items():
        listed = re.findall(r"^\[\^([a-z0-9-]+)\]: ", text, re.MULTILINE)
        cited = set(re.findall(r"\[\^([a-z0-9-]+)\](?!: )", text))
        assert (set(listed), len(listed)) == (cited, len(cited)), page
        assert cited <= site.comparison.source_by_id.keys(), page
        total += len(cited)
    assert total > len(site.comparison.sources) / 2


def test_every_claim_stands_once_on_its_page(page_texts: dict[str, str], site: Site) -> None:
    """The text of every claim of the data is in the Markdown of the page that shows its entry."""
    said = {page: re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text) for page, text in page_texts.items()}
    missing = []
    total: Counter[str] = Counter()
    for kind in KINDS.values():
        for entry in site.comparison.entries(kind) if kind.row.page else ():
            page = address(kind.page(entry))
            for claim in claims_of(entry):
                total[kind.name] += 1
                if said[page].count(claim.text) != 1:
                    missing.append((page, entry.id, claim.text, said[page].count(claim.text)))
    assert missing == []
    assert total["systems"] == len(site.comparison.systems)


def claims_of(entry: object) -> Iterable[Claim]:
    """Return the claims in an entry, but those of a dimension that the home page shows."""
    if isinstance(entry, Claim):
        yield entry
    elif isinstance(entry, tuple):
        for part in entry:
            yield from claims_of(part)
    elif isinstance(entry, Dimension):
        yield entry.answer
        yield from claims_of(entry.aspects)
    elif hasattr(entry, "model_fields_set"):
        yield from claims_of(tuple(vars(entry).values()))
