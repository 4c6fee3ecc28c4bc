"""A fork is renamed in mkdocs.yml, recolored in tokens.css, and compares in a further dimension."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image, ImageColor

from tests.forking import COLORS, OLD_NAME

TEXTS = {".html", ".xml", ".json", ".txt", ".svg", ".webmanifest", ".css", ".js", ".csv", ".bib"}


def test_nothing_shows_the_old_name_or_an_old_color(fork: Path) -> None:
    """No page, export, picture or script of the site has them."""
    old = re.compile(f"{OLD_NAME}|(?i:{'|'.join(COLORS)})")
    matches = {
        file.relative_to(fork).as_posix(): old.findall(file.read_text(encoding="utf-8"))
        for file in fork.rglob("*")
        if file.suffix in TEXTS
    }
    assert len(matches) > 50
    assert {name: words for name, words in matches.items() if words} == {}


@pytest.mark.parametrize(
    "picture", ["assets/cards/index.png", "assets/icon-192.png", "assets/touch-icon.png"]
)
def test_cards_and_icons_have_the_new_colors(fork: Path, picture: str) -> None:
    """They are drawn from the tokens."""
    with Image.open(fork / picture) as image:
        colors = image.convert("RGB").getcolors(image.width * image.height) or []
    present = {color for _, color in colors}
    for old, new in (("#4338ca", "#00695c"), ("#9a4a08", "#ad1457")):
        assert ImageColor.getrgb(new) in present
        assert ImageColor.getrgb(old) not in present


@pytest.mark.parametrize("picture", ["assets/logo.svg", "assets/favicon.svg", "umbrella.svg"])
def test_drawings_have_the_new_colors_in_light_and_dark(fork: Path, picture: str) -> None:
    """The emblem and the umbrella follow the tokens and the reader's color scheme."""
    svg = (fork / picture).read_text(encoding="utf-8")
    assert all(new in svg for new in COLORS.values())
    assert "prefers-color-scheme" in svg


def test_a_new_dimension_is_compared_in_its_place(fork: Path) -> None:
    """In the table of the home page, where its position says, on its page, and in the export."""
    (table,) = parsed(fork / "index.html").select("table.two-sided")
    rows = [row["id"] for row in table.select("tbody[id]")]
    assert rows[rows.index("pronunciation") - 1] == "adaptation"
    page = parsed(fork / "dimensions/pronunciation/index.html")
    assert len(page.select("tbody[id^=pronunciation-]")) >= 5
    exported = json.loads((fork / "api/v1/comparison.json").read_text(encoding="utf-8"))
    assert "pronunciation" in {dimension["id"] for dimension in exported["dimensions"]}


def parsed(page: Path) -> BeautifulSoup:
    """Return a built page, parsed."""
    return BeautifulSoup(page.read_text(encoding="utf-8"), "lxml")
