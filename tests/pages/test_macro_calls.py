"""Calls of macros: a misspelled name, filter or id is named with its line and the nearest."""

import pytest

from macros.data import RAW_DATA
from macros.validation import macro_calls
from macros.validation.macro_calls import Known


@pytest.fixture(scope="module")
def known() -> Known:
    """Return what a page may name where there are a few macros and one filter."""
    return macro_calls.known(RAW_DATA, ("term", "count", "verdict"), ("page_layout",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '{{ cuont("terms") }}',
            'expected the name of a macro, found "cuont"; the nearest is "count"',
        ),
        (
            '{{ term("tokenn") }}',
            'term: expected the id of a term, found "tokenn"; the nearest is "token"',
        ),
        (
            '{{ count("term") }}',
            'count: expected a kind of entry, found "term"; the nearest is "terms"',
        ),
        (
            '{{ verdict("nether") }}',
            'verdict: expected a verdict, found "nether"; the nearest is "neither"',
        ),
        (
            "{% filter page_layuot %}{% endfilter %}",
            'expected the name of a filter, found "page_layuot"; the nearest is "page_layout"',
        ),
        ("{% if %}", "expected a call as Jinja writes it: Expected an expression"),
        ("{{ count('terms') }", "expected a call as Jinja writes it: unexpected '}'"),
        ("{% filter page_layout %}", "expected a call as Jinja writes it: Unexpected end of templ"),
    ],
)
def test_a_call_that_cannot_work_is_told(known: Known, text: str, expected: str) -> None:
    """The fault says the page, the line, what was expected and what is nearest."""
    (fault,) = macro_calls.faults({"about.md": f"---\ntitle: x\n---\n\n{text}\n"}, known)
    assert str(fault).startswith(f"docs/about.md:5: {expected}")


def test_what_a_page_sets_itself_is_known(known: Known) -> None:
    """A name that a page gives, and those that every engine gives, are no macros."""
    text = '{% set x = count("terms") %}{{ x }} {{ page.title }} {{ config.site_name | upper }}'
    assert list(macro_calls.faults({"about.md": text}, known)) == []


def test_ids_that_cannot_be_read_are_not_asked_for() -> None:
    """While the file of terms is no Python, no page is blamed for what it names."""
    data = {kind: entries for kind, entries in RAW_DATA.items() if kind != "terms"}
    known = macro_calls.known(data, ("term",), ())
    assert list(macro_calls.faults({"about.md": '{{ term("tokenn") }}'}, known)) == []
