"""The files of data as Python reads them: what keeps one from being read, and what none lists."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from macros import data as package
from macros.data.unvalidated import Noted
from macros.kinds import KINDS, Kind, RawData
from macros.model import nearest
from macros.validation.exceptions import fault_of
from macros.validation.report import Fault

DATA = Path(package.__file__).parent
_FOLDER = "macros/data"


def read() -> tuple[RawData, list[Fault]]:
    """Return the data as it was written down, and what is wrong with the files.

    A kind whose file cannot be read is not in the data.
    """
    try:
        found, faults = package.RAW_DATA, list[Fault]()
    except Exception:  # noqa: BLE001 - a file is a program, which may fail in any way
        found, faults = _read_each()
    return found, [*faults, *_unlisted(found)]


def _read_each() -> tuple[RawData, list[Fault]]:
    """Read the file of each kind by itself, to say all that is wrong and not only the first."""
    faults = list(_syntax_faults())
    found = {}
    for kind in KINDS.values():
        try:
            module = import_module(f"macros.data.{kind.module}")
            found[kind.name] = getattr(module, kind.constant)
        except SyntaxError:
            continue  # it is among the faults, maybe with others of the same folder
        except ModuleNotFoundError as error:
            is_lost = error.name == f"macros.data.{kind.module}"
            faults.append(_lost_file(kind) if is_lost else fault_of(error))
        except Exception as error:  # noqa: BLE001 - as above
            faults.append(fault_of(error))
    return found, faults


def _syntax_faults() -> Iterator[Fault]:
    for path in sorted(DATA.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            yield fault_of(error)


def _lost_file(kind: Kind) -> Fault:
    there = {path.stem for path in DATA.glob("*.py")} - {each.module for each in KINDS.values()}
    expected = f"expected the file of the {kind.name.replace('_', ' ')}, found none"
    return Fault(f"{_FOLDER}/{kind.module}.py", "", "", expected + nearest(kind.module, there))


def _unlisted(data: RawData) -> Iterator[Fault]:
    """Return a fault for each file in a folder of data whose entries are not among the data."""
    for kind in KINDS.values():
        entries = data.get(kind.name)
        listed = {entry.file for entry in entries or () if isinstance(entry, Noted)}
        files = set(map(str, (DATA / kind.module).glob("*.py")))
        # Where no entry at all comes from the folder, the data has been taken from elsewhere.
        for file in sorted(files - listed) if files & listed else ():
            name = Path(file).name
            if name != "__init__.py":
                expected = f"expected it to be listed in {_FOLDER}/{kind.module}/__init__.py"
                yield Fault(f"{_FOLDER}/{kind.module}/{name}", "", "", expected)
