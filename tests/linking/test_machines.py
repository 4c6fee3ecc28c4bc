"""What programs read: cards, structured data, the feed, the sitemap, the plain text."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from macros.exports.data_files import EXPORTS
from macros.exports.social_cards import Cards
from macros.site import Site, address
from tests.conftest import SITE_URL, BuiltPage, only


def structured(page: BuiltPage) -> dict[str, dict[str, Any]]:
    """Return the structured data on a page, by type."""
    items: list[dict[str, Any]] = []
    for script in page.soup.select('script[type="application/ld+json"]'):
        content = json.loads(str(script.string))
        assert content["@context"] == "https://schema.org"
        items += content.get("@graph", [content])
    return {item["@type"]: item for item in items}


def meta(page: BuiltPage, name: str) -> str:
    """Return the content of an element `meta` of a page."""
    return str(only(page.soup, f'meta:is([property="{name}"], [name="{name}"])')["content"])


@pytest.fixture(scope="session")
def ordinary_pages(built_pages: list[BuiltPage]) -> list[BuiltPage]:
    """Return every page but the error page."""
    return [page for page in built_pages if page.address != "404.html"]


def test_every_page_has_a_card(site_folder: Path, ordinary_pages: list[BuiltPage]) -> None:
    """A link to a page is shown with its own title, description and picture."""
    pictures = set()
    for page in ordinary_pages:
        assert meta(page, "twitter:card") == "summary_large_image"
        assert meta(page, "og:title")
        assert meta(page, "og:description") == meta(page, "description")
        canonical = only(page.soup, "link[rel=canonical]")["href"]
        assert meta(page, "og:url") == canonical == SITE_URL + page.address
        assert meta(page, "og:image:alt")
        picture = meta(page, "og:image")
        assert picture.startswith(SITE_URL)
        pictures.add(picture)
        file = site_folder / picture.removeprefix(SITE_URL)
        assert file.stat().st_size < 150_000  # whoever shows a link to the page fetches it
        with Image.open(file) as image:
            assert image.size == (1200, 630)
    assert len(pictures) == len(ordinary_pages)


@pytest.mark.parametrize("name", ["A" * 200, "A name of many words " * 9, "\u4e2d\u6587"])
def test_a_card_has_room_for_any_name_and_title(site: Site, name: str) -> None:
    """Long texts are set smaller, and texts without a glyph in the font do not fail."""
    page = site.prose["index.md"].replace("title: What is the difference?", f"title: {name}")
    changed = replace(site, name=name, prose={"index.md": page})
    with Image.open(BytesIO(Cards(changed).card("index.md"))) as image:
        assert image.size == (1200, 630)


def test_every_page_has_structured_data(ordinary_pages: list[BuiltPage]) -> None:
    """Each page is an article with breadcrumbs."""
    addresses = {SITE_URL + page.address for page in ordinary_pages}
    for page in ordinary_pages:
        items = structured(page)
        article, trail = items["TechArticle"], items["BreadcrumbList"]["itemListElement"]
        assert article["url"] == SITE_URL + page.address
        assert date.fromisoformat(article["dateModified"])
        assert {"headline", "description", "image", "author", "license"} <= article.keys()
        assert [item["position"] for item in trail] == list(range(1, len(trail) + 1))
        assert {item["item"] for item in trail} <= addresses
        assert trail[-1]["item"] == SITE_URL + page.address
        if page.address.startswith("systems/"):  # whose pages are not in the navigation
            assert f"{SITE_URL}systems/" in [item["item"] for item in trail]


def test_the_glossary_is_a_set_of_terms(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """Every term is a DefinedTerm whose address is its anchor."""
    terms = structured(pages["glossary/"])["DefinedTermSet"]["hasDefinedTerm"]
    assert {term["@id"]: term["name"] for term in terms} == {
        f"{SITE_URL}glossary/#{term.id}": term.name for term in site.comparison.terms
    }


def test_the_exports_are_a_dataset(pages: Mapping[str, BuiltPage]) -> None:
    """On the page that lists them, as search engines for data sets read it."""
    files = structured(pages["linking/"])["Dataset"]["distribution"]
    assert [file["contentUrl"] for file in files] == [SITE_URL + file.path for file in EXPORTS]


def test_the_sitemap_has_the_dates_of_the_reviews(
    site_folder: Path, ordinary_pages: list[BuiltPage]
) -> None:
    """The sitemap lists every page with the date of its last review."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    entries = ET.parse(site_folder / "sitemap.xml").getroot().findall(f"{space}url")  # noqa: S314 - our own file
    dates = {entry.findtext(f"{space}loc"): entry.findtext(f"{space}lastmod") for entry in entries}
    assert dates == {
        SITE_URL + page.address: meta(page, "article:modified_time") for page in ordinary_pages
    }


def test_the_feed_lists_the_changes(site: Site, site_folder: Path) -> None:
    """The feed is a JSON Feed of the changes, the newest first; the Atom feed has the same."""
    feed = json.loads((site_folder / "feed.json").read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    dates = [datetime.fromisoformat(item["date_published"]) for item in feed["items"]]
    assert dates == sorted(dates, reverse=True)
    atom = ET.parse(site_folder / "feed.xml").getroot()  # noqa: S314 - our own file
    ids = [item.text for item in atom.iterfind("{*}entry/{*}id")]
    assert ids == [*dict.fromkeys(item["id"] for item in feed["items"])]
    assert {item["content_text"]: item["url"] for item in feed["items"]} == {
        change.text: SITE_URL + address(change.place) for change in site.comparison.changes
    }


def test_llms_txt_lists_every_page(site_folder: Path, ordinary_pages: list[BuiltPage]) -> None:
    """The file has the form of llmstxt.org and links to every page once."""
    text = (site_folder / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert text.split("\n\n")[1].startswith("> ")
    for page in ordinary_pages:
        has_content = page.address != "search/"
        assert text.count(f"]({SITE_URL}{page.address}): ") == has_content, page
