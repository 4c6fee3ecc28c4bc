"""Every snippet on the page about linking works as shown."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from pybtex import PybtexEngine
from pybtex.database import parse_file

from macros.exports.data_files import EXPORTS
from macros.render.pages import EXAMPLE_ADDRESS, SNIPPETS
from tests.conftest import SITE_URL, BuiltPage


def snippet(name: str, address: str) -> str:
    """Return a snippet as a reader of the site at an address would copy it."""
    return (SNIPPETS / name).read_text(encoding="utf-8").replace(EXAMPLE_ADDRESS, address)


def test_the_page_shows_every_snippet_and_no_other(pages: Mapping[str, BuiltPage]) -> None:
    """Each block of code on the page is a file that a test works with."""
    shown = {block.get_text().strip() for block in pages["linking/"].soup.select("pre code")}
    assert shown == {snippet(file.name, SITE_URL).strip() for file in SNIPPETS.iterdir()}


@pytest.mark.parametrize("name", ["link.md", "link.html", "picture.html", "figure.html"])
def test_the_addresses_of_a_snippet_resolve(
    name: str, site_folder: Path, built_addresses: set[str]
) -> None:
    """Each address is that of a page, an anchor or a file of the site."""
    addresses = re.findall(rf"{re.escape(SITE_URL)}[^\s)\"]*", snippet(name, SITE_URL))
    assert addresses
    for address in addresses:
        path = address.removeprefix(SITE_URL)
        assert path in built_addresses or (site_folder / path).is_file(), address


@pytest.mark.parametrize(
    ("name", "output"),
    [("script.py", r"^Emu3 https://\S+/systems/#emu3$"), ("table.py", r"\d+ aspects, ")],
)
def test_a_script_runs(name: str, output: str, address: str) -> None:
    """A script reads the data from the served site and prints what the page promises."""
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", snippet(name, address)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.stderr == ""
    assert re.search(output, result.stdout, re.MULTILINE), result.stdout


def test_a_paper_can_cite_by_id(site_folder: Path) -> None:
    """The key that the LaTeX snippet cites is in the BibTeX file, and a style can set it."""
    keys = re.findall(r"\\cite\{([^}]+)\}", snippet("citation.tex", SITE_URL))
    file = site_folder / "api" / "v1" / "sources.bib"
    assert keys
    assert set(keys) <= set(parse_file(file).entries)
    text = PybtexEngine().format_from_file(
        str(file), style="plain", citations=keys, output_backend="text"
    )
    assert "Attention" in text


def test_the_page_lists_every_export(pages: Mapping[str, BuiltPage], site_folder: Path) -> None:
    """Each exported file is linked on the page and is there."""
    links = {str(link["href"]) for link in pages["linking/"].soup.select("article a[href]")}
    for export in EXPORTS:
        assert SITE_URL + export.path in links
        assert (site_folder / export.path).stat().st_size > 0
