"""The names under which entries are written down in the files of this package.

Editors and type checkers see the types of `macros.model`. The running program sees
`dict`: writing an entry down only notes what was written, so that a faulty entry does
not stop the import and `macros.checking` can report every fault of the data at once.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from macros.model import (
        Aspect,
        BoundaryCase,
        Change,
        Claim,
        DecisionOption,
        DecisionQuestion,
        DecisionResult,
        Dimension,
        Example,
        Milestone,
        Misconception,
        Modality,
        Move,
        OutlookStatement,
        Question,
        Source,
        System,
        Term,
    )
else:
    Aspect = BoundaryCase = Change = Claim = Dimension = Example = Milestone = dict
    DecisionOption = DecisionQuestion = DecisionResult = dict
    Misconception = Modality = Move = OutlookStatement = Question = Source = System = Term = dict

__all__ = [
    "Aspect",
    "BoundaryCase",
    "Change",
    "Claim",
    "DecisionOption",
    "DecisionQuestion",
    "DecisionResult",
    "Dimension",
    "Example",
    "Milestone",
    "Misconception",
    "Modality",
    "Move",
    "OutlookStatement",
    "Question",
    "Source",
    "System",
    "Term",
]
