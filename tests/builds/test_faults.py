"""A fault stops the build, which reports where it is and what to do about it, without a traceback.

What counts as a fault is tested in `tests/data` and `test_check.py`.
"""

from pathlib import Path

import pytest

from tests.conftest import copied_project, run
from tests.edits import Change, append, edit, shrink

PAGE = "docs/about.md"
EXPORTS = "macros/templates/export_list.md.jinja"


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that is built quickly."""
    return shrink(copied_project(tmp_path_factory.mktemp("small")))


@pytest.mark.parametrize(
    ("change", "reported"),
    [
        (append(EXPORTS, "{{ exprt.text }}"), [PAGE, "export_list.md.jinja:", "'exprt'"]),
        (append("macros/model/vocabulary.py", "\nx = (\n"), ["macros/model/vocabulary.py:"]),
        (
            append("macros/publishing.py", "\n\ndef emblem(): return load_site().umbrella\n"),
            ["macros/publishing.py:", "no attribute 'umbrella'"],
        ),
        (
            edit("overrides/main.html", r"(\{% block content %\})", r"\1{{ nobody.name }}"),
            ["overrides/main.html:", "'nobody' is undefined"],
        ),
    ],
    ids=["template of the data", "code", "export", "theme"],
)
def test_a_fault_stops_the_build(
    tmp_path: Path, small_project: Path, change: Change, reported: list[str]
) -> None:
    """The build fails even without `--strict`."""
    project = copied_project(tmp_path, small_project)
    change(project)
    result = run(project, "mkdocs", "build")
    assert result.returncode == 1
    assert [words for words in reported if words not in result.stderr] == [], result.stderr
    assert "Traceback" not in result.stderr + result.stdout
