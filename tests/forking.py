"""A fork: what others make of the site, in one build for the tests of all that they may do.

It has another name and other colors, a further page for each macro, places that have moved, a new
kind of entry and a new dimension.
"""

from pathlib import Path

from macros.model import Move
from macros.site import Site

OLD_NAME, NEW_NAME = "Generative AI and LLMs", "Umbrellas & Words"
# Of each side, the old color and the new one, in the light and in the dark.
COLORS = {
    "#4338ca": "#00695c",
    "#a9b1ff": "#80cbc4",
    "#9a4a08": "#ad1457",
    "#f5b461": "#f48fb1",
}

CLAIM = "A parrot repeats what it has heard, as a test of this site says."

KIND_TYPE = '''

class Comparand(Entry):
    """What an LLM has been compared with."""

    id: Identifier
    """The permanent id, unique among entries of its kind."""
    title: Text
    """The title that readers see."""
    claim: Claim
    """What the comparison says."""
    more: TargetPath
    """The path of where the site says more."""
'''
KIND_DATA = f'''"""What LLMs have been compared with."""

from macros.model import Claim, Comparand

COMPARANDS: tuple[Comparand, ...] = (
    Comparand(
        id="a-parrot",
        title="A parrot",
        claim=Claim(text="{CLAIM}", sources=("vaswani-2017",)),
        more="boundary.md",
    ),
)
'''
KIND_TEMPLATE = """\
{%- from "parts.md.jinja" import claim with context -%}
{% for each in entries %}
### {{ each.title | text }} { #{{ each.id }} }

{{ claim(each.claim) }}

{% endfor %}
"""
KIND_ROW = """    comparands: Annotated[
        tuple[Comparand, ...],
        Row(
            "comparand",
            "What LLMs have been compared with.",
            page="outlook.md",
            paths=("more",),
        ),
    ]
"""

# What a page writes to call each macro. Two on one page where one is nothing without the other.
CALLS = {
    "boundary_case_list": "{{ boundary_case_list() }}",
    "change_list": "{{ change_list() }}",
    "clause_list": "{{ clause_list() }}",
    "comparison_table": "{{ comparison_table() }}",
    "contribution": "[How to contribute]({{ contribution() }})",
    "count": '{{ count("systems") }}',
    "dataset": "{{ dataset() }}",
    "decision_guide": "{{ decision_guide() }}",
    "decision_results": '{{ decision_results("an-llm") }}',
    "definition_list": '{{ definition_list("one-line") }}',
    "dimension_list": "{{ dimension_list() }}",
    "dimension_page": '{% call dimension_page("evaluation") %}\nThe reasons.\n{% endcall %}',
    "example_list": "{{ example_list() }}",
    "export_list": "{{ export_list() }}",
    "figure_list": "{{ figure_list() }}",
    "look_up": "{{ look_up() }}",
    "model_card": '{{ model_card("text") }}',
    "milestone_list": "{{ milestone_list() }}",
    "misconception_list": "{{ misconception_list() }}",
    "outlook_list": "{{ outlook_list() }}",
    "question_index": "{{ question_index() }}",
    "question_list": '{{ question_list("law") }}',
    "search_form": "{{ search_form() }}",
    "see_link": '{{ see_run() }}\n\n{{ see_link("Seed 7", "seed=7") }}',
    "see_run": "{{ see_run() }}",
    "see_teaser": "{{ see_teaser() }}",
    "snippet": '{{ snippet("link.md") }}',
    "source_index": "{{ source_index() }}",
    "source_list": '{{ source_list("law", "standard") }}',
    "system": '{{ system("bert") }}',
    "system_list": "{{ look_up(filters=true) }}\n\n{{ system_list() }}",
    "term": '{{ term("token") }}',
    "term_list": "{{ term_list() }}",
    "term_set": "{{ term_set() }}",
    "timeline_figure": "{{ timeline_figure() }}",
    "translation_table": "{{ translation_table() }}",
    "umbrella_figure": "{{ umbrella_figure() }}",
    "usage_list": '{{ usage_list("news") }}',
    "verdict": '{{ verdict("llm") }}',
}
FOLDER = "questions/of-tests/"  # as deep as no page of ours, which stand at the two other depths
PAGE = """---
title: {name} on another page
description: A page of the test, on which this macro stands as on no other page.
reviewed: 2026-01-01
related: [index.md, systems.md]
---

{content}
"""


