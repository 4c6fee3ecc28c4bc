"""Copy the entry to the `DECISION_QUESTIONS` in `macros/data/decisions.py`."""

from macros.model import DecisionOption, DecisionQuestion

DECISION_QUESTION = DecisionQuestion(
    id="question-a-new-one",
    question="What does the guide ask?",
    options=(
        DecisionOption(
            answer="One answer",
            example="Tasks of those who should choose it, in their words",
            leads_to="result-a-new-one",
        ),
        DecisionOption(
            answer="Another answer",
            example="Tasks of the others",
            leads_to="result-given-text",
        ),
    ),
)
