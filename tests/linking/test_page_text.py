"""The Markdown of llms-full.txt has the content of the pages."""

import re
from pathlib import Path

import pytest

from macros.exports.page_text import article
from macros.kinds import KINDS, claims_in
from macros.model import Dimension
from macros.site import Site, address
from tests.conftest import SITE_URL

PAGE = "https://example.org/site/page/"


def in_markdown(html: str) -> str:
    """Return the Markdown of a page with an article."""
    return article(f"<header>x</header><article>{html}</article><footer>y</footer>", PAGE)


def prose(markdown: str) -> str:
    """Return Markdown without its code, in which every character is literal."""
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
        ('<p><a href="../x/#y">Z</a></p>', "[Z](https://example.org/site/x/#y)"),
        ("<p><code>a`b</code></p>", "``a`b``"),
        ('<p>T.<sup><a class="footnote-ref" href="#fn:b-2">1</a></sup></p>', "T.[^b-2]"),
        ('<li id="fn:b-2"><p>1. B <a class="footnote-backref">↩</a></p></li>', "[^b-2]: 1. B"),
        ('<h2>A <a class="headerlink" href="#a">#</a></h2>', "## A"),
        (
            "<table><tr><th>A</th></tr><tr><td><p>x | y</p><p><b>But:</b> z</p></td></tr></table>",
            "| A |\n| --- |\n| x \\| y **But:** z |",
        ),
        (
            "<table><thead><tr><th>A</thead><tbody><tr><td colspan=1><h2>B</h2><tr><td>1</table>",
            "## B\n\n| A |\n| --- |\n| 1 |",
        ),
        (
            "<figure><svg><title>T</title><desc>D *e*.</desc><text>label</text></svg></figure>",
            "T. D *e*.",
        ),
        ("<p>a <svg><path d='M0 0'/></svg> b</p>", "a b"),
        ('<p><span class="verdict">LLM</span> <span>Maker</span>, 2020.</p>', "LLM Maker, 2020."),
        ("<p>a</p><form><label>x<input></label></form><button>x</button><!-- x -->", "a"),
        ('<details class="group"><summary>9</summary><p>a</p></details>', "a"),
        ('<p>a</p><p hidden>x</p><a class="edit-link" href="x">x</a><script>x</script>', "a"),
    ],
    ids=[
        *("link", "code", "citation", "footnote", "heading", "table", "part of a table"),
        *("drawing", "decoration", "verdict", "controls", "group", "hidden"),
    ],
)
def test_elements_become_markdown(html: str, markdown: str) -> None:
    """Links are absolute, citations are footnotes, drawings are their descriptions."""
    assert in_markdown(html) == markdown


def test_a_page_without_an_article_is_rejected() -> None:
    """The message names the page."""
    with pytest.raises(ValueError, match=PAGE):
        article("<p>x</p>", PAGE)


def test_every_page_with_content_is_there(page_texts: dict[str, str], site: Site) -> None:
    """Under its address."""
    assert page_texts.keys() == {address(page) for page in site.prose} - {"search/"}


def test_no_page_has_html(page_texts: dict[str, str]) -> None:
    """No element, image as data, entity or permalink is left."""
    for page, text in page_texts.items():
        assert re.findall(r"(?<!\\)</?[a-zA-Z!][^>]*>|\(data:|&#?\w+;", prose(text)) == [], page
        assert "Permanent link" not in text, page


def test_every_link_resolves(page_texts: dict[str, str], site: Site) -> None:
    """Every link is absolute, and every link with a fragment has a target on the site."""
    targets = {SITE_URL + target.address for target in site.link_targets}
    # The full entry of a source is on the page of its kind.
    targets |= {f"{SITE_URL}{address(s.kind.page)}#{s.id}" for s in site.comparison.sources}
    for page, text in page_texts.items():
        links = re.findall(r"(?<!\\)\]\((\S+?)\)", prose(text))
        assert [link for link in links if not re.match(r"https?://[\w.-]+/?", link)] == [], page
        internal = {
            re.sub(r"\?[^#]*", "", link)  # a query sets the state of a page
            for link in links
            if link.startswith(SITE_URL) and "#" in link and not link.endswith("#sources")
        }
        assert internal - targets == set(), page


def test_every_citation_has_a_footnote(page_texts: dict[str, str], site: Site) -> None:
    """Each page lists the sources that it cites, under their ids, each once."""
    for page, text in page_texts.items():
        listed = re.findall(r"^\[\^([a-z0-9-]+)\]: ", text, re.MULTILINE)
        cited = set(re.findall(r"\[\^([a-z0-9-]+)\](?!: )", text))
        assert sorted(listed) == sorted(cited), page
        assert cited <= site.comparison.by_id["sources"].keys(), page


def test_every_claim_is_on_its_page(page_texts: dict[str, str], site: Site) -> None:
    """The Markdown of the page that shows an entry has the first sentences of its claims."""
    for kind in KINDS.values():
        for entry in site.comparison.entries(kind) if kind.page_path else ():
            # The two sides of a dimension are on the home page.
            shown = (entry.answer, entry.aspects) if isinstance(entry, Dimension) else entry
            page = kind.own_page.format_map(vars(entry)) or kind.page(entry)
            for claim in claims_in(shown):
                assert claim.first_sentence in page_texts[address(page)]
