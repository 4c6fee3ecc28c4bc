"""The built site, read as parsed HTML."""

import gzip
from collections import Counter
from itertools import groupby, pairwise
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from bs4 import Tag

from macros.figures import boundary_rows
from macros.model import QuestionTopic
from macros.render.citing_pages import citing_pages
from macros.render.links import readable_date
from macros.site import Site, address
from tests.conftest import SITE_URL, BuiltPage, broken_links

if TYPE_CHECKING:
    from collections.abc import Sequence

LEFTOVERS = ("{{", "}}", "{%", "%}", "{ #", "Macro Rendering Error", "[^", "](", 'markdown="', "**")


def article(page: BuiltPage) -> Tag:
    """Return what the page says, without header, navigation and footer."""
    found = page.soup.select_one("article")
    assert found is not None, page
    return found


def test_every_page_of_docs_is_built(site: Site, built_pages: list[BuiltPage]) -> None:
    """Each Markdown file has its page, and the error page is there too."""
    expected = {
        path.removesuffix(".md").removesuffix("index").rstrip("/") for path in site.prose
    } | {"404.html"}
    assert {page.address.rstrip("/") for page in built_pages} == expected


def test_ids_are_unique(built_pages: list[BuiltPage]) -> None:
    """No two elements of a page share an id."""
    for page in built_pages:
        counts = Counter(element["id"] for element in page.soup.select("[id]"))
        assert [id for id, count in counts.items() if count > 1] == [], page


def test_links_lead_to_pages_and_anchors_that_exist(site_folder: Path) -> None:
    """Every link, image and script within the site leads somewhere."""
    assert broken_links(site_folder) == []


def test_every_page_says_what_it_is(built_pages: list[BuiltPage]) -> None:
    """Title and description are there, are unique, and fit into a search result."""
    titles: Counter[str] = Counter()
    descriptions: Counter[str] = Counter()
    for page in built_pages:
        title = page.soup.title
        assert title is not None, page
        titles[title.get_text()] += 1
        assert len(page.soup.select("h1")) == 1, page
        if page.address == "404.html":
            continue
        description = page.soup.select_one('meta[name="description"]')
        assert description is not None, page
        content = str(description["content"])
        assert 50 <= len(content) <= 180, (str(page), len(content))
        descriptions[content] += 1
        canonical = page.soup.select_one('link[rel="canonical"]')
        assert canonical is not None, page
        assert canonical["href"] == SITE_URL + page.address
    assert [title for title, count in titles.items() if count > 1] == []
    assert [text for text, count in descriptions.items() if count > 1] == []


def test_headings_descend_one_level_at_a_time(built_pages: list[BuiltPage]) -> None:
    """No heading level is skipped on the way down."""
    for page in built_pages:
        levels = [int(heading.name[1]) for heading in article(page).select("h1, h2, h3, h4")]
        assert all(after - before <= 1 for before, after in pairwise(levels)), page


def test_nothing_of_the_templates_is_left(built_pages: list[BuiltPage]) -> None:
    """No mark of Jinja or Markdown reaches the reader."""
    for page in built_pages:
        text = " ".join(
            str(words)
            for words in article(page).find_all(string=True)
            if not words.find_parent(["pre", "code"])  # snippets show such marks on purpose
        )
        assert [mark for mark in LEFTOVERS if mark in text] == [], page


def test_every_entry_has_its_anchor(site: Site, built_pages: list[BuiltPage]) -> None:
    """What can be cited can be linked to: the entry's id is an anchor on its page."""
    ids = {
        page.address: {element["id"] for element in page.soup.select("[id]")}
        for page in built_pages
    }
    data = site.comparison
    shown: dict[str, Sequence[Any]] = {
        "": data.dimensions,
        "dimensions/": data.dimensions,
        "systems/": data.systems,
        "boundary/": data.boundary_cases,
        "misconceptions/": data.misconceptions,
        "examples/": data.examples,
        "questions/": data.questions,
        "choose/": (*data.decision_questions, *data.decision_results),
        "glossary/": data.terms,
        "timeline/": data.milestones,
        "outlook/": data.outlook,
        "sources/": data.sources,
        **{f"dimensions/{each.id}/": each.aspects for each in data.dimensions},
        **{
            topic.page.replace(".md", "/"): [q for q in data.questions if q.topic is topic]
            for topic in QuestionTopic
        },
    }
    for place, entries in shown.items():
        assert {entry.id for entry in entries} <= ids[place], place


