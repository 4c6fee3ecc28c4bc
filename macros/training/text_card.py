"""Measures what the card of the text model says: its losses, and how often it is right."""

from collections.abc import Iterable, Sequence
from random import Random
from statistics import fmean
from typing import NamedTuple

from macros.figures.recorded_run import Settings
from macros.training import stories
from macros.training.counting import KneserNey
from macros.training.stories import Kind
from macros.training.text_model import TextModel
from macros.training.vocabulary import END, Vocabulary
from macros.world import HELD_OUT, TRAINING_PAIRS

SETTINGS = Settings()  # as the page begins
TEXTS = 400  # new texts of each kind on which the loss is measured
STORIES = 960  # written by the model, half of them about pairs that the training leaves out
QUESTIONS = 5  # times that each question is asked
TRIGRAM, FIVE_GRAM = 3, 5
SEED = 2

Numbers = tuple[list[int], list[int]]


class Written(NamedTuple):
    """A story that the model wrote, and what is right about it."""

    request: str
    answer: tuple[str, ...]
    verdict: stories.Verdict


def card(model: TextModel) -> dict[str, object]:
    """Return what the model card says: losses, and shares of a hundred."""
    training = stories.texts()
    vocabulary = model.vocabulary
    new = numbers(vocabulary, stories.new_texts(SEED, TEXTS, TRAINING_PAIRS))
    held_out = numbers(vocabulary, stories.new_texts(SEED, TEXTS, sorted(HELD_OUT)))
    result: dict[str, object] = {
        "texts": len(training),
        "words_trained_on": sum(len(text.split()) for text in training),
        "temperature": SETTINGS.temperature,
        "top_p": SETTINGS.top_p,
        "loss": model.loss(new),
        "held_out_loss": model.loss(held_out),
    }
    counted = [vocabulary.numbers(f"{END} {text} {END}") for text in training]
    for name, order in (("trigram", TRIGRAM), ("five_gram", FIVE_GRAM)):
        counting = KneserNey(counted, order, len(vocabulary.words))
        result[f"{name}_loss"] = counting.loss(new)
        result[f"{name}_held_out_loss"] = counting.loss(held_out)
    known = frozenset(_story(stories.split(text)[1]) for text in training)
    chance = Random(SEED)  # noqa: S311 - keeps no secret
    seen = [
        stories.request(*chance.choice(TRAINING_PAIRS)) if number % 3 else stories.STORY_AND_PICTURE
        for number in range(STORIES // 2)
    ]
    unseen = [stories.request(*pair) for pair in sorted(HELD_OUT)] * (STORIES // 2 // len(HELD_OUT))
    result |= shares(write(model, seen), known)
    held_out_shares = shares(write(model, unseen, first_seed=STORIES), known)
    result |= {f"held_out_{name}": value for name, value in held_out_shares.items()}
    result |= answers(model)
    return result


def numbers(vocabulary: Vocabulary, texts: Iterable[str]) -> list[Numbers]:
    """Return the requests and answers of texts as numbers, with the tokens at both ends."""
    result = []
    for text in texts:
        request, answer = stories.split(text)
        result.append(
            (vocabulary.numbers(f"{END} {request}"), vocabulary.numbers(f"{answer} {END}"))
        )
    return result


def write(model: TextModel, requests: Sequence[str], first_seed: int = 0) -> list[Written]:
    """Return what the model writes, each request with a seed of its own, and what's right of it."""
    return [
        Written(request, answer, stories.judge(request, answer))
        for seed, request in enumerate(requests, start=first_seed)
        for answer in [_answer(model, request, seed)]
    ]


def shares(written: Sequence[Written], training: frozenset[str]) -> dict[str, float]:
    """Return how much of what the model wrote is right, or a story of the training, in percent."""
    verdicts = [story.verdict for story in written]
    draws = [verdict.draws_its_thing for verdict in verdicts if verdict.draws_its_thing is not None]
    grammatical = sum(verdict.grammatical for verdict in verdicts)
    result = {
        "grammatical": _percent([grammatical / sum(verdict.sentences for verdict in verdicts)]),
        "consistent": _percent(verdict.is_consistent for verdict in verdicts),
        "right": _percent(verdict.is_right for verdict in verdicts),
        "copied": _percent(_story(" ".join(story.answer)) in training for story in written),
    }
    return result | ({"draws_its_thing": _percent(draws)} if draws else {})


def answers(model: TextModel) -> dict[str, float]:
    """Return how many answers to questions are true, in percent, by how often they were told."""
    true: dict[str, list[bool]] = {f"facts_{kind}": [] for kind in Kind}
    formed: list[bool] = []
    for fact in stories.facts().values():
        for seed in range(QUESTIONS):
            answer = " ".join(_answer(model, fact.question, seed))
            true[f"facts_{fact.kind}"].append(answer == fact.answer)
            formed.append(answer in fact.alternatives)
    return {name: _percent(values) for name, values in true.items()} | {
        "answers_of_the_form_asked_for": _percent(formed)
    }


def _answer(model: TextModel, request: str, seed: int) -> tuple[str, ...]:
    return tuple(model.words(model.written(request, seed, SETTINGS.temperature, SETTINGS.top_p)))


def _story(answer: str) -> str:
    """Return an answer without the line that says what to draw."""
    return answer.partition(f" {' '.join(stories.DRAW)}")[0]


def _percent(values: Iterable[float]) -> float:
    return round(100 * fmean(values), 1)
