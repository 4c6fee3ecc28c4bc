"""The frame around the text of a page: its lists, its policy, what it asks for."""

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import get_args
from urllib.parse import urljoin

import pytest

from macros.front_matter import PageStyles, front_matter
from macros.palette import palette
from macros.site import Site, address
from tests.conftest import BuiltPage, only

ENTRIES = ".entries > ul > li >"  # and not the parts below them


def test_a_page_needs_nothing_that_its_policy_refuses(built_pages: list[BuiltPage]) -> None:
    """The one script that is no file is allowed by its hash; no page has a style of its own."""
    inline = "style, [style]"
    handlers = "[onclick], [onload], [onerror]"
    for page in built_pages:
        assert page.soup.select(f"{inline}, {handlers}") == [], page.address
    policies = {
        str(meta["content"])
        for page in built_pages
        for meta in page.soup.select("meta[http-equiv=Content-Security-Policy]")
    }
    scripts = {
        script.string or ""
        for page in built_pages
        for script in page.soup.select("script:not([src], [type='application/ld+json'])")
    }
    assert len(policies) == len(scripts) == 1
    digest = b64encode(sha256(scripts.pop().encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policies.pop()


def test_the_window_has_the_color_of_the_page(built_pages: list[BuiltPage]) -> None:
    """What a browser paints around the page is the color of the page, in the light and the dark."""
    page = palette()["--page"]
    colors = [str(meta["content"]) for meta in built_pages[0].soup.select("meta[name=theme-color]")]
    assert colors == [page.light, page.dark]


def test_a_page_hides_the_lists_that_it_asks_to_hide(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """`hide` in the front matter takes the list of sections or the parts of the section away."""
    for path, text in site.prose.items():
        soup, hidden = pages[address(path)].soup, front_matter(text).get("hide", ())
        assert only(soup, ".sections").has_attr("hidden") == ("toc" in hidden), path
        assert not ("path" in hidden and soup.select_one(".path")), path
        assert not ("navigation" in hidden and soup.select_one(".pages")), path


def test_every_page_is_reached_from_the_front_of_its_section(
    pages: Mapping[str, BuiltPage],
) -> None:
    """What the header does not list is in the line of parts or in the text of one of these."""

    def linked(address: str, selector: str) -> set[str]:
        links = pages[address].soup.select(f"{selector} a[href]")
        targets = (urljoin(f"/{address}", str(link["href"])) for link in links)
        return {target.partition("#")[0].lstrip("/") for target in targets}

    entries = linked("", ENTRIES)
    assert linked("questions/law/", ENTRIES) == entries
    assert {"", "systems/", "choose/", "see/", "questions/", "glossary/"} == entries
    parts = linked("boundary/", ".path") | linked("usage/", ".path") | linked("examples/", ".path")
    fronts = entries | parts
    assert linked("", ".entries") == fronts  # on a phone, where the menu has the parts too
    inside = {link for front in fronts for link in linked(front, "article")}
    assert {*pages} - {"404.html"} <= fronts | inside
    topics = {each for each in pages if re.fullmatch(r"questions/.+", each)}
    assert topics <= linked("questions/law/", ".pages")


def test_the_section_of_every_page_is_marked(built_pages: list[BuiltPage]) -> None:
    """One entry of the header is current, as `page` on the page that it leads to."""
    for page in built_pages:
        marks = page.soup.select(f"{ENTRIES} [aria-current]")
        if page.address == "404.html":
            assert marks == []
            continue
        (mark,) = marks
        leads_here = urljoin(f"/{page.address}", str(mark["href"])) == f"/{page.address}"
        assert mark["aria-current"] == ("page" if leads_here else "true"), page.address


@pytest.mark.parametrize("name", get_args(PageStyles))
def test_a_page_asks_for_the_styles_that_it_needs(
    name: str, site_folder: Path, built_pages: list[BuiltPage]
) -> None:
    """No other page has elements of a class that only this stylesheet knows."""
    own = classes(site_folder, name) - classes(site_folder, "styles.css")
    for page in built_pages:
        if not page.soup.select(f'link[href*="{name}"]'):
            shown = {value for element in page.soup.select("[class]") for value in element["class"]}
            assert own & shown == set(), str(page)


def classes(site_folder: Path, name: str) -> set[str]:
    """Return the classes in the selectors of a stylesheet, but for those of states."""
    return set(re.findall(r"\.(?!is-)([a-z][\w-]+)", (site_folder / "assets" / name).read_text()))
