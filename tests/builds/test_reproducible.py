"""A build depends on the project alone: not on the folder, the locale or the order of a set."""

import os
from pathlib import Path

from tests.conftest import build_quietly, copied_project

ENVIRONMENT = {
    "PYTHONHASHSEED": "42",
    "TZ": "Pacific/Kiritimati",  # where a day begins first
    "LC_ALL": "C",  # with the next two, the default encoding is ASCII
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
}


def test_two_builds_are_the_same(tmp_path: Path, site_folder: Path) -> None:
    """Every file is identical if the site is built in another folder, locale and time zone."""
    project = copied_project(tmp_path / "another folder")
    for file in project.rglob("*"):
        os.utime(file, (0, 0))
    build_quietly(project, environment=ENVIRONMENT)
    first, second = files(site_folder), files(project / "site")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def files(folder: Path) -> dict[str, bytes]:
    """Return the content of every file of a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
