"""A fork makes the site its own by its name in the settings and its colors in the tokens."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageColor

from tests.conftest import build_quietly, build_with_zensical, built_once

OLD_NAME, NEW_NAME = "Generative AI and LLMs", "Umbrellas & Words"
# Of each side, the old color and the new one, in the light and in the dark.
COLORS = {
    "#4338ca": "#00695c",
    "#a9b1ff": "#80cbc4",
    "#9a4a08": "#ad1457",
    "#f5b461": "#f48fb1",
}
TEXTS = {".html", ".xml", ".json", ".txt", ".svg", ".webmanifest", ".css", ".js", ".csv", ".bib"}


def as_a_fork(build: Callable[[Path], None]) -> Callable[[Path], None]:
    """Return what gives a project another name and other colors, and builds it."""

    def build_fork(project: Path) -> None:
        change(project / "mkdocs.yml", f"site_name: {OLD_NAME}", f"site_name: {NEW_NAME}")
        for old, new in COLORS.items():
            change(project / "docs" / "assets" / "tokens.css", old, new)
        for folder, suffix in (("docs", "md"), ("macros/data", "py")):
            for text in (project / folder).rglob(f"*.{suffix}"):  # what it says is its own anyway
                change(text, OLD_NAME, "The two")
        change(project / "mkdocs.yml", OLD_NAME, "The two")
        build(project)

    return build_fork


def change(file: Path, old: str, new: str) -> None:
    """Replace a text in a file."""
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module", params=["MkDocs", "Zensical"])
def fork(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    copy_project: Callable[[Path], Path],
) -> Path:
    """Return the folder of the site of a fork, as either engine builds it."""
    if request.param == "Zensical":
        pytest.importorskip("zensical")
    build = build_quietly if request.param == "MkDocs" else build_with_zensical
    return built_once(tmp_path_factory, copy_project, f"fork-{request.param}", as_a_fork(build))


def test_nothing_shows_the_old_name_or_an_old_color(fork: Path) -> None:
    """No page, export, picture or program of the site knows them."""
    old = re.compile(f"{OLD_NAME}|(?i:{'|'.join(COLORS)})")
    found = {
        file.relative_to(fork).as_posix(): old.findall(file.read_text(encoding="utf-8"))
        for file in fork.rglob("*")
        if file.suffix in TEXTS
    }
    assert len(found) > 50
    assert {name: words for name, words in found.items() if words} == {}


def test_the_new_name_is_where_a_name_belongs(fork: Path) -> None:
    """Cards' texts, titles, feed, manifest, data, plain text and the error page have it."""
    headline = f"{NEW_NAME}: what is the difference?"
    assert json.loads((fork / "manifest.webmanifest").read_bytes())["name"] == headline
    assert (fork / "llms.txt").read_text(encoding="utf-8").startswith(f"# {headline}\n")
    feed = json.loads((fork / "feed.json").read_bytes())
    assert feed["title"] == f"{NEW_NAME}: changes"
    assert feed["authors"][0]["name"] == f"The contributors of {NEW_NAME}"
    data = json.loads((fork / "api" / "v1" / "comparison.json").read_bytes())
    assert data["attribution"] == f"The contributors of {NEW_NAME}"
    for page, words in (
        ("index.html", headline),
        ("404.html", NEW_NAME),
        ("about/index.html", f"The contributors of {NEW_NAME} (20"),
        ("linking/index.html", f"{NEW_NAME}: the comparison as data"),
        ("glossary/index.html", f"Glossary - {NEW_NAME}"),
    ):
        html = (fork / page).read_text(encoding="utf-8").replace("&amp;", "&")
        assert words in html, page


@pytest.mark.parametrize(
    "picture", ["assets/cards/index.png", "assets/icon-192.png", "assets/touch-icon.png"]
)
def test_a_picture_has_the_new_colors(fork: Path, picture: str) -> None:
    """Cards and icons are drawn from the tokens."""
    with Image.open(fork / picture) as image:
        found = image.convert("RGB").getcolors(image.width * image.height) or []
    there = {color for _, color in found}
    for old, new in (("#4338ca", "#00695c"), ("#9a4a08", "#ad1457")):
        assert ImageColor.getrgb(new) in there
        assert ImageColor.getrgb(old) not in there


@pytest.mark.parametrize("picture", ["assets/logo.svg", "assets/favicon.svg", "umbrella.svg"])
def test_a_drawing_has_the_new_colors_in_the_light_and_in_the_dark(
    fork: Path, picture: str
) -> None:
    """The emblem and the umbrella follow the tokens and the reader."""
    svg = (fork / picture).read_text(encoding="utf-8")
    assert all(new in svg for new in COLORS.values())
    assert "prefers-color-scheme" in svg
