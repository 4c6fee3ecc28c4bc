"""A long page is read in parts, and says the same as if it were read as a whole."""

import re

import markdown
import pytest
from markdown import Extension
from markdown.extensions.md_in_html import HTMLExtractorExtra

from macros import long_pages
from macros.inline_patterns import NeededPatterns
from macros.long_pages import LongPages
from macros.postprocess.citation_runs import with_runs

BACK = re.compile(r'<a class="footnote-backref".*?</a>')
EXTENSIONS = ["attr_list", "footnotes", "md_in_html", "toc"]
ENTRIES = 60
ENTRY = """<section class="entry" markdown="1">

### Entry {0} {{ #entry-{0} }}

A claim of *entry {0}*[^source-{0}] and one that others make, too[^source-0], with a
[link](https://example.org/{0}) and <b class="note">a note on
[another](#entry-1)[^source-1]</b>.
{{ .claim }}

<ul class="list" markdown="1">
<li markdown="span">first of {0}[^source-{0}]</li>
<li markdown="span">second of {0}</li>
</ul>

<div class="plain"><p>Not *Markdown* {0}</p></div>

</section>

"""


def page() -> str:
    """Return a page with a list in it, entries, and the definitions of what they cite."""
    items = "".join(f'<li markdown="span">item *{n}*</li>\n' for n in range(ENTRIES))
    entries = "".join(map(ENTRY.format, range(ENTRIES)))
    notes = "".join(
        f"[^source-{n}]: What [source {n}](https://example.org) says.\n" for n in range(ENTRIES)
    )
    return f'# Page\n\n<ul markdown="1">\n{items}</ul>\n\n## Entries\n\n{entries}\n{notes}'


def read(text: str, *more: Extension) -> tuple[str, list[str]]:
    """Return the HTML of a page, and the links from its sources back to the text, sorted."""
    html = with_runs(markdown.markdown(text, extensions=[*EXTENSIONS, *more]))
    return BACK.sub("", html), sorted(BACK.findall(html))


@pytest.fixture
def _everything_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"LONG": 0, "PART": 500, "MANY": 10, "GROUP": 7}.items():
        monkeypatch.setattr(long_pages, name, value)


@pytest.mark.usefixtures("_everything_is_long")
def test_a_page_read_in_parts_is_the_same() -> None:
    """Its elements, its citations and their numbers, and its list of sources are the same."""
    assert read(page(), LongPages()) == read(page())
    assert read(page(), NeededPatterns(), LongPages()) == read(page())


@pytest.mark.usefixtures("_everything_is_long")
def test_a_part_ends_where_no_element_is_open() -> None:
    """A heading within an element does not begin a part, though a part would be long enough."""
    headings = "## Heading\n\nText.\n\n" * 200
    text = f'<div markdown="1">\n\n{headings}</div>\n\n## After\n'
    assert read(text, LongPages()) == read(text)


def test_the_time_grows_with_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read at once is no longer than a part, however long the page."""
    monkeypatch.setattr(long_pages, "LONG", 0)
    monkeypatch.setattr(long_pages, "PART", 2_000)
    read_at_once = list[int]()
    feed = HTMLExtractorExtra.feed

    def watched(parser: HTMLExtractorExtra, part: str) -> None:
        read_at_once.append(len(part))
        feed(parser, part)

    monkeypatch.setattr(HTMLExtractorExtra, "feed", watched)
    read(page(), LongPages())
    assert len(read_at_once) > ENTRIES / 10
    assert max(read_at_once) < len(page()) / 4
