"""Building: what is wrong stops it, and the last good site is still there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import build

CopyProject = Callable[[Path], Path]


def replace(file: Path, old: str, new: str) -> None:
    """Change a file, which must hold what is to be changed."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def misspell_a_source(project: Path) -> None:
    """Misspell a source in the data."""
    replace(project / "macros/data/terms.py", '"vaswani-2017"', '"vaswani-207"')


def call_an_undefined_macro(project: Path) -> None:
    """Call a macro that does not exist."""
    replace(project / "docs/about.md", '{{ count("terms") }}', "{{ number_of_terms() }}")


def break_a_link(project: Path) -> None:
    """Link to an anchor that does not exist, which MkDocs only finds at the end."""
    replace(
        project / "docs/about.md", "# About this site", "# About [this](systems.md#nobody) site"
    )


def misspell_a_term(project: Path) -> None:
    """Link to a term that does not exist."""
    page = project / "docs/about.md"
    page.write_text(page.read_text(encoding="utf-8") + '\n{{ term("tokenn") }}\n', encoding="utf-8")


def add_a_page(project: Path) -> None:
    """Add a page without a dimension."""
    (project / "docs/dimensions/weight.md").write_text("# Weight\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (misspell_a_source, 'expected the id of a source, found "vaswani-207"'),
        (call_an_undefined_macro, "'number_of_terms' is undefined"),
        (break_a_link, "#nobody"),
        (misspell_a_term, 'expected the id of a term, found "tokenn"; the nearest is "token"'),
        (add_a_page, 'docs/dimensions/weight.md: expected a dimension with the id "weight"'),
    ],
)
def test_a_fault_stops_the_build_and_keeps_the_last_site(
    tmp_path: Path, copy_project: CopyProject, spoil: Callable[[Path], None], message: str
) -> None:
    """The build fails with a message, and `site/` is what the last good build left."""
    project = copy_project(tmp_path)
    last = project / "site" / "index.html"
    last.parent.mkdir()
    last.write_text("the last good site", encoding="utf-8")
    spoil(project)
    result = build(project)
    assert result.returncode != 0
    assert message in result.stdout + result.stderr
    assert last.read_text(encoding="utf-8") == "the last good site"
    assert [path.name for path in project.glob(".site-*")] == []


def test_the_build_is_reproducible(
    tmp_path: Path, copy_project: CopyProject, site_folder: Path
) -> None:
    """Two builds of one state of the project are the same, byte for byte."""
    project = copy_project(tmp_path)
    assert build(project).returncode == 0
    first = {path.relative_to(site_folder): path for path in site_folder.rglob("*.html")}
    second = {path.relative_to(project / "site"): path for path in project.rglob("site/**/*.html")}
    assert first.keys() == second.keys()
    assert [name for name in first if first[name].read_bytes() != second[name].read_bytes()] == []
