"""The same state of the project gives the same site, byte for byte, wherever it is built."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import build

# Python runs this first where it finds it: it is ten years later, and folders list backwards.
ELSEWHERE = """
import datetime, os, time

TEN_YEARS = datetime.timedelta(days=3653)
now, scandir, listdir = time.time, os.scandir, os.listdir

class Later(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return super().now(tz) + TEN_YEARS

    @classmethod
    def utcnow(cls):
        return super().utcnow() + TEN_YEARS

class Backwards:
    def __init__(self, *path):
        with scandir(*path) as entries:
            by_name = sorted(entries, key=lambda entry: entry.name, reverse=True)
        self._entries = iter(by_name)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self._entries = iter(())

datetime.datetime = Later
time.time = lambda: now() + TEN_YEARS.total_seconds()  # date.today asks it too
os.scandir = Backwards
os.listdir = lambda *path: sorted(listdir(*path), reverse=True)
"""
OTHERWISE = {
    "PYTHONHASHSEED": "42",
    "TZ": "Pacific/Kiritimati",  # where a day begins first
    "LC_ALL": "C",  # with the next two, text is ASCII where nothing else is said
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
}
SHOWN = """
import datetime, os, time
now, today = datetime.datetime.now(datetime.UTC), datetime.date.today()
print(now.year, today.year, *os.listdir("folder"), time.tzname[0])
"""


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, str]:
    """Return an environment in which all is different that must make no difference."""
    (tmp_path / "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
    return OTHERWISE | {"PYTHONPATH": str(tmp_path)}


def test_elsewhere_is_another_day_and_order(tmp_path: Path, elsewhere: dict[str, str]) -> None:
    """The environment of the next test is what it says."""
    for name in ("a", "b", "c"):
        (tmp_path / "folder" / name).mkdir(parents=True)
    shown = subprocess.run(
        [
            sys.executable,
            "-c",
            SHOWN,
        ],
        cwd=tmp_path,
        env=os.environ | elsewhere,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    year = str(datetime.now(UTC).year + 10)
    assert shown == [year, year, "c", "b", "a", "+14"]


def test_two_builds_are_the_same(
    tmp_path: Path,
    copy_project: Callable[[Path], Path],
    elsewhere: dict[str, str],
    site_folder: Path,
) -> None:
    """Every file is: on another day, in another folder, locale, time zone, order and hash seed."""
    project = copy_project(tmp_path / "another folder")
    for file in project.rglob("*"):
        os.utime(file, (0, 0))
    result = build(project, environment=elsewhere)
    assert result.returncode == 0, result.stderr
    first, second = files(site_folder), files(project / "site")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def files(folder: Path) -> dict[str, bytes]:
    """Return what every file of a folder holds."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
