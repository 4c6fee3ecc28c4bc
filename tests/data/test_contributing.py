"""CONTRIBUTING.md explains the data as it is."""

import re
from pathlib import Path
from textwrap import indent

import pytest

from macros.data.dimensions import basic_functionality
from macros.kinds import KINDS
from macros.model import Aspect, Claim
from tests.conftest import ROOT, copied_project, run
from tests.skeletons import put_into, skeletons

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_entry_shown_is_real() -> None:
    """The entry that the page explains stands in the data, letter for letter."""
    shown = re.search(r"```python\n(.*?)```", TEXT, re.DOTALL)
    assert shown is not None
    file = ROOT / "macros" / "data" / "dimensions" / "basic_functionality.py"
    assert basic_functionality.__file__ == str(file)
    assert indent(shown[1].strip(), " " * 8) in file.read_text(encoding="utf-8")


def test_every_field_is_explained() -> None:
    """The table has every field of the types it explains, and no other."""
    explained = set(re.findall(r"^\| `(\w+\.\w+)` \|", TEXT, re.MULTILINE))
    assert explained == {
        f"{entry.__name__}.{field}" for entry in (Aspect, Claim) for field in entry.model_fields
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project into which every skeleton has been copied as the page says."""
    project = copied_project(tmp_path_factory.mktemp("skeletons"))
    for skeleton in skeletons():
        put_into(project, skeleton)
    return project


def test_every_skeleton_is_as_it_should_be(project: Path) -> None:
    """What is copied as it stands, into the place that the page names, is no fault."""
    recorded = run(project, "macros", "record-addresses")
    assert recorded.returncode == 0, recorded.stderr
    for address in (
        "/systems/#a-new-system",
        "/glossary/#a-new-term",
        "/a-new-page/#a-section",
        "/dimensions/a-new-dimension/#a-fifth-row",
        "/outlook/#a-parrot",
        "/dimensions/a-new-dimension/#a-new-picture",
    ):
        assert address in recorded.stdout.split()
    checked = run(project, "macros", "check")
    assert checked.returncode == 0, checked.stderr


def test_every_kind_of_entry_has_a_skeleton() -> None:
    """Whoever adds an entry of any kind finds what to copy, but for the panels of the umbrella."""
    types = {kind.entry.__name__ for kind in KINDS.values()} - {"Modality"}
    shown = {word for each in skeletons() for word in re.findall(r"\b(\w+)\(", each.text)}
    assert types <= shown


def test_a_skeleton_shows_every_field_that_an_entry_needs() -> None:
    """No field that has to be filled is left to be found out."""
    for kind in KINDS.values():
        if kind.entry.__name__ == "Modality":
            continue
        texts = [
            each.text for each in skeletons() if re.search(rf"\b{kind.entry.__name__}\(", each.text)
        ]
        needed = {name for name, field in kind.entry.model_fields.items() if field.is_required()}
        assert any(all(f"{name}=" in text for name in needed) for text in texts), kind.name
