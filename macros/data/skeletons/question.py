"""Copy the entry to the `QUESTIONS` in `macros/data/questions/limits.py`."""

from macros.model import Claim, Question, QuestionTopic

QUESTION = Question(
    id="a-new-question",
    topic=QuestionTopic.LIMITS,
    group="Errors and made-up facts",
    question="What does a reader ask?",
    wordings=(
        "first way to type it into a search",
        "second way in everyday words",
        "third way with a usual mistake",
    ),
    answer=Claim(
        text="The answer in a short paragraph, which stands alone.",
        sources=("surname-2026",),
    ),
    more="dimensions/evaluation.md#what-is-scored",
)
