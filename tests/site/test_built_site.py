"""The built pages, parsed as HTML."""

import re
from itertools import groupby, pairwise
from operator import attrgetter
from pathlib import Path
from urllib.parse import unquote, urljoin

from macros.figures import boundary_rows
from macros.render.citing_pages import citing_pages
from macros.render.links import readable_date
from macros.site import Site, address
from tests.conftest import PUBLISHER, SITE_URL, BuiltPage, only

LEFTOVERS = ("{{", "{%", "{ #", "{ .", "Macro Rendering Error", "[^", "](", 'markdown="', "**")


def test_internal_links_resolve(
    site_folder: Path, built_pages: list[BuiltPage], built_addresses: set[str]
) -> None:
    """Every link, image and script within the site has a target."""
    for page in built_pages:
        for element in page.soup.select(":is([href], [src])"):
            target = str(element.get("href") or element["src"])
            if element.name == "use":  # whose symbol a script may add to the page
                target = target.partition("#")[0]
            address = unquote(urljoin(SITE_URL + page.address, target))
            if address.startswith(SITE_URL):
                place = re.sub(r"\?[^#]*", "", address.removeprefix(SITE_URL))
                is_there = place in built_addresses or (site_folder / place).is_file()
                assert is_there, (page, target)


def test_every_page_describes_itself(built_pages: list[BuiltPage]) -> None:
    """Title and description are unique."""
    pages = [page.soup for page in built_pages if page.address != "404.html"]
    assert all(len(page.soup.select("h1")) == 1 for page in built_pages)
    titles = {only(page, "head title").get_text() for page in pages}
    descriptions = {str(only(page, "meta[name=description]")["content"]) for page in pages}
    assert len(titles) == len(descriptions) == len(pages)


def test_a_page_with_sources_has_the_switch_that_opens_them(built_pages: list[BuiltPage]) -> None:
    """What was switched on elsewhere can be switched off on each of them."""
    for page in built_pages:
        if page.soup.select_one(".cites"):
            assert page.soup.select_one(".evidence-switch input"), page


def test_headings_descend_one_level_at_a_time(built_pages: list[BuiltPage]) -> None:
    """No heading level is skipped on the way down."""
    for page in built_pages:
        levels = [
            int(heading.name[1]) for heading in page.soup.select("article :is(h1, h2, h3, h4)")
        ]
        assert all(after - before <= 1 for before, after in pairwise(levels)), page


def test_no_template_syntax_is_left(built_pages: list[BuiltPage]) -> None:
    """No syntax of Jinja or Markdown is shown, except in code."""
    for page in built_pages:
        text = " ".join(
            str(string)
            for string in only(page.soup, "article").find_all(string=True)
            if not string.find_parent(["pre", "code"])
        )
        assert [leftover for leftover in LEFTOVERS if leftover in text] == [], page


def test_the_bibliography_names_the_pages_that_cite(
    site: Site, built_pages: list[BuiltPage]
) -> None:
    """The bibliography and the footnotes on the pages agree in both directions."""
    cited: dict[str, set[str]] = {source.id: set() for source in site.comparison.sources}
    for page in built_pages:
        for note in page.soup.select(".footnote li[id]"):
            cited[str(note["id"]).removeprefix("fn:")].add(page.address)
    assert all(cited.values())
    assert cited == {
        id: {address(path) for path in paths} for id, paths in citing_pages(site).items()
    }
    assert cited == {
        str(entry["id"]): {
            urljoin(SITE_URL + page.address, str(link["href"])).removeprefix(SITE_URL)
            for link in entry.select(".cited-on a")
        }
        for page in built_pages
        for entry in page.soup.select(".sources > li:has(.cited-on)")
    }


def test_the_text_version_of_the_umbrella_is_complete(
    site: Site, built_pages: list[BuiltPage]
) -> None:
    """It says what a press would show; hard cases of a group are one item, with no other."""
    home = next(page for page in built_pages if page.address == "")
    items = [item.get_text() for item in home.soup.select(".umbrella-figure .in-words li")]
    for modality in site.comparison.modalities:
        names = {site.comparison.by_id["systems"][id].name for id in modality.systems}
        assert any(all(text in item for text in (modality.claim.text, *names)) for item in items)
    rows = boundary_rows.rows(site.comparison.modalities, site.comparison.systems)
    for _, group in groupby(rows, attrgetter("title")):
        names = {row.system.name for row in group}
        (item,) = [item for item in items if all(f"{name} (" in item for name in names)]
        others = {row.system.name for row in rows} - names
        assert not any(f" {name} (" in item for name in others)


def test_a_page_links_to_its_source_and_shows_its_review(
    site: Site, built_pages: list[BuiltPage]
) -> None:
    """Every page can be edited, and every page of content has the date of its last review."""
    edit_address = f"{PUBLISHER['REPO_URL']}/{PUBLISHER['EDIT_URI']}"
    for page in built_pages:
        if page.address == "404.html":
            continue
        edit = only(page.soup, "a[rel=edit]")
        reviewed = site.front_matter(str(edit["href"]).removeprefix(edit_address))["reviewed"]
        shown = [(time["datetime"], time.get_text()) for time in page.soup.select(".byline time")]
        has_content = page.address not in {"linking/", "search/"}
        assert shown == ([(reviewed, readable_date(reviewed))] if has_content else []), page
