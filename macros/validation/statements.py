"""What a statement needs to be trusted: a date that can be, and a basis where it sweeps."""

import re
from collections.abc import Iterator, Mapping

from macros.kinds import Comparison
from macros.model import Claim, Source
from macros.validation.nested import claims
from macros.validation.report import Fault

# Words that say of something that it is nowhere, or everywhere without exception.
_SWEEPING = re.compile(
    r"""\b(?:
    nobody | no[ ]one | none | nowhere | never | (?<!not[ ])always | without[ ]exception
    | no[ ](?:agreed|formal|official|published)
    | (?:not|never)[ ](?:yet[ ])?(?:been[ ])?(?:published|disclosed|agreed|documented)
    | the[ ]first[ ](?:\w+[ ])?(?:model|system|product|law|company|country|study|paper)
    | the[ ]only[ ]\w+
    | (?:all|every|any)[ ](?:\w+[ ])?
      (?:models?|LLMs?|systems?|generators?|languages?|companies|company|vendors?|studies|study)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)

# Two words, or two sentences, with no space between them.
_JOINED = re.compile(r"\w*[a-z](?:,[a-z]|[.?!][A-Z][a-z])\w*")

Sources = Mapping[str, Source]


def faults(data: Comparison) -> Iterator[Fault]:
    """Yield a fault for every claim that its sources cannot support."""
    sources = {source.id: source for source in data.sources}
    for located, claim in claims(data):
        for field, message in (
            ("as_of", _date(claim, sources)),
            ("said_by", _speaker(claim)),
            ("text", _sweep(claim)),
            ("text", _joined(claim)),
        ):
            if message:
                yield located.fault(message, field)


def _date(claim: Claim, sources: Sources) -> str:
    """Ask for a date on which every source was there."""
    as_of = claim.as_of
    known = [sources[each] for each in claim.sources if each in sources]
    if as_of is None or not known:
        return ""
    newest = max(known, key=lambda source: source.year)
    if newest.year > int(as_of[:4]):
        return f'{as_of} is before the year of the source "{newest.id}" ({newest.year}).'
    for source in known:
        withdrawn = source.withdrawn
        if withdrawn and as_of[: len(withdrawn)] > withdrawn[: len(as_of)]:
            return f'{as_of} is after the source "{source.id}" was withdrawn ({withdrawn}).'
    return ""


def _speaker(claim: Claim) -> str:
    """Ask that who says something without exception is one of the sources."""
    if claim.said_by is not None and claim.said_by not in claim.sources:
        return f'"{claim.said_by}" is not one of the sources of this claim.'
    return ""


def _sweep(claim: Claim) -> str:
    """Ask on what a statement of absence or without exception rests."""
    found = _SWEEPING.search(claim.text)
    if found and claim.said_by is None and claim.search is None:
        return (
            f'"{found[0]}" claims something without exception. Name the source that says so'
            ' (said_by="…"), record a search that found none (search=Search(…)), or soften the'
            " wording."
        )
    return ""


def _joined(claim: Claim) -> str:
    found = _JOINED.search(claim.text)
    return f'A space is missing in "{found[0]}".' if found else ""
