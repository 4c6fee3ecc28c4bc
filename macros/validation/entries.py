"""The rules across entries: ids, names, addresses and order."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from macros.kinds import KINDS, Comparison
from macros.model import SourceKind, SystemKind, Verdict, nearest
from macros.site import cited_in
from macros.validation.nested import Located, claims, entries
from macros.validation.report import Fault


def faults(data: Comparison, prose: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for each entry that conflicts with other entries or with the pages."""
    yield from _order(data)
    yield from _addresses(data)
    yield from _names(data)
    yield from _media(data)
    yield from _systems(data)
    yield from _groups(data)
    yield from _unused_sources(data, prose)
    yield from _undated_claims(data)


def id_faults(data: Comparison) -> Iterator[Fault]:
    """Yield a fault for each id that is used twice."""
    aspects = [
        Located("dimensions", dimension, ("aspects", number), aspect)
        for dimension in data.dimensions
        for number, aspect in enumerate(dimension.aspects)
    ]
    kinds = [kind for kind in KINDS.values() if "id" in kind.entry.model_fields]
    for group in (*(list(entries(data, kind.name)) for kind in kinds), aspects):
        counts = Counter(located.value.id for located in group)
        for located in group:
            if counts[located.value.id] > 1:
                yield located.fault(f'The id "{located.value.id}" is used more than once.', "id")


def _order(data: Comparison) -> Iterator[Fault]:
    """Check that the entries of sorted kinds are sorted."""
    for kind in KINDS.values():
        group = list(entries(data, kind.name)) if kind.is_sorted else []
        for before, located in pairwise(group):
            id = located.value.id
            if before.value.id > id:
                place = next(other.value.id for other in group if other.value.id > id)
                message = (
                    f'The {kind.name} are sorted by id. Move this one up, before "{place}",'
                    f' or move "{before.value.id}" down.'
                )
                yield located.fault(message, "id")


def _addresses(data: Comparison) -> Iterator[Fault]:
    first: dict[str, str] = {}
    for located in entries(data, "sources"):
        other = first.setdefault(located.value.url, located.value.id)
        if other != located.value.id:
            yield located.fault(f'The source "{other}" has this address already.', "url")


def _names(data: Comparison) -> Iterator[Fault]:
    """Check that names and aliases are distinct for a reader and for the look-up.

    A term may have aliases that the look-up does not distinguish ("fine tuning", "fine-tuning").
    Names are checked before aliases, so that the fault is reported for the alias.
    """
    for kind in ("systems", "terms"):
        group = list(entries(data, kind))
        named: list[tuple[Located, tuple[str | int, ...], str]] = [
            (located, ("name",), located.value.name) for located in group
        ]
        named += [
            (located, ("aliases", number), alias)
            for located in group
            for number, alias in enumerate(located.value.aliases)
        ]
        owner: dict[str, str] = {}
        for located, steps, name in named:
            letters = "".join(filter(str.isalnum, name)).casefold()
            if letters in owner and (kind == "systems" or owner[letters] != located.value.id):
                yield located.fault(
                    f'The name "{name}" already belongs to "{owner[letters]}".', *steps
                )
            elif letters:
                owner[letters] = located.value.id


def _media(data: Comparison) -> Iterator[Fault]:
    """Check that an input or output has one name, because filters tell "image" from "images"."""
    media = [
        (located, (field, number), word)
        for located in entries(data, "systems")
        for field in ("inputs", "outputs")
        for number, word in enumerate(getattr(located.value, field))
    ]
    usual: dict[str, str] = {}
    for word, _ in Counter(word for _, _, word in media).most_common():
        usual.setdefault(word.casefold().removesuffix("s"), word)
    for located, steps, word in media:
        other = usual[word.casefold().removesuffix("s")]
        if word != other:
            message = f'Write "{other}", as the other systems do, instead of "{word}".'
            yield located.fault(message, *steps)


def _systems(data: Comparison) -> Iterator[Fault]:
    """Check that the fields of a system agree, here because a type can't name the one at fault."""
    for located in entries(data, "systems"):
        system = located.value
        if system.until and system.until < system.year:
            yield located.fault("It ends before its `year`.", "until")
        reasons = bool(system.depends_on) + bool(system.generative_depends_on)
        if reasons != int(system.verdict is Verdict.BOUNDARY):
            message = (
                "A hard case (`Verdict.BOUNDARY`) needs either `depends_on` or "
                "`generative_depends_on`, not both; other systems have neither."
            )
            yield located.fault(message, "verdict")
        for number, mix_up in enumerate(system.mix_ups):
            if mix_up.system not in system.confused_with:
                message = f'"{mix_up.system}" isn\'t in `confused_with`.'
                yield located.fault(message, "mix_ups", number, "system")


def _groups(data: Comparison) -> Iterator[Fault]:
    """Check that no question is alone in its group, and that groups have anchors of their own.

    A slip in the name of a group would do either.
    """
    spelled: dict[tuple[str, str], str] = {}
    for located in entries(data, "questions"):
        question = located.value
        groups = data.question_groups[question.topic]
        first = spelled.setdefault((question.topic, question.group_anchor), question.group)
        if question.group != first:
            yield located.fault(f'Write "{first}": both would have one address.', "group")
        if len(groups[question.group]) == 1:
            message = f'No other question of this topic is in the group "{question.group}".'
            hint = nearest(question.group, groups.keys() - {question.group})
            yield located.fault(message + hint, "group")


def _unused_sources(data: Comparison, prose: Mapping[str, str]) -> Iterator[Fault]:
    cited = {id for text in prose.values() for id in cited_in(text)}
    for _, claim in claims(data):
        cited.update(claim.sources, claim.caveat_sources)
    for located in entries(data, "sources"):
        if located.value.id not in cited:
            yield located.fault("No claim cites this source. Cite it, or delete it.", "id")


def _undated_claims(data: Comparison) -> Iterator[Fault]:
    """Check that claims that rest on a law or name a product have a date."""
    laws = {source.id for source in data.sources if source.kind == SourceKind.LAW}
    products = "|".join(
        re.escape(system.name) for system in data.systems if system.kind == SystemKind.PRODUCT
    )
    product = re.compile(rf"(?<!\S)(?:{products})(?=[ ,.;:')]|$)")
    for located, claim in claims(data):
        if claim.as_of or located.kind in {"systems", "milestones", "outlook"}:  # dated as a whole
            continue
        for law in sorted(laws.intersection(claim.sources)):
            message = f'`as_of` is missing: "{law}" is a law or ruling.'
            yield located.fault(message, "as_of")
        for name in sorted(set(product.findall(claim.text))):
            yield located.fault(f"`as_of` is missing: the text names {name}.", "as_of")
