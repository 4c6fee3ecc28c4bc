"""The questions that readers ask, one file a topic, each with an answer that stands alone."""

from macros.data.questions import (
    choosing,
    how_it_works,
    is_it_an_llm,
    law,
    limits,
    money_and_energy,
    privacy_and_safety,
    the_future,
    the_words,
)

QUESTIONS = (
    *the_words.QUESTIONS,
    *how_it_works.QUESTIONS,
    *is_it_an_llm.QUESTIONS,
    *choosing.QUESTIONS,
    *money_and_energy.QUESTIONS,
    *privacy_and_safety.QUESTIONS,
    *law.QUESTIONS,
    *limits.QUESTIONS,
    *the_future.QUESTIONS,
)
