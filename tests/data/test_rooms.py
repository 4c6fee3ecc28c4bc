"""The package is made of rooms, and everything flows one way through them."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT

# A room may use what stands above it, and nothing below.
ORDER = (
    "model",
    "data",
    "front_matter",
    "kinds",
    "paths",
    "positions",
    "periods",
    "site",
    "palette",
    "world",
    "templates",
    "validation",
    "loading",
    "figures",
    "exports",
    "render",
    "postprocess",
    "publishing",
    "upkeep",
    "training",
    "registration",
    "build_faults",
    "__init__",
    "hooks",
    "__main__",
)
MODULES = sorted((ROOT / "macros").rglob("*.py"))


def room(path: Path) -> str:
    """Return the room of a module: its folder in `macros/`, or itself where it is in none."""
    return path.relative_to(ROOT / "macros").parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Yield the room of every module of the package that a module imports, at whatever depth."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
            if node.module == "macros":
                names = [f"macros.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (name.split(".")[1] for name in names if name.startswith("macros."))


def name(path: Path) -> str:
    """Return the path of a file as messages show it."""
    return path.relative_to(ROOT).as_posix()


def test_a_room_uses_only_what_stands_above_it() -> None:
    """No module imports from a room below its own."""
    assert [
        f"{name(path)} imports {other}"
        for path in MODULES
        for other in imported(path)
        if ORDER.index(other) > ORDER.index(room(path))
    ] == []


def test_entries_are_made_of_the_model_alone() -> None:
    """A file of entries imports only the types that entries are made of."""
    files = [path for path in (ROOT / "macros/data").rglob("*.py") if path.name != "__init__.py"]
    assert files
    assert [
        f"{name(path)} imports from {node.module}"
        for path in files
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module != "macros.model"
    ] == []
