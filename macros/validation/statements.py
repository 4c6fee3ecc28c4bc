"""The rules for claims: plausible dates, and a basis for sweeping statements."""

import re
from collections.abc import Iterator

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


def faults(data: Comparison) -> Iterator[Fault]:
    """Yield a fault for every claim that its sources can't support."""
    sources = {source.id: source for source in data.sources}
    for located, claim in claims(data):
        if message := _date(claim, [sources[id] for id in claim.sources if id in sources]):
            yield located.fault(message, "as_of")
        if claim.said_by is not None and claim.said_by not in claim.sources:
            message = f'"{claim.said_by}" is not one of the sources of this claim.'
            yield located.fault(message, "said_by")
        sweeping = _SWEEPING.search(claim.text)
        if sweeping and claim.said_by is None and claim.search is None:
            message = (
                f'"{sweeping[0]}" claims something without exception. Name the source that says so'
                ' (said_by="…"), record a search that found none (search=Search(…)), or soften the'
                " wording."
            )
            yield located.fault(message, "text")
        if joined := _JOINED.search(claim.text):
            yield located.fault(f'A space is missing in "{joined[0]}".', "text")


def _date(claim: Claim, sources: list[Source]) -> str:
    """Check that every source was published, and not withdrawn, on the date of a claim."""
    as_of = claim.as_of
    if as_of is None or not sources:
        return ""
    newest = max(sources, key=lambda source: source.year)
    if newest.year > int(as_of[:4]):
        return f'{as_of} is before the year of the source "{newest.id}" ({newest.year}).'
    for source in sources:
        withdrawn = source.withdrawn
        if withdrawn and as_of[: len(withdrawn)] > withdrawn[: len(as_of)]:
            return f'{as_of} is after the source "{source.id}" was withdrawn ({withdrawn}).'
    return ""
