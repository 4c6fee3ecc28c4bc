"""The stories and facts of the toy world, and the judge of what a model writes about it."""

from collections import Counter

import pytest

from macros.training import stories
from macros.training.stories import DRAW, PEOPLE, STORY_AND_PICTURE, Kind, judge
from macros.training.vocabulary import Vocabulary, spelled
from macros.world import HELD_OUT

REQUEST = "an orange key :"
STORY_OF_A_KEY = (
    "One quiet day , Lily lost her orange key .",
    "She looked in every room , but it was gone .",
    "At last she found the key in the kitchen .",
    "“ There you are ! ” said Lily .",
)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Return a small training set."""
    return stories.texts(seed=3, count=6_000)


def test_what_the_grammar_writes_is_right(texts: list[str]) -> None:
    """The judge finds no fault with a story of the training set."""
    for text in texts[:150]:
        request, answer = stories.split(text)
        if request.endswith(":"):
            verdict = judge(request, answer.split())
            assert verdict.grammatical == verdict.sentences, text
            assert verdict.is_consistent, text
            assert verdict.is_right, text
            assert verdict.draws_its_thing is (True if request == STORY_AND_PICTURE else None)


@pytest.mark.parametrize(
    ("before", "after", "grammatical", "is_consistent"),
    [
        ("said Lily", "said Zoe", 4, False),
        ("She looked", "He looked", 4, False),
        ("found the key", "found the cup", 4, False),
        ("her orange key", "her green key", 4, False),
        ("in every room", "in every kitchen", 3, False),
        ("Lily .", "Lily", 3, False),
    ],
)
def test_a_mistake_in_a_story_is_found(
    *, before: str, after: str, grammatical: int, is_consistent: bool
) -> None:
    """Names, pronouns, things and colors agree, and every sentence is grammatical."""
    story = " ".join(STORY_OF_A_KEY)
    assert judge(REQUEST, story.split()).is_right
    head, found, tail = story.rpartition(before)
    assert found
    verdict = judge(REQUEST, f"{head}{after}{tail}".split())
    assert (verdict.grammatical, verdict.is_consistent) == (grammatical, is_consistent)
    assert not verdict.is_right


@pytest.mark.parametrize("order", [(0, 2, 1, 3), (1, 2, 3), (0, 1)])
def test_sentences_that_are_no_story_are_found(order: tuple[int, ...]) -> None:
    """Each sentence is grammatical and agrees with the rest, yet one does not follow."""
    told = [STORY_OF_A_KEY[number] for number in order]
    verdict = judge(REQUEST, " ".join(told).split())
    assert verdict.grammatical == len(order)
    assert not verdict.is_right


@pytest.mark.parametrize(
    ("drawn", "agrees"),
    [("an orange key", True), ("a green key", False), ("a orange key", False), ("", False)],
)
def test_what_is_drawn_agrees_with_the_story(*, drawn: str, agrees: bool) -> None:
    """The line after the story names the thing in it, in its color."""
    story = " ".join(STORY_OF_A_KEY)
    words = [*story.split(), *DRAW, *drawn.split()] if drawn else story.split()
    assert judge(STORY_AND_PICTURE, words).draws_its_thing is agrees


def test_no_text_tells_of_a_held_out_pair(texts: list[str]) -> None:
    """Not even a house that somebody lives in."""
    pairs = {f" {color} {thing} " for thing, color in HELD_OUT}
    assert not [text for text in texts if any(pair in f" {text} " for pair in pairs)]


def test_homes_are_told_as_often_as_their_kind_says(texts: list[str]) -> None:
    """Often, once or twice, or never; yet everybody occurs in stories."""
    told = Counter(text.split()[2] for text in texts if text.startswith("where does "))
    assert min(told[name] for name in PEOPLE[Kind.OFTEN]) > 5
    assert {told[name] for name in PEOPLE[Kind.SELDOM]} == {1, 2}
    assert {told[name] for name in PEOPLE[Kind.NEVER]} == {0}
    words = {word for text in texts if ":" in text for word in text.split()}
    assert words.issuperset(name for names in PEOPLE.values() for name in names)


def test_every_question_has_one_true_answer() -> None:
    """It is among the answers that the question can have, which a model may confuse."""
    for fact in stories.facts().values():
        assert fact.answer in fact.alternatives
        assert len(fact.alternatives) > 1


def test_words_are_numbered_and_spelled() -> None:
    """A text in numbers is the same text, with spaces as people set them."""
    story = "“ Where is Ben 's key ? ” asked Lily , and smiled ."
    vocabulary = Vocabulary.of([story])
    words = [vocabulary.words[number] for number in vocabulary.numbers(story)]
    assert " ".join(words) == story
    assert spelled(words) == "“Where is Ben's key?” asked Lily, and smiled."
