"""The package is made of layers, and a module imports only from its own layer and those below."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT

# From the lowest to the highest. A layer is a folder of `macros/`, or a module in none.
LAYERS = (
    "model",
    "data",
    "front_matter",
    "kinds",
    "paths",
    "positions",
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
    "training",
    "registration",
    "__init__",
    "hooks",
    "__main__",
)
MODULES = sorted((ROOT / "macros").rglob("*.py"))


def layer(path: Path) -> str:
    """Return the layer of a module."""
    return path.relative_to(ROOT / "macros").parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Yield the layer of every module of the package that a module imports, at whatever depth."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names]
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{name}" for name in names]
            yield from (name.split(".")[1] for name in names if name.startswith("macros."))


def test_no_module_imports_from_a_layer_above_its_own() -> None:
    """A function that imports when it is called counts too."""
    assert [
        f"{path.relative_to(ROOT)} imports {other}"
        for path in MODULES
        for other in imported(path)
        if LAYERS.index(other) > LAYERS.index(layer(path))
    ] == []
