"""Where the folders of the project are."""

from pathlib import Path

PROJECT = Path(__file__).parent.parent
DOCS = PROJECT / "docs"
DATA = PROJECT / "macros" / "data"


def relative(path: str | Path) -> str:
    """Return a path relative to the project, as messages and links write it."""
    path = Path(path)
    return (path.relative_to(PROJECT) if path.is_relative_to(PROJECT) else path).as_posix()
