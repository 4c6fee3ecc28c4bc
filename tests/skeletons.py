"""The skeletons of CONTRIBUTING.md, put where the page says that they belong."""

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from macros.kinds import KINDS
from tests.conftest import ROOT

_SKELETON = re.compile(
    r"^(?:In|A new file,) `(?P<file>[^`]+)`(?P<place>[^:]*):\n\n```\w+\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
_CONSTANT = re.compile(r"among the `([A-Z_]+)`")


@dataclass(frozen=True)
class Skeleton:
    """What is to be copied: the file that it belongs into, where in it, and the text."""

    file: str
    place: str
    text: str


def skeletons() -> list[Skeleton]:
    """Return every skeleton of the page, in order."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return [Skeleton(*each.group("file", "place", "text")) for each in _SKELETON.finditer(page)]


def put_into(project: Path, skeleton: Skeleton) -> None:
    """Put a skeleton where the page says."""
    path = project / skeleton.file
    if not skeleton.place:
        path.write_text(skeleton.text, encoding="utf-8")
        return
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    if constant := _CONSTANT.search(skeleton.place):
        lines = _among_entries(lines, constant[1], skeleton.text)
    elif "`options`" in skeleton.place:
        lines = _after(lines, "        options=(", indent(skeleton.text, " " * 12))
    elif "`nav`" in skeleton.place:
        of_dimension = "dimensions/" in skeleton.text
        lines = _after(lines, "      - dimensions/" if of_dimension else "nav:", skeleton.text)
    elif "`Comparison`" in skeleton.place:
        lines = _before(lines, "    sources: Annotated", skeleton.text)
        lines = _before(lines, "    DecisionQuestion,", "    Comparand,\n")
    else:
        lines.append(skeleton.text)
    path.write_text("".join(lines), encoding="utf-8")


def _among_entries(lines: list[str], constant: str, text: str) -> list[str]:
    """Put an entry among those of a constant, by its id where they are sorted, else at the end."""
    entries = _entries(ast.parse("".join(lines)), constant)
    if not entries:
        return (
            "".join(lines)
            .replace(" = ()", f" = (\n{indent(text, '    ')})")
            .splitlines(keepends=True)
        )
    kind = next(kind for kind in KINDS.values() if kind.constant == constant)
    id = re.search(r'id="([^"]+)"', text)
    later = [
        entry for entry in entries if kind.row.is_sorted and id is not None and _id(entry) > id[1]
    ]
    at = later[0].lineno - 1 if later else entries[-1].end_lineno or 0
    return [*lines[:at], indent(text, "    "), *lines[at:]]


def _entries(tree: ast.Module, constant: str) -> list[ast.Call]:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        if any(isinstance(each, ast.Name) and each.id == constant for each in targets):
            value = getattr(node, "value", None)
            found = value.elts if isinstance(value, ast.Tuple) else []
            return [each for each in found if isinstance(each, ast.Call)]
    raise ValueError(f"expected {constant} to be assigned")


def _id(entry: ast.Call) -> str:
    values = [each.value for each in entry.keywords if each.arg == "id"]
    return next(str(each.value) for each in values if isinstance(each, ast.Constant))


def _after(lines: list[str], line: str, text: str) -> list[str]:
    at = next(number for number, each in enumerate(lines) if each.startswith(line)) + 1
    return [*lines[:at], text, *lines[at:]]


def _before(lines: list[str], line: str, text: str) -> list[str]:
    at = next(number for number, each in enumerate(lines) if each.startswith(line))
    return [*lines[:at], text, *lines[at:]]
