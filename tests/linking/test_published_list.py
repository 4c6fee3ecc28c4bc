"""The list of published addresses only grows."""

import shutil
import subprocess

import pytest

from macros.validation import permalinks
from tests.conftest import ROOT

LIST = "macros/data/published_places.txt"


def git(*arguments: str) -> str:
    """Return the output of git in the project, or an empty text if it fails."""
    program = shutil.which("git") or "git"
    result = subprocess.run(
        [program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return result.stdout if result.returncode == 0 else ""


def test_no_address_is_taken_out() -> None:
    """Each address that was in the list where this branch left the main one is in it today."""
    base = git("merge-base", "origin/main", "HEAD") or git("merge-base", "main", "HEAD")
    published = git("show", f"{base.strip()}:{LIST}") if base else ""
    if not published:
        pytest.skip("there is no main branch here")
    lost = {*published.splitlines()} - permalinks.published()
    assert sorted(lost) == [], f"put these lines back into {LIST}"
