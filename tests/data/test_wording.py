"""Faults of types are told in the words of those who write entries down."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

import pytest
from pydantic import ValidationError

from macros.kinds import KINDS, Comparison
from macros.model import QuestionTopic, SourceKind, Verdict
from macros.site import Site
from macros.validation import wording
from macros.validation.entries import check
from macros.validation.report import Fault, FaultyDataError
from tests.conftest import copied_data

Written = dict[str, Any]

# What a library would say and nobody who writes an entry does.
OF_THE_LIBRARY = ("nput should", "valid", "instance", "dictionary", "pattern", "parse", "type")
JUNK = (None, 7, -1.5, True, "", "Agent One", "\ud800", (), (None,), [1], {"a"}, {"a": 1}, b"a")


def told(written: Written, site: Site) -> list[str]:
    """Return the field of every fault of the data, with what is said of it."""
    with pytest.raises(FaultyDataError) as caught:
        check(written, site.prose)
    return [f"{fault.field}: {fault.expected}" for fault in caught.value.faults]


def aspect(written: Written) -> Any:  # noqa: ANN401 - an entry as written
    """Return the first row of the first dimension."""
    return written["dimensions"][0]["aspects"][0]


def put(kind: str, /, **fields: object) -> Callable[[Written], None]:
    """Return what puts values into fields of the first entry of a kind."""
    return lambda written: written[kind][0].update(fields)


def put_claim(**fields: object) -> Callable[[Written], None]:
    """Return what puts values into fields of a claim."""
    return lambda written: aspect(written)["llm"].update(fields)


SENTENCES: tuple[tuple[Callable[[Written], None], str], ...] = (
    (
        put_claim(sources=("vaswani-2017")),
        'sources: expected a comma after the single id: ("vaswani-2017",)',
    ),
    (
        put("systems", aliases=("Big one")),
        'aliases: expected a comma after the single text: ("Big one",)',
    ),
    (
        put("decision_questions", options={"answer": "Yes"}),
        "options: expected a comma after the single entry: (DecisionOption(…),)",
    ),
    (
        put_claim(sources=["vaswani-2017"]),
        'sources: expected round brackets, as in ("…",), found a list in square brackets',
    ),
    (
        put_claim(sources={"vaswani-2017"}),
        'sources: expected round brackets, as in ("…",), found a set, which has no order',
    ),
    (put_claim(sources=None), 'sources: expected round brackets, as in ("…",), found None'),
    (put_claim(sources=()), "sources: expected at least 1 source, found none"),
    (
        lambda written: written["dimensions"][0].update(
            aspects=written["dimensions"][0]["aspects"][:2]
        ),
        "aspects: expected at least 5 rows, found 2",
    ),
    (
        lambda written: written["dimensions"][0].update(
            aspects=tuple(
                {**row, "id": f"row-{number}"}
                for number, row in enumerate((written["dimensions"][0]["aspects"] * 3)[:12])
            )
        ),
        "aspects: expected at most 9 rows, found 12",
    ),
    (put("dimensions", examples=()), "examples: expected at least 1 example, found none"),
    (
        put("dimensions", boundary_cases=()),
        "boundary_cases: expected at least 1 boundary case, found none",
    ),
    (put("sources", kind="report"), 'kind: expected SourceKind.REPORT, found "report"'),
    (
        put("questions", topic="limit"),
        (
            "topic: expected one of "
            + ", ".join(f"QuestionTopic.{each.name}" for each in QuestionTopic)
            + ', found "limit"; the nearest is QuestionTopic.LIMITS'
        ),
    ),
    (
        put("milestones", strand=SourceKind.PAPER),
        (
            "strand: expected one of Strand.LANGUAGE, Strand.OTHER, Strand.BOTH,"
            " found SourceKind.PAPER"
        ),
    ),
    (
        put("systems", year="2024"),
        'year: expected a whole number, without quotation marks, found "2024"',
    ),
    (put("systems", year=190), "year: expected at least 1900, found 190"),
    (put_claim(as_of=2024), "as_of: expected a text in quotation marks, found 2024"),
    (
        put_claim(text=("It predicts the next token.",)),
        "text: expected a text in quotation marks, found a tuple, which a comma makes",
    ),
    (
        lambda written: aspect(written).update(llm="It predicts."),
        'llm: expected Claim(…), found "It predicts."',
    ),
    (
        lambda written: written.update(terms=(*written["terms"], None)),
        ": expected Term(…), found None",
    ),
    (
        lambda written: written.update(terms=list(written["terms"])),
        ": expected round brackets, as in (Term(…),), found a list in square brackets",
    ),
    (
        put("terms", id="Agent One"),
        (
            "id: expected an id of small letters, digits and single hyphens,"
            ' found "Agent One"; the nearest is "agent-one"'
        ),
    ),
    (
        put("decision_results", id="given-text"),
        (
            'id: expected an id that begins with "result-", found "given-text";'
            ' the nearest is "result-given-text"'
        ),
    ),
    (
        put("questions", more="/systems/#bert"),
        (
            "more: expected a path in docs/, such as systems.md#bert,"
            ' found "/systems/#bert"; the nearest is "systems.md#bert"'
        ),
    ),
    (
        put_claim(caveats="None."),
        'caveats: expected no field of the name "caveats"; the nearest is "caveat"',
    ),
    (
        put("changes", url="x"),
        'url: expected no field of the name "url"; there are date, id, place, text',
    ),
    (
        lambda written: aspect(written).pop("llm"),
        "llm: expected a value, found none",
    ),
    (
        lambda written: written["terms"][1].update(aliases=(written["terms"][0]["name"].upper(),)),
        'aliases[0]: expected a name of its own, found "AGENT", as in "agent"',
    ),
)


def test_each_kind_of_fault_has_its_sentence(site: Site) -> None:
    """It names what to write instead. All faults are made at once, as far as none hides another."""
    left = list(SENTENCES)
    while left:
        rest = untold(left, site)
        if rest == left:
            first, *rest = left
            assert untold([first], site) == []
        left = rest


def untold(
    faults: Sequence[tuple[Callable[[Written], None], str]], site: Site
) -> list[tuple[Callable[[Written], None], str]]:
    """Make faults, and return those whose sentence the report does not have."""
    written = copied_data()
    for spoil, _ in faults:
        with suppress(LookupError, TypeError, AttributeError):  # where another has changed the same
            spoil(written)
    said = [f".{each}" for each in told(written, site)]
    return [fault for fault in faults if not any(each.endswith(f".{fault[1]}") for each in said)]


def fields(entry: object) -> Iterator[tuple[Any, str | int]]:
    """Yield every field of an entry with what it is a field of, at whatever depth."""
    if isinstance(entry, dict):
        for name, value in list(entry.items()):
            yield entry, name
            yield from fields(value)
    elif isinstance(entry, tuple):
        for part in entry[:1]:
            yield from fields(part)


@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_the_library_reaches_an_editor(written: Written, kind: str) -> None:
    """Whatever is put into whatever field, the sentence is ours."""
    small = {name: entries[:1] for name, entries in written.items()}
    for holder, name in list(fields(small[kind])):
        kept = holder[name]
        for junk in JUNK:
            holder[name] = junk
            for fault in types_at_fault(small):
                said = fault.expected
                assert not [word for word in OF_THE_LIBRARY if word in said], (fault, junk)
                assert "expected another value" not in said, (fault, junk)
        holder[name] = kept


def types_at_fault(written: Written) -> list[Fault]:
    """Return the faults of types in data whose references are not looked up."""
    try:
        Comparison.model_validate(written)
    except ValidationError as error:
        return list(wording.faults(written, error))
    return []


def test_a_word_of_a_closed_list_is_written_as_a_type_checker_asks(
    written: Written, site: Site
) -> None:
    """What mypy refuses is refused: the right word as a bare text."""
    for words, kind, field in (
        (Verdict, "systems", "verdict"),
        (QuestionTopic, "questions", "topic"),
    ):
        put(kind, **{field: next(iter(words)).value})(written)
        name = f"{words.__name__}.{next(iter(words)).name}"
        assert [each for each in told(written, site) if f"expected {name}, found" in each]
