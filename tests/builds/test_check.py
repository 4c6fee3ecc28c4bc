"""The quick check: each mistake in a file is reported with its file, its line and helpful words."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from macros.__main__ import commands
from macros.validation import permalinks
from tests.conftest import copied_project, run
from tests.edits import Change, append, edit, remove, write

DATA, QUESTIONS = "macros/data", "macros/data/questions"


@dataclass(frozen=True)
class Mistake:
    """A mistake in a file, the text on the line that is reported, and words of the report."""

    name: str
    file: str
    change: Change
    on: str  # empty where no line is reported
    words: tuple[str, ...]


def changed(name: str, file: str, old: str, new: str, on: str, *words: str) -> Mistake:
    """Return a mistake that replaces what a regular expression finds first in a file."""
    return Mistake(name, file, edit(file, old, new), on, words)


def added(name: str, file: str, text: str, on: str, *words: str) -> Mistake:
    """Return a mistake that adds a text at the end of a file."""
    return Mistake(name, file, append(file, text), on, words)


# Each is in a file of its own within its group, so that one check reports the whole group.
# fmt: off
IN_DATA = (
    changed("misspelled field", f"{DATA}/terms.py",
            'name="agent"', 'nam="agent"', "nam=", "agent: nam", "`name`?"),
    changed("comma forgotten", f"{QUESTIONS}/law.py",
            r"^        topic=(.*),$", r"        topic=\1", "topic=", "comma"),
    changed("word of a closed list", f"{QUESTIONS}/limits.py", "QuestionTopic.LIMITS",
            "QuestionTopic.LIMIT", "QuestionTopic.LIMIT,", "topic", "QuestionTopic.LIMITS?"),
    changed("id without quotation marks", f"{QUESTIONS}/the_words.py",
            r'^        id="([a-z]+)[^"]*"', r"        id=\1", "        id=", "quotation marks"),
    changed("curly quotation marks", f"{QUESTIONS}/choosing.py",
            r'^        id="([^"]+)"', r"        id=“\1”", "“", "invalid character"),
    changed("another language's null", f"{DATA}/usages.py",
            r"^        title=(.*),$", r"        title=null,", "=null", "is None"),
    changed("missing import", f"{QUESTIONS}/money_and_energy.py",
            r"^from macros.model import .*$", "from macros.model import Claim, QuestionTopic",
            "    Question(", "Question", "import"),
    changed("unknown type imported", f"{DATA}/milestones.py",
            r"\bMilestone\b", "Milestne", "import", '"Milestone"?'),
    changed("value without a field", f"{DATA}/changes.py",
            r"^    Change\($", '    Change(\n"2026-11",', "    Change(", "name of its field"),
    changed("list for a tuple", f"{DATA}/examples.py",
            r"systems=\((.*)\),$", r"systems=[\1],", "systems=[", "round brackets"),
    changed("constant misspelled", f"{DATA}/misconceptions.py",
            r"^MISCONCEPTIONS", "MISCONCEPTION", "", "MISCONCEPTIONS", '"MISCONCEPTION"?'),
    changed("entry that is only a text", f"{DATA}/clauses.py",
            r"^    Clause\($", '    "Cover",\n    Clause(', "", "Clause(…) only", "'Cover'"),
    changed("entry never closed", f"{DATA}/definitions.py",
            r"^    \),$", "", "    Definition(", "never closed"),
    added("entry outside the list", f"{QUESTIONS}/privacy_and_safety.py",
          '\nQuestion(id="lost"),\n', 'id="lost"', "closing bracket"),
    added("entry indented outside the list", f"{QUESTIONS}/everyday_use.py",
          '\n    Question(id="lost"),\n', 'id="lost"', "unexpected indent"),
    Mistake("file of data lost", f"{DATA}/boundary_cases.py",
            remove(f"{DATA}/boundary_cases.py"), "", ("missing",)),
    Mistake("file in Latin-1", f"{QUESTIONS}/the_future.py",
            write(f"{QUESTIONS}/the_future.py", b'"""What\n\xe0 la."""\n'), "la.", ("UTF-8",)),
)
IN_PAGES = (
    changed("unknown page to read next", "docs/about.md",
            r"^related: .*$", "related: [linkin.md, see.md]", "linkin", "related", '"linking.md"?'),
    changed("review to come", "docs/boundary.md",
            r"^reviewed: .*$", "reviewed: 2999-01-01", "2999", "reviewed", "future"),
    changed("review that is no date", "docs/misconceptions.md",
            r"^reviewed: .*$", "reviewed: November", "November", "reviewed", "YYYY-MM-DD"),
    changed("page to read next without brackets", "docs/glossary.md",
            r"^related: .*$", "related: systems.md", "related", "related", "square brackets"),
    changed("review missing", "docs/examples.md",
            r"^reviewed: .*\n", "", "", "reviewed", "required"),
    changed("short description", "docs/outlook.md",
            r"^description: .*$", "description: Short.", "Short.", "description", "50"),
    changed("markup in a title", "docs/usage.md",
            r"^title: .*$", "title: A <b>", "<b>", "title", "<"),
    changed("unknown field", "docs/see.md", r"^title:", "titel:", "titel", "titel", "`title`?"),
    changed("colon in a value", "docs/search.md",
            r"^title: .*$", "title: a: b", "a: b", "mapping values are not allowed here"),
    changed("front matter never closed", "docs/timeline.md", r"^---$", "", "", "---"),
    changed("too many pages to read next", "docs/choose.md",
            r"^related: .*$", "related: [a.md, b.md, c.md, d.md, e.md]", "related", "related", "4"),
    added("heading without an anchor", "docs/questions/law.md",
          "\n## My section\n", "My section", "{ #my-section }"),
    added("anchor used twice", "docs/questions/limits.md",
          "\n## A { #a-a }\n\n## B { #a-a }\n", "## A", "a-a"),
    added("citation of no source", "docs/questions/at-work.md",
          "\nA.[^vaswani-2071]\n", "vaswani-2071", '"vaswani-2017"?'),
    Mistake("page in Latin-1", "docs/lost.md",
            write("docs/lost.md", b"---\n# \xdc\n"), "# ", ("UTF-8",)),
)
OF_MACROS = (
    added("unknown macro", "docs/about.md", "\n{{ terms('a') }}\n", "terms('a')", '"term"?'),
    added("unknown macro again", "docs/index.md", "\n{{ terms('a') }}\n", "terms('a')", '"term"?'),
    changed("unknown term within a call", "docs/dimensions/evaluation.md",
            r'term\("token"', 'term("tokenn"', "tokenn", '"token"?'),
    added("unknown term", "docs/boundary.md", "\n{{ term('tokenn') }}\n", "tokenn", '"token"?'),
    added("term without quotation marks", "docs/choose.md",
          "\n{{ term(token) }}\n", "term(token)", "quotation marks"),
    added("unknown area", "docs/outlook.md", "\n{{ usage_list('newss') }}\n", "newss", '"news"?'),
    added("unknown verdict", "docs/usage.md",
          "\n{{ verdict('neiter') }}\n", "neiter", '"neither"?'),
    added("unknown kind", "docs/see.md", "\n{{ count('terns') }}\n", "terns", '"terms"?'),
    added("argument missing", "docs/examples.md", "\n{{ usage_list() }}\n", "usage_list", "'area'"),
    added("brace missing", "docs/linking.md",
          "\n{{ count('terms') }\n", "count('terms') }", "'}'"),
    changed("unknown filter", "docs/sources.md",
            "filter page_layout", "filter page_layuot", "layuot", '"page_layout"?'),
    added("error outside macros", "docs/timeline.md",
          "\n{{ 1 / 0 }}\n", "1 / 0", "division by zero"),
    added("filter never closed", "docs/search.md",
          "\n{% filter page_layout %}\n", "", "endfilter"),
    Mistake("code that fails", "docs/glossary.md",
            append("macros/render/pages.py", "\n\ndef term_list(page): return 1 / 0\n"),
            "term_list", ("macros/render/pages.py:", "ZeroDivisionError")),
    Mistake("template that fails", "docs/questions/at-work.md",
            append("macros/templates/question_list.md.jinja", "{% fi %}"),
            "question_list", ("question_list.md.jinja:", "'fi'")),
)
# fmt: on
GROUPS = {"data": IN_DATA, "pages": IN_PAGES, "macros": OF_MACROS}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, str]]:
    """Return the project with the mistakes of each group, and what the check reports of it."""
    found = {}
    for group, mistakes in GROUPS.items():
        project = copied_project(tmp_path_factory.mktemp(group))
        for mistake in mistakes:
            mistake.change(project)
        result = run(project, "macros", "check")
        assert result.returncode == 1
        assert "Traceback" not in result.stderr
        found[group] = (project, result.stderr)
    return found


@pytest.mark.parametrize(
    ("group", "mistake"),
    [(group, mistake) for group, mistakes in GROUPS.items() for mistake in mistakes],
    ids=lambda value: value.name if isinstance(value, Mistake) else value,
)
def test_a_mistake_is_reported_at_its_line(
    reports: dict[str, tuple[Path, str]], group: str, mistake: Mistake
) -> None:
    """The line of the report begins with the place, and has the words that help."""
    project, report = reports[group]
    place = mistake.file
    if mistake.on:
        place += f":{line_of(project, mistake.file, mistake.on)}"
    lines = [line for line in report.splitlines() if line.strip().startswith(f"{place}:")]
    assert any(all(word in line for word in mistake.words) for line in lines), report


def line_of(project: Path, file: str, text: str) -> int:
    """Return the number of the first line of a file that holds a text."""
    lines = (project / file).read_text(encoding="utf-8", errors="replace").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_an_error_in_a_template_is_reported_once(reports: dict[str, tuple[Path, str]]) -> None:
    """However many pages and calls it affects."""
    _, report = reports["macros"]
    assert report.count("question_list.md.jinja:") == 1


def test_a_new_address_is_to_be_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check says how; a build does not ask for it."""
    known = permalinks.published() - {"/systems/#bert"}
    monkeypatch.setattr(permalinks, "published", lambda: known)
    result = CliRunner().invoke(commands, ["check"])
    assert result.exit_code == 1
    assert "/systems/#bert" in result.output
    assert "record-addresses" in result.output
