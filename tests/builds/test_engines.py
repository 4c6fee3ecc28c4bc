"""Zensical, the way out of Material, builds the same addresses and anchors from mkdocs.yml."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from lxml import html

from tests.conftest import SITE_URL, copied_project, run

pytestmark = pytest.mark.skipif(
    find_spec("zensical") is None, reason="requirements.txt holds Zensical"
)


def test_both_engines_build_the_same_addresses_and_anchors(
    site_folder: Path, tmp_path: Path
) -> None:
    """Zensical runs no hooks: the command that follows it writes what they write with MkDocs."""
    project = copied_project(tmp_path)
    for command in (
        ("zensical", "build", "--strict"),
        ("macros", "publish", "site", "--address", SITE_URL),
    ):
        result = run(project, *command)
        assert result.returncode == 0, result.stdout + result.stderr
    built, expected = anchors(project / "site"), anchors(site_folder)
    # Zensical adds the files of its theme, which no page loads.
    assert {path: built.get(path) for path in expected} == expected


def anchors(folder: Path) -> dict[str, set[str]]:
    """Return the ids in every page of a site by its path, and every other file without any."""
    return {
        path.relative_to(folder).as_posix(): ids(path) if path.suffix == ".html" else set()
        for path in folder.rglob("*")
        if path.is_file()
    }


def ids(page: Path) -> set[str]:
    """Return the ids in an article."""
    return set(html.document_fromstring(page.read_bytes()).xpath("//article//@id"))
