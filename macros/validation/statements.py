"""The rules for claims: plausible dates, and a basis for sweeping statements."""

import re
from collections.abc import Iterator, Mapping

from macros.kinds import Comparison
from macros.model import Claim, Source
from macros.validation.nested import claims
from macros.validation.report import Fault

# Words of a statement that something is absent, or holds without exception.
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
    """Yield a fault for every claim that its sources can't support."""
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
    """Check that every source was published, and not withdrawn, on the date of a claim."""
    as_of = claim.as_of
    known = [sources[id] for id in claim.sources if id in sources]
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
    """Check that the source named by `said_by` is one of the claim's sources."""
    if claim.said_by is not None and claim.said_by not in claim.sources:
        return f'"{claim.said_by}" is not one of the sources of this claim.'
    return ""


def _sweep(claim: Claim) -> str:
    """Check that a statement of absence or without exception has a basis."""
    match = _SWEEPING.search(claim.text)
    if match and claim.said_by is None and claim.search is None:
        return (
            f'"{match[0]}" claims something without exception. Name the source that says so'
            ' (said_by="…"), record a search that found none (search=Search(…)), or soften the'
            " wording."
        )
    return ""


def _joined(claim: Claim) -> str:
    match = _JOINED.search(claim.text)
    return f'A space is missing in "{match[0]}".' if match else ""
