"""CONTRIBUTING.md and the skeletons to copy fit the data."""

import re
from importlib import import_module
from typing import Any

from macros.kinds import KINDS, Comparison
from macros.loading import data_faults
from macros.model import Aspect, Claim, DecisionOption, Entry
from macros.paths import DATA
from macros.site import Site
from tests.conftest import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
FOLDER = DATA / "skeletons"
PAGES = {"page.md": "a-new-page.md", "dimension.md": "dimensions/a-new-dimension.md"}
PANELS = "Modality"  # the panels of the umbrella, to which nobody adds one


def skeletons() -> list[Entry]:
    """Return the entry of every skeleton."""
    modules = [
        import_module(f"macros.data.skeletons.{file.stem}")
        for file in sorted(FOLDER.glob("*.py"))
        if file.stem != "__init__"
    ]
    return [getattr(module, module.__name__.rpartition(".")[2].upper()) for module in modules]


def test_every_field_is_explained() -> None:
    """The table has every field of the types it explains, and no other."""
    explained = set(re.findall(r"^\| `(\w+\.\w+)` \|", TEXT, re.MULTILINE))
    assert explained == {
        f"{entry.__name__}.{field}" for entry in (Aspect, Claim) for field in entry.model_fields
    }


def test_every_kind_of_entry_has_a_skeleton() -> None:
    """Every kind but the panels of the umbrella has one, and the page names each file."""
    types = {kind.entry.__name__ for kind in KINDS.values()} - {PANELS}
    assert {type(entry).__name__ for entry in skeletons()} == types
    files = {file.name for file in FOLDER.iterdir() if file.suffix in {".py", ".md"}}
    named = set(re.findall(r"`(\w+\.(?:py|md))`", TEXT))
    assert files - {"__init__.py", "move.py"} <= named


def test_a_copied_skeleton_is_valid(site: Site) -> None:
    """All skeletons added to the data as they are, with their pages, cause no fault."""
    data: dict[str, Any] = {name: list(getattr(site.comparison, name)) for name in KINDS}
    for entry in skeletons():
        kind = next(kind for kind in KINDS.values() if kind.entry is type(entry))
        data[kind.name].append(entry)
        if kind.is_sorted:
            data[kind.name].sort(key=lambda entry: entry.id)
    first = data["decision_questions"][0]
    way = DecisionOption(
        answer="The answer that leads on",
        example="Tasks of those who should choose it",
        leads_to="question-a-new-one",
    )
    data["decision_questions"][0] = first.model_copy(update={"options": (*first.options, way)})
    prose = dict(site.prose)
    for skeleton, page in PAGES.items():
        prose[page] = (FOLDER / skeleton).read_text(encoding="utf-8")
    comparison = Comparison(**{name: tuple(entries) for name, entries in data.items()})
    assert data_faults(Site(comparison, prose)) == []
