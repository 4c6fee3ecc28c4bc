"""The decision guide: its rules, each with data that breaks it, and the tasks people bring."""

import pytest

from macros.kinds import Comparison
from macros.site import Site
from macros.validation import decisions

# What people come with, the answers that they would give, and where these must lead.
# fmt: off
TASKS = {
    "I must summarize 10,000 reviews": (
        ("New text or code", "Text you supply"), "result-given-text"),
    "How many of 10,000 reviews are bad?": (
        ("A number", "A count across many documents", "Only the list of labels so far"),
        "result-labels-without-examples"),
    "Forecast our sales": (("A number", "Its own past values"), "result-forecast"),
    "Transcribe a meeting": (("A transcript",), "result-speech-recognition"),
    "Find it in our handbook": (
        ("Something that already exists", "Yes, people will read it for themselves"),
        "result-search"),
    "Make a podcast from documents": (
        ("Words together with another medium",
         "The words come first, and the rest is made from them"),
        "result-two-models-in-a-row"),
}
# fmt: on


@pytest.mark.parametrize(("answers", "result"), TASKS.values(), ids=TASKS.keys())
def test_a_task_ends_where_it_should(site: Site, answers: tuple[str, ...], result: str) -> None:
    """Whoever answers as people with this task do is given the right result."""
    questions = site.comparison.by_id["decision_questions"]
    step = site.comparison.decision_questions[0].id
    for answer in answers:
        ways = {option.answer: option.leads_to for option in questions[step].options}
        step = ways[answer]
    assert step == result


def changed(site: Site, ways: dict[str, dict[str, str]]) -> Comparison:
    """Return the data with other ends of some ways: by question, the old end and the new one."""
    questions = tuple(
        question.model_copy(
            update={
                "options": tuple(
                    option.model_copy(update={"leads_to": end})
                    for option in question.options
                    for end in [ways.get(question.id, {}).get(option.leads_to, option.leads_to)]
                )
            }
        )
        for question in site.comparison.decision_questions
    )
    return site.comparison.model_copy(update={"decision_questions": questions})


@pytest.mark.parametrize(
    ("ways", "entry", "field", "words"),
    [
        (
            {"question-text": {"result-given-text": "question-output"}},
            "question-output",
            "options",
            "question-output > question-text > question-output",
        ),
        (
            {"question-output": {"question-medium": "question-text"}},
            "question-medium",
            "id",
            "question-output",
        ),
    ],
    ids=["a circle", "a question cut off"],
)
def test_a_fault_of_the_guide_is_reported(
    site: Site, ways: dict[str, dict[str, str]], entry: str, field: str, words: str
) -> None:
    """A fault names the question or result that is concerned."""
    found = list(decisions.faults(changed(site, ways)))
    assert (entry, field) in [
        (fault.entry, fault.field) for fault in found if words in fault.message
    ]
    assert all(fault.file == "macros/data/decisions.py" for fault in found)


def test_a_misspelled_id_is_left_to_the_references(site: Site) -> None:
    """What a misspelled id cuts off is not reported on top of it."""
    data = changed(site, {"question-output": {"question-text": "question-txet"}})
    assert list(decisions.faults(data)) == []
