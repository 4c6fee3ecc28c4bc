"""The quick check: all that is wrong with a project comes in one report, in seconds, unbuilt."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import copied_project
from tests.spoiling import Spoil, append, check, edit, line_of, remove, write

PAGE = "docs/about.md"
TERMS = "macros/data/terms.py"
MADE = "\n{{ cuont('terms') }}\n[a](sytems.md)\n\nA sentence.[^vaswani-2071]\n"


@dataclass(frozen=True)
class Told:
    """A line of the report: the file, a text on the line at fault, and what is said of it."""

    file: str
    on: str
    said: str

    def line(self, project: Path) -> str:
        """Return the line as it stands in the report."""
        place = f"{self.file}:{line_of(project, self.file, self.on)}" if self.on else self.file
        return f"{place}: {self.said}"


# What is told of the text that is made up above.
OF_MADE = (
    Told(
        PAGE,
        "cuont",
        'expected the name of a macro, found "cuont"; the nearest is "count"',
    ),
    Told(
        PAGE,
        "sytems",
        'expected a page in docs/, found "sytems.md"; the nearest is "systems.md"',
    ),
    Told(
        PAGE,
        "vaswani-2071",
        'expected the id of a source, found "vaswani-2071"; the nearest is "vaswani-2017"',
    ),
)

# What is spoilt together, and all that is told of it.
REPORTS: dict[str, tuple[tuple[Spoil, ...], tuple[Told, ...]]] = {
    "data, pages, templates, styles and settings": (
        (
            edit(TERMS, 'name="agent"', 'nam="agent"'),
            edit("macros/data/systems.py", r"Verdict\.NEITHER", "Verdict.NETHER"),
            edit(PAGE, r"^related: .*$", "related:\n  - linkin.md\n  - sources.md"),
            append(PAGE, MADE),
            edit("docs/assets/tokens.css", "4px;", "4px"),
            append("macros/templates/changes.md.jinja", "{% for %}"),
            edit("overrides/404.html", "main.html", "man.html"),
            append("mkdocs.yml", "\nsite_nmae: x\n"),
            edit("mkdocs.yml", r"assets/tokens\.css", "assets/token.css"),
            edit("mkdocs.yml", r"assets/linking\.js", "assets/linkin.js"),
            edit("mkdocs.yml", r"^( *)- glossary.md", r"\1- glosary.md"),
            edit("mkdocs.yml", r"assets/favicon\.svg", "assets/favico.svg"),
        ),
        (
            Told(TERMS, "Term(", "agent: name: expected a value, found none"),
            Told(
                TERMS,
                "nam=",
                'agent: nam: expected no field of the name "nam"; the nearest is "name"',
            ),
            Told(
                "macros/data/systems.py",
                "NETHER",
                (
                    "alexa-classic: verdict: expected one of Verdict.LLM, Verdict.BUILT_ON_AN_LLM,"
                    " Verdict.BOUNDARY, Verdict.GENERATIVE_NOT_LLM,"
                    " Verdict.LANGUAGE_MODEL_NOT_GENERATIVE, Verdict.NEITHER, found"
                    " Verdict.NETHER; the nearest is Verdict.NEITHER"
                ),
            ),
            Told(
                PAGE,
                "linkin.md",
                (
                    'front matter: related: expected a page in docs/, found "linkin.md";'
                    ' the nearest is "linking.md"'
                ),
            ),
            *OF_MADE,
            Told("docs/assets/tokens.css", "4px", "--space-1: expected ; after the value"),
            Told(
                "macros/templates/changes.md.jinja",
                "{% for %}",
                (
                    "expected a template as Jinja writes it: Expected an expression,"
                    " got 'end of statement block'"
                ),
            ),
            Told(
                "overrides/404.html",
                "man.html",
                'expected the name of a template, found "man.html"; the nearest is "main.html"',
            ),
            Told(
                "mkdocs.yml",
                "site_nmae",
                (
                    "site_nmae: Unrecognised configuration name: site_nmae;"
                    ' the nearest is "site_name"'
                ),
            ),
            Told(
                "mkdocs.yml",
                "token.css",
                (
                    "extra_css: expected a file in docs/, found none of the name"
                    ' "assets/token.css"; the nearest is "assets/tokens.css"'
                ),
            ),
            Told(
                "mkdocs.yml",
                "linkin.js",
                (
                    "extra_javascript: expected a file in docs/, found none of the name"
                    ' "assets/linkin.js"; the nearest is "assets/linking.js"'
                ),
            ),
            Told(
                "mkdocs.yml",
                "glosary",
                ('nav: expected a page in docs/, found "glosary.md"; the nearest is "glossary.md"'),
            ),
            Told("docs/glossary.md", "", "expected its line in the nav of mkdocs.yml"),
            Told(
                "mkdocs.yml",
                "favico.svg",
                (
                    "theme: expected a file in docs/, found none of the name"
                    ' "assets/favico.svg"; the nearest is "assets/favicon.svg"'
                ),
            ),
        ),
    ),
    "files of data that cannot be read": (
        (
            append("macros/data/outlook.py", "\nx = (\n"),
            append("macros/data/questions/law.py", "\nx = )\n"),
            edit("macros/data/examples.py", r"^EXAMPLES", "EXAMPELS"),
            edit("macros/data/milestones.py", r"\bMilestone\b", "Milestne"),
            edit("macros/data/misconceptions.py", r"Misconception\($", "Misconcption("),
            edit("macros/data/changes.py", r"Change\(", 'Change(\n        "2026-11",'),
            remove("macros/data/boundary_cases.py"),
            write("macros/data/dimensions/weight.py", '"""Weight."""\n'),
            append(PAGE, '{{ term("tokenn") }}'),
        ),
        (
            Told("macros/data/outlook.py", "x = (", "expected Python, found: '(' was never closed"),
            Told("macros/data/questions/law.py", "x = )", "expected Python, found: unmatched ')'"),
            Told(
                "macros/data/examples.py",
                "",
                'expected EXAMPLES in this file, found none; the nearest is "EXAMPELS"',
            ),
            Told(
                "macros/data/milestones.py",
                "import",
                (
                    'expected a name from macros.data.unvalidated, found "Milestne";'
                    ' the nearest is "Milestone"'
                ),
            ),
            Told(
                "macros/data/misconceptions.py",
                "Misconcption(",
                (
                    'expected a name that is defined, found "Misconcption";'
                    ' the nearest is "Misconception"'
                ),
            ),
            Told(
                "macros/data/changes.py",
                "    Change(",
                ("TypeError: expected the name of a field before every value, found '2026-11'"),
            ),
            Told(
                "macros/data/boundary_cases.py",
                "",
                "expected the file of the boundary cases, found none",
            ),
            Told(
                "macros/data/dimensions/weight.py",
                "",
                "expected DIMENSION in this file, found none",
            ),
            Told(
                PAGE,
                "tokenn",
                'term: expected the id of a term, found "tokenn"; the nearest is "token"',
            ),
        ),
    ),
    "settings that MkDocs refuses": (
        (
            edit("mkdocs.yml", r"^  - macros:", "  - macross:"),
            edit("mkdocs.yml", r"^  - attr_list$", "  - attr_lst"),
            remove("overrides"),
            append("mkdocs.yml", "\nextra_css: site.css\n"),
            append(PAGE, MADE),
        ),
        (
            Told("mkdocs.yml", "extra_css:", "extra_css: expected this setting once"),
            Told("mkdocs.yml", "extra_css: site", "extra_css: expected this setting once"),
            Told(
                "mkdocs.yml",
                "extra_css: site",
                "extra_css: Expected type: <class 'list'> but received: <class 'str'>",
            ),
            Told(
                "mkdocs.yml",
                "  - overrides",
                "watch: The path 'overrides' isn't an existing file or directory.",
            ),
            Told("mkdocs.yml", "macross", 'plugins: The "macross" plugin is not installed'),
            Told(
                "mkdocs.yml",
                "attr_lst",
                (
                    "markdown_extensions: Failed to load extension 'attr_lst'."
                    " ModuleNotFoundError: No module named 'attr_lst'"
                ),
            ),
            Told(
                "mkdocs.yml",
                "overrides",
                "theme: The path set in custom_dir ('overrides') does not exist.",
            ),
            *OF_MADE,
        ),
    ),
    "settings that are no YAML": (
        (append("mkdocs.yml", "\nplugins: [search\n"), write("docs/lost.md", b"# \xdc\n")),
        (
            Told(
                "mkdocs.yml",
                "[search",
                (
                    "expected YAML: while parsing a flow sequence, expected ',' or ']',"
                    " but got '<stream end>'"
                ),
            ),
            Told("docs/lost.md", "# ", "expected UTF-8, found the byte 0xdc"),
        ),
    ),
    "what only the macros show": (
        (
            append("macros/templates/changes.md.jinja", "\n{{ chnge.text }}\n"),
            append("macros/render/pages.py", "\n\ndef example_list(site, link): return 1 / 0\n"),
            append(PAGE, "\n[a](systems.md#brt)\n"),
            append("docs/timeline.md", "\n[b](about.md#brt)\n"),
        ),
        (
            Told(
                "macros/templates/changes.md.jinja",
                "chnge",
                "UndefinedError: 'chnge' is undefined",
            ),
            Told("macros/render/pages.py", "1 / 0", "ZeroDivisionError: division by zero"),
            Told(
                PAGE,
                "#brt",
                'expected an anchor of docs/systems.md, found "brt"; the nearest is "bert"',
            ),
        ),
    ),
    "links that only a macro makes": (
        (
            append(PAGE, "\n[a](systems.md#brt)\n"),
            append("macros/templates/changes.md.jinja", "\n[b](sytems.md)\n"),
        ),
        (
            Told(
                PAGE,
                "#brt",
                'expected an anchor of docs/systems.md, found "brt"; the nearest is "bert"',
            ),
            Told(
                PAGE, "", 'expected a page in docs/, found "sytems.md"; the nearest is "systems.md"'
            ),
        ),
    ),
    "a name and colors that nothing can show": (
        (
            edit("mkdocs.yml", r"^site_name: .*", "site_name: <b>Ours</b>"),
            edit("docs/assets/tokens.css", r"(--llm: light-dark\(#9a4a08, )#f5b461", r"\1orangy"),
            edit("docs/assets/tokens.css", r"--muted: light-dark\((\S+), .*\)", r"--muted: \1"),
        ),
        (
            Told(
                "mkdocs.yml",
                "site_name",
                "site_name: expected plain words, which “ ” may quote, found <",
            ),
            Told(
                "docs/assets/tokens.css",
                "--llm:",
                '--llm: expected a color such as #4338ca or rgb(67, 56, 202), found "orangy"',
            ),
            Told(
                "docs/assets/tokens.css",
                "",
                "--muted: expected this color, as in light-dark(#ffffff, #14151f)",
            ),
        ),
    ),
    "no pages at all": (
        (remove("docs"),),
        (Told("mkdocs.yml", "", "docs_dir: The path 'docs' isn't an existing directory."),),
    ),
}


@pytest.mark.parametrize("name", REPORTS)
def test_all_that_is_wrong_comes_in_one_report(name: str, tmp_path: Path) -> None:
    """Each fault is a line of its own: the file, the line, what was expected, the nearest."""
    spoils, told = REPORTS[name]
    project = copied_project(tmp_path)
    for spoil in spoils:
        spoil(project)
    result = check(project)
    heading, *lines = result.stderr.splitlines()
    assert sorted(line.removeprefix("  ") for line in lines) == sorted(
        each.line(project) for each in told
    )
    assert heading == f"Error: {len(told)} fault{'s' * (len(told) > 1)}:"
    assert (result.returncode, result.stdout) == (1, "")


def test_a_project_without_fault_is_told_in_one_line(tmp_path: Path) -> None:
    """The check says so, ends with 0 and builds nothing."""
    project = copied_project(tmp_path)
    result = check(project)
    assert re.fullmatch(r"No fault in \d+ places on \d+ pages\.\n", result.stdout)
    assert (result.returncode, result.stderr) == (0, "")
    assert not (project / "site").exists()


def test_a_new_address_is_to_be_recorded(tmp_path: Path) -> None:
    """The check before sending a change says how; a build does not ask for it."""
    project = copied_project(tmp_path)
    edit("macros/data/published_places.txt", r"^/systems/#bert\n", "")(project)
    result = check(project)
    assert result.returncode == 1
    assert result.stderr == (
        "Error: 1 new address not yet recorded, such as /systems/#bert. Nothing else is wrong."
        " Once the ids are final, record them with `python -m macros record-addresses`: from then"
        " on no address may be lost.\n"
    )
