"""What a statement needs to be trusted: a date that can be, and a basis where it sweeps."""

import re
from collections.abc import Iterator, Mapping

from macros.kinds import Fields, RawData
from macros.validation.report import Fault
from macros.validation.written import claims, entries, fault_at, sources_of

# Words that say of something that it is nowhere, or everywhere without exception.
_SWEEPING = re.compile(
    r"""\b(?:
    nobody | no[ ]one | none | nowhere | never | always | without[ ]exception
    | no[ ](?:agreed|formal|official|published)
    | (?:not|never)[ ](?:yet[ ])?(?:been[ ])?(?:published|disclosed|agreed|documented)
    | the[ ]first[ ](?:\w+[ ])?(?:model|system|product|law|company|country|study|paper)
    | the[ ]only[ ]\w+
    | (?:all|every|any)[ ](?:\w+[ ])?
      (?:models?|LLMs?|systems?|generators?|languages?|companies|company|vendors?|studies|study)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)

Sources = Mapping[str, Fields]

# Fields of which a fault of the type is better told by the rule.
HAS_WORDS_OF_ITS_OWN = frozenset({"caveat", "read"})


def faults(data: RawData) -> Iterator[Fault]:
    """Yield a fault for every claim whose date or sweep its sources cannot bear."""
    sources = {str(each.get("id")): each for _, each in entries(data, "sources")}
    for location, source in entries(data, "sources"):
        if source.get("read") is None:
            expected = "expected how much of it was read, and when, such as"
            example = 'read=Reading(extent=ReadExtent.WHOLE, on="2026-11-26")'
            yield fault_at(data, (*location, "read"), f"{expected} {example}")
    for location, claim in claims(data):
        if location[-1] == "caveat":
            continue
        for field, expected in (
            ("caveat", _caveat(claim)),
            ("as_of", _date(claim, sources)),
            ("said_by", _speaker(claim)),
            ("text", _sweep(claim)),
        ):
            if expected:
                yield fault_at(data, (*location, field), expected)


def _caveat(claim: Fields) -> str:
    """Ask for a caveat that is a statement with sources, as the claim is."""
    if isinstance(claim.get("caveat"), str):
        return (
            "expected a statement with its sources, which may be those of the claim:"
            ' Caveat(text="…", sources=("…",)), found words alone'
        )
    return ""


def _date(claim: Fields, sources: Sources) -> str:
    """Ask for a date at which every source was there."""
    as_of = claim.get("as_of")
    if not isinstance(as_of, str) or not as_of[:4].isdecimal():
        return ""  # of which the type tells
    known = [sources[each] for each in sources_of(claim) if each in sources]
    years = {each["year"]: str(each["id"]) for each in known if isinstance(each.get("year"), int)}
    if years and (newest := max(years)) > int(as_of[:4]):
        return f'expected no year before that of "{years[newest]}" ({newest}), found "{as_of}"'
    for source in known:
        withdrawn = source.get("withdrawn")
        if isinstance(withdrawn, str) and as_of[: len(withdrawn)] > withdrawn[: len(as_of)]:
            gone = f'the day on which "{source["id"]}" was withdrawn ({withdrawn})'
            return f'expected no date after {gone}, found "{as_of}"'
    return ""


def _speaker(claim: Fields) -> str:
    """Ask that who says something without exception is one of the sources."""
    said_by = claim.get("said_by")
    if said_by is not None and said_by not in sources_of(claim):
        return f'expected one of the sources of the claim, found "{said_by}"'
    return ""


def _sweep(claim: Fields) -> str:
    """Ask on what a statement of absence or without exception rests."""
    found = _SWEEPING.search(str(claim.get("text")))
    if found and claim.get("said_by") is None and claim.get("search") is None:
        return (
            f'expected for "{found[0]}" the source that says so (said_by="…"), a search that found'
            ' none (search=Search(searched="…", on="…")), or words of its true size'
        )
    return ""
