"""The position of each entry in the data files, for the link to edit it."""

import json

from macros.positions import positions
from macros.site import Site

ENTRY_LINES = "assets/entries.json"


def entry_lines(site: Site) -> str:
    """Return the first and last line of every entry as JSON, by file and label.

    This is for the menu beside an entry, not for other programs.
    """
    files: dict[str, dict[str, tuple[int, int | None]]] = {}
    for target in site.link_targets:
        if position := positions().get((target.kind, target.id)):
            lines = position.call.lineno, position.call.end_lineno
            files.setdefault(position.file, {})[target.label] = lines
    return json.dumps(files, separators=(",", ":")) + "\n"
