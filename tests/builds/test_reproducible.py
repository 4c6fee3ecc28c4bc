"""The same state of the project gives the same site, byte for byte, wherever it is built."""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.conftest import ROOT, SITE_URL, run
from tests.elsewhere import elsewhere

SHOWN = """
import datetime, os, time
now, today = datetime.datetime.now(datetime.UTC), datetime.date.today()
print(now.year, today.year, *os.listdir("folder"), time.tzname[0])
"""


def test_elsewhere_is_another_day_and_order(tmp_path: Path) -> None:
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
        env=os.environ | elsewhere(tmp_path / "elsewhere"),
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    year = str(datetime.now(UTC).year + 10)
    assert shown == [year, year, "c", "b", "a", "+14"]


def test_two_builds_are_the_same(
    tmp_path: Path, unpublished_folder: Path, site_folder: Path
) -> None:
    """Every file is: on another day, in another folder, locale, time zone, order and hash seed.

    The other build has none of our hooks: a command does what they do at the end, as it does to the
    site of another engine.
    """
    folder = shutil.copytree(unpublished_folder, tmp_path / "another folder")
    environment = elsewhere(tmp_path / "elsewhere")
    command = ("macros", "publish", str(folder), "--address", SITE_URL)
    result = run(ROOT, *command, environment=environment)
    assert result.returncode == 0, result.stderr
    first, second = files(site_folder), files(folder)
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def files(folder: Path) -> dict[str, bytes]:
    """Return what every file of a folder holds."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
