"""Nothing is taken from outside but what was named exactly, and workflows do what they must."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.utils.yaml import yaml_load

from tests.conftest import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
REQUIREMENTS = [
    ROOT / "requirements.txt",
    *(ROOT / ".ci" / f"{group}.txt" for group in ("audit", "install", "training")),
]


def read(file: Path) -> dict[Any, Any]:
    """Return a file of YAML, read."""
    return yaml_load(file.read_text(encoding="utf-8"))


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    """Return every step of every job."""
    for job in workflow["jobs"].values():
        yield from job.get("steps", [])


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_actions_are_named_by_their_commit(file: Path) -> None:
    """Every action is a commit, with its version beside it; a tag could be moved."""
    lines = re.findall(r"uses: (.+)", file.read_text(encoding="utf-8"))
    pinned = r"[\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\$/\.github/workflows/[\w-]+\.yml"
    assert [line for line in lines if not re.fullmatch(pinned, line)] == []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_jobs_may_do_no_more_than_they_must(file: Path) -> None:
    """Nothing is allowed but what a job asks for, and only the deployment may write."""
    workflow = read(file)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        may_write = {right for right, what in job["permissions"].items() if what != "read"}
        assert may_write == ({"pages", "id-token"} if name == "deploy" else set()), name
        assert "timeout-minutes" in job or "uses" in job, name
    for step in steps(workflow):
        if "actions/checkout@" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False


def test_a_change_waits_for_the_tests_alone() -> None:
    """What asks other sites runs by the calendar or by hand, and never for a change."""
    events = {file.stem: set(read(file)[True]) for file in WORKFLOWS}  # YAML reads "on" as true
    assert events["check"] == {"pull_request", "workflow_call"}
    assert events["publish"] == {"push", "workflow_dispatch"}
    assert events["upkeep"] == {"schedule", "workflow_dispatch"}


def test_each_job_of_the_upkeep_has_its_time() -> None:
    """The schedules that the jobs name are those that start the workflow."""
    workflow = read(GITHUB / "workflows" / "upkeep.yml")
    often, monthly = (each["cron"] for each in workflow[True]["schedule"])
    # A job says which of the two it leaves out, and so runs by hand too.
    left_out = {name: job["if"] for name, job in workflow["jobs"].items()}
    assert left_out == {
        "links": f"github.event.schedule != '{monthly}'",
        "audit": f"github.event.schedule != '{monthly}'",
        "freshness": f"github.event.schedule != '{often}'",
    }


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.name)
def test_every_package_has_its_hashes(file: Path) -> None:
    """Each package is one version with the hashes of its files."""
    packages = re.split(r"\n(?=[a-z0-9])", file.read_text(encoding="utf-8").strip())
    named = re.compile(r"[a-z0-9-]+(\[[a-z,]+\])?==[^\s]+ (; .+ )?\\\n")
    assert [each for each in packages if not named.match(each)] == []
    assert [each for each in packages if "--hash=sha256:" not in each] == []


@pytest.mark.parametrize(
    "file", [*WORKFLOWS, ROOT / ".ci" / "run", ROOT / "README.md"], ids=lambda file: file.name
)
def test_packages_are_installed_by_their_hashes(file: Path) -> None:
    """Every installation refuses a package whose hash is not written down."""
    installed = re.findall(r"pip install .*", file.read_text(encoding="utf-8"))
    assert [line for line in installed if "--require-hashes" not in line] == []
    assert installed or file.name == "check.yml"


def test_updates_wait_and_come_together() -> None:
    """Packages and actions are both kept up to date, grouped, and never on the first day."""
    updates = {
        each["package-ecosystem"]: each for each in read(GITHUB / "dependabot.yml")["updates"]
    }
    assert set(updates) == {"pip", "github-actions"}
    for each in updates.values():
        assert each["cooldown"]["default-days"] >= 7
        assert len(each["groups"]) == 1
    folders = {str(file.parent.relative_to(ROOT)).strip(".") for file in REQUIREMENTS}
    assert {folder.strip("/.") for folder in updates["pip"]["directories"]} == folders


def test_the_form_for_corrections_takes_what_pages_fill_in() -> None:
    """The fields that the pages of the site fill in by name are there."""
    fields = [field["id"] for field in read(GITHUB / "ISSUE_TEMPLATE" / "correction.yml")["body"]]
    assert fields == ["place", "lines", "statement", "correction", "source"]
