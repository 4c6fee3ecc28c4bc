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


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository whose list has been published with two addresses."""
    folder = tmp_path / "repository"
    (folder / LIST).parent.mkdir(parents=True)
    git(tmp_path, "init", "--quiet", "--initial-branch=main", str(folder))
    publish(folder, "/", "/a/#b")
    return folder


def publish(folder: Path, *addresses: str) -> None:
    """Write the list and commit it."""
    (folder / LIST).write_text("\n".join(addresses) + "\n", encoding="utf-8")
    git(folder, "add", ".")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    assert git(folder, *who, "commit", "--quiet", "--no-verify", "--message=List") is not None


def test_a_removed_address_is_remembered(repository: Path) -> None:
    """An address counts for good, even if a later commit removes it from the list."""
    publish(repository, "/", "/c/")
    assert ever_published(repository) == {"/", "/a/#b", "/c/"}


def test_a_branch_answers_for_the_history_at_its_merge_base(repository: Path) -> None:
    """It may take back what it added, and need not know what was published since it began."""
    git(repository, "switch", "--quiet", "--create", "change")
    publish(repository, "/", "/a/#b", "/misspelled/")
    publish(repository, "/", "/a/#b", "/spelt/")
    git(repository, "switch", "--quiet", "main")
    publish(repository, "/", "/a/#b", "/later/")
    git(repository, "switch", "--quiet", "change")
    assert ever_published(repository) == {"/", "/a/#b"}


def test_only_a_full_clone_has_the_history(repository: Path, tmp_path: Path) -> None:
    """A shallow clone and an exported folder have none, even inside another repository."""
    git(tmp_path, "clone", "--quiet", str(repository), "clone")
    assert ever_published(tmp_path / "clone") == {"/", "/a/#b"}
    publish(repository, "/", "/c/")
    git(tmp_path, "clone", "--quiet", "--depth=1", repository.as_uri(), "shallow")
    assert ever_published(tmp_path / "shallow") is None
    for folder in (tmp_path / "exported", repository / "inside"):
        shutil.copytree(repository / "macros", folder / "macros")
        assert ever_published(folder) is None
