"""The types of the fields that entries are made of: texts, addresses, dates and references.

A reference to another entry is an id, whose type names the kind of entry that it refers to, or a
path. Whether there is such an entry is checked once all data is loaded (see
`macros.validation.references`).
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from difflib import get_close_matches
from typing import Annotated

from babel import Locale, UnknownLocaleError
from babel.localedata import locale_identifiers
from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

_PARTIAL_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")

# Invisible characters that change what is shown or copied: controls, line and paragraph
# separators, surrogates, bidirectional controls (https://trojansource.codes/), the byte order mark,
# and tags, which can hide whole sentences.
_INVISIBLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff"
    "\ufff9-\uffff\U000e0000-\U000e007f]"
)

_WEB_ADDRESS = re.compile(
    r"https?://(?:[a-z0-9-]+\.)+[a-z0-9-]+(?::[0-9]+)?(?:[/?#]|$)", re.IGNORECASE
)

# Not one that opens a quotation.
_APOSTROPHE = re.compile(r"(?<=[\w)”])'")

# The characters of an address in RFC 3986, except those that could end a link in Markdown, HTML
# or a table.
_OUTSIDE_ADDRESS = re.compile(r"[^!#-&(-;=?-Z_a-z{}~]")


def closest(value: str, candidates: Iterable[str]) -> str:
    """Return the candidate most similar to `value`, or an empty string if none is similar."""
    matches = get_close_matches(value, sorted(candidates), n=1, cutoff=0.65)
    return matches[0] if matches else ""


def nearest(value: str, candidates: Iterable[str]) -> str:
    """Return ` Did you mean "…"?` with the most similar candidate, or an empty string."""
    match = closest(value, candidates)
    return f' Did you mean "{match}"?' if match else ""


@dataclass(frozen=True)
class Reference:
    """Marks the type of a field that holds the id, or the path, of an entry of one of the kinds."""

    kinds: tuple[str, ...]


def slug(text: str) -> str:
    """Return a text as an id or an anchor: its letters and digits, in words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", text.lower()))


def _one_line(value: object) -> object:
    """Return a text as one line with single spaces. In the data, each sentence has its own line.

    Other values, such as words of a closed list, are returned unchanged.
    """
    return " ".join(value.split()) if type(value) is str else value


def _plain(value: str) -> str:
    """Return a text with curly apostrophes. In the data, they are typed as straight ones."""
    if not value:
        raise ValueError("This text is empty.")
    if match := _INVISIBLE.search(value):
        character = f"U+{ord(match[0]):04X} {unicodedata.name(match[0], '')}".rstrip()
        raise ValueError(f"This text contains an invisible character, {character}. Delete it.")
    return _APOSTROPHE.sub("’", value)


def _web_address(value: str) -> str:
    """Accept a web address that can be written anywhere without being cut."""
    if character := _OUTSIDE_ADDRESS.search(value):
        written = "".join(f"%{byte:02X}" for byte in character[0].encode("utf-8", "surrogatepass"))
        raise ValueError(f"Write {character[0]!r} in the address as {written}.")
    if not _WEB_ADDRESS.match(value):
        raise ValueError(f'"{value}" is not a web address. Write one such as https://example.org/.')
    if value.count("(") != value.count(")"):
        raise ValueError("The parentheses in the address don't match. Write them as %28 and %29.")
    return value


def _past_year(value: int) -> int:
    if value > datetime.now(UTC).year:
        raise ValueError(f"The year {value} is in the future.")
    return value


def _calendar_date(value: str) -> str:
    """Accept a whole ISO 8601 calendar date, past or to come."""
    try:
        if date.fromisoformat(value).isoformat() == value:
            return value
    except ValueError:
        pass
    raise ValueError(f'"{value}" is not a day. Write YYYY-MM-DD.')


def _past_date(value: str) -> str:
    """Accept an ISO 8601 calendar date of full or reduced precision, up to today."""
    if not _PARTIAL_DATE.fullmatch(value):
        raise ValueError(f'"{value}" is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.')
    try:
        date.fromisoformat(value + "2000-01-01"[len(value) :])
    except ValueError:
        raise ValueError(f'There is no date "{value}" in the calendar.') from None
    if value > datetime.now(UTC).date().isoformat()[: len(value)]:
        raise ValueError(f'The date "{value}" is in the future.')
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
        known = [code.replace("_", "-") for code in locale_identifiers()]
        message = f'"{value}" is not the code of a language, such as de or zh-Hans.'
        raise ValueError(message + nearest(code or value, known))
    return value


Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, BeforeValidator(_one_line), AfterValidator(_plain)]
WebAddress = Annotated[str, AfterValidator(_web_address)]
LanguageCode = Annotated[str, AfterValidator(_language_code)]
CalendarDate = Annotated[str, AfterValidator(_calendar_date)]
PastDate = Annotated[str, AfterValidator(_past_date)]
PastDay = Annotated[CalendarDate, AfterValidator(_past_date)]
DecisionQuestionId = Annotated[str, StringConstraints(pattern=r"^question(-[a-z0-9]+)+$")]
DecisionResultId = Annotated[str, StringConstraints(pattern=r"^result(-[a-z0-9]+)+$")]
PastYear = Annotated[int, Field(ge=1900), AfterValidator(_past_year)]
FormerPath = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*\.md(#[a-z0-9-]+)?$")
]  # never begins with a slash, and never leads out of the site

TargetPath = Annotated[FormerPath, Reference(("page or entry",))]
SourceId = Annotated[str, Reference(("source",))]
SystemId = Annotated[str, Reference(("system",))]
ExampleId = Annotated[str, Reference(("example",))]
DimensionId = Annotated[str, Reference(("dimension",))]
AspectId = Annotated[str, Reference(("aspect",))]
TermId = Annotated[str, Reference(("term",))]
QuestionId = Annotated[str, Reference(("question",))]
BoundaryCaseId = Annotated[str, Reference(("boundary case",))]
DecisionStepId = Annotated[str, Reference(("decision question", "decision result"))]
