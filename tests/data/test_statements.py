"""A statement has a date that can be, and what it says without exception rests on something."""

from typing import Any

import pytest

from macros.model import Caveat, Claim, ReadExtent, Reading, Search, Source, SourceKind, Term
from macros.site import Site
from macros.validation import statements


def source(id: str, year: int, withdrawn: str | None = None) -> Source:
    """Return a source of a year."""
    return Source(
        id=id,
        title="A source",
        authors=("Surname, Given",),
        publisher="A publisher",
        year=year,
        kind=SourceKind.PAPER,
        url=f"https://example.org/{id}",
        withdrawn=withdrawn,
        read=Reading(extent=ReadExtent.WHOLE, on="2026-10-03"),
    )


SOURCES = (source("a-2020", 2020), source("b-2024", 2024), source("c-2021", 2021, "2025-11"))


def faults(site: Site, claim: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the field and the message of every fault of a claim with these fields."""
    fields = {"text": "A model writes.", "sources": ("a-2020",), **claim}
    term = Term(id="a", name="a", definition=Claim(**fields))
    data = site.comparison.model_copy(update={"terms": (term,), "sources": SOURCES})
    return [(each.field, each.message) for each in statements.faults(data) if each.entry == "a"]


@pytest.mark.parametrize(
    "claim",
    [
        {},
        {"as_of": "2026-11-26"},
        {"sources": ("a-2020", "b-2024"), "as_of": "2024-02"},
        {"sources": ("b-2024",), "as_of": "2026-11-26"},  # newer than its reading
        {"sources": ("c-2021",), "as_of": "2025-10"},
        {"caveat": Caveat(text="Not all do.", sources=("a-2020",))},
        {"text": "Nobody has counted them.", "said_by": "a-2020"},
        {"text": "Nobody has counted them.", "search": Search(searched="…", on="2026-11-26")},
        {"text": "Not always. Most models write."},
        {"text": "It reads pages of U.S. law, e.g. the AI Act."},
    ],
)
def test_what_can_be_trusted_is_no_fault(claim: dict[str, Any], site: Site) -> None:
    """A claim whose date and words its sources support passes."""
    assert faults(site, claim) == []


@pytest.mark.parametrize(
    ("claim", "field", "word"),
    [
        ({"sources": ("a-2020", "b-2024"), "as_of": "2023-12"}, "as_of", "b-2024"),
        ({"sources": ("c-2021",), "as_of": "2026"}, "as_of", "2025-11"),
        ({"text": "Nobody has counted them.", "said_by": "b-2024"}, "said_by", "b-2024"),
        ({"text": "Nobody has counted them."}, "text", "Nobody"),
        ({"text": "All large models write."}, "text", "All large models"),
        ({"text": "The weights were not published."}, "text", "not published"),
        ({"text": "They learn from data,repeat its biases."}, "text", "data,repeat"),
        ({"text": "They learn from data.They repeat it."}, "text", "data.They"),
    ],
)
def test_what_cannot_be_trusted_is_reported(
    site: Site, claim: dict[str, Any], field: str, word: str
) -> None:
    """The fault names the field, and what is wrong there."""
    ((found, message),) = faults(site, claim)
    assert found == f"definition.{field}"
    assert word in message


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("No. Such a system is not an LLM. It reads.", "No. Such a system is not an LLM."),
        (
            "Vaswani et al. (2017) were the first to write it. Others followed.",
            "Vaswani et al. (2017) were the first to write it.",
        ),
        (
            "In Kelly v. Arriba Soft, a court ruled on it. It held.",
            "In Kelly v. Arriba Soft, a court ruled on it.",
        ),
        (
            "GPT-4.1 is the model that answers when one asks for the “new.” (It was once.) Yes.",
            "GPT-4.1 is the model that answers when one asks for the “new.”",
        ),
        ("One sentence alone", "One sentence alone"),
    ],
)
def test_the_lead_stands_alone(text: str, first: str) -> None:
    """It ends where the sentence ends, not at an abbreviation; "No." takes the next with it."""
    assert Claim.model_construct(text=text, sources=()).lead == first


def test_lines_of_a_text_are_joined() -> None:
    """A text may be written with one sentence a line, indented."""
    text = """
        A model writes.
        Another paints.
    """
    assert Claim(text=text, sources=("a-2020",)).text == "A model writes. Another paints."
