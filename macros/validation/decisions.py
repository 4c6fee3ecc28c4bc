"""The decision guide as a whole: it always ends, and every part of it can be reached."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from macros.kinds import Comparison
from macros.validation.nested import entries
from macros.validation.report import Fault


def faults(data: Comparison) -> Iterator[Fault]:
    """Yield a fault for each way that leads back, and each step that nothing leads to."""
    kinds = ("decision_questions", "decision_results")
    located = {each.value.id: each for kind in kinds for each in entries(data, kind)}
    ways = {
        id: [option.leads_to for option in getattr(each.value, "options", ())]
        for id, each in located.items()
    }
    if not ways or any(step not in ways for steps in ways.values() for step in steps):
        return  # an unknown id is a fault of its own, and what it cuts off follows from it
    try:
        TopologicalSorter(ways).prepare()
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        message = f"The guide leads back to this question: {' > '.join(circle)}."
        yield located[circle[0]].fault(message, "options")
    first = next(iter(ways))
    reached, ahead = {first}, [first]
    while ahead:
        steps = [step for step in ways[ahead.pop()] if step not in reached]
        reached.update(steps)
        ahead += steps
    for step in ways.keys() - reached:
        yield located[step].fault(f'No answer leads here from the first question, "{first}".', "id")
