"""Copy the entry to the `DECISION_RESULTS` in `macros/data/decisions.py`."""

from macros.model import Claim, DecisionResult, DecisionVerdict

DECISION_RESULT = DecisionResult(
    id="result-a-new-one",
    title="What to use, as an instruction",
    verdict=DecisionVerdict.LLM,
    advice="How to go about it and what to check, in a sentence or two of ours.",
    reason=Claim(
        text="Why, with the evidence.",
        sources=("surname-2026",),
    ),
    systems=("chatgpt",),
    terms=("token",),
    checks=(
        "What to try before deciding.",
        "What could go wrong.",
        "What has to be settled first.",
    ),
    vendor_questions=(
        "What does the buyer have to know?",
        "What has to be in the contract?",
        "What does it cost?",
    ),
    answers=("what-to-ask-a-vendor", "how-do-i-test-a-model-for-my-task"),
    more="dimensions/evaluation.md",
)
