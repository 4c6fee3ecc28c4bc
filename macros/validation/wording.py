"""What pydantic finds wrong with an entry, in the words of those who write entries down."""

from collections.abc import Callable, Iterator, Mapping, Sized
from enum import Enum
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros import model
from macros.data.unvalidated import UnknownWord
from macros.kinds import KINDS, Comparison, RawData
from macros.model import closest, nearest
from macros.validation.report import Fault
from macros.validation.written import Location, fault_at

Context: TypeAlias = Mapping[str, Any]  # what pydantic says of a rule that does not hold

# What one item of a field is called, where it is not the name of the field.
_ITEMS = {"aspects": "row", "boundary_cases": "boundary case"}
# Fields that hold the ids of other entries.
_IDS = frozenset({*KINDS, "related"})
_SHOWN = 60  # characters of what was found
# What a value is called that is not shown as it is.
_CALLED: Mapping[type, str] = {
    tuple: "a tuple",
    list: "a list in square brackets",
    set: "a set, which has no order",
    frozenset: "a set, which has no order",
    Mapping: "an entry",
    bytes: "bytes",
}
_ID_TYPES = (
    (model.DecisionQuestionId, 'an id that begins with "question-"', "question-"),
    (model.DecisionResultId, 'an id that begins with "result-"', "result-"),
    (model.Identifier, "an id of small letters, digits and single hyphens", ""),
)


def faults(data: RawData, error: ValidationError) -> Iterator[Fault]:
    """Return a fault for each problem that pydantic found in the kinds that could be read."""
    for problem in error.errors():
        if problem["loc"][0] not in data:
            continue
        location = _meant(data, problem["loc"])
        if location is not None and not _follows(problem):
            say = _SENTENCES.get(problem["type"], _other)
            expected = say(location, problem["input"], problem.get("ctx", {}))
            yield fault_at(data, location, expected)


def _follows(problem: ErrorDetails) -> bool:
    """Say whether a sequence is found too short only because its items have faults."""
    return bool(
        problem["type"] == "too_short" and len(problem["input"]) >= problem["ctx"]["min_length"]
    )


def _meant(data: RawData, path: Location) -> Location | None:
    """Return the location in the data to which a path of pydantic's leads.

    Where an entry or a text may stand, the path names one of the two types, and there is a path
    through each. Of these, the one whose type was not written down leads nowhere.
    """
    location: Location = ()
    kind: Any = Comparison
    value: Any = data
    for step in path:
        if _may_be_a_text(kind):
            if (step == _plain(kind).__name__) != isinstance(value, Mapping):
                return None
            kind = _plain(kind)
            continue
        location = (*location, step)
        kind = _field_type(kind, step)
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            value = None
    return location


def _own(_: Location, _found: object, context: Context) -> str:
    """Return the sentence of a rule of the model."""
    return str(context["error"])


def _missing(_: Location, _found: object, _context: Context) -> str:
    return "expected a value, found none"


def _unknown_field(location: Location, _found: object, _context: Context) -> str:
    name = str(location[-1])
    entry = _type_at(location[:-1])
    fields = set(entry.model_fields) if _is_entry(entry) else set()
    said = f'expected no field of the name "{name}"'
    return said + (nearest(name, fields) or f"; there are {', '.join(sorted(fields))}")


def _too_few(location: Location, found: Sized, context: Context) -> str:
    return f"expected at least {_count(location, context['min_length'])}, found {_size(found)}"


def _too_many(location: Location, found: Sized, context: Context) -> str:
    if isinstance(found, str):
        return f"expected at most {context['max_length']} letters, found {len(found)}"
    return f"expected at most {_count(location, context['max_length'])}, found {_size(found)}"


def _count(location: Location, number: int) -> str:
    field = str(location[-1])
    item = _ITEMS.get(field, field.removesuffix("s").replace("_", " "))
    return f"{number} {item}{'s' * (number != 1)}"


def _size(found: Sized) -> str:
    return str(len(found) or "none")


def _too_small(_: Location, found: object, context: Context) -> str:
    if isinstance(context.get("gt"), float):
        return f"expected a number greater than {context['gt']:g}, found {found}"
    least = context["ge"] if "ge" in context else context["gt"] + 1  # only whole numbers
    return f"expected at least {least}, found {found}"


def _no_text(_: Location, found: object, _context: Context) -> str:
    return f"expected a text in quotation marks, found {_shown(found)}"


def _no_character(_: Location, found: str, _context: Context) -> str:
    return f"expected no invisible character, found {model.invisible_in(found)}"


def _no_number(_: Location, found: object, _context: Context) -> str:
    return f"expected a whole number, without quotation marks, found {_shown(found)}"


def _no_truth(_: Location, found: object, _context: Context) -> str:
    return f"expected True or False, found {_shown(found)}"


def _no_entry(_: Location, found: object, context: Context) -> str:
    return f"expected {context['class_name']}(…), found {_shown(found)}"


