"""What scripts of the pages fetch, besides the search and the look-up. Not for other programs."""

import json

from macros.positions import positions
from macros.site import Site

DEFINITIONS, ENTRY_LINES = "assets/terms.json", "assets/entries.json"


def term_definitions(site: Site) -> str:
    """Return the definition of every term as JSON, by its id: it pops up where a term is used."""
    terms = {term.id: term.definition.text for term in site.comparison.terms}
    return json.dumps(terms, ensure_ascii=False, separators=(",", ":")) + "\n"


def entry_lines(site: Site) -> str:
    """Return the first and last line of every entry as JSON, by file and label: to edit it."""
    files: dict[str, dict[str, tuple[int, int | None]]] = {}
    for target in site.link_targets:
        if position := positions().get((target.kind, target.id)):
            lines = position.call.lineno, position.call.end_lineno
            files.setdefault(position.file, {})[target.label] = lines
    return json.dumps(files, separators=(",", ":")) + "\n"
