"""Building: the same project gives the same site. What stops a build is in test_faults.py."""

from collections.abc import Callable
from pathlib import Path

from tests.conftest import build

CopyProject = Callable[[Path], Path]


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
