"""The types of the fields that entries are made of: texts, addresses, dates and references.

A reference to another entry is an id; it is resolved when the whole data is checked, with the
ids of every kind passed as the validation context (see `macros.validation.entries`).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from difflib import get_close_matches
from typing import Annotated
from urllib.parse import urlsplit

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, ValidationInfo

DECISION_STEP = "decision question or decision result"  # what an answer may lead to

_PARTIAL_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")

# Characters that a reader does not see but that change what is seen or copied: controls, what
# ends a line, halves of a character, what turns the direction of the text around
# (https://trojansource.codes/), the byte order mark, and tags, which hide whole sentences.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff"
    "\ufff9-\uffff\U000e0000-\U000e007f]"
)

# An address as RFC 3986 writes it, but for what could end a link in Markdown, HTML or a table.
_HOST = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](?::[0-9]+)?", re.IGNORECASE
)
_OUTSIDE_ADDRESS = re.compile(r"[^!#-&(-;=?-Z_a-z{}~]")

# Archives that keep a copy for good and serve it to anyone.
ARCHIVES = frozenset(
    {
        "archive.org",
        "arquivo.pt",
        "perma.cc",
        "wayback.archive-it.org",
        "web.archive.org",
        "webarchive.loc.gov",
        "webarchive.nationalarchives.gov.uk",
    }
)


def closest(value: str, candidates: Iterable[str]) -> str:
    """Return the candidate most like `value`, or nothing if none is like it."""
    return next(iter(get_close_matches(value, sorted(candidates), n=1, cutoff=0.5)), "")


def nearest(value: str, candidates: Iterable[str]) -> str:
    """Return `; the nearest is "…"` for the candidate most like `value`, or nothing."""
    match = closest(value, candidates)
    return f'; the nearest is "{match}"' if match else ""


def visible(text: str) -> str:
    """Return a text with every character that no terminal can show by its number."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def _known(kind: str) -> Callable[[str, ValidationInfo], str]:
    """Return a validator that accepts only the ids of `kind` found in the context."""
    article = "an" if kind[0] in "aeio" else "a"

    def validate(value: str, info: ValidationInfo) -> str:
        ids = (info.context or {}).get(kind)
        if ids is not None and value not in ids:
            message = f'expected the id of {article} {kind}, found "{visible(value)}"'
            raise ValueError(message + nearest(value, ids))
        return value

    return validate


def invisible_in(text: str) -> str:
    """Return the first character of a text that no reader sees, by number and name, or nothing."""
    match = _INVISIBLE.search(text)
    if not match:
        return ""
    name = unicodedata.name(match[0], "")
    return f"U+{ord(match[0]):04X}" + (f" ({name.lower()})" if name else "")


def one_line(value: object) -> object:
    """Return a text in one line, its words separated by single spaces.

    In the data a text may have one sentence a line. Whatever is no text, such as a word of a closed
    list, is returned as it is.
    """
    return " ".join(value.split()) if type(value) is str else value


def _plain(value: str) -> str:
    if not value:
        raise ValueError("expected a text, found none")
    if found := invisible_in(value):
        raise ValueError(f"expected no invisible character, found {found}")
    return value


def _web_address(value: str) -> str:
    """Accept an address of the web that stays in one piece wherever it is written."""
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"https", "http"} or "." not in parts.netloc:
        expected = "expected an address such as https://example.org/"
        raise ValueError(f'{expected}, found "{visible(value)}"')
    if "@" in parts.netloc:
        expected = "expected an address without a name or password"
        raise ValueError(f'{expected}, found "{visible(value)}"')
    if found := _OUTSIDE_ADDRESS.search(value):
        written = "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))
        raise ValueError(f"expected {written} for {found[0]!r} in the address, found {value!r}")
    if not _HOST.fullmatch(parts.netloc):
        raise ValueError(f'expected the name of a host such as example.org, found "{value}"')
    if _unbalanced(value):
        raise ValueError(f'expected ")" for every "(", or %28 and %29, found "{value}"')
    return value


def _unbalanced(value: str) -> bool:
    depth = 0
    for character in value:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            break
    return depth != 0


def _past_year(value: int) -> int:
    if value > (this_year := datetime.now(UTC).year):
        raise ValueError(f"expected a year up to {this_year}, found {value}")
    return value


def _archived_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme != "https" or parts.netloc not in ARCHIVES or not parts.path.strip("/"):
        expected = "expected the https address of a copy at an archive such as web.archive.org"
        raise ValueError(f'{expected}, found "{value}"')
    return value


def _calendar_date(value: str) -> str:
    """Accept a whole ISO 8601 calendar date, past or to come."""
    try:
        if date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise ValueError(f'expected a day as YYYY-MM-DD, found "{visible(value)}"')


def _past_date(value: str) -> str:
    """Accept an ISO 8601 calendar date of full or reduced precision, up to today."""
    if not _PARTIAL_DATE.fullmatch(value):
        raise ValueError(f'expected YYYY, YYYY-MM or YYYY-MM-DD, found "{visible(value)}"')
    try:
        date.fromisoformat(value + "2000-01-01"[len(value) :])
    except ValueError:
        raise ValueError(f'expected a date that exists, found "{value}"') from None
    if value > datetime.now(UTC).date().isoformat()[: len(value)]:
        raise ValueError(f'expected a date that has come, found "{value}"')
    return value


def _language_code(value: str) -> str:
    """Accept a code of a language that Unicode's CLDR knows, in the spelling of BCP 47.

    BCP 47: https://www.rfc-editor.org/info/bcp47.
    """
    try:
        code = str(Locale.parse(value, sep="-")).replace("_", "-")
    except (UnknownLocaleError, ValueError):
        code = ""
    if not value or code != value:
        known = [each.replace("_", "-") for each in locale_identifiers()]
        expected = "expected the code of a language, such as de or zh-Hans"
        raise ValueError(f'{expected}, found "{visible(value)}"{nearest(code or value, known)}')
    return value


Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, BeforeValidator(one_line), AfterValidator(_plain)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
ArchivedAddress = Annotated[WebAddress, AfterValidator(_archived_address)]
LanguageCode = Annotated[str, AfterValidator(_language_code)]
CalendarDate = Annotated[str, AfterValidator(_calendar_date)]
PastDate = Annotated[str, AfterValidator(_past_date)]
DecisionQuestionId = Annotated[str, StringConstraints(pattern=r"^question(-[a-z0-9]+)+$")]
DecisionResultId = Annotated[str, StringConstraints(pattern=r"^result(-[a-z0-9]+)+$")]
PastYear = Annotated[int, Field(ge=1900), AfterValidator(_past_year)]
TargetPath = Annotated[
    str, StringConstraints(pattern=r"^[a-z-]+(/[a-z-]+)*\.md(#[a-z0-9-]+)?$")
]  # never begins with a slash, and never leads out of the site

SourceId = Annotated[str, AfterValidator(_known("source"))]
SystemId = Annotated[str, AfterValidator(_known("system"))]
ExampleId = Annotated[str, AfterValidator(_known("example"))]
DimensionId = Annotated[str, AfterValidator(_known("dimension"))]
AspectId = Annotated[str, AfterValidator(_known("aspect"))]
TermId = Annotated[str, AfterValidator(_known("term"))]
BoundaryCaseId = Annotated[str, AfterValidator(_known("boundary case"))]
DecisionStepId = Annotated[str, AfterValidator(_known(DECISION_STEP))]
