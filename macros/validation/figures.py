"""What the drawings need of the data, so that what they show is true."""

from collections import Counter
from collections.abc import Iterator

from macros.kinds import KINDS, Comparison
from macros.model import Reach, Strand, TurningPoint, nearest
from macros.positions import file_of
from macros.site import entries_by_path
from macros.validation.nested import Located, entries
from macros.validation.report import Fault, fault_in_file


def faults(data: Comparison) -> Iterator[Fault]:
    """Yield a fault for whatever the umbrella, the timeline or a picture cannot be drawn from."""
    yield from _umbrella(data)
    yield from _timeline(data)
    paths = set(entries_by_path(data))
    dimensions = Counter(figure.dimension for figure in data.figures)
    for located in entries(data, "figures"):
        if dimensions[located.value.dimension] > 1:
            message = f'"{located.value.dimension}" has more than one picture; its page shows one.'
            yield located.fault(message, "dimension")
        yield from _picture(located, paths)


def _umbrella(data: Comparison) -> Iterator[Fault]:
    """Ask for what the LLM covers, side by side at the left: the small umbrella is drawn there."""
    modalities = list(entries(data, "modalities"))
    is_covered = [each.value.reach == Reach.COVERED for each in modalities]
    covered = is_covered.index(False) if False in is_covered else len(modalities)
    for located, covers in list(zip(modalities, is_covered, strict=True))[covered:]:
        if covers and covered:
            other = modalities[covered].value.id
            yield located.fault(f'The LLM covers this modality. Move it before "{other}".', "reach")
    if modalities and not covered:
        yield modalities[0].fault("The LLM must cover the first modality.", "reach")


def _timeline(data: Comparison) -> Iterator[Fault]:
    """Ask for one milestone at which the strands touch, and a later one at which they join."""
    turning = {
        point: [each for each in entries(data, "milestones") if each.value.turning_point == point]
        for point in TurningPoint
    }
    for point, found in turning.items():
        if not found:
            message = f'No milestone has the turning_point "{point}".'
            yield fault_in_file(file_of(KINDS["milestones"]), message)
        for located in found[1:]:
            yield located.fault(f'Another milestone is "{point}" already.', "turning_point")
        for located in found:
            if located.value.strand != Strand.BOTH:
                message = "A turning point belongs to both strands: write Strand.BOTH."
                yield located.fault(message, "strand")
    for touch, join in zip(*turning.values(), strict=False):
        if touch.value.date >= join.value.date:
            message = f"The strands must join after they touch ({touch.value.date})."
            yield join.fault(message, "date")


def _picture(located: Located, paths: set[str]) -> Iterator[Fault]:
    """Ask of a picture for as many groups as it draws, and of its parts for what they need."""
    figure, drawing = located.value, located.value.drawing
    if drawing.groups is not None and len(figure.groups) != drawing.groups:
        message = f'"{drawing}" draws {drawing.groups} groups, not {len(figure.groups)}.'
        yield located.fault(message, "groups")
    if drawing.needs and not figure.parts:
        yield located.fault(f'"{drawing}" needs parts to draw.', "parts")
    counts = Counter(part.id for part in figure.parts)
    for number, part in enumerate(figure.parts):
        here = ("parts", number)
        if counts[part.id] > 1:
            yield located.fault(f'Two parts have the id "{part.id}".', *here, "id")
        for field in drawing.needs:
            if not getattr(part, field):
                yield located.fault(f'"{drawing}" needs `{field}` of every part.', *here, field)
        for field, known, message in (
            ("groups", figure.groups, "The picture has no group"),
            ("shows", paths, "There is no entry at"),
        ):
            for position, item in enumerate(getattr(part, field)):
                if item not in known:
                    said = f'{message} "{item}".{nearest(item, known)}'
                    yield located.fault(said, *here, field, position)
