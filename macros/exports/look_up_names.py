"""What the look-up knows, in one file: systems, terms, and the words around a name."""

import json
import re
from collections.abc import Sequence

from macros.data.best_known import fame
from macros.data.search_vocabulary import (
    ASKING_WORDS,
    FOREIGN_WORDS,
    FRAME_WORDS,
    LIGHT_WORDS,
    STOP_WORDS,
)
from macros.data.systems import NOBODY
from macros.figures.umbrella import lit_by
from macros.kinds import system_page
from macros.model import Answer, Modality, System, Term
from macros.model.claims import lead_of
from macros.site import Site, address

LOOK_UP = "assets/look-up.json"


def look_up_names(site: Site) -> str:
    """Return the file as JSON.

    `answer` is the answer in a sentence, `verdict` its kind, and `lit` the parts of the umbrella
    that it lights; `also` are the ids of systems with one of its names in theirs. The best known
    systems come first, then those with short names, of which more has been typed. `nouns` are for a
    sentence that names another system. `around` are the words that may stand around a name, and
    `foreign` those that another language has.
    """
    systems = sorted(
        site.comparison.systems,
        key=lambda system: (fame(system.id), len(system.name.partition(" (")[0])),
    )
    content = {
        "systems": [_entry(system, systems, site.comparison.modalities) for system in systems],
        "terms": [_term(site, term) for term in site.comparison.terms],
        "nouns": {answer: answer.noun for answer in Answer},
        "around": sorted(ASKING_WORDS | STOP_WORDS | LIGHT_WORDS | FRAME_WORDS),
        "foreign": sorted(FOREIGN_WORDS),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def _goes_by(other: System, system: System) -> bool:
    """Return whether a name of a system is a part of some name of another one."""
    bare = system.name.partition(" (")[0]
    names = "|".join(map(re.escape, (system.subject, bare, *system.aliases)))
    name = re.compile(rf"(?<![\w-])(?:{names})(?![\w-])")
    return other is not system and any(map(name.search, (other.name, *other.aliases)))


def _term(site: Site, term: Term) -> dict[str, object]:
    """Return a term with the first sentence of its definition.

    That of generative AI does not say how it differs from an LLM, which is what the form asks.
    """
    difference = site.comparison.by_id["definitions"]["the-difference-in-one-line"].wording
    return {
        "names": [term.name.partition(" (")[0], *term.aliases],
        "text": difference if term.id == "generative-ai" else term.definition.first_sentence,
        "address": f"{address('glossary.md')}#{term.id}",
    }


def _entry(
    system: System, systems: Sequence[System], modalities: Sequence[Modality]
) -> dict[str, object]:
    return {
        "id": system.id,
        "name": system.name,
        "subject": system.subject,
        "aliases": system.aliases,
        "maker": system.maker,
        "makers": sorted({*system.makers} - NOBODY),
        "verdict": system.answer,
        "answer": system.sentence,
        "also": [other.id for other in systems if _goes_by(other, system)],
        "reason": lead_of(system.reason.text),
        "makes": system.outputs,
        "lit": lit_by(modalities, system),
        "address": address(system_page(system.id)),
    }
