"""What programs read: cards, structured data, the feed, the sitemap, the plain text."""

import json
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PIL import Image, ImageColor

from macros.exports.social_cards import Cards
from macros.palette import NEEDED, palette
from macros.site import Site, address
from tests.conftest import SITE_URL, BuiltPage


def structured(page: BuiltPage) -> list[dict[str, Any]]:
    """Return every item of structured data on a page."""
    items: list[dict[str, Any]] = []
    for script in page.soup.select('script[type="application/ld+json"]'):
        content = json.loads(str(script.string))
        assert content["@context"] == "https://schema.org"
        items += content.get("@graph", [content])
    return items


def meta(page: BuiltPage, name: str) -> str:
    """Return what a page says under a name in its head."""
    found = page.soup.select_one(f'meta[property="{name}"], meta[name="{name}"]')
    assert found is not None, (str(page), name)
    return str(found["content"])


@pytest.fixture(scope="session")
def ordinary_pages(built_pages: list[BuiltPage]) -> list[BuiltPage]:
    """Return every page but the error page."""
    return [page for page in built_pages if page.address != "404.html"]


def test_every_page_has_a_card(site_folder: Path, ordinary_pages: list[BuiltPage]) -> None:
    """A link to a page is shown with its own title, description and picture."""
    pictures = set()
    for page in ordinary_pages:
        # The readers of Twitter cards take these where there are none of their own.
        assert meta(page, "twitter:card") == "summary_large_image"
        assert meta(page, "og:title")
        assert meta(page, "og:description") == meta(page, "description")
        picture = meta(page, "og:image")
        assert picture.startswith(SITE_URL)
        assert meta(page, "og:url") == SITE_URL + page.address
        assert meta(page, "og:image:alt")
        pictures.add(picture)
        file = site_folder / picture.removeprefix(SITE_URL)
        with Image.open(BytesIO(file.read_bytes())) as image:
            assert image.size == (1200, 630)
    assert len(pictures) == len(ordinary_pages)


def test_a_card_is_in_the_colors_of_the_site(site_folder: Path) -> None:
    """It is drawn anew from the tokens at every build, on the very color of a page."""
    with Image.open(site_folder / "assets" / "cards" / "index.png") as image:
        card = image.convert("RGB")
    there = {color for _, color in card.getcolors(card.width * card.height) or []}
    for name in NEEDED:
        assert ImageColor.getrgb(palette()[name].light) in there, name
    assert card.getpixel((0, 0)) == ImageColor.getrgb(palette()["--page"].light)


@pytest.mark.parametrize("name", ["A" * 200, "A name of many words " * 9, "\u4e2d\u6587", ""])
def test_a_card_has_room_for_any_name_and_title(site: Site, name: str) -> None:
    """What is too long is smaller, and nothing reaches into the umbrella or fails."""
    titled = site.prose["index.md"].replace(
        "title: What is the difference?", f"title: {name or 'A'}"
    )
    changed = replace(site, name=name, prose={"index.md": titled})
    with Image.open(BytesIO(Cards(changed).card("index.md"))) as image:
        assert image.size == (1200, 630)


def test_every_page_says_what_it_is_to_search_engines(ordinary_pages: list[BuiltPage]) -> None:
    """Each page is an article with a trail of pages that leads to it."""
    addresses = {SITE_URL + page.address for page in ordinary_pages}
    for page in ordinary_pages:
        items = {item["@type"]: item for item in structured(page)}
        article, trail = items["TechArticle"], items["BreadcrumbList"]["itemListElement"]
        assert article["url"] == SITE_URL + page.address
        assert date.fromisoformat(article["dateModified"])
        assert {"headline", "description", "image", "author", "license"} <= article.keys()
        assert [item["position"] for item in trail] == list(range(1, len(trail) + 1))
        assert {item["item"] for item in trail} <= addresses
        assert trail[-1]["item"] == SITE_URL + page.address