def test_every_claim_shows_its_sources(built_pages: list[BuiltPage]) -> None:
    """Every cell of a table with two sides carries a citation that opens a source."""
    for page in built_pages:
        for cell in page.soup.select("table.two-sided td"):
            references = cell.select("sup a.footnote-ref")
            assert references, (str(page), cell.get_text())
            for reference in references:
                note = page.soup.find(id=str(reference["href"]).removeprefix("#"))
                assert note is not None
                assert note.select_one('a[href^="http"]') is not None


def test_the_bibliography_names_the_pages_that_cite(
    site: Site, built_pages: list[BuiltPage]
) -> None:
    """The bibliography and the footnotes on the pages agree in both directions."""
    cited: dict[str, set[str]] = {source.id: set() for source in site.comparison.sources}
    for page in built_pages:
        for note in page.soup.select(".footnote li[id]"):
            path = page.address.rstrip("/") or "index"
            path += "/index" if path in {"dimensions", "questions"} else ""
            cited[str(note["id"]).removeprefix("fn:")].add(f"{path}.md")
    assert citing_pages(site) == {source: sorted(pages) for source, pages in cited.items()}
    assert all(cited.values())
    shown = {
        str(entry["id"]): {
            urljoin(SITE_URL + page.address, str(link["href"])).removeprefix(SITE_URL)
            for link in entry.select(".cited-on a")
        }
        for page in built_pages
        for entry in page.soup.select(".sources > li:has(.cited-on)")
    }
    assert shown == {id: {address(path) for path in pages} for id, pages in cited.items()}


def test_the_umbrella_is_described(built_pages: list[BuiltPage]) -> None:
    """The drawing has a title, a description, and a name for each of its links."""
    home = next(page for page in built_pages if page.address == "")
    drawing = home.soup.select_one("svg.umbrella")
    assert drawing is not None
    for part in str(drawing["aria-labelledby"]).split():
        described = drawing.find(id=part)
        assert described is not None
        assert described.get_text()
    links = drawing.select("a")
    assert len(links) == 9
    assert all(link.get_text().strip() for link in links)


def test_the_picture_in_words_lists_each_kind_of_system_on_the_boundary(
    site: Site, built_pages: list[BuiltPage]
) -> None:
    """Systems that hang alike are one item of the list, and no other system is in it."""
    home = next(page for page in built_pages if page.address == "")
    items = [item.get_text() for item in home.soup.select(".umbrella-figure .in-words li")]
    rows = boundary_rows.rows(site.comparison.modalities, site.entries_on["systems.md"]["systems"])
    for _, alike in groupby(rows, attrgetter("edge")):
        names = [row.system.name for row in alike]
        (item,) = [item for item in items if all(f"{name} (" in item for name in names)]
        others = {row.system.name for row in rows} - {*names}
        assert not any(f" {name} (" in item for name in others)


def test_no_page_asks_another_host_for_anything(built_pages: list[BuiltPage]) -> None:
    """Scripts, styles, images and fonts come from the site itself."""
    for page in built_pages:
        for element in page.soup.select(
            "script[src], link[rel=stylesheet], img[src], link[rel=icon]"
        ):
            address = str(element.get("src") or element.get("href"))
            assert not urlsplit(address).netloc, (str(page), address)


def test_every_page_can_be_edited_and_says_when_it_was_reviewed(
    site: Site, built_pages: list[BuiltPage]
) -> None:
    """A page leads to its source file and carries the date of its last review, once.

    What only serves to find or to link the other pages has none.
    """
    for page in built_pages:
        if page.address == "404.html":
            continue
        edit = page.soup.select_one('a[rel="edit"]')
        assert edit is not None, page
        assert (
            str(edit["href"]).removeprefix(
                "https://example.org/source/generative-ai-and-llms/edit/main/docs/"
            )
            in site.prose
        )
        source = str(edit["href"]).partition("/edit/main/docs/")[2]
        date = site.front_matter(source)["reviewed"]
        shown = [(time["datetime"], time.get_text()) for time in page.soup.select(".byline time")]
        is_tool = page.address in {"linking/", "search/"}
        assert shown == ([] if is_tool else [(date, readable_date(date))]), page
        assert page.soup.select_one("footer time") is None, page


def test_the_site_stays_light(built_pages: list[BuiltPage]) -> None:
    """No page is larger than 46 KB as it travels, with the styles that it brings."""
    sizes = {str(page): len(gzip.compress(page.file.read_bytes())) for page in built_pages}
    assert {page: size for page, size in sizes.items() if size > 46_000} == {}
