"""Where each entry is written down, for the link that leads an editor to its lines."""

import json

from macros.positions import positions
from macros.site import Site

ENTRY_LINES = "assets/entries.json"


def entry_lines(site: Site) -> str:
    """Return, as JSON, the first and last line of every entry, by file and by label.

    It belongs to the menu beside an entry and is no part of the interface for other programs.
    """
    files: dict[str, dict[str, list[int]]] = {}
    for target in site.link_targets:
        if position := positions().get((target.kind, target.id)):
            files.setdefault(position.file, {})[target.label] = [position.first, position.last]
    return json.dumps(files, separators=(",", ":")) + "\n"
