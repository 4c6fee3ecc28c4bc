"""A fault stops the build, which reports where it is and what to do about it, without a traceback.

What counts as a fault of the data is tested in `tests/data` and `test_check.py`.
"""

from pathlib import Path

import pytest

from tests.conftest import copied_project, run
from tests.edits import Change, append, edit, shrink

PAGE = "docs/about.md"


@pytest.fixture(scope="session")
def small_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project that is built quickly."""
    return shrink(copied_project(tmp_path_factory.mktemp("small")))


@pytest.mark.parametrize(
    ("change", "reported"),
    [
        (append(PAGE, '\n{{ cuont("terms") }}\n'), [PAGE, 'Did you mean "count"']),
        (
            append(PAGE, '\n{{ term("tokenn") }}\n{{ verdict("llmm") }}\n'),
            ['Did you mean "token"', 'Did you mean "llm"'],
        ),
        (append(PAGE, "\n{{ verdict() }}\n"), [PAGE, "verdict: ", "missing 1 required"]),
        (append(PAGE, "\n{% filter upper %}\n"), [PAGE, "'endfilter'"]),
        (
            append("macros/templates/exports.md.jinja", "{{ exprt.text }}"),
            [PAGE, "exports.md.jinja:", "'exprt' is undefined"],
        ),
        (
            edit("macros/data/terms.py", 'name="agent"', 'nam="agent"'),
            ["macros/data/terms.py:", "Did you mean `name`"],
        ),
        (append("macros/data/terms.py", "\nx = (\n"), ["macros/data/terms.py:", "never closed"]),
        (append("macros/render/pages.py", "\nx = (\n"), ["macros/render/pages.py:"]),
        (append("macros/model/vocabulary.py", "\nx = (\n"), ["macros/model/vocabulary.py:"]),
        (
            append("macros/publishing.py", "\n\ndef emblem(): return load_site().umbrella\n"),
            ["macros/publishing.py:", "no attribute 'umbrella'"],
        ),
        (
            edit("overrides/main.html", r"(\{% block extrahead %\})", r"\1{{ nobody.name }}"),
            ["overrides/main.html:", "'nobody' is undefined"],
        ),
    ],
    ids=[
        "unknown macro",
        "values that macros do not know",
        "value that a macro lacks",
        "page that is not Jinja",
        "template of the data",
        "data",
        "data that is not Python",
        "code that is not Python",
        "code of the types that is not Python",
        "export",
        "template of the theme",
    ],
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


def test_a_line_at_fault_is_named(tmp_path: Path, small_project: Path) -> None:
    """The front matter, which MkDocs takes away first, counts."""
    project = copied_project(tmp_path, small_project)
    append(PAGE, '\n{{ cuont("terms") }}\n')(project)
    line = len((project / PAGE).read_text(encoding="utf-8").splitlines())
    result = run(project, "mkdocs", "build")
    assert f"{PAGE}:{line}: " in result.stderr


def test_the_address_of_the_site_may_lack_its_slash(tmp_path: Path, small_project: Path) -> None:
    """`SITE_URL` without a slash at its end gives the addresses that it gives with one."""
    project = copied_project(tmp_path, small_project)
    environment = {"SITE_URL": "https://example.org/x"}
    assert run(project, "mkdocs", "build", environment=environment).returncode == 0
    sitemap = (project / "site/sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://example.org/x/systems/</loc>" in sitemap
    assert "https://example.org/x/systems/" in (project / "site/llms.txt").read_text("utf-8")
