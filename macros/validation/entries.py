"""Check everything that was written down, and report every fault at once."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping

from pydantic import ValidationError

from macros import model
from macros.kinds import KINDS, Comparison, Fields, RawData
from macros.model import nearest
from macros.site import cited_in
from macros.validation import decisions, figures, statements, wording
from macros.validation.report import Fault, FaultyDataError
from macros.validation.written import (
    Location,
    aspects,
    claims,
    entries,
    fault_at,
    ids,
    sources_of,
)

# Ids that a dimension page itself uses as anchors, so that no aspect may take them.
PAGE_ANCHORS = frozenset({"side-by-side", "why", "examples", "where-the-line-blurs", "sources"})

_AFTER_A_NAME = " ,.;:')"
_FIRST_WORD = re.compile(rf"(?<= )[^{_AFTER_A_NAME}]*")


def check(data: RawData, prose: Mapping[str, str]) -> Comparison:
    """Return the data, checked.

    `data` and `prose` are what `examine` takes.
    Raises `FaultyDataError` with every fault, of whichever rule.
    """
    comparison, faults = examine(data, prose)
    if faults or comparison is None:
        raise FaultyDataError(faults)
    return comparison


def examine(data: RawData, prose: Mapping[str, str]) -> tuple[Comparison | None, list[Fault]]:
    """Return the data, if all of it can be read and is of the right types, and every fault in it.

    `data` holds, under each name in `KINDS`, the entries as they were written down, but for
    kinds whose file cannot be read; `prose` the Markdown of every page, under its path in `docs/`.
    """
    faults = [
        *_reserved_ids(data),
        *_repeated_ids(data),
        *_misplaced_entries(data),
        *_repeated_addresses(data),
        *_repeated_names(data),
        *_repeated_wordings(data),
        *_other_numbers(data),
        *_unknown_citations(data, prose),
        *_undated_claims(data),
    ]
    if data.keys() >= KINDS.keys():  # else what these miss may stand in a file that was not read
        faults += [
            *_unused_sources(data, prose),
            *_unmatched_pages(data, prose),
            *decisions.faults(data),
            *figures.faults(data),
        ]
    of_statements = list(statements.faults(data))
    try:
        comparison = Comparison.model_validate(data, context=ids(data))
    except ValidationError as error:
        of_types = list(wording.faults(data, error))
        return _of_right_types(data), [*faults, *_told_once(of_types, of_statements)]
    return comparison, [*faults, *of_statements]


def _told_once(of_types: list[Fault], of_statements: list[Fault]) -> list[Fault]:
    """Leave out what is told twice: of a caveat or a reading by its type, of others by the rule."""
    spoken = statements.HAS_WORDS_OF_ITS_OWN
    mistyped = {(fault.file, fault.entry, fault.field) for fault in of_types}
    ruled = {
        (fault.file, fault.entry, fault.field)
        for fault in of_statements
        if fault.field.rpartition(".")[2] in spoken
    }
    return [
        *(each for each in of_types if (each.file, each.entry, each.field) not in ruled),
        *(
            each
            for each in of_statements
            if (each.file, each.entry, each.field) not in mistyped - ruled
        ),
    ]


def _of_right_types(data: RawData) -> Comparison | None:
    """Return the data if its types are right, whatever it refers to; else nothing."""
    try:
        return Comparison.model_validate(data)
    except ValidationError:
        return None


def _reserved_ids(data: RawData) -> Iterator[Fault]:
    for location, aspect in aspects(data):
        if str(aspect.get("id")) in PAGE_ANCHORS:
            yield fault_at(data, (*location, "id"), "expected an id the page does not use itself")


def _repeated_ids(data: RawData) -> Iterator[Fault]:
    groups = [list(entries(data, kind)) for kind in KINDS] + [list(aspects(data))]
    for group in groups:
        counts = Counter(str(entry.get("id")) for _, entry in group if "id" in entry)
        for location, entry in group:
            if counts[str(entry.get("id"))] > 1:
                expected = f'expected an id of its own, found "{entry["id"]}" more than once'
                yield fault_at(data, (*location, "id"), expected)


def _misplaced_entries(data: RawData) -> Iterator[Fault]:
    """Ask for the order of ids where a kind has one, of as few entries as have to move."""
    for kind in KINDS.values():
        found = list(entries(data, kind.name)) if kind.row.is_sorted else []
        words = [str(entry.get("id", "")) for _, entry in found]
        in_place = set(_longest_sorted(words))
        order = [words[position] for position in sorted(in_place)]
        for position, (location, _) in enumerate(found):
            if position not in in_place:
                before = bisect_right(order, words[position])
                place = f'before "{order[before]}"' if before < len(order) else "at the end"
                expected = f"expected the {kind.name} in the order of their ids, this one {place}"
                yield fault_at(data, (*location, "id"), expected)


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
    for location, source in entries(data, "sources"):
        url, identifier = str(source.get("url")), str(source.get("id"))
        if url in first:
            expected = f'expected an address of its own, found that of source "{first[url]}"'
            yield fault_at(data, (*location, "url"), expected)
        first.setdefault(url, identifier)


def _repeated_names(data: RawData) -> Iterator[Fault]:
    """Ask for names and aliases that a reader, or a look-up, can tell apart.

    Spellings that a look-up takes for one ("fine tuning", "fine-tuning") are aliases of a term.
    Names are asked before aliases: where an alias is the name of another entry, it has to give way.
    """
    for kind in ("systems", "terms"):
        owner: dict[str, str] = {}
        found = [
            (place, name, str(entry.get("id")))
            for location, entry in entries(data, kind)
            for place, name in _names(location, entry)
        ]
        for place, name, identifier in sorted(found, key=lambda each: "aliases" in each[0]):
            letters = "".join(filter(str.isalnum, name)).casefold()
            if letters in owner and (kind == "systems" or owner[letters] != identifier):
                expected = f'expected a name of its own, found "{name}", as in'
                yield fault_at(data, place, f'{expected} "{owner[letters]}"')
            elif letters:
                owner[letters] = identifier


def _repeated_wordings(data: RawData) -> Iterator[Fault]:
    """Ask for wordings that lead a search to one question."""
    owner: dict[str, str] = {}
    for location, question in entries(data, "questions"):
        wordings = question.get("wordings", ())
        identifier = str(question.get("id"))
        for number, found in enumerate(wordings if isinstance(wordings, tuple) else ()):
            words = " ".join(str(found).casefold().split())
            if words in owner:
                expected = f'expected a wording of its own, found "{found}", as in'
                place = (*location, "wordings", number)
                yield fault_at(data, place, f'{expected} "{owner[words]}"')
            owner.setdefault(words, identifier)


def _other_numbers(data: RawData) -> Iterator[Fault]:
    """Ask for one word for one input or output: "image" beside "images" is lost to the filters."""
    found = [
        ((*location, field, number), word)
        for location, system in entries(data, "systems")
        for field in ("inputs", "outputs")
        for number, word in enumerate(_tuple(system.get(field)))
        if isinstance(word, str)
    ]
    usual: dict[str, str] = {}
    for word, _ in Counter(word for _, word in found).most_common():
        usual.setdefault(word.casefold().removesuffix("s"), word)
    for place, word in found:
        other = usual[word.casefold().removesuffix("s")]
        if word != other:
            expected = f'expected the word of the other systems, "{other}", found "{word}"'
            yield fault_at(data, place, expected)


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _names(location: Location, entry: Fields) -> Iterator[tuple[Location, str]]:
    """Yield the name and the aliases of an entry, as far as they are texts."""
    aliases = entry.get("aliases", ())
    named: list[tuple[Location, object]] = [((*location, "name"), entry.get("name"))]
    if isinstance(aliases, tuple | list):
        named += [((*location, "aliases", number), each) for number, each in enumerate(aliases)]
    yield from ((place, name) for place, name in named if isinstance(name, str))


def _unused_sources(data: RawData, prose: Mapping[str, str]) -> Iterator[Fault]:
    cited = {identifier for text in prose.values() for identifier in cited_in(text)}
    for _, claim in claims(data):
        cited.update(sources_of(claim))
    for location, source in entries(data, "sources"):
        if str(source.get("id")) not in cited:
            yield fault_at(data, (*location, "id"), "expected a claim that cites this source")


def _unknown_citations(data: RawData, prose: Mapping[str, str]) -> Iterator[Fault]:
    if (known := ids(data).get("source")) is None:
        return
    for page, text in prose.items():
        for identifier in cited_in(text):
            if identifier not in known:
                line = text[: text.index(f"[^{identifier}]")].count("\n") + 1
                expected = f'expected the id of a source, found "{identifier}"'
                yield Fault(f"docs/{page}", "", "", expected + nearest(identifier, known), line)


def _undated_claims(data: RawData) -> Iterator[Fault]:
    """Ask for a date where a claim rests on a law or names a product."""
    laws = {
        str(source.get("id"))
        for _, source in entries(data, "sources")
        if source.get("kind") == model.SourceKind.LAW
    }
    # By their first word, because there may be as many names as texts.
    products: dict[str, set[str]] = {}
    for _, system in entries(data, "systems"):
        if system.get("kind") == model.SystemKind.PRODUCT:
            name = str(system.get("name"))
            products.setdefault(_FIRST_WORD.findall(f" {name}")[0], set()).add(name)
    for location, claim in claims(data):
        dated_by_entry = location[0] in {"systems", "milestones", "outlook"} or (
            location[-1] == "caveat"  # dated by its claim
        )
        if claim.get("as_of") is not None or dated_by_entry:
            continue
        for law in sorted(laws.intersection(sources_of(claim))):
            yield fault_at(
                data,
                (*location, "as_of"),
                f'expected a date, because "{law}" is a law or ruling',
            )
        words = f" {claim['text']} "
        named = {each for first in _FIRST_WORD.findall(words) for each in products.get(first, ())}
        for product in sorted(named):
            if any(f" {product}{end}" in words for end in _AFTER_A_NAME):
                yield fault_at(
                    data, (*location, "as_of"), f"expected a date, because it names {product}"
                )


def _unmatched_pages(data: RawData, prose: Mapping[str, str]) -> Iterator[Fault]:
    known = ids(data)["dimension"]
    folder = "dimensions/"
    pages = {
        path.removeprefix(folder).removesuffix(".md") for path in prose if path.startswith(folder)
    } - {"index"}
    for location, dimension in entries(data, "dimensions"):
        if (identifier := str(dimension.get("id"))) not in pages:
            expected = f"expected the page docs/dimensions/{identifier}.md, as in CONTRIBUTING.md"
            yield fault_at(data, (*location, "id"), expected + nearest(identifier, pages - known))
    for page in pages - known:
        expected = f'expected a dimension with the id "{page}"' + nearest(page, known)
        yield Fault(f"docs/dimensions/{page}.md", "", "", expected)
