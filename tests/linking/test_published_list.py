"""The list of published addresses only grows."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from macros.validation import permalinks
from tests.conftest import ROOT

LIST = "macros/data/published_places.txt"
# The published history first: a branch may take back an address that it has just recorded.
BRANCHES = ("refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/heads/main", "HEAD")


def git(folder: Path, *arguments: str) -> str | None:
    """Return the output of git in a folder, or None if it fails."""
    program = shutil.which("git")
    if program is None:
        return None
    # A hook that runs the tests names its own repository in the environment.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    result = subprocess.run(
        [program, *arguments], cwd=folder, env=kept, capture_output=True, text=True, check=False
    )
    return result.stdout if result.returncode == 0 else None


def ever_published(folder: Path) -> set[str] | None:
    """Return every address that the list has ever held, or None without a full history."""
    top = git(folder, "rev-parse", "--show-toplevel")
    if top is None or Path(top.strip()).resolve() != folder.resolve():
        return None  # an exported archive, perhaps inside another repository
    if git(folder, "rev-parse", "--is-shallow-repository") != "false\n":
        return None
    for branch in BRANCHES:
        # From the merge base, because a branch need not know what was published since.
        if base := git(folder, "merge-base", branch, "HEAD"):
            # Along the first parents, because a branch that was never merged never published.
            log = git(
                folder, "log", "--first-parent", "-m", "-p", "--no-color", "--no-ext-diff",
                "--no-renames", "--format=", base.strip(), "--", LIST,
            )  # fmt: skip
            return {line[1:] for line in (log or "").splitlines() if line.startswith("+/")}
    return None


def test_no_address_is_ever_taken_out() -> None:
    """Each address that was in the list in any published commit is in it today."""
    ever = ever_published(ROOT)
    if ever is None:
        pytest.skip("there is no full history here: this is no clone, or `git fetch --unshallow`")
    assert sorted(ever - permalinks.published()) == [], f"put these lines back into {LIST}"