def moves_of(site: Site) -> list[Move]:
    """Return a move within its page for one target of each kind, and one to another page."""
    targets = {target.kind: target for target in site.link_targets if target.anchor}
    return [
        *(Move(old=f"{each.page}#former-{each.id}", new=each.path) for each in targets.values()),
        Move(old="dimensions/adaptation.md#departed", new="systems.md#bert"),
    ]


def change(project: Path, site: Site) -> None:
    """Make a fork of a copy of the project."""
    rename(project)
    move(project, moves_of(site))
    add_pages(project)
    add_kind(project)
    add_dimension(project)


def rename(project: Path) -> None:
    """Give a project another name and other colors."""
    replace(project / "mkdocs.yml", f"site_name: {OLD_NAME}", f"site_name: {NEW_NAME}")
    for old, new in COLORS.items():
        replace(project / "docs" / "assets" / "tokens.css", old, new)
    for folder, suffix in (("docs", "md"), ("macros/data", "py")):
        for text in (project / folder).rglob(f"*.{suffix}"):  # what it says is its own anyway
            replace(text, OLD_NAME, "The two")
    replace(project / "mkdocs.yml", OLD_NAME, "The two")


def move(project: Path, moves: list[Move]) -> None:
    """Declare that places have moved."""
    written = "".join(f"    Move(old={each.old!r}, new={each.new!r}),\n" for each in moves)
    with (project / "macros/data/moves.py").open("a", encoding="utf-8") as file:
        file.write(f"\nMOVES = (\n    *MOVES,\n{written})\n")


def add_pages(project: Path) -> None:
    """Add a page for each macro."""
    lines = []
    (project / "docs" / FOLDER).mkdir()
    for name, call in CALLS.items():
        page = page_with(name)
        layout = "{% filter page_layout %}\n\n# A page { #a-page }\n\n" + call
        layout += "\n\n{% endfilter %}"
        content = call if name == "dimension_page" else layout
        text = PAGE.format(name=name, content=content)
        (project / "docs" / f"{page}.md").write_text(text, encoding="utf-8")
        lines.append(f"      - {page}.md")
    section = "\n".join(["\nnav:", "  - Tests:", *lines, ""])
    replace(project / "mkdocs.yml", "\nnav:\n", section)


def add_kind(project: Path) -> None:
    """Add a kind of entry, in four edits: its type, its data, its template and its row."""
    macros = project / "macros"
    with (macros / "model/entries.py").open("a", encoding="utf-8") as file:
        file.write(KIND_TYPE)
    (macros / "data/comparands.py").write_text(KIND_DATA, encoding="utf-8")
    (macros / "templates/comparands.md.jinja").write_text(KIND_TEMPLATE, encoding="utf-8")
    insert(macros / "kinds.py", "    Change,", "    Comparand,\n")
    insert(macros / "kinds.py", "    sources: Annotated", KIND_ROW)


def add_dimension(project: Path) -> None:
    """Add a dimension, in three edits: its data, its page, and that page in the navigation."""
    data = (project / "macros/data/dimensions/adaptation.py").read_text(encoding="utf-8")
    (project / "macros/data/dimensions/pronunciation.py").write_text(
        data.replace('id="', 'id="pronunciation-')
        .replace('id="pronunciation-adaptation"', 'id="pronunciation"')
        .replace('title="Adaptation"', 'title="Pronunciation"')
        .replace("position=70", "position=75"),
        encoding="utf-8",
    )
    page = (project / "docs/dimensions/adaptation.md").read_text(encoding="utf-8")
    (project / "docs/dimensions/pronunciation.md").write_text(
        page.replace('"adaptation"', '"pronunciation"')
        .replace("title: Adaptation", "title: Pronunciation")
        .replace("{ #", "{ #pronunciation-"),
        encoding="utf-8",
    )
    navigation = "      - dimensions/evaluation.md"
    insert(project / "mkdocs.yml", navigation, "      - dimensions/pronunciation.md\n")


def page_with(macro: str) -> str:
    """Return the path of the page for a macro, without what it ends with."""
    return f"{FOLDER}with-{macro.replace('_', '-')}"


def replace(file: Path, old: str, new: str) -> None:
    """Replace a text in a file."""
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def insert(path: Path, before: str, text: str) -> None:
    """Write a text into a file before the first line that begins with `before`."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith(before))
    path.write_text("".join([*lines[:at], text, *lines[at:]]), encoding="utf-8")
