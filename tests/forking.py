"""A fork of the site, in one build for all tests of what a fork may change.

It has another name and other colors, a further page for each macro, anchors that have moved, and a
new dimension.
"""

from pathlib import Path

from macros.model import Move
from macros.registration import register
from macros.site import Site
from macros.validation.macro_calls import MacroEnvironment
from tests.edits import append, edit, write

OLD_NAME, NEW_NAME = "Generative AI and LLMs", "Umbrellas & Words"
# The old and the new color of each side, in light and dark.
COLORS = {
    "#4338ca": "#00695c",
    "#a9b1ff": "#80cbc4",
    "#9a4a08": "#ad1457",
    "#f5b461": "#f48fb1",
}

# How a page calls the macros that take values or need another macro on the same page.
CALLS = {
    "contribution": "[How to contribute]({{ contribution() }})",
    "count": '{{ count("systems") }}',
    "decision_results": '{{ decision_results("an-llm") }}',
    "definition": '{{ definition("llm-in-one-line") }}',
    "definition_list": '{{ definition_list("one-line") }}',
    "dimension_page": '{% call dimension_page("evaluation") %}\nThe reasons.\n{% endcall %}',
    "model_card": '{{ model_card("text") }}',
    "milestone_filter": "{{ milestone_filter() }}\n\n{{ milestone_list() }}",
    "question_list": '{{ question_list("law") }}',
    "see_link": '{{ see_run() }}\n\n{{ see_link("Seed 7", "seed=7") }}',
    "times_as_many": '{{ times_as_many("text", 175_000_000_000) }}',
    "snippet": '{{ snippet("link.md") }}',
    "source_list": '{{ source_list("law", "standard") }}',
    "system": '{{ system("bert") }}',
    "system_filters": "{{ system_filters() }}\n\n{{ system_chart() }}\n\n{{ system_list() }}",
    "term": '{{ term("token") }}',
    "system_page": '{{ system_page("bert") }}',
    "usage_list": '{{ usage_list("news") }}',
    "verdict": '{{ verdict("llm") }}',
}
FOLDER = "questions/of-tests/"  # a depth at which the site has no other pages
PAGE = """---
title: {name} on another page
description: A page with one macro, which the site has on other pages.
reviewed: 2026-01-01
related: [index.md, systems.md]
---

{content}
"""


def moves_of(site: Site) -> list[Move]:
    """Return a move within a page for a target of each kind, and one to another page."""
    targets = {target.kind: target for target in site.link_targets if target.anchor}
    return [
        *(Move(old=f"{t.page}#former-{t.id}", new=t.path) for t in targets.values()),
        Move(old="dimensions/adaptation.md#departed", new="systems.md#bert"),
    ]


def change(project: Path, site: Site) -> None:
    """Turn a copy of the project into the fork."""
    rename(project)
    declare(project, moves_of(site))
    add_pages(project, macro_names(site))
    add_dimension(project)


def rename(project: Path) -> None:
    """Give a project another name and other colors."""
    settings, tokens = project / "mkdocs.yml", project / "docs/assets/tokens.css"
    replace(settings, f"site_name: {OLD_NAME}", f"site_name: {NEW_NAME}")
    for old, new in COLORS.items():
        replace(tokens, old, new)
    # A fork has texts of its own.
    for file in (settings, *project.glob("docs/**/*.md"), *project.glob("macros/data/**/*.py")):
        replace(file, OLD_NAME, "The two")


def declare(project: Path, moves: list[Move]) -> None:
    """Declare that anchors have moved."""
    lines = "".join(f"    Move(old={move.old!r}, new={move.new!r}),\n" for move in moves)
    append("macros/data/moves.py", f"\nMOVES = (\n    *MOVES,\n{lines})\n")(project)


def macro_names(site: Site) -> list[str]:
    """Return the names of all macros."""
    environment = MacroEnvironment()
    register(environment, site)
    return sorted(environment.macros)


def add_pages(project: Path, names: list[str]) -> None:
    """Add a page for each macro."""
    navigation = "nav:\n  - Tests:\n"
    for name in names:
        page, call = page_with(name), CALLS.get(name, f"{{{{ {name}() }}}}")
        content = (
            f"{{% filter page_layout %}}\n\n# A page {{ #a-page }}\n\n{call}\n\n{{% endfilter %}}"
        )
        if name in {"dimension_page", "system_page"}:  # which have a layout of their own
            content = call
        write(f"docs/{page}.md", PAGE.format(name=name, content=content))(project)
        navigation += f"      - {page}.md\n"
    edit("mkdocs.yml", r"^nav:\n", navigation)(project)


def add_dimension(project: Path) -> None:
    """Add a dimension in three edits: its data, its page, and its line in the navigation."""
    data = (project / "macros/data/dimensions/adaptation.py").read_text(encoding="utf-8")
    for old, new in (
        ('id="', 'id="pronunciation-'),
        ('id="pronunciation-adaptation"', 'id="pronunciation"'),
        ('title="Adaptation"', 'title="Pronunciation"'),
        ("position=70", "position=75"),
    ):
        data = data.replace(old, new)
    write("macros/data/dimensions/pronunciation.py", data)(project)
    page = (project / "docs/dimensions/adaptation.md").read_text(encoding="utf-8")
    for old, new in (
        ('"adaptation"', '"pronunciation"'),
        ("title: Adaptation", "title: Pronunciation"),
        ("{ #", "{ #pronunciation-"),
    ):
        page = page.replace(old, new)
    write("docs/dimensions/pronunciation.md", page)(project)
    line = "          - dimensions/evaluation.md"
    edit("mkdocs.yml", f"^{line}", f"          - dimensions/pronunciation.md\n{line}")(project)


def page_with(macro: str) -> str:
    """Return the path of the page for a macro, without its extension."""
    return f"{FOLDER}with-{macro.replace('_', '-')}"


def replace(file: Path, old: str, new: str) -> None:
    """Replace a text wherever a file has it."""
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
