"""What the drawings require of the data."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from macros.kinds import KINDS, Comparison
from macros.model import Reach, TurningPoint, nearest
from macros.positions import file_of
from macros.validation.nested import Located, entries
from macros.validation.report import Fault


def faults(data: Comparison) -> Iterator[Fault]:
    """Yield a fault for whatever keeps the umbrella, the timeline or a figure from being drawn."""
    yield from _umbrella(data)
    yield from _timeline(data)
    dimensions = Counter(figure.dimension for figure in data.figures)
    for located in entries(data, "figures"):
        if dimensions[located.value.dimension] > 1:
            message = f'"{located.value.dimension}" has more than one picture; its page shows one.'
            yield located.fault(message, "dimension")
        yield from _figure(located)


def _umbrella(data: Comparison) -> Iterator[Fault]:
    """Check that the modalities that the LLM covers come first: its umbrella is on the left."""
    for before, located in pairwise(entries(data, "modalities")):
        if located.value.reach is Reach.COVERED and before.value.reach is not Reach.COVERED:
            message = f'The LLM covers this modality. Move it before "{before.value.id}".'
            yield located.fault(message, "reach")


def _timeline(data: Comparison) -> Iterator[Fault]:
    """Check that the strands touch at one milestone and join at one."""
    every = list(entries(data, "milestones"))
    for point in TurningPoint:
        milestones = [item for item in every if item.value.turning_point is point]
        if not milestones:
            message = f'No milestone has the turning_point "{point}". Set it on one.'
            yield Fault(file_of(KINDS["milestones"]), message)
        for located in milestones[1:]:
            yield located.fault(f'Another milestone is "{point}" already.', "turning_point")


def _figure(located: Located) -> Iterator[Fault]:
    """Check that a figure has the groups, and its parts the fields, that its drawing requires."""
    figure, drawing = located.value, located.value.drawing
    if drawing.groups is not None and len(figure.groups) != drawing.groups:
        message = f'"{drawing}" draws {drawing.groups} groups, not {len(figure.groups)}.'
        yield located.fault(message, "groups")
    empty = [group for group, parts in figure.parts_by_group.items() if not parts]
    if drawing.needs and not figure.parts:
        yield located.fault(f'"{drawing}" needs parts to draw.', "parts")
    elif "groups" in drawing.needs and empty:
        yield located.fault(f'No part stands in "{empty[0]}".', "groups")
    counts = Counter(part.id for part in figure.parts)
    for number, part in enumerate(figure.parts):
        here = ("parts", number)
        if counts[part.id] > 1:
            yield located.fault(f'Two parts have the id "{part.id}".', *here, "id")
        for field in drawing.needs:
            if not getattr(part, field):
                yield located.fault(f'"{drawing}" needs `{field}` of every part.', *here, field)
        for position, group in enumerate(part.groups):
            if group not in figure.groups:
                message = f'The picture has no group "{group}".{nearest(group, figure.groups)}'
                yield located.fault(message, *here, "groups", position)
