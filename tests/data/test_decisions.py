"""The decision guide leads those who bring a task to the right result."""

import pytest

from macros.site import Site
from tests.data.test_data_rules import changed, faults

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


def test_a_misspelled_id_is_left_to_the_references(site: Site) -> None:
    """What a misspelled id cuts off is not reported on top of it."""
    data = changed("decision_questions", 0, {"options.0.leads_to": "question-txet"})
    assert [field for field, _ in faults(site, data)] == ["options[0].leads_to"]
