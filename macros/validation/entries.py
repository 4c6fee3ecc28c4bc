"""Check everything that was written down, and report every fault at once."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any, TypeAlias

from pydantic import BaseModel, ValidationError

from macros import model
from macros.data.positions import line_of
from macros.kinds import KINDS, Comparison, Fields, RawData
from macros.model import nearest
from macros.site import cited_in
from macros.validation.report import Fault, FaultyDataError

Location: TypeAlias = tuple[str | int, ...]

# Ids that a dimension page itself uses as anchors, so that no aspect may take them.
PAGE_ANCHORS = frozenset({"side-by-side", "why", "examples", "where-the-line-blurs", "sources"})


_QUOTED = re.compile(r"'([^']+)'")
_AFTER_A_NAME = " ,.;:')"
_FIRST_WORD = re.compile(rf"(?<= )[^{_AFTER_A_NAME}]*")


def check(data: RawData, prose: Mapping[str, str]) -> Comparison:
    """Return the data, checked.

    `data` holds, under each name in `KINDS`, the entries as they were written down;
    `prose` the Markdown of every page, under its path in `docs/`.
    Raises `FaultyDataError` with every fault, of whichever rule.
    """
    faults = [
        *_reserved_ids(data),
        *_repeated_ids(data),
        *_misplaced_entries(data),
        *_repeated_addresses(data),
        *_repeated_names(data),
        *_unused_sources(data, prose),
        *_unknown_citations(data, prose),
        *_undated_claims(data),
        *_unmatched_pages(data, prose),
        *_lost_decisions(data),
        *_unordered(data),
    ]
    comparison = None
    try:
        comparison = Comparison.model_validate(data, context=_ids(data))
    except ValidationError as error:
        problems = [dict(problem) for problem in error.errors()]
        faults += [_translate(data, each) for each in problems if not _follows(each)]
    if faults or comparison is None:
        raise FaultyDataError(faults)
    return comparison


def _entries(data: RawData, kind: str) -> Iterator[tuple[Location, Fields]]:
    yield from _mappings((kind,), data.get(kind))


def _aspects(data: RawData) -> Iterator[tuple[Location, Fields]]:
    for location, dimension in _entries(data, "dimensions"):
        yield from _mappings((*location, "aspects"), dimension.get("aspects"))


def _mappings(location: Location, parts: object) -> Iterator[tuple[Location, Fields]]:
    """Yield what has fields; what has none is a fault of its type, which pydantic finds."""
    for number, part in enumerate(parts if isinstance(parts, tuple | list) else ()):
        if isinstance(part, Mapping):
            yield (*location, number), part


def _cited(claim: Fields) -> list[str]:
    """Return the ids that a claim cites, in whatever shape they were written down."""
    sources = claim["sources"]
    parts = sources if isinstance(sources, tuple | list) else ()
    return [part for part in parts if isinstance(part, str)]


def _claims(value: object, location: Location = ()) -> Iterator[tuple[Location, Fields]]:
    """Find every claim, at whatever depth: what has a text and sources."""
    if isinstance(value, Mapping):
        if {"text", "sources"} <= value.keys():
            yield location, value
        for key, part in value.items():
            yield from _claims(part, (*location, key))
    elif isinstance(value, tuple | list):
        for number, part in enumerate(value):
            yield from _claims(part, (*location, number))


def _ids(data: RawData) -> dict[str, set[str]]:
    """Return the ids that a reference of each kind may name."""
    ids = {
        kind.singular: {str(entry["id"]) for _, entry in _entries(data, name) if "id" in entry}
        for name, kind in KINDS.items()
    }
    ids["aspect"] = {str(aspect["id"]) for _, aspect in _aspects(data) if "id" in aspect}
    ids[model.DECISION_STEP] = ids["decision question"] | ids["decision result"]
    return ids


def _reserved_ids(data: RawData) -> Iterator[Fault]:
    for location, aspect in _aspects(data):
        if str(aspect.get("id")) in PAGE_ANCHORS:
            yield _fault(data, (*location, "id"), "expected an id the page does not use itself")


def _repeated_ids(data: RawData) -> Iterator[Fault]:
    groups = [list(_entries(data, kind)) for kind in KINDS] + [list(_aspects(data))]
    for group in groups:
        counts = Counter(str(entry.get("id")) for _, entry in group if "id" in entry)
        for location, entry in group:
            if counts[str(entry.get("id"))] > 1:
                expected = f'expected an id of its own, found "{entry["id"]}" more than once'
                yield _fault(data, (*location, "id"), expected)


def _misplaced_entries(data: RawData) -> Iterator[Fault]:
    """Ask for the order of ids where a kind has one, of as few entries as have to move."""
    for kind in KINDS.values():
        entries = list(_entries(data, kind.name)) if kind.row.is_sorted else []
        ids = [str(entry.get("id", "")) for _, entry in entries]
        in_place = set(_longest_sorted(ids))
        order = [ids[position] for position in sorted(in_place)]
        for position, (location, _) in enumerate(entries):
            if position not in in_place:
                before = bisect_right(order, ids[position])
                place = f'before "{order[before]}"' if before < len(order) else "at the end"
                expected = f"expected the {kind.name} in the order of their ids, this one {place}"
                yield _fault(data, (*location, "id"), expected)


def _longest_sorted(words: list[str]) -> list[int]:
    """Return the positions of as many words as possible that stand in the order of the alphabet.

    The last word of the best sequence of each length is kept, and what comes before it.
    """
    lasts: list[str] = []
    positions: list[int] = []
    previous: dict[int, int] = {}
    for position, word in enumerate(words):
        length = bisect_right(lasts, word)
        lasts[length:] = [word, *lasts[length + 1 :]]
        positions[length:] = [position, *positions[length + 1 :]]
        previous[position] = positions[length - 1] if length else -1
    found, position = [], positions[-1] if positions else -1
    while position >= 0:
        found.append(position)
        position = previous[position]
    return found


def _repeated_addresses(data: RawData) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for location, source in _entries(data, "sources"):
        url, identifier = str(source.get("url")), str(source.get("id"))
        if url in first:
            expected = f'expected an address of its own, found that of source "{first[url]}"'
            yield _fault(data, (*location, "url"), expected)
        first.setdefault(url, identifier)


def _repeated_names(data: RawData) -> Iterator[Fault]:
    """Ask for names and aliases of systems that a look-up can tell apart."""
    owner: dict[str, str] = {}
    for location, system in _entries(data, "systems"):
        aliases = system.get("aliases", ())
        named: list[tuple[Location, object]] = [((*location, "name"), system.get("name"))]
        if isinstance(aliases, tuple | list):
            named += [((*location, "aliases", each), name) for each, name in enumerate(aliases)]
        for place, name in named:
            if not (letters := "".join(filter(str.isalnum, str(name))).casefold()):
                continue
            if letters in owner:
                expected = f'expected a name of its own, found "{name}", as in "{owner[letters]}"'
                yield _fault(data, place, expected)
            owner.setdefault(letters, str(system.get("id")))


def _unused_sources(data: RawData, prose: Mapping[str, str]) -> Iterator[Fault]:
    cited = {identifier for text in prose.values() for identifier in cited_in(text)}
    for _, claim in _claims(data):
        cited.update(_cited(claim))
    for location, source in _entries(data, "sources"):
        if str(source.get("id")) not in cited:
            yield _fault(data, (*location, "id"), "expected a claim that cites this source")


def _unknown_citations(data: RawData, prose: Mapping[str, str]) -> Iterator[Fault]:
    known = _ids(data)["source"]
    for page, text in prose.items():
        for identifier in cited_in(text):
            if identifier not in known:
                expected = f'expected the id of a source, found "{identifier}"'
                yield Fault(f"docs/{page}", "", "", expected + nearest(identifier, known))


def _undated_claims(data: RawData) -> Iterator[Fault]:
    """Ask for a date where a claim rests on a law or names a product."""
    laws = {
        str(source.get("id"))
        for _, source in _entries(data, "sources")
        if source.get("kind") == model.SourceKind.LAW
    }
    # By their first word, because there may be as many names as texts.
    products: dict[str, set[str]] = {}
    for _, system in _entries(data, "systems"):
        if system.get("kind") == model.SystemKind.PRODUCT:
            name = str(system.get("name"))
            products.setdefault(_FIRST_WORD.findall(f" {name}")[0], set()).add(name)
    for location, claim in _claims(data):
        dated_by_entry = location[0] in {"systems", "milestones", "outlook"} or (
            location[-1] == "caveat"  # dated by its claim
        )
        if claim.get("as_of") is not None or dated_by_entry:
            continue
        for law in sorted(laws.intersection(_cited(claim))):
            yield _fault(
                data,
                (*location, "as_of"),
                f'expected a date, because "{law}" is a law or ruling',
            )
        words = f" {claim['text']} "
        named = {each for first in _FIRST_WORD.findall(words) for each in products.get(first, ())}
        for product in sorted(named):
            if any(f" {product}{end}" in words for end in _AFTER_A_NAME):
                yield _fault(
                    data, (*location, "as_of"), f"expected a date, because it names {product}"
                )


def _unmatched_pages(data: RawData, prose: Mapping[str, str]) -> Iterator[Fault]:
    ids = _ids(data)["dimension"]
    folder = "dimensions/"
    pages = {
        path.removeprefix(folder).removesuffix(".md") for path in prose if path.startswith(folder)
    } - {"index"}
    for location, dimension in _entries(data, "dimensions"):
        if (identifier := str(dimension.get("id"))) not in pages:
            expected = f"expected the page docs/dimensions/{identifier}.md"
            yield _fault(data, (*location, "id"), expected + nearest(identifier, pages))
    for page in pages - ids:
        expected = f'expected a dimension with the id "{page}"' + nearest(page, ids)
        yield Fault(f"docs/dimensions/{page}.md", "", "", expected)


def _lost_decisions(data: RawData) -> Iterator[Fault]:
    """Ask that the decision guide always ends, and that no part of it is left aside."""
    kinds = ("decision_questions", "decision_results")
    found = [each for kind in kinds for each in _entries(data, kind)]
    location_of = {str(entry.get("id")): location for location, entry in found}
    ways = {
        str(entry.get("id")): [str(option.get("leads_to")) for option in entry.get("options", ())]
        for _, entry in found
    }
    if not ways or any(step not in ways for steps in ways.values() for step in steps):
        return  # a misspelt id is a fault of its own, and what it cuts off follows from it
    try:
        TopologicalSorter(ways).prepare()
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        expected = f"expected no way back to a question, found {' > '.join(circle)}"
        yield _fault(data, (*location_of[circle[0]], "options"), expected)
    first = next(iter(ways))
    reached, ahead = {first}, [first]
    while ahead:
        steps = [step for step in ways[ahead.pop()] if step not in reached]
        reached.update(steps)
        ahead += steps
    for step in ways.keys() - reached:
        expected = f'expected an answer that leads here from the first question, "{first}"'
        yield _fault(data, (*location_of[step], "id"), expected)


def _unordered(data: RawData) -> Iterator[Fault]:
    """Refuse what pydantic would turn into a tuple whose order differs from run to run."""

    def within(value: object, location: Location) -> Iterator[Fault]:
        if isinstance(value, Mapping):
            for key, part in value.items():
                yield from within(part, (*location, key))
        elif isinstance(value, tuple | list):
            for number, part in enumerate(value):
                yield from within(part, (*location, number))
        elif isinstance(value, set | frozenset | bytes):
            expected = f"expected a tuple or a text, found {type(value).__name__}"
            yield _fault(data, location, expected)

    return within(data, ())


def _follows(problem: dict[str, Any]) -> bool:
    """Say whether a sequence is found too short only because its items have faults."""
    return bool(
        problem["type"] == "too_short" and len(problem["input"]) >= problem["ctx"]["min_length"]
    )


def _translate(data: RawData, problem: dict[str, Any]) -> Fault:
    """Turn an error of pydantic into a fault that says what was expected."""
    location: Location = problem["loc"]
    found = problem["input"]
    if problem["type"] == "missing":
        expected = "expected a value, found none"
    elif problem["type"] == "extra_forbidden":
        fields = {name for entry in _entry_types() for name in entry.model_fields}
        name = str(location[-1])
        expected = f'expected no field of the name "{name}"' + nearest(name, fields)
    elif problem["type"] == "value_error":
        expected = str(problem["ctx"]["error"])
    else:
        shown = f', found "{found}"' if isinstance(found, str | int) else ""
        expected = problem["msg"][0].lower() + problem["msg"][1:] + shown
        if problem["type"] == "enum":
            expected += nearest(str(found), set(_QUOTED.findall(problem["msg"])))
    return _fault(data, location, expected)


def _entry_types() -> Iterator[type[BaseModel]]:
    for value in vars(model).values():
        if isinstance(value, type) and issubclass(value, model.Entry):
            yield value


def _fault(data: RawData, location: Location, expected: str) -> Fault:
    """Say where a fault is in words: the file, the line, the entry's id and the field."""
    kind, *rest = location
    default = f"macros/data/{KINDS[str(kind)].module}.py"
    if not rest:
        return Fault(default, "", "", expected)
    number = int(rest[0])
    entry = data[str(kind)][number]
    unnamed = f"number {number + 1}"
    identifier = str(entry.get("id", unnamed)) if isinstance(entry, Mapping) else unnamed
    file, line = line_of(entry, rest[1:])
    return Fault(file or default, identifier, _path(entry, rest[1:]), expected, line)


def _path(value: Any, steps: list[str | int]) -> str:  # noqa: ANN401 - unchecked data
    """Write a path within an entry, naming list items by their id where they have one."""
    path = ""
    for step in steps:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            value = None
        if isinstance(step, int):
            name = value["id"] if isinstance(value, Mapping) and "id" in value else step
            path += f"[{name}]"
        else:
            path += f".{step}" if path else step
    return path
