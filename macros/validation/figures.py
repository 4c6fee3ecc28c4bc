"""What the drawings ask of the data, so that what they show is true."""

from collections.abc import Iterator

from macros.kinds import RawData
from macros.model import Reach, Strand, TurningPoint
from macros.validation.report import Fault
from macros.validation.written import entries, fault_at


def faults(data: RawData) -> Iterator[Fault]:
    """Return a fault for whatever the umbrella or the timeline cannot be drawn from."""
    yield from _of_umbrella(data)
    yield from _of_timeline(data)


def _of_umbrella(data: RawData) -> Iterator[Fault]:
    """Ask for what the LLM covers, side by side at the left: the small umbrella stands there."""
    before = ""
    covered = 0
    for location, entry in entries(data, "modalities"):
        if entry.get("reach") != Reach.COVERED:
            before = before or str(entry.get("id"))
        elif before:
            expected = f'expected a modality that the LLM covers to stand before "{before}"'
            yield fault_at(data, (*location, "reach"), expected)
        else:
            covered += 1
    if before and not covered:
        expected = f'expected the LLM to cover the first modality, "{before}", or another before it'
        yield fault_at(data, ("modalities", 0, "reach"), expected)


def _of_timeline(data: RawData) -> Iterator[Fault]:
    """Ask for one milestone at which the strands touch, and a later one at which they join."""
    turning = {
        point: [
            (location, entry)
            for location, entry in entries(data, "milestones")
            if entry.get("turning_point") == point
        ]
        for point in TurningPoint
    }
    for point, found in turning.items():
        if not found:
            expected = f'expected a milestone whose turning_point is "{point}"; there is none'
            yield fault_at(data, ("milestones",), expected)
        for location, _ in found[1:]:
            expected = f'expected one milestone to be "{point}", found one more'
            yield fault_at(data, (*location, "turning_point"), expected)
        for location, entry in found:
            if entry.get("strand") != Strand.BOTH:
                expected = f'expected "{Strand.BOTH}", because a turning point is of both strands'
                yield fault_at(data, (*location, "strand"), expected)
    for (_, touch), (location, join) in zip(*turning.values(), strict=False):
        if str(touch.get("date")) >= str(join.get("date")):
            expected = f"expected a date after {touch.get('date')}, when the strands touch"
            yield fault_at(data, (*location, "date"), expected)
