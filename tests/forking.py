"""A fork of the site, in one build for all tests of what a fork may change.

It has another name and other colors, anchors that have moved, and a new dimension.
"""

from pathlib import Path

from macros.model import Move
from macros.site import Site
from tests.edits import append, edit, write

OLD_NAME, NEW_NAME = "Generative AI and LLMs", "Umbrellas & Words"
# The old and the new color of each side, in light and dark.
COLORS = {"#4338ca": "#00695c", "#a9b1ff": "#80cbc4", "#9a4a08": "#ad1457", "#f5b461": "#f48fb1"}


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


def replace(file: Path, old: str, new: str) -> None:
    """Replace a text wherever a file has it."""
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
