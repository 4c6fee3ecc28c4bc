"""Zensical builds the same site as MkDocs, from the same mkdocs.yml.

The site is that of a fork, which other tests have built.

What differs is listed here with the reason. A difference that is gone fails a test, so that the
list stays true.
"""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

import pytest
from lxml import html

from macros.postprocess.first_paint import make_ready
from tests.conftest import SITE_URL
from tests.forking import FOLDER


@dataclass(frozen=True)
class Difference:
    """A part of a page in which the engines differ: which elements, what of them, and why."""

    where: str  # as XPath
    what: Literal["all", "the text"] | tuple[str, ...]  # or these attributes
    reason: str


PARTS = (
    Difference(
        "//footer//*[@class='colophon']//a[@href]", "all", "the footer names what made the page"
    ),
    Difference(
        "//meta[@http-equiv='Content-Security-Policy']",
        "all",
        "it knows styles and scripts by hash, and some are the theme's",
    ),
    Difference(
        "//script[not(@src or @type)]", "the text", "Zensical begins an address with ./ at home"
    ),
    Difference("//article//link[@rel='stylesheet']", ("href",), "its name says what is in it"),
    Difference(
        "//*[@class='md-overlay']", ("aria-hidden",), "Zensical hides what only a pointer can use"
    ),
)
THEME_STYLES = "assets/styles.css"
MARK = re.compile(r"(?<=styles)\.[0-9a-f]{8}(?=\.css$)")  # of what is in the file
SHOWN = 20  # lines of a difference that a failing test prints


@dataclass(frozen=True)
class Sites:
    """The folders of the site as MkDocs and as Zensical build it."""

    mkdocs: Path
    zensical: Path

    def __iter__(self) -> Iterator[Path]:
        """Return both."""
        return iter((self.mkdocs, self.zensical))


@pytest.fixture(scope="module")
def sites(fork_by_mkdocs: Path, fork_by_zensical: Path) -> Sites:
    """Return the site as both engines build it."""
    return Sites(fork_by_mkdocs, fork_by_zensical)


def test_both_publish_the_same_files(sites: Sites) -> None:
    """Every address of one is an address of the other, and what is not a page is the same."""
    mkdocs, zensical = (
        {MARK.sub("", name): path.read_bytes() for name, path in files(folder).items()}
        for folder in sites
    )
    assert mkdocs.keys() == zensical.keys()
    differing = {name for name in mkdocs if mkdocs[name] != zensical[name]}
    assert {name for name in differing if not name.endswith(".html")} == {THEME_STYLES}


def test_pages_are_the_same(sites: Sites) -> None:
    """Every element of every page, its attributes, links and text, but for what is listed."""
    report: list[str] = []
    for name in pages(sites.mkdocs):
        mkdocs, zensical = (outline(without(page(folder, name), PARTS), name) for folder in sites)
        report += unified_diff(mkdocs, zensical, f"MkDocs: {name}", "Zensical", lineterm="", n=1)
    assert "\n".join(report[:SHOWN]) == ""


@pytest.mark.parametrize("part", PARTS, ids=lambda part: f"{part.where} {part.what}")
def test_a_listed_part_still_differs(sites: Sites, part: Difference) -> None:
    """Without its line in the list, some page would differ."""
    others = tuple(each for each in PARTS if each != part)
    for name in pages(sites.mkdocs):
        mkdocs, zensical = (outline(without(page(folder, name), others), name) for folder in sites)
        if mkdocs != zensical:
            return
    pytest.fail(f"{part.where} is the same now: take it off the list", pytrace=False)


def test_a_site_is_not_published_twice(fork_by_zensical: Path, tmp_path: Path) -> None:
    """The last step refuses what it has done before, and leaves the pages as they are."""
    name = "about/index.html"
    (tmp_path / "about").mkdir()
    copy = Path(shutil.copy(fork_by_zensical / name, tmp_path / name))
    with pytest.raises(ValueError, match="expected a page as the engine wrote it"):
        make_ready(tmp_path, SITE_URL)
    assert copy.read_bytes() == (fork_by_zensical / name).read_bytes()


def files(folder: Path) -> dict[str, Path]:
    """Return every file of a site by its name."""
    return {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }


@cache
def pages(folder: Path) -> tuple[str, ...]:
    """Return the names of the pages of a site, without those that only the fork has."""
    names = (name for name in files(folder) if not name.startswith(FOLDER))
    return tuple(sorted(name for name in names if name.endswith(".html")))


def page(folder: Path, name: str) -> html.HtmlElement:
    """Return a page of a site, parsed."""
    return html.document_fromstring(read(folder / name))


@cache
def read(file: Path) -> bytes:
    """Return what a file holds, read once."""
    return file.read_bytes()


def without(page: html.HtmlElement, differences: tuple[Difference, ...]) -> html.HtmlElement:
    """Return a page without the parts in which the engines differ."""
    for difference in differences:
        for element in page.xpath(difference.where):
            match difference.what:
                case "all":
                    element.drop_tree()
                case "the text":
                    element.text = None
                case attributes:
                    for attribute in attributes:
                        element.attrib.pop(attribute, None)
    return page


def outline(page: html.HtmlElement, name: str) -> list[str]:
    """Return each element and each text of a page as a line, indented by its depth.

    An address is as it resolves on the page, data is sorted by key, and white space is one space.
    """
    here = urljoin(SITE_URL, name.removesuffix("index.html"))
    return list(lines(page, here, ""))


def lines(element: html.HtmlElement, here: str, indent: str) -> Iterator[str]:
    """Return the lines of an element and of what it holds."""
    attributes = {
        key: urljoin(here, value) if key in {"href", "src"} else value
        for key, value in sorted(element.items())
    }
    yield f"{indent}{element.tag} {attributes}"
    text = element.text or ""
    if element.get("type") == "application/ld+json":
        text = json.dumps(json.loads(text), sort_keys=True)
    yield from line(text, indent)
    for child in element:
        if isinstance(child, html.HtmlElement):
            yield from lines(child, here, indent + " ")
        yield from line(child.tail or "", indent)


def line(text: str, indent: str) -> Iterator[str]:
    """Return the line of a text, if it says anything."""
    if words := text.split():
        yield f"{indent} {' '.join(words)}"