def _no_tuple(location: Location, found: object, _context: Context) -> str:
    """Say how several things are written down where one, or another bracket, was found."""
    kind = _item_type(_type_at(location))
    item, example = "id" if location[-1] in _IDS else "text", '"…"'
    if _is_entry(kind):
        item, example = "entry", f"{kind.__name__}(…)"
    elif isinstance(found, str):
        example = _shown(found)
    if isinstance(found, str | Mapping):
        return f"expected a comma after the single {item}: ({example},)"
    return f"expected round brackets, as in ({example},), found {_shown(found)}"


def _no_word(location: Location, found: object, context: Context) -> str:
    """Say which word of a closed list is meant, as it is written down."""
    words = _type_at(location)
    if not issubclass(words, Enum):
        return _other(location, found, context)
    written = {str(each.value): f"{words.__name__}.{each.name}" for each in words}
    if isinstance(found, str) and found in written:
        return f"expected {written[found]}, found {_shown(found)}"
    meant = ""
    if isinstance(found, UnknownWord):
        meant = closest(str(found), written.values())
    elif isinstance(found, str) and not isinstance(found, Enum):
        meant = written.get(closest(found.lower(), written), "")
    near = f"; the nearest is {meant}" if meant else ""
    return f"expected one of {', '.join(written.values())}, found {_shown(found)}{near}"


def _no_match(_: Location, found: str, context: Context) -> str:
    """Say what an id or a path looks like, and propose one."""
    slug = "-".join("".join(c if c.isalnum() else " " for c in found.lower()).split())
    for kind, said, start in _ID_TYPES:
        if context["pattern"] == _pattern_of(kind):
            proposed = start + slug.removeprefix(start)
            near = f'; the nearest is "{proposed}"' if slug and slug.isascii() else ""
            return f"expected {said}, found {_shown(found)}{near}"
    path = "expected a path in docs/, such as systems.md#bert"
    return f"{path}, found {_shown(found)}{_nearest_path(found)}"


def _other(_: Location, found: object, _context: Context) -> str:
    return f"expected another value, found {_shown(found)}"


def _nearest_path(found: str) -> str:
    """Propose the path for what is likely an address on the site: `/systems/#bert`."""
    page, mark, anchor = found.partition("#")
    page = page.strip("/").removesuffix(".md").removesuffix("/index.html")
    return f'; the nearest is "{page}.md{mark}{anchor}"' if page.isascii() and page else ""


def _pattern_of(kind: Any) -> str:  # noqa: ANN401 - an annotated type
    return next(str(each.pattern) for each in kind.__metadata__ if hasattr(each, "pattern"))


def _shown(found: object) -> str:
    """Return what was found, as an editor would call it."""
    if isinstance(found, Enum):
        return f"{type(found).__name__}.{found.name}"
    if isinstance(found, str):
        return f'"{found}"' if len(found) <= _SHOWN else f'"{found[:_SHOWN]}…"'
    if isinstance(found, tuple) and len(found) == 1:
        return "a tuple, which a comma makes"
    called = (words for kind, words in _CALLED.items() if isinstance(found, kind))
    return next(called, str(found))


def _is_entry(kind: Any) -> bool:  # noqa: ANN401 - the type of some field
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _type_at(location: Location) -> Any:  # noqa: ANN401 - the type of some field
    """Return the type of what stands at a location, without what is optional about it."""
    kind: Any = Comparison
    for step in location:
        kind = _field_type(kind, step)
    return _plain(kind)


def _field_type(kind: Any, step: str | int) -> Any:  # noqa: ANN401 - the type of some field
    kind = _plain(kind)
    if isinstance(step, int):
        return _item_type(kind)
    return kind.model_fields[step].annotation if step in kind.model_fields else None


def _item_type(kind: Any) -> Any:  # noqa: ANN401 - the type of some field
    return _plain(get_args(kind)[0]) if get_origin(kind) is tuple else kind


def _may_be_a_text(kind: Any) -> bool:  # noqa: ANN401 - the type of some field
    is_union = get_origin(kind) in {Union, UnionType}
    return is_union and _is_entry(_plain(kind)) and len(get_args(kind)) > 2  # noqa: PLR2004 - with None


def _plain(kind: Any) -> Any:  # noqa: ANN401 - the type of some field
    """Return the type itself where it is optional or has rules, of several the first."""
    while get_origin(kind) in {Annotated, Union, UnionType}:
        kind = get_args(kind)[0]
    return kind


_SENTENCES: Mapping[str, Callable[[Location, Any, Context], str]] = {
    "value_error": _own,
    "missing": _missing,
    "extra_forbidden": _unknown_field,
    "too_short": _too_few,
    "too_long": _too_many,
    "string_too_long": _too_many,
    "float_type": lambda _, found, __: f"expected a number, as 0.5, found {_shown(found)}",
    "greater_than_equal": _too_small,
    "greater_than": _too_small,
    "string_type": _no_text,
    "string_unicode": _no_character,
    "int_type": _no_number,
    "bool_type": _no_truth,
    "model_type": _no_entry,
    "tuple_type": _no_tuple,
    "is_instance_of": _no_word,
    "string_pattern_mismatch": _no_match,
}
