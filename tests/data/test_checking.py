"""The rules of the data, each with data that breaks it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from macros.site import Site
from macros.validation.entries import check
from macros.validation.report import FaultyDataError

Written = dict[str, Any]


def faults(written: Written, prose: dict[str, str]) -> list[str]:
    """Return the message of every fault found."""
    with pytest.raises(FaultyDataError) as caught:
        check(written, prose)
    return [str(replace(fault, line=0)) for fault in caught.value.faults]


@pytest.fixture
def prose(site: Site) -> dict[str, str]:
    """Return a copy of the pages, free to be spoilt."""
    return dict(site.prose)


def claim(written: Written) -> dict[str, Any]:
    """Return the claim that the faults below are put into."""
    found: dict[str, Any] = written["dimensions"][0]["aspects"][0]["llm"]
    return found


def test_the_data_of_the_site_has_no_fault(written: Written, prose: dict[str, str]) -> None:
    """Everything that is written down can be published."""
    assert check(written, prose).dimensions


def misspell_source(written: Written) -> None:
    """Cite a source by a name it does not have."""
    claim(written)["sources"] = ("vaswani-207",)


def drop_a_side(written: Written) -> None:
    """Leave out what a row says about the LLM."""
    del written["dimensions"][0]["aspects"][0]["llm"]


def repeat_an_id(written: Written) -> None:
    """Give two systems one id."""
    written["systems"][1]["id"] = written["systems"][0]["id"]


def repeat_an_aspect(written: Written) -> None:
    """Give rows of two dimensions one id."""
    written["dimensions"][1]["aspects"][0]["id"] = written["dimensions"][0]["aspects"][0]["id"]


def take_an_anchor_of_the_page(written: Written) -> None:
    """Give a row an id that its page uses for a heading."""
    written["dimensions"][0]["aspects"][1]["id"] = "why"


def empty_a_cell(written: Written) -> None:
    """Say nothing in a cell."""
    claim(written)["text"] = ""


def cite_nothing(written: Written) -> None:
    """Make a claim without a source."""
    claim(written)["sources"] = ()


def date_the_future(written: Written) -> None:
    """Say that a claim held on a day that has not come."""
    claim(written)["as_of"] = "2999-01"


def date_the_impossible(written: Written) -> None:
    """Say that a claim held on a day no calendar has."""
    claim(written)["as_of"] = "2023-02-30"


def break_an_address(written: Written) -> None:
    """Give a source an address that leads nowhere."""
    written["sources"][0]["url"] = "htps:/example"


def share_an_address(written: Written) -> None:
    """Give two sources one address."""
    written["sources"][1]["url"] = written["sources"][0]["url"]


def leave_a_figure_undated(written: Written) -> None:
    """State a figure without saying when it held."""
    claim(written).update(text="It has 175 billion parameters.", as_of=None)


def leave_a_law_undated(written: Written) -> None:
    """State what a law says without saying when it did."""
    claim(written).update(text="A law says so.", sources=("eu-ai-act-2024",), as_of=None)


def leave_a_product_undated(written: Written) -> None:
    """State something of a product without saying when it held."""
    claim(written).update(text="It runs in ChatGPT.", as_of=None)


def write_too_much(written: Written) -> None:
    """Put more into a cell than a reader takes in at a glance."""
    claim(written).update(text="word " * 30 + "word")


def invent_a_field(written: Written) -> None:
    """Write a field that claims do not have."""
    claim(written)["caveats"] = "None."


def misspell_a_system(written: Written) -> None:
    """Refer to a system by a name it does not have."""
    written["examples"][0]["systems"] = ("chatgtp",)


def add_an_unused_source(written: Written) -> None:
    """Keep a source that no claim rests on."""
    unused = written["sources"][0] | {"id": "unused-2020", "url": "https://example.org/unused"}
    written["sources"] = (*written["sources"], unused)


def write_an_unknown_verdict(written: Written) -> None:
    """Give a verdict outside the vocabulary."""
    written["systems"][0]["verdict"] = "perhaps"


def break_a_line(written: Written) -> None:
    """Put a line break into a text, which would end a table row."""
    claim(written)["text"] = "One line.\nAnother."


def capitalize_an_id(written: Written) -> None:
    """Write an id that is no anchor."""
    written["terms"][0]["id"] = "Agent One"


def add_a_term_at_the_end(written: Written) -> None:
    """Write a new term where the file ends, not where the alphabet has it."""
    written["terms"] += (written["terms"][0] | {"id": "base-model"},)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (
            misspell_source,
            (
                "core-task].llm.sources[0]: expected the id of a source, found "
                '"vaswani-207"; the nearest is "vaswani-2017"'
            ),
        ),
        (drop_a_side, "core-task].llm: expected a value, found none"),
        (repeat_an_id, "id: expected an id of its own, found "),
        (repeat_an_aspect, '.id: expected an id of its own, found "core-task" more than once'),
        (take_an_anchor_of_the_page, "expected an id the page does not use itself"),
        (empty_a_cell, "core-task].llm.text: expected one line of text"),
        (cite_nothing, "core-task].llm.sources: expected at least 1 source, found none"),
        (date_the_future, 'llm.as_of: expected a date that has come, found "2999-01"'),
        (date_the_impossible, 'llm.as_of: expected a date of the calendar, found "2023-02-30"'),
        (break_an_address, "url: expected an address such as https://example.org/"),
        (share_an_address, "url: expected an address of its own, found that of source"),
        (leave_a_figure_undated, "expected as_of, because the text holds a figure (175)"),
        (leave_a_law_undated, 'llm.as_of: expected a date, because "eu-ai-act-2024" is a law'),
        (leave_a_product_undated, "llm.as_of: expected a date, because it names ChatGPT"),
        (write_too_much, "llm: expected at most 30 words in the text, found 31"),
        (
            invent_a_field,
            'caveats: expected no field of the name "caveats"; the nearest is "caveat"',
        ),
        (
            misspell_a_system,
            'systems[0]: expected the id of a system, found "chatgtp"; the nearest is "chatgpt"',
        ),
        (add_an_unused_source, "unused-2020: id: expected a claim that cites this source"),
        (
            add_a_term_at_the_end,
            (
                "base-model: id: expected the terms in the order of their ids, "
                'this one before "benchmark"'
            ),
        ),
        (
            write_an_unknown_verdict,
            "verdict: expected one of Verdict.LLM, Verdict.BUILT_ON_AN_LLM, ",
        ),
        (break_a_line, "llm.text: expected one line of text"),
        (capitalize_an_id, "id: expected an id of small letters, digits and single hyphens"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_a_fault_is_named(
    written: Written, prose: dict[str, str], spoil: Callable[[Written], None], expected: str
) -> None:
    """A fault says in which file, entry and field it is, and what was expected there."""
    spoil(written)
    found = [message for message in faults(written, prose) if expected in message]
    assert found, faults(written, prose)
    assert all(message.startswith("macros/data/") for message in found)


def test_a_fault_in_a_dimension_names_its_own_file(written: Written, prose: dict[str, str]) -> None:
    """A dimension has a file of its own, and the message leads there."""
    misspell_source(written)
    assert faults(written, prose)[0].startswith(
        "macros/data/dimensions/basic_functionality.py: basic-functionality: aspects[core-task]"
    )


def test_all_faults_come_in_one_report(written: Written, prose: dict[str, str]) -> None:
    """A person who mends the data learns of every fault at once."""
    drop_a_side(written)
    misspell_a_system(written)
    break_an_address(written)
    add_an_unused_source(written)
    write_an_unknown_verdict(written)
    report = "\n".join(faults(written, prose))
    for part in ("].llm: expected a value", "chatgtp", "htps:", "unused-2020", "verdict: "):
        assert part in report


def test_only_what_stands_in_the_wrong_place_is_named(
    written: Written, prose: dict[str, str]
) -> None:
    """An entry too early is one fault, as one too late is: the others are in order without it."""
    terms = written["terms"]
    written["terms"] = (terms[-1], *terms[:-1])
    expected = "expected the terms in the order of their ids, this one at the end"
    assert [fault.rpartition(": ")[2] for fault in faults(written, prose)] == [expected]
    sources = written["sources"]
    written["terms"], written["sources"] = terms, (*sources[1:], sources[0])
    assert faults(written, prose)[0].endswith(f'this one before "{sources[1]["id"]}"')


def test_a_faulty_item_does_not_also_count_as_missing(
    written: Written, prose: dict[str, str]
) -> None:
    """One misspelt source makes one fault, not a second one about an empty list."""
    misspell_source(written)
    assert len(faults(written, prose)) == 1


def test_a_dimension_needs_a_page(written: Written, prose: dict[str, str]) -> None:
    """A dimension without a page is a fault that names the page to write."""
    del prose["dimensions/adaptation.md"]
    assert (
        "macros/data/dimensions/adaptation.py: adaptation: id: "
        "expected the page docs/dimensions/adaptation.md"
    ) in faults(written, prose)[0]


def test_a_page_needs_a_dimension(written: Written, prose: dict[str, str]) -> None:
    """A page without a dimension is a fault that names the nearest one."""
    prose["dimensions/evaluations.md"] = "# Evaluations"
    assert faults(written, prose) == [
        (
            "docs/dimensions/evaluations.md: "
            'expected a dimension with the id "evaluations"; the nearest is "evaluation"'
        )
    ]


def test_prose_cites_only_what_exists(written: Written, prose: dict[str, str]) -> None:
    """A citation in a page is checked as one in the data is."""
    prose["about.md"] += "\nA sentence.[^vaswani-2071]\n"
    assert faults(written, prose) == [
        (
            "docs/about.md: "
            'expected the id of a source, found "vaswani-2071"; the nearest is "vaswani-2017"'
        )
    ]
