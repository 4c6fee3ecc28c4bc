"""CONTRIBUTING.md explains the data as it is."""

import re
from textwrap import indent

from macros.data.dimensions import basic_functionality
from macros.model import Aspect, Claim
from tests.conftest import ROOT

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
