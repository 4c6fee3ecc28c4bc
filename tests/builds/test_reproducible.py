"""A build depends on the project alone: not on the day, folder, locale or order of files."""

import os
from pathlib import Path

from tests.conftest import build_quietly, copied_project

# Python runs sitecustomize.py first. In this one it is ten years later, and folders list backwards.
SITE_CUSTOMIZE = """
import datetime, os, time

TEN_YEARS = datetime.timedelta(days=3653)
now, scandir, listdir = time.time, os.scandir, os.listdir

class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + TEN_YEARS

class Backwards:
    def __init__(self, *path):
        with scandir(*path) as entries:
            self.entries = sorted(entries, key=lambda entry: entry.name)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.entries:
            raise StopIteration
        return self.entries.pop()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self.entries = []

datetime.datetime = Later
time.time = lambda: now() + TEN_YEARS.total_seconds()  # which date.today calls
os.scandir = Backwards
os.listdir = lambda *path: sorted(listdir(*path), reverse=True)
"""
ENVIRONMENT = {
    "PYTHONHASHSEED": "42",
    "TZ": "Pacific/Kiritimati",  # where a day begins first
    "LC_ALL": "C",  # with the next two, the default encoding is ASCII
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
}


def test_two_builds_are_the_same(tmp_path: Path, site_folder: Path) -> None:
    """Every file is identical if the site is built in another folder, year, locale and order."""
    project = copied_project(tmp_path / "another folder")
    for file in project.rglob("*"):
        os.utime(file, (0, 0))
    (tmp_path / "sitecustomize.py").write_text(SITE_CUSTOMIZE, encoding="utf-8")
    build_quietly(project, environment=ENVIRONMENT | {"PYTHONPATH": str(tmp_path)})
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