def test_the_glossary_is_a_set_of_terms(site: Site, ordinary_pages: list[BuiltPage]) -> None:
    """Every term is a DefinedTerm whose address is its anchor."""
    glossary = next(page for page in ordinary_pages if page.address == "glossary/")
    term_set = next(item for item in structured(glossary) if item["@type"] == "DefinedTermSet")
    terms = {term["@id"]: term for term in term_set["hasDefinedTerm"]}
    assert len(terms) == len(site.comparison.terms)
    for term in site.comparison.terms:
        item = terms[f"{SITE_URL}glossary/#{term.id}"]
        assert item["name"] == term.name
        assert glossary.soup.find(id=term.id) is not None


def test_the_sitemap_has_true_dates(site_folder: Path, ordinary_pages: list[BuiltPage]) -> None:
    """The sitemap lists every page with the date of its last review."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    entries = ET.parse(site_folder / "sitemap.xml").getroot().findall(f"{space}url")  # noqa: S314 - our own file
    dates = {entry.findtext(f"{space}loc"): entry.findtext(f"{space}lastmod") for entry in entries}
    expected = {}
    for page in ordinary_pages:
        reviewed = page.soup.select_one('meta[property="article:modified_time"]')
        assert reviewed is not None
        expected[SITE_URL + page.address] = reviewed["content"]
    assert dates == expected


def test_the_feed_lists_the_changes(site: Site, site_folder: Path) -> None:
    """The feed is a JSON Feed of the changes, the newest first."""
    feed = json.loads((site_folder / "feed.json").read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert {"title", "home_page_url", "feed_url", "items"} <= feed.keys()
    assert len(feed["items"]) == len(site.comparison.changes) > 0
    dates = [datetime.fromisoformat(item["date_published"]) for item in feed["items"]]
    assert dates == sorted(dates, reverse=True)
    assert len({item["id"] for item in feed["items"]}) == len(dates)
    by_text = {change.text: change for change in site.comparison.changes}
    for item in feed["items"]:
        assert item["url"] == SITE_URL + address(by_text[item["content_text"]].place)


def test_the_index_for_programs_lists_every_page(
    site_folder: Path, ordinary_pages: list[BuiltPage]
) -> None:
    """The file llms.txt has the form of llmstxt.org and leads to every page, once."""
    text = (site_folder / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert text.split("\n\n")[1].startswith("> ")
    for page in ordinary_pages:
        # The page of the search holds nothing to be read.
        assert text.count(f"]({SITE_URL}{page.address}): ") == (page.address != "search/"), page


def test_the_full_text_holds_every_page(
    site_folder: Path, site: Site, ordinary_pages: list[BuiltPage]
) -> None:
    """The file llms-full.txt has the text of every page and nothing of its machinery."""
    text = (site_folder / "llms-full.txt").read_text(encoding="utf-8")
    for page in ordinary_pages:
        if page.address == "search/":  # holds nothing to be read
            continue
        assert f"<!-- {SITE_URL}{page.address} -->" in text, page
        heading = page.soup.select_one("h1")
        assert heading is not None
        assert f"# {heading.get_text().rstrip('#')}" in text
    assert "Permanent link" not in text
    for dimension in site.comparison.dimensions:
        assert f"# {dimension.title}\n" in text


def test_the_picture_stands_alone(site_folder: Path) -> None:
    """The file umbrella.svg is well-formed, described, and asks for nothing else."""
    picture = (site_folder / "umbrella.svg").read_text(encoding="utf-8")
    space = "{http://www.w3.org/2000/svg}"
    root = ET.fromstring(picture)  # noqa: S314 - our own file
    assert root.tag == f"{space}svg"
    assert root.findtext(f"{space}title")
    assert root.findtext(f"{space}desc")
    links = [link.get("href", "") for link in root.iter(f"{space}a")]
    assert len(links) == 9
    assert all(link.startswith(SITE_URL) for link in links)
    assert "prefers-color-scheme: dark" in picture
    assert "url(" not in picture
    assert "@import" not in picture
