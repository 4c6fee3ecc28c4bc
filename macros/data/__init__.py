"""The shared data module: what the site knows, as it was written down."""

from typing import Any

from macros.data.boundary_cases import BOUNDARY_CASES
from macros.data.changes import CHANGES
from macros.data.decisions import DECISION_QUESTIONS, DECISION_RESULTS
from macros.data.dimensions import DIMENSIONS
from macros.data.examples import EXAMPLES
from macros.data.milestones import MILESTONES
from macros.data.misconceptions import MISCONCEPTIONS
from macros.data.modalities import MODALITIES
from macros.data.moves import MOVES
from macros.data.outlook import OUTLOOK
from macros.data.questions import QUESTIONS
from macros.data.sources import SOURCES
from macros.data.systems import SYSTEMS
from macros.data.terms import TERMS

# Plain dicts in the running program (see `macros.data.draft`), by kind of entry.
WRITTEN: dict[str, tuple[Any, ...]] = {
    "sources": SOURCES,
    "modalities": MODALITIES,
    "dimensions": DIMENSIONS,
    "boundary_cases": BOUNDARY_CASES,
    "systems": SYSTEMS,
    "examples": EXAMPLES,
    "terms": TERMS,
    "questions": QUESTIONS,
    "decision_questions": DECISION_QUESTIONS,
    "decision_results": DECISION_RESULTS,
    "misconceptions": MISCONCEPTIONS,
    "milestones": MILESTONES,
    "outlook": OUTLOOK,
    "changes": CHANGES,
    "moves": MOVES,
}
