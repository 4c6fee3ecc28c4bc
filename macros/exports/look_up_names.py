"""What the look-up knows, in one file: the systems, and the words around a name."""

import json
import re

from macros.data.search_vocabulary import (
    ASKING_WORDS,
    FOREIGN_WORDS,
    FRAME_WORDS,
    LIGHT_WORDS,
    STOP_WORDS,
)
from macros.figures.umbrella import lit_by
from macros.kinds import system_page
from macros.model import Answer, System
from macros.model.claims import lead_of
from macros.site import Site, address

LOOK_UP = "assets/look-up.json"


def look_up_names(site: Site) -> str:
    """Return the file as JSON.

    `answer` is the answer in a sentence, `verdict` its kind, and `lit` the parts of the umbrella
    that it lights; `also` are the ids of systems with its whole name in theirs.
    `nouns` are for a sentence that names another system. `around` are the words that may stand
    around a name, and `foreign` those that another language has.
    """
    content = {
        "systems": [_entry(site, system) for system in site.comparison.systems],
        "nouns": {answer: answer.noun for answer in Answer},
        "around": sorted(ASKING_WORDS | STOP_WORDS | LIGHT_WORDS | FRAME_WORDS),
        "foreign": sorted(FOREIGN_WORDS),
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def _goes_by(other: System, system: System) -> bool:
    """Return whether the name of a system in a sentence is a part of some name of another one."""
    name = re.compile(rf"(?<![\w-]){re.escape(system.subject)}(?![\w+-])")
    return other is not system and any(map(name.search, (other.name, *other.aliases)))


def _entry(site: Site, system: System) -> dict[str, object]:
    return {
        "id": system.id,
        "name": system.name,
        "subject": system.subject,
        "aliases": system.aliases,
        "maker": system.maker,
        "verdict": system.answer,
        "answer": system.sentence,
        "also": [other.id for other in site.comparison.systems if _goes_by(other, system)],
        "reason": lead_of(system.reason.text),
        "makes": system.outputs,
        "lit": lit_by(site.comparison.modalities, system),
        "address": address(system_page(system.id)),
    }
