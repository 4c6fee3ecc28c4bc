"""Ways to spoil a copy of the project, and to run what has to notice."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from tests.commands import run_module
from tests.conftest import copied_project

Spoil: TypeAlias = Callable[[Path], None]

HEADING = re.compile(r"^#{1,3} .*\{ #.*$", re.MULTILINE)
CITATION = re.compile(r"\[\^[a-z0-9-]+\]")
ENVIRONMENT = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://example.org/x/"}


def put(project: Path, name: str, content: bytes) -> None:
    """Write a file at once, so that nobody who watches it sees a part."""
    file = project / name
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = project / ".being-written"
    beside.write_bytes(content)
    if file.exists():
        beside.chmod(file.stat().st_mode)
    beside.replace(file)


def append(name: str, text: str) -> Spoil:
    """Write something at the end of a file."""

    def spoil(project: Path) -> None:
        put(project, name, (project / name).read_bytes() + text.encode())

    return spoil


def edit(name: str, old: str, new: str) -> Spoil:
    """Replace what a regular expression finds first in a file, which must hold it."""

    def spoil(project: Path) -> None:
        file = project / name
        text, count = re.subn(
            old, new, file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE
        )
        assert count, f"{name} does not hold {old}"
        put(project, name, text.encode())

    return spoil


def write(name: str, content: str | bytes) -> Spoil:
    """Write a file, whether there was one or not."""

    def spoil(project: Path) -> None:
        put(project, name, content.encode() if isinstance(content, str) else content)

    return spoil


def remove(name: str) -> Spoil:
    """Lose a file or a folder."""

    def spoil(project: Path) -> None:
        path = project / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    return spoil


def small_copy(folder: Path) -> Path:
    """Copy a project, and leave nothing of its pages but their headings and their citations.

    Its site has no cards, and its pages stay as the engine writes them: both take most of a build.
    """
    project = copied_project(folder)
    for path in project.glob("docs/**/*.md"):
        text = path.read_text(encoding="utf-8")
        _, front_matter, body = text.split("---\n", 2)
        kept = [*HEADING.findall(body), f"<!-- {' '.join(CITATION.findall(body))} -->"]
        path.write_text("\n\n".join([f"---\n{front_matter}---", *kept]) + "\n", encoding="utf-8")
    append("docs/about.md", "\n{{ export_list() }}\n")(project)
    no_cards = "class Cards:\n    def __init__(self, _): self.card = lambda page: b'a card'\n"
    write("macros/exports/social_cards.py", no_cards)(project)
    write("macros/postprocess/minified.py", "def minify_site(*_): pass\n")(project)
    return project


def line_of(project: Path, file: str, text: str) -> int:
    """Return the number of the first line of a file that holds a text."""
    lines = (project / file).read_text(encoding="utf-8", errors="replace").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def check(project: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the one quick check, and return how that ended."""
    return run_module(("macros", "check"), project, ENVIRONMENT | settings)
