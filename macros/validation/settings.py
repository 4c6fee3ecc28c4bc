"""Check what the configuration of MkDocs names and MkDocs itself does not miss."""

from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from macros.model import nearest
from macros.validation.report import Fault, FaultyDataError


def check(config: MkDocsConfig) -> None:
    """Raise `FaultyDataError` for every file that the configuration names and that is not there."""
    if faults := list(_missing_files(config)):
        raise FaultyDataError(faults)


def _missing_files(config: MkDocsConfig) -> Iterator[Fault]:
    folder = Path(config.docs_dir)
    named = [
        *(("extra_css", str(each)) for each in config.extra_css),
        *(("extra_javascript", str(each)) for each in config.extra_javascript),
        *(("theme", str(config.theme[each])) for each in ("logo", "favicon") if config.theme[each]),
    ]
    for field, name in named:
        if "://" not in name and not (folder / name).is_file():
            there = {
                path.relative_to(folder).as_posix()
                for path in folder.rglob(f"*{Path(name).suffix}")
            }
            expected = f"expected a file in {folder.name}/, found none of the name"
            yield Fault("mkdocs.yml", field, "", f'{expected} "{name}"{nearest(name, there)}')
