"""Errors of Python are told as faults: where they arose in the project, and in words."""

import json

import pytest

from macros.data import examples, unvalidated
from macros.model import Verdict
from macros.validation.exceptions import fault_of
from tests.conftest import ROOT
from tests.spoiling import line_of

NAMES = {"Verdict": Verdict, "examples": examples, "Term": unvalidated.Term}
ERRORS = (AttributeError, TypeError, NameError, SyntaxError, ArithmeticError)


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        (
            "Verdict.NETHER",
            (
                "expected one of Verdict.LLM, Verdict.BUILT_ON_AN_LLM, Verdict.BOUNDARY,"
                " Verdict.GENERATIVE_NOT_LLM, Verdict.LANGUAGE_MODEL_NOT_GENERATIVE,"
                " Verdict.NEITHER, found Verdict.NETHER; the nearest is Verdict.NEITHER"
            ),
        ),
        (
            "examples.EXAMPELS",
            'expected EXAMPELS in this file, found none; the nearest is "EXAMPLES"',
        ),
        (
            "Term('agent')",
            "TypeError: expected the name of a field before every value, found 'agent'",
        ),
        (
            "Verdcit",
            'expected a name that is defined, found "Verdcit"; the nearest is "Verdict"',
        ),
        ('"x', "expected a closing quotation mark, found none"),
        ("x = (", "expected Python, found: '(' was never closed"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
    ],
)
def test_an_error_is_told_in_words(wrong: str, expected: str) -> None:
    """The fault says what was expected and what is nearest."""
    with pytest.raises(ERRORS) as told:
        exec(wrong, dict(NAMES))  # noqa: S102 - a statement of this file
    assert fault_of(told.value).expected == expected


def test_an_error_is_told_where_it_arose_in_the_project() -> None:
    """The file and line are the last of ours, and not those of a library that it called."""
    with pytest.raises(ValueError, match="invalid literal") as told:
        json.loads("1", parse_int=lambda _: int("x"))
    line = line_of(ROOT, "tests/data/test_exceptions.py", "parse_int=lambda _")
    fault = fault_of(told.value)
    assert (fault.file, fault.line) == ("tests/data/test_exceptions.py", line)
