"""The pages as they are written by hand, read before any is checked."""

from pathlib import Path

from macros.data.positions import PROJECT
from macros.validation.report import Fault

DOCS = PROJECT / "docs"


def read(folder: Path) -> tuple[dict[str, str], list[Fault]]:
    """Return the Markdown of every page in a folder under its path there, and why some have none.

    A file that is not UTF-8, or may not be read, is a fault.
    """
    prose, faults = {}, []
    for path in sorted(folder.rglob("*.md")):
        name = path.relative_to(folder).as_posix()
        try:
            content = path.read_bytes()
            prose[name] = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            expected = f"expected UTF-8, found the byte 0x{content[error.start]:02x}"
            faults.append(Fault(f"docs/{name}", "", "", expected, line))
        except OSError as error:
            faults.append(Fault(f"docs/{name}", "", "", str(error.strerror)))
    return prose, faults
