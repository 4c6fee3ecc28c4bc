"""The decision guide: its rules, each with data that breaks it, and the tasks people bring."""

from collections.abc import Callable
from typing import Any

import pytest

from macros.model import DecisionResult, DecisionVerdict
from macros.site import Site
from tests.data.test_checking import Written, faults

# What people come with, the answers that they would give, and where these must lead.
TASKS = {
    "I must summarize 10,000 reviews": (
        ("New text or code", "Text that you hand over"),
        "result-given-text",
    ),
    "How many of 10,000 reviews are bad?": (
        ("A number", "A count over many texts", "Nothing yet, only the list of labels"),
        "result-labels-without-examples",
    ),
    "I want product photos": (
        ("A picture, sound, video or anything else but words", "A photo or a painting"),
        "result-image-generator",
    ),
    "We sort support mails": (
        ("A label for each item", "Items that already have the right label"),
        "result-classifier",
    ),
    "Forecast our sales": (("A number", "Its own past values"), "result-forecast"),
    "Transcribe a meeting": (("A transcript",), "result-speech-recognition"),
    "Answer questions over our handbook": (
        ("New text or code", "Documents that are searched for each question"),
        "result-text-from-documents",
    ),
    "Find it in our handbook": (
        ("Something that exists already", "Yes, people read it where it stands"),
        "result-search",
    ),
    "Write code": (("New text or code", "Instructions for code"), "result-code"),
    "Make a podcast from documents": (
        (
            "Words together with another medium",
            "The words come first, the rest is made from them",
        ),
        "result-two-models-in-a-row",
    ),
    "Detect fraud": (
        ("A label for each item", "Rows of a table whose outcome is known"),
        "result-prediction-from-a-table",
    ),
}


@pytest.mark.parametrize(("answers", "result"), TASKS.values(), ids=TASKS.keys())
def test_a_task_ends_where_it_should(site: Site, answers: tuple[str, ...], result: str) -> None:
    """Whoever answers as people with this task do is given the right result."""
    questions = site.comparison.decision_question_by_id
    step = site.comparison.decision_questions[0].id
    for answer in answers:
        ways = {option.answer: option.leads_to for option in questions[step].options}
        step = ways[answer]
    assert step == result


def test_every_verdict_has_results_with_evidence(site: Site) -> None:
    """Each of the four verdicts is given, and each result rests on a source."""
    results: tuple[DecisionResult, ...] = site.comparison.decision_results
    assert {result.verdict for result in results} == set(DecisionVerdict)
    assert all(result.reason.sources for result in results)


def first_option(written: Written) -> dict[str, Any]:
    """Return the answer that the faults below are put into."""
    found: dict[str, Any] = written["decision_questions"][0]["options"][0]
    return found


def misspell_a_question(written: Written) -> None:
    """Lead to a question by a name it does not have."""
    first_option(written)["leads_to"] = "question-txet"


def misspell_a_result(written: Written) -> None:
    """Lead to a result by a name it does not have."""
    written["decision_questions"][1]["options"][0]["leads_to"] = "result-given-txt"


def lead_back(written: Written) -> None:
    """Lead from the second question to the first."""
    written["decision_questions"][1]["options"][0]["leads_to"] = "question-output"


def cut_a_question_off(written: Written) -> None:
    """Lead past a question, so that nothing leads to it any more."""
    options = written["decision_questions"][0]["options"]
    (option,) = (each for each in options if each["leads_to"] == "question-medium")
    option["leads_to"] = "question-text"


def cut_a_result_off(written: Written) -> None:
    """Lead to another result than the one that nothing else leads to."""
    options = written["decision_questions"][1]["options"]
    (option,) = (each for each in options if each["leads_to"] == "result-code")
    option["leads_to"] = "result-program"


def leave_one_answer(written: Written) -> None:
    """Ask a question that has only one answer."""
    question = written["decision_questions"][1]
    question["options"] = question["options"][:1]


def misname_a_result(written: Written) -> None:
    """Give a result an id that does not say what it is."""
    written["decision_results"][0]["id"] = "given-text"


def invent_a_verdict(written: Written) -> None:
    """Give a verdict that is none of the four."""
    written["decision_results"][0]["verdict"] = "a-robot"


def drop_the_reason(written: Written) -> None:
    """Leave out what a result rests on."""
    del written["decision_results"][0]["reason"]


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (
            misspell_a_question,
            (
                "question-output: options[0].leads_to: expected the id of a decision question or"
                ' decision result, found "question-txet"; the nearest is "question-text"'
            ),
        ),
        (misspell_a_result, 'found "result-given-txt"; the nearest is "result-given-text"'),
        (
            lead_back,
            (
                "options: expected no way back to a question,"
                " found question-output > question-text > question-output"
            ),
        ),
        (
            cut_a_question_off,
            'question-medium: id: expected an answer that leads here from the first question, "q',
        ),
        (cut_a_result_off, "result-code: id: expected an answer that leads here"),
        (leave_one_answer, "question-text: options: expected at least 2 options, found 1"),
        (misname_a_result, 'given-text: id: expected an id that begins with "result-"'),
        (invent_a_verdict, "result-given-text: verdict: expected one of DecisionVerdict.LLM, "),
        (drop_the_reason, "result-given-text: reason: expected a value, found none"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_a_fault_of_the_guide_is_named(
    written: Written, site: Site, spoil: Callable[[Written], None], expected: str
) -> None:
    """A fault says in which question or result it is, and what was expected there."""
    spoil(written)
    found = faults(written, dict(site.prose))
    assert [message for message in found if expected in message], found
    assert all(message.startswith("macros/data/decisions.py: ") for message in found)


def test_a_misspelled_id_is_one_fault(written: Written, site: Site) -> None:
    """What a misspelled id cuts off is not reported on top of it."""
    misspell_a_question(written)
    assert len(faults(written, dict(site.prose))) == 1
