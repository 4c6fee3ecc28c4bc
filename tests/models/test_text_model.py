"""The text model computes and writes what its model card says."""

from math import isclose

import numpy as np
import pytest

from macros.training import stories, text_card, weights
from macros.training.counting import KneserNey
from macros.training.text_model import CONTEXT, TextModel, choice
from macros.training.vocabulary import END
from macros.world import HELD_OUT, TRAINING_PAIRS

CARD = weights.read(weights.TEXT).notes


@pytest.fixture(scope="module")
def model() -> TextModel:
    """Return the published text model."""
    return TextModel(weights.read(weights.TEXT))


@pytest.mark.parametrize(
    ("name", "pairs"), [("loss", TRAINING_PAIRS), ("held_out_loss", sorted(HELD_OUT))]
)
def test_the_model_card_has_the_loss_of_the_weights(
    model: TextModel, name: str, pairs: list[tuple[str, str]]
) -> None:
    """The loss on new stories is the one on the card, also for pairs left out of the training."""
    texts = stories.new_texts(text_card.SEED, text_card.TEXTS, pairs)
    loss = model.loss(text_card.numbers(model.vocabulary, texts))
    assert isclose(loss, CARD[name], abs_tol=1e-6)


def test_the_model_card_has_the_share_of_right_stories(model: TextModel) -> None:
    """A sample of the stories about pairs left out is about as good as all of them."""
    requests = [stories.request(*pair) for pair in sorted(HELD_OUT)] * 3
    written = text_card.write(model, requests, first_seed=text_card.STORIES)
    shares = text_card.shares(written, frozenset())
    assert shares["grammatical"] == pytest.approx(CARD["held_out_grammatical"], abs=3)
    assert shares["right"] == pytest.approx(CARD["held_out_right"], abs=20)


def test_every_story_ends_within_the_context(model: TextModel) -> None:
    """The longest text of the training fits."""
    longest = max(stories.texts(seed=3, count=6_000), key=lambda text: len(text.split()))
    assert len(model.vocabulary.numbers(f"{END} {longest} {END}")) <= CONTEXT


def test_the_probabilities_of_an_n_gram_model_add_up(model: TextModel) -> None:
    """Whatever comes before, all tokens together have a probability of one."""
    texts = stories.texts(seed=3, count=300)
    tokens = [model.vocabulary.numbers(f"{END} {text} {END}") for text in texts]
    counting = KneserNey(tokens, 3, len(model.vocabulary.words))
    for context in (tokens[0][:2], [0], []):
        total = sum(
            counting.probability(context, token) for token in range(len(model.vocabulary.words))
        )
        assert isclose(total, 1, abs_tol=1e-9)


def test_an_n_gram_model_learns_from_its_texts() -> None:
    """What always follows is nearly certain, and the loss leaves out the request."""
    texts: list[tuple[list[int], list[int]]] = [([0, 1], [2, 3, 0])]
    counting = KneserNey([[0, 1, 2, 3, 0]] * 20, 3, 4)
    assert counting.loss(texts) < 0.1
    assert counting.probability([1, 2], 3) > 0.9
    assert counting.probability([1, 2], 1) < 0.1


def test_a_token_is_drawn_by_top_p_and_temperature() -> None:
    """Only the likeliest tokens that reach the share together can be drawn, at 0 the likeliest."""
    scores = np.log(np.array([0.1, 0.6, 0.3]))
    drawn = choice(scores, 1, 0.65, even=0.99)
    assert (drawn.tokens, drawn.kept, drawn.token) == ((1, 2, 0), 2, 2)
    assert choice(scores, 1, 0.65, even=0.01).token == 1
    assert choice(scores, 1, 1, even=0.9999).token == 0
    assert choice(scores, 0, 1, even=0.9999).token == 1
