"""Edits of a copy of the project: each function returns one, which is applied to a folder."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Change: TypeAlias = Callable[[Path], None]

HEADING = re.compile(r"^#{1,3} .*\{ #.*$", re.MULTILINE)
CITATION = re.compile(r"\[\^[a-z0-9-]+\]")


def write(name: str, content: str | bytes) -> Change:
    """Write a file, which may be new."""

    def change(project: Path) -> None:
        put(project, name, content.encode() if isinstance(content, str) else content)

    return change


def append(name: str, text: str) -> Change:
    """Write a text at the end of a file."""

    def change(project: Path) -> None:
        put(project, name, (project / name).read_bytes() + text.encode())

    return change


def edit(name: str, old: str, new: str) -> Change:
    """Replace the first match of a regular expression in a file, which must have one."""

    def change(project: Path) -> None:
        text = (project / name).read_text(encoding="utf-8")
        edited, count = re.subn(old, new, text, count=1, flags=re.MULTILINE)
        assert count, f"{name} does not match {old}"
        put(project, name, edited.encode())

    return change


def remove(name: str) -> Change:
    """Remove a file."""
    return lambda project: (project / name).unlink()


def put(project: Path, name: str, content: bytes) -> None:
    """Write a file in one step, so that a server that watches it never reads a part."""
    file = project / name
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = project / ".being-written"
    temporary.write_bytes(content)
    if file.exists():
        temporary.chmod(file.stat().st_mode)
    temporary.replace(file)


def shrink(project: Path) -> Path:
    """Make a project quick to build, and return it.

    Its pages keep their headings and citations, those of systems all that they say. Its site has no
    cards and is not minified.
    """
    for path in project.glob("docs/**/*.md"):
        text = path.read_text(encoding="utf-8")
        if "{{ system_page(" in text:  # all that it says is from its entry
            continue
        _, front_matter, body = text.split("---\n", 2)
        parts = [*HEADING.findall(body), f"<!-- {' '.join(CITATION.findall(body))} -->"]
        path.write_text("\n\n".join([f"---\n{front_matter}---", *parts]) + "\n", encoding="utf-8")
    append("docs/about.md", "\n{{ export_list() }}\n")(project)
    no_cards = "class Cards:\n    def __init__(self, _): self.card = lambda page: b'a card'\n"
    write("macros/exports/social_cards.py", no_cards)(project)
    no_clip = "PAGE = 'see.md'\nclip = card = lambda site: b'a clip'\n"
    write("macros/exports/clip.py", no_clip)(project)
    write("macros/postprocess.py", "def minify_site(*_): pass\n")(project)
    return project
