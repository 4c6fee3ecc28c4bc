"""The decision guide as a whole: it always ends, and no part of it is left aside."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from macros.kinds import RawData
from macros.validation.report import Fault
from macros.validation.written import entries, fault_at, parts


def faults(data: RawData) -> Iterator[Fault]:
    """Return a fault for each way that leads back, and each step that nothing leads to."""
    kinds = ("decision_questions", "decision_results")
    found = [each for kind in kinds for each in entries(data, kind)]
    location_of = {str(entry.get("id")): location for location, entry in found}
    ways = {
        str(entry.get("id")): [
            str(option.get("leads_to"))
            for _, option in parts((*location, "options"), entry.get("options"))
        ]
        for location, entry in found
    }
    if not ways or any(step not in ways for steps in ways.values() for step in steps):
        return  # a misspelled id is a fault of its own, and what it cuts off follows from it
    try:
        TopologicalSorter(ways).prepare()
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        expected = f"expected no way back to a question, found {' > '.join(circle)}"
        yield fault_at(data, (*location_of[circle[0]], "options"), expected)
    first = next(iter(ways))
    reached, ahead = {first}, [first]
    while ahead:
        steps = [step for step in ways[ahead.pop()] if step not in reached]
        reached.update(steps)
        ahead += steps
    for step in ways.keys() - reached:
        expected = f'expected an answer that leads here from the first question, "{first}"'
        yield fault_at(data, (*location_of[step], "id"), expected)
