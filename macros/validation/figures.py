"""What the drawings ask of the data, so that what they show is true."""

from collections import Counter
from collections.abc import Iterator

from macros.kinds import KINDS, Fields, RawData
from macros.model import FigureDrawing, Reach, Strand, TurningPoint, nearest
from macros.validation.report import Fault
from macros.validation.written import Location, entries, fault_at, parts


def faults(data: RawData) -> Iterator[Fault]:
    """Return a fault for whatever the umbrella, the timeline or a picture cannot be drawn from."""
    yield from _of_umbrella(data)
    yield from _of_timeline(data)
    stated = _paths(data)
    for location, figure in entries(data, "figures"):
        yield from _of_picture(data, location, figure, stated)
    yield from _of_dimensions(data)


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


def _of_picture(
    data: RawData, location: Location, figure: Fields, stated: set[str]
) -> Iterator[Fault]:
    """Ask of a picture for as many groups as it draws, and of its parts for what they need."""
    drawing = figure.get("drawing")
    if not isinstance(drawing, FigureDrawing):
        return
    groups = [str(each) for each in _items(figure.get("groups"))]
    if drawing.groups is not None and len(groups) != drawing.groups:
        expected = f'expected {drawing.groups} groups, because "{drawing}" draws as many'
        yield fault_at(data, (*location, "groups"), f"{expected}, found {len(groups)}")
    found = list(parts((*location, "parts"), figure.get("parts")))
    if drawing.has_parts and not found:
        yield fault_at(data, (*location, "parts"), f'expected a part, to be drawn as "{drawing}"')
    counts = Counter(str(part.get("id")) for _, part in found)
    for place, part in found:
        if counts[str(part.get("id"))] > 1:
            expected = f'expected an id of its own, found "{part.get("id")}" more than once'
            yield fault_at(data, (*place, "id"), expected)
        for field in drawing.needs:
            if not part.get(field) and part.get(field) != 0:  # that is a fault of its type
                expected = f'expected {field}, because the picture is drawn as "{drawing}"'
                yield fault_at(data, (*place, field), expected)
        yield from _unknown(data, (*place, "groups"), part, {*groups}, "a group of the picture")
        yield from _unknown(data, (*place, "shows"), part, stated, "the path of an entry")


def _unknown(
    data: RawData, location: Location, part: Fields, known: set[str], called: str
) -> Iterator[Fault]:
    """Yield a fault for every item of a field that is not among what is known."""
    for item in _items(part.get(str(location[-1]))):
        if item not in known:
            expected = f'expected {called}, found "{item}"{nearest(str(item), known)}'
            yield fault_at(data, location, expected)


def _of_dimensions(data: RawData) -> Iterator[Fault]:
    """Ask for one picture of a dimension, because its page shows one."""
    counts = Counter(str(figure.get("dimension")) for _, figure in entries(data, "figures"))
    for location, figure in entries(data, "figures"):
        if counts[dimension := str(figure.get("dimension"))] > 1:
            expected = f'expected one picture of "{dimension}", found {counts[dimension]}'
            yield fault_at(data, (*location, "dimension"), expected)


def _paths(data: RawData) -> set[str]:
    """Return the path of every entry that has an address, and of every part of one."""
    found = set()
    for kind in KINDS.values():
        for _, entry in entries(data, kind.name) if kind.row.page else ():
            try:
                page = kind.row.page.format_map(entry)
            except KeyError:  # which is a fault of its type
                continue
            found.add(f"{page}#{entry.get('id')}")
            found |= {
                f"{page}#{each.get('id')}" for _, each in parts((), entry.get(kind.row.parts))
            }
    return found


def _items(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, tuple | list) else ()
