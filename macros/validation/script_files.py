"""The scripts of the pages: whether the modules that they import are there."""

import re
from collections.abc import Iterator
from pathlib import Path

from macros.model import nearest
from macros.validation.report import Fault

# `import … from "./x.js"`, `export … from "./x.js"`, `import "./x.js"` and `import("./x.js")`.
_IMPORT = re.compile(r"""(?:\bfrom|\bimport\(?)\s*["'](\.{1,2}/[^"']+)["']""")


def faults(docs: Path) -> Iterator[Fault]:
    """Return a fault for each module that a script imports and that is not there.

    A browser says so only in its console, and runs nothing of the script.
    """
    folder = docs / "assets"
    there = {f"./{path.name}" for path in folder.glob("*.js")}
    for path in sorted(folder.glob("*.js")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            for name in _IMPORT.findall(line):
                if not (folder / name).is_file():
                    expected = f'expected a script beside this one, found none of the name "{name}"'
                    file = f"docs/{path.relative_to(docs).as_posix()}"
                    yield Fault(file, "", "", expected + nearest(name, there), number)
