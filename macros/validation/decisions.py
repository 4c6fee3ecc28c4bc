"""The decision guide: a graph without cycles whose steps can all be reached."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from macros.kinds import Comparison
from macros.validation.nested import entries
from macros.validation.report import Fault


def faults(data: Comparison) -> Iterator[Fault]:
    """Yield a fault for a cycle, and for each step to which no answer leads."""
    kinds = ("decision_questions", "decision_results")
    steps = {located.value.id: located for kind in kinds for located in entries(data, kind)}
    following = {
        id: [option.leads_to for option in getattr(located.value, "options", ())]
        for id, located in steps.items()
    }
    if not following or any(id not in following for ids in following.values() for id in ids):
        return  # an unknown id is reported as a reference, and the rest would follow from it
    try:
        TopologicalSorter(following).prepare()
    except CycleError as error:
        cycle = list(reversed(error.args[1]))
        message = f"The guide returns to this question: {' > '.join(cycle)}. Change an answer."
        yield steps[cycle[0]].fault(message, "options")
    first, *others = following
    for id in set(others).difference(*following.values()):
        yield steps[id].fault(f'This can\'t be reached from the first question, "{first}".', "id")
