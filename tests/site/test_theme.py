"""The frame around the text of a page: its lists, its policy, what it asks for."""

import re
from base64 import b64encode
from hashlib import sha256
from urllib.parse import urljoin

from macros.front_matter import front_matter
from macros.palette import palette
from macros.site import Site, address
from tests.conftest import BuiltPage


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
    site: Site, built_pages: list[BuiltPage]
) -> None:
    """`hide` in the front matter takes the list of pages or of sections away, and nothing else."""
    pages = {page.address: page for page in built_pages}
    asked = {
        address(path): sorted(front_matter(text).get("hide", ()))
        for path, text in site.prose.items()
    }
    for each, expected in asked.items():
        lists = {
            "navigation": pages[each].soup.select_one(".pages"),
            "toc": pages[each].soup.select_one(".sections"),
        }
        hidden = [name for name, found in lists.items() if found and found.has_attr("hidden")]
        assert None not in lists.values(), each
        assert hidden == expected, each
    assert asked[""] == ["navigation", "toc"]


def test_the_list_of_pages_names_those_of_the_own_section_and_the_first_of_others(
    built_pages: list[BuiltPage],
) -> None:
    """What is inside another section is a link to its first page, on which all of it is listed."""
    pages = {page.address: page for page in built_pages}

    def listed(address: str) -> set[str]:
        links = pages[address].soup.select(".pages ul a")
        return {urljoin(f"/{address}", str(link["href"])).strip("/") for link in links}

    topics = {each.strip("/") for each in pages if re.fullmatch(r"questions/.+", each)}
    everywhere = {"", "dimensions/evaluation", "systems", "questions", "sources", "about"}
    assert all(everywhere <= listed(each) for each in pages if each != "404.html")
    assert topics <= listed("choose/")
    assert topics.isdisjoint(listed("systems/"))
    index = pages["questions/"].soup.select("h2 a[href]")
    assert topics <= {urljoin("/questions/", str(link["href"])).strip("/") for link in index}
