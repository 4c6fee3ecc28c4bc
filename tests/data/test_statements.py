"""A statement has a date that can be, and what it says without exception rests on something."""

from typing import Any, TypeAlias

import pytest

from macros.model import Claim
from macros.validation import statements

Data: TypeAlias = dict[str, tuple[dict[str, Any], ...]]

SOURCES: tuple[dict[str, Any], ...] = (
    {"id": "a-2020", "year": 2020, "read": {"extent": "whole", "on": "2026-11"}},
    {"id": "b-2024", "year": 2024, "read": {"extent": "part", "on": "2026-10-03"}},
    {
        "id": "c-2021",
        "year": 2021,
        "read": {"extent": "part", "on": "2026"},
        "withdrawn": "2025-11",
    },
)


def faults(**claim: Any) -> list[str]:  # noqa: ANN401 - a claim as it may be written down
    """Return the field and the words of every fault of a claim with these fields."""
    written = {"text": "A model writes.", "sources": ("a-2020",), **claim}
    data: dict[str, tuple[dict[str, Any], ...]] = {
        "terms": ({"id": "a", "definition": written},),
        "sources": SOURCES,
    }
    return [f"{fault.field}: {fault.expected}" for fault in statements.faults(data)]


@pytest.mark.parametrize(
    "claim",
    [
        {},
        {"as_of": "2020"},
        {"as_of": "2026-11-26"},
        {"sources": ("a-2020", "b-2024"), "as_of": "2024-02"},
        {"sources": ("b-2024",), "as_of": "2026-11-26"},  # newer than its reading
        {"sources": ("c-2021",), "as_of": "2025-10"},
        {"caveat": {"text": "Not all do.", "sources": ("a-2020",)}},
        {"text": "Nobody has counted them.", "said_by": "a-2020"},
        {"text": "Nobody has counted them.", "search": {"searched": "…", "on": "2026-11-26"}},
        {"text": "Most models write."},
    ],
)
def test_what_can_be_trusted_is_no_fault(claim: dict[str, Any]) -> None:
    """A claim whose date and words its sources bear passes."""
    assert faults(**claim) == []


@pytest.mark.parametrize(
    ("claim", "fault"),
    [
        (
            {"sources": ("a-2020", "b-2024"), "as_of": "2023-12"},
            'as_of: expected no year before that of "b-2024" (2024), found "2023-12"',
        ),
        (
            {"sources": ("c-2021",), "as_of": "2026"},
            'as_of: expected no date after the day on which "c-2021" was withdrawn (2025-11)',
        ),
        ({"caveat": "Not all do."}, "caveat: expected a statement with its sources"),
        (
            {"text": "Nobody has counted them.", "said_by": "b-2024"},
            'said_by: expected one of the sources of the claim, found "b-2024"',
        ),
        ({"text": "Nobody has counted them."}, 'text: expected for "Nobody" the source that says'),
        ({"text": "All large models write."}, 'text: expected for "All large models" the source'),
        ({"text": "The weights were not published."}, 'text: expected for "not published" the so'),
    ],
)
def test_what_cannot_be_trusted_is_told(claim: dict[str, Any], fault: str) -> None:
    """The fault names the field and says what to do."""
    (found,) = faults(**claim)
    assert found.removeprefix("definition.").startswith(fault)


@pytest.mark.parametrize("as_of", ["10/2025", "Oct 2025", "25-10", "", 2025])
def test_what_is_no_date_is_left_to_the_type(as_of: object) -> None:
    """The rule compares dates and does not stumble over what is none."""
    assert faults(as_of=as_of) == []


@pytest.mark.parametrize("source", [{"year": "c. 2020"}, {"read": "whole"}])
def test_a_source_of_wrong_types_is_left_to_the_type(source: dict[str, Any]) -> None:
    """The rule goes by what is known of the other sources."""
    term = {"id": "a", "definition": {"text": "A.", "sources": ("d",), "as_of": "2024"}}
    read = {"extent": "whole", "on": "2026-11"}
    data: Data = {"terms": (term,), "sources": ({"id": "d", "read": read, **source},)}
    assert [fault for fault in statements.faults(data) if fault.entry == "a"] == []


def test_a_source_says_how_it_was_read() -> None:
    """A source that nobody says to have read is a fault, with the line to write."""
    data: Data = {"sources": ({"id": "a-2020", "year": 2020},)}
    (fault,) = statements.faults(data)
    assert (fault.entry, fault.field) == ("a-2020", "read")
    assert 'read=Reading(extent=ReadExtent.WHOLE, on="2026-11-26")' in fault.expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("A model writes. It reads too.", "A model writes."),
        ("Vaswani et al. (2017) wrote it. Others followed.", "Vaswani et al. (2017) wrote it."),
        ("In Kelly v. Arriba a court ruled. It held.", "In Kelly v. Arriba a court ruled."),
        ("GPT-4.1 answers. It is “new.” Yes.", "GPT-4.1 answers."),
        ("One sentence alone", "One sentence alone"),
    ],
)
def test_the_first_sentence_stands_alone(text: str, first: str) -> None:
    """It ends where the sentence ends, not at an abbreviation or within a number."""
    assert Claim.model_construct(text=text, sources=()).first_sentence == first
