"""The list of published addresses only grows, whatever a change does to it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from macros.validation import permalinks
from tests.conftest import ROOT

LIST = "macros/data/published_places.txt"
# The published history first: a branch may still take back what it has only just recorded.
BRANCHES = ("refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/heads/main", "HEAD")


def git(folder: Path, *arguments: str) -> str | None:
    """Return what git says in a folder, or nothing where it fails."""
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
    """Return every address that the list has ever held, or nothing where no history is kept."""
    top = git(folder, "rev-parse", "--show-toplevel")
    if top is None or Path(top.strip()).resolve() != folder.resolve():
        return None  # an exported archive, or one inside some other repository
    if git(folder, "rev-parse", "--is-shallow-repository") != "false\n":
        return None
    for branch in BRANCHES:
        # From where the two part, because a change need not know what was published since.
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


def test_what_was_taken_out_is_remembered(repository: Path) -> None:
    """An address is known for good, even if a later commit takes it out of the list."""
    publish(repository, "/", "/c/")
    assert ever_published(repository) == {"/", "/a/#b", "/c/"}


def test_a_branch_may_take_back_what_it_added(repository: Path) -> None:
    """What a branch has recorded and taken out again was never published."""
    git(repository, "switch", "--quiet", "--create", "change")
    publish(repository, "/", "/a/#b", "/misspelled/")
    publish(repository, "/", "/a/#b", "/spelt/")
    assert ever_published(repository) == {"/", "/a/#b"}


def test_a_branch_need_not_know_what_came_after_it(repository: Path) -> None:
    """What was published since a branch began is no fault of the branch."""
    git(repository, "switch", "--quiet", "--create", "change")
    git(repository, "switch", "--quiet", "main")
    publish(repository, "/", "/a/#b", "/later/")
    git(repository, "switch", "--quiet", "change")
    assert ever_published(repository) == {"/", "/a/#b"}


def test_a_clone_knows_what_its_origin_has_published(repository: Path, tmp_path: Path) -> None:
    """A fresh clone has the history, a shallow one and an exported folder have none."""
    publish(repository, "/", "/c/")
    git(tmp_path, "clone", "--quiet", str(repository), "clone")
    assert ever_published(tmp_path / "clone") == {"/", "/a/#b", "/c/"}
    git(tmp_path, "clone", "--quiet", "--depth=1", repository.as_uri(), "shallow")
    assert ever_published(tmp_path / "shallow") is None
    shutil.copytree(repository / "macros", tmp_path / "exported" / "macros")
    assert ever_published(tmp_path / "exported") is None
    shutil.copytree(repository / "macros", repository / "inside" / "macros")
    assert ever_published(repository / "inside") is None
