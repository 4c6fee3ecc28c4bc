"""The modules that the scripts of a page bring with them.

Each script is a module (ECMAScript, "Modules"), which imports what it needs. A page names every
module that will be imported (`modulepreload` of the HTML standard), so that a browser asks for all
of them at once, not for one after another as it reads.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from posixpath import dirname, join, normpath

_IMPORT = re.compile(r'^import (?:[^";]* from )?"(\./[^"]+)";', re.MULTILINE)
_IMPORT_LATER = re.compile(r'\bimport\("(\./[^"]+)"\)')


def in_order(scripts: Iterable[Path]) -> tuple[Path, ...]:
    """Return scripts and the modules that they import before they run, as a browser runs them.

    Raises `ValueError` if one imports a file that is not there.
    """
    begun: set[Path] = set()
    ended: list[Path] = []

    def run(script: Path) -> None:
        if script not in begun:
            begun.add(script)
            for module in _imports(script, _IMPORT):
                run(module)
            ended.append(script)

    for script in scripts:
        run(script)
    return tuple(ended)


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


def preloads(scripts: Mapping[str, Sequence[Path]]) -> str:
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
        reached += dict.fromkeys(each for each in _imports(module, *ways) if each not in reached)
    return tuple(reached)


def _imports(module: Path, *ways: re.Pattern[str]) -> Iterator[Path]:
    """Yield the files that a module names in imports of some kinds."""
    code = module.read_text(encoding="utf-8")
    for name in (name for way in ways for name in way.findall(code)):
        file = module.parent / name.removeprefix("./")
        if not file.is_file():
            raise ValueError(f"{module.name}: expected a file at {name}, found none")
        yield file
