"""The overrides follow Material's own templates, and this says when those have changed."""

import hashlib
from pathlib import Path

import material
import pytest

OVERRIDES = Path(__file__).parent.parent.parent / "overrides"

# What Material's file was when the override was written from it, as the start of its SHA-256.
# When a test fails: compare Material's file with the override, carry over what changed, and
# put the new value here.
WRITTEN_FROM = {
    "404.html": "80c93494b5432b1b",
    "partials/copyright.html": "bc86bca3bf75070f",
    "partials/javascripts/palette.html": "8790389765ea6036",
    "partials/source.html": "6847616d67be4920",
}


@pytest.mark.parametrize("name", sorted(WRITTEN_FROM))
def test_material_has_not_changed_what_we_override(name: str) -> None:
    """The override still stands against the file that it was written from."""
    original = Path(material.__file__).parent / "templates" / name
    assert hashlib.sha256(original.read_bytes()).hexdigest()[:16] == WRITTEN_FROM[name]


def test_every_override_is_watched() -> None:
    """Each file in overrides/ replaces one of Material's; only main.html starts our own."""
    files = {path.relative_to(OVERRIDES).as_posix() for path in OVERRIDES.rglob("*.html")}
    assert files - {"main.html"} == set(WRITTEN_FROM)
