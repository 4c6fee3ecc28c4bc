"""References between entries: every id and path that an entry refers to must exist."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_type_hints

from macros.kinds import KINDS, Comparison
from macros.model import Entry, Reference, nearest
from macros.site import Site
from macros.validation.nested import everything
from macros.validation.report import Fault


def faults(site: Site) -> Iterator[Fault]:
    """Yield a fault for each reference to an id or a path that does not exist."""
    ids = {**_ids(site.comparison), "page or entry": set(site.names)}
    for located in everything(site.comparison):
        for field, reference in _references(located.value.__class__).items():
            value = getattr(located.value, field)
            values = value if isinstance(value, tuple) else (value,)
            for number, id in enumerate(values):
                if id is not None and not any(id in ids[kind] for kind in reference.kinds):
                    known = set().union(*(ids[kind] for kind in reference.kinds))
                    steps = (field, number) if isinstance(value, tuple) else (field,)
                    message = f'There is no {" or ".join(reference.kinds)} "{id}".'
                    yield located.fault(message + nearest(id, known), *steps)


def _ids(data: Comparison) -> dict[str, set[str]]:
    ids: dict[str, set[str]] = {}
    for kind in KINDS.values():
        for entry in data.entries(kind):
            ids.setdefault(kind.singular, set()).add(getattr(entry, "id", ""))
            for part in kind.parts(entry):
                ids.setdefault(kind.part, set()).add(part.id)
    return ids


@cache
def _references(entry: type[Entry]) -> dict[str, Reference]:
    """Return the fields of a type of entry that refer to other entries."""
    hints = get_type_hints(entry, include_extras=True)
    references = {field: _reference(hints[field]) for field in entry.model_fields}
    return {field: reference for field, reference in references.items() if reference}


def _reference(annotation: Any) -> Reference | None:  # noqa: ANN401 - the type of some field
    if isinstance(annotation, Reference):
        return annotation
    return next(filter(None, map(_reference, get_args(annotation))), None)
