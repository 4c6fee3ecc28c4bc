"""The two tiny models compute what the page and their model cards say."""

from base64 import b64decode
from io import BytesIO
from math import isclose
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from macros.figures.recorded_run import Settings, recorded_run
from macros.render import see
from macros.render.links import Link
from macros.site import Site
from macros.training import chance, corpus, recording, weights
from macros.training.counting import KneserNey
from macros.training.picture_model import NO_DIGIT
from macros.training.pieces import END, Vocabulary
from macros.training.text_model import CONTEXT, TextModel, choice
from macros.training.weights import Array

LINK = Link("see.md")


@pytest.fixture(scope="module")
def text_model() -> TextModel:
    """Return the published text model."""
    return TextModel(weights.read(weights.TEXT))


@pytest.fixture(scope="module")
def vocabulary(text_model: TextModel) -> Vocabulary:
    """Return the vocabulary of the text model."""
    return text_model.vocabulary


@pytest.fixture(scope="module")
def held_out(vocabulary: Vocabulary) -> list[list[int]]:
    """Return the held-out texts, tokenized."""
    return [vocabulary.numbers(END + text + END) for text in corpus.split()[1]]


def test_the_model_card_has_the_loss_of_the_weights(
    text_model: TextModel, held_out: list[list[int]]
) -> None:
    """The loss on the held-out text is the one on the card."""
    card = weights.read(weights.TEXT).notes
    assert sum(map(len, held_out)) - len(held_out) == card["measured_on"]
    assert isclose(text_model.loss(held_out), card["loss"], abs_tol=1e-6)


def test_the_model_card_has_the_loss_of_an_n_gram_model(
    vocabulary: Vocabulary, held_out: list[list[int]]
) -> None:
    """An n-gram model of the same text has the loss on the card, and its probabilities add up."""
    seen = [vocabulary.numbers(END + text + END) for text in corpus.split()[0]]
    model = KneserNey(seen, 3, len(vocabulary.pieces))
    card = weights.read(weights.TEXT).notes
    assert isclose(model.loss(held_out), card["trigram_loss"], abs_tol=1e-6)
    for context in (held_out[0][:2], [0], []):
        total = sum(model.probability(context, token) for token in range(len(vocabulary.pieces)))
        assert isclose(total, 1, abs_tol=1e-9)


def test_the_held_out_text_was_not_trained_on() -> None:
    """No paragraph is on both sides, and one in ten is held out."""
    seen, kept = corpus.split()
    assert not set(seen) & set(kept)
    assert len(kept) == (len(seen) + len(kept)) // corpus.HELD_OUT


@given(data=st.data())
def test_tokenization_is_lossless(vocabulary: Vocabulary, data: st.DataObject) -> None:
    """The tokens of a text, joined, are the text."""
    text = data.draw(st.text(alphabet=vocabulary.letters, max_size=40))
    assert "".join(vocabulary.pieces[number] for number in vocabulary.numbers(text)) == text


def test_a_token_is_drawn_by_top_p_and_temperature() -> None:
    """Only the likeliest tokens that reach the share together can be drawn, at 0 the likeliest."""
    scores = np.log(np.array([0.1, 0.6, 0.3]))
    drawn = choice(scores, 1, 0.65, even=0.99)
    assert (drawn.pieces, drawn.kept, drawn.piece) == ((1, 2, 0), 2, 2)
    assert choice(scores, 1, 0.65, even=0.01).piece == 1
    assert choice(scores, 1, 1, even=0.9999).piece == 0
    assert choice(scores, 0, 1, even=0.9999).piece == 1


def test_random_numbers_are_uniform_and_normal() -> None:
    """Their mean, deviation and correlation are right, and two streams differ."""
    uniform = np.array([chance.even(7, chance.TEXT, place) for place in range(20_000)])
    assert abs(uniform.mean() - 0.5) < 0.01
    assert abs(uniform.std() - 12**-0.5) < 0.01
    assert abs(np.corrcoef(uniform[:-1], uniform[1:])[0, 1]) < 0.02
    normal = np.array([chance.bell(7, chance.PICTURE, place) for place in range(20_000)])
    assert abs(normal.mean()) < 0.02
    assert abs(normal.std() - 1) < 0.02
    assert chance.even(7, chance.TEXT, 0) != chance.even(7, chance.PICTURE, 0)


@pytest.mark.parametrize("size", [None, 0, 900, -1], ids=["missing", "empty", "short", "last byte"])
def test_incomplete_weights_are_reported(tmp_path: Path, size: int | None) -> None:
    """The message names the file."""
    file = tmp_path / "text-model.safetensors"
    if size is not None:
        file.write_bytes(weights.TEXT.read_bytes()[:size])
    with pytest.raises(ValueError, match=r"text-model\.safetensors: expected the weights"):
        weights.read(file)


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ("seeds=3", '"seeds".* Did you mean "seed"'),
        ("steps=900", "steps must be from 1 to 50"),
        ("digit=-1", "digit must be from 0 to 10"),
        ("top-p=0", "top-p must be from 0.1 to 1"),
    ],
)
def test_a_link_to_an_impossible_run_is_rejected(site: Site, state: str, message: str) -> None:
    """The page has a control for every setting in a link, which has that value."""
    with pytest.raises(ValueError, match=message):
        see.see_link(site, LINK, "A run", state)


def test_the_recorded_run_is_up_to_date() -> None:
    """A change of the weights or settings is followed by a new recording."""
    recorded, computed = recorded_run(), recording.recorded(Settings())
    assert (recorded.settings, recorded.text) == (computed.settings, computed.text)
    assert recorded.picture_model == computed.picture_model
    assert recorded.text_model == computed.text_model
    for stored, frame in zip(recorded.frames, computed.frames, strict=True):
        assert np.abs(pixels(stored.noisy) - pixels(frame.noisy)).max() <= 1  # of 255
        assert np.abs(pixels(stored.clean) - pixels(frame.clean)).max() <= 1
    for before, now in zip(recorded.passes, computed.passes, strict=True):
        for token, other in zip(before.likeliest, now.likeliest, strict=True):
            assert token.text == other.text
            assert isclose(token.percent, other.percent, abs_tol=0.01)


def pixels(png: str) -> Array:
    """Return the pixels of a recorded picture, or a single one if there is no picture."""
    return np.array(Image.open(BytesIO(b64decode(png))) if png else [0.0], dtype=np.float64)


def test_the_page_knows_the_limits_of_the_models(site: Site) -> None:
    """Its controls have the ranges of the models, and it begins with the recorded run."""
    assert (see.NO_DIGIT, see.MAX_PASSES) == (NO_DIGIT, CONTEXT)
    run, page = recorded_run(), see.see_run(site, LINK)
    assert f'value="{run.settings.seed}"' in page
    assert len(run.frames) == run.settings.steps + 1
    assert run.passes[0].drawn.text in page
