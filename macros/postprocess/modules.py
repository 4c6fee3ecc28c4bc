"""The modules that the scripts of a page bring with them.

Each script is a module (ECMAScript, "Modules"), which imports what it needs. A page names every
module that will be imported (`modulepreload` of the HTML standard), so that a browser asks for all
of them at once, not for one after another as it reads.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

_IMPORT = re.compile(r'^import (?:[^";]* from )?"(\./[^"]+)";', re.MULTILINE)
_IMPORT_LATER = re.compile(r'\bimport\("(\./[^"]+)"\)')


def imported_at_once(script: Path) -> tuple[Path, ...]:
    """Return the files of the modules that a script imports before it runs, itself left out.

    Raises `ValueError` if it imports a file that is not there.
    """
    return _reached(script, _IMPORT)[1:]


def imported(script: Path) -> tuple[Path, ...]:
    """Return the files of all modules that a script imports, at once or later, and its own.

    Raises `ValueError` if it imports a file that is not there.
    """
    return _reached(script, _IMPORT, _IMPORT_LATER)


def preloads(scripts: Mapping[str, tuple[Path, ...]]) -> str:
    """Return the links that name the modules which the scripts of a page will import.

    `scripts` holds, under the address of each script as the page writes it, the files of the
    modules that it imports.
    """
    addresses = (
        normpath(join(dirname(script), file.name))
        for script, files in scripts.items()
        for file in files
    )
    named = set(map(normpath, scripts))
    return "".join(
        f'<link rel="modulepreload" href="{address}">'
        for address in dict.fromkeys(addresses)
        if address not in named
    )


def _reached(script: Path, *ways: re.Pattern[str]) -> tuple[Path, ...]:
    """Return a module and those that it reaches by imports of some kinds, each once."""
    reached = [script]
    for module in reached:  # grows while it is read
        code = module.read_text(encoding="utf-8")
        for name in (name for way in ways for name in way.findall(code)):
            file = module.parent / name.removeprefix("./")
            if not file.is_file():
                raise ValueError(f"{module.name}: expected a file at {name}, found none")
            if file not in reached:
                reached.append(file)
    return tuple(reached)
