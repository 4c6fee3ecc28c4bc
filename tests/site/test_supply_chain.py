"""Dependencies are pinned, and workflows have no more permissions than they need."""

import re
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from tests.conftest import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
REQUIREMENTS = [
    ROOT / "requirements.txt",
    *(ROOT / ".ci" / f"{group}.txt" for group in ("audit", "install", "training")),
]


def read(file: Path) -> dict[Any, Any]:
    """Return the content of a YAML file."""
    return yaml_load(file.read_text(encoding="utf-8"))


def test_jobs_have_the_least_permissions() -> None:
    """Only the deployment may write, and no checkout keeps its credentials.

    zizmor checks that every action is pinned, and that no workflow has permissions as a whole.
    """
    for file in WORKFLOWS:
        for name, job in read(file)["jobs"].items():
            writes = {scope for scope, access in job["permissions"].items() if access != "read"}
            assert writes == ({"pages", "id-token"} if name == "deploy" else set()), name
            assert "timeout-minutes" in job or "uses" in job, name
            for step in job.get("steps", []):
                if "actions/checkout@" in step.get("uses", ""):
                    assert step["with"]["persist-credentials"] is False


def test_the_schedules_of_the_upkeep_are_those_its_jobs_name() -> None:
    """A job that names a schedule that is not there would run at the wrong time."""
    workflow = read(GITHUB / "workflows" / "upkeep.yml")
    schedules = {schedule["cron"] for schedule in workflow[True]["schedule"]}
    conditions = " ".join(job["if"] for job in workflow["jobs"].values())
    assert set(re.findall(r"github\.event\.schedule != '([^']+)'", conditions)) == schedules


def test_every_package_is_installed_by_its_hashes() -> None:
    """Each is one version with the hashes of its files, which every `pip install` requires."""
    pinned = re.compile(r"[a-z0-9-]+(\[[a-z,]+\])?==[^\s]+ (; .+ )?\\\n +--hash=sha256:")
    for file in REQUIREMENTS:
        packages = re.split(r"\n(?=[a-z0-9])", file.read_text(encoding="utf-8").strip())
        assert [package for package in packages if not pinned.match(package)] == [], file
    for file in (*WORKFLOWS, ROOT / ".ci" / "run", ROOT / "README.md"):
        commands = re.findall(r"pip install .*", file.read_text(encoding="utf-8"))
        assert [command for command in commands if "--require-hashes" not in command] == [], file


def test_every_list_of_packages_is_updated() -> None:
    """Dependabot looks into the folder of each."""
    updates = {
        update["package-ecosystem"]: update for update in read(GITHUB / "dependabot.yml")["updates"]
    }
    folders = {str(file.parent.relative_to(ROOT)).strip(".") for file in REQUIREMENTS}
    assert {folder.strip("/.") for folder in updates["pip"]["directories"]} == folders


def test_the_form_for_corrections_has_the_fields_that_pages_fill_in() -> None:
    """The pages of the site fill them in by name."""
    fields = [field["id"] for field in read(GITHUB / "ISSUE_TEMPLATE" / "correction.yml")["body"]]
    assert fields == ["place", "lines", "statement", "correction", "source"]
