"""The rules of the data, each with data that breaks it."""

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


def break_an_address(written: Written) -> None:
    """Give a source an address that leads nowhere."""
    written["sources"][0]["url"] = "htps:/example"


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
    """One misspelled source makes one fault, not a second one about an empty list."""
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
