"""The list of breakages speaks of the project as it is."""

import re
from collections import Counter

import pytest

from tests.breakages.breakages import BREAKAGES, Breakage
from tests.conftest import ROOT


@pytest.mark.parametrize("breakage", BREAKAGES, ids=lambda each: f"{each.file}: {each.loses}")
def test_a_breakage_can_be_made_and_has_its_test(breakage: Breakage) -> None:
    """Its text stands once in its file, and the test that is to notice it is there."""
    text = (ROOT / breakage.file).read_text(encoding="utf-8")
    assert text.count(breakage.old) == 1
    assert breakage.new != breakage.old
    assert breakage.loses
    file, _, name = breakage.test.partition("::")
    defined = rf"^def {name.partition('[')[0]}\("
    assert re.search(defined, (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)


def test_there_are_many_and_each_is_its_own() -> None:
    """Sixty at least, in templates, code, styles and scripts."""
    assert len(set(BREAKAGES)) == len(BREAKAGES) >= 60
    kinds = Counter(each.file.rpartition(".")[2] for each in BREAKAGES)
    assert min(kinds[kind] for kind in ("jinja", "html", "py", "css", "js")) >= 3
