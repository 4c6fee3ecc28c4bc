"""The overrides follow Material's own templates, and this says when those have changed."""

import hashlib
import re
from pathlib import Path
from urllib.parse import urljoin

import material
import pytest

from macros.site import Site, address, front_matter
from tests.conftest import BuiltPage

OVERRIDES = Path(__file__).parent.parent.parent / "overrides"

# For each override the file of Material that it was written from, and the start of that file's
# SHA-256 at the time. When a test fails: compare Material's file with the override, carry over what
# changed, and put the new value here.
WRITTEN_FROM = {
    "404.html": ("404.html", "80c93494b5432b1b"),
    "main.html": ("base.html", "a919e32d2225e09e"),  # it writes blocks of that file anew
    "partials/actions.html": ("partials/actions.html", "1bcd66d6f428194e"),
    "partials/copyright.html": ("partials/copyright.html", "bc86bca3bf75070f"),
    "partials/footer.html": ("partials/footer.html", "50c2a75f013b7b03"),
    "partials/header.html": ("partials/header.html", "8cf3fb15bcf969ff"),
    "partials/javascripts/base.html": ("partials/javascripts/base.html", "d6113712bc4deb30"),
    "partials/javascripts/palette.html": ("partials/javascripts/palette.html", "8790389765ea6036"),
    "partials/nav.html": ("partials/nav.html", "af33f6e032f632eb"),
    "partials/palette.html": ("partials/palette.html", "fb935107ae7d3d74"),
    "partials/path.html": ("partials/path.html", "cbde0642861fe915"),
    "partials/search.html": ("partials/search.html", "bfd556535abcddb9"),
    "partials/source.html": ("partials/source.html", "6847616d67be4920"),
    "partials/toc.html": ("partials/toc.html", "fde48f583563364b"),
}


@pytest.mark.parametrize("override", sorted(WRITTEN_FROM))
def test_material_has_not_changed_what_we_override(override: str) -> None:
    """The override still stands against the file that it was written from."""
    name, digest = WRITTEN_FROM[override]
    original = Path(material.__file__).parent / "templates" / name
    assert hashlib.sha256(original.read_bytes()).hexdigest()[:16] == digest


def test_every_override_is_watched() -> None:
    """Each file in overrides/ follows one of Material's."""
    files = {path.relative_to(OVERRIDES).as_posix() for path in OVERRIDES.rglob("*.html")}
    assert files == set(WRITTEN_FROM)


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
