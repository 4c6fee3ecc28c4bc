"""Copy the entry to the `CLAUSES` in `macros/data/clauses.py`."""

from macros.model import Claim, Clause, Quotation

CLAUSE = Clause(
    id="a-new-clause",
    title="What the clause is to cover",
    wording="The clause.",
    reason=Claim(
        text="Why it is worded so.",
        sources=("surname-2026",),
    ),
    examples=(
        Quotation(
            text="The words of a law, a contract or a policy",
            by="Whose words they are, and where they stand",
            comment=Claim(
                text="What the words cover, and what they leave out.",
                sources=("surname-2026",),
            ),
        ),
    ),
)
