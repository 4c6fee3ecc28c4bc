"""The definitions that pop up where a term is used."""

import json

from macros.site import Site

DEFINITIONS = "assets/terms.json"


def term_definitions(site: Site) -> str:
    """Return the definition of every term as JSON, by its id.

    This is for the scripts of the pages, not for other programs.
    """
    terms = {term.id: term.definition.text for term in site.comparison.terms}
    return json.dumps(terms, ensure_ascii=False, separators=(",", ":")) + "\n"
