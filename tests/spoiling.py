"""Ways to spoil a copy of the project, and to run what has to notice."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from tests.conftest import PATIENCE, PROJECT, ROOT

Spoil: TypeAlias = Callable[[Path], None]

ENVIRONMENT = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://example.org/x/"}


def append(name: str, text: str) -> Spoil:
    """Write something at the end of a file."""

    def spoil(project: Path) -> None:
        with (project / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return spoil


def edit(name: str, old: str, new: str) -> Spoil:
    """Replace what a regular expression finds first in a file, which must hold it."""

    def spoil(project: Path) -> None:
        file = project / name
        text, count = re.subn(
            old, new, file.read_text(encoding="utf-8"), count=1, flags=re.MULTILINE
        )
        assert count, f"{name} does not hold {old}"
        file.write_text(text, encoding="utf-8")

    return spoil


def write(name: str, content: str | bytes) -> Spoil:
    """Write a file, whether there was one or not."""

    def spoil(project: Path) -> None:
        file = project / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)

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


def copy_project(folder: Path, source: Path = ROOT) -> Path:
    """Copy what a build needs, with what Python has compiled of it."""
    for name in PROJECT:
        copy = shutil.copytree if (source / name).is_dir() else shutil.copy2
        copy(source / name, folder / name)
    return folder


def line_of(project: Path, file: str, text: str) -> int:
    """Return the number of the first line of a file that holds a text."""
    lines = (project / file).read_text(encoding="utf-8", errors="replace").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def check(project: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the one quick check, and return how that ended."""
    return subprocess.run(
        [sys.executable, "-m", "macros", "check"],
        cwd=project,
        env=ENVIRONMENT | settings,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
