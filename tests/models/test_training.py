"""Both trainings can be repeated, and compute what the published models compute.

What trains is not installed where nothing is trained: these tests are skipped there, and
`.venv/bin/pip install --require-hashes -r .ci/training.txt` brings it.
"""

from importlib import import_module
from math import isclose
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from macros.training import corpus, weights
from macros.training.picture_model import NO_DIGIT, PIXELS, PictureModel
from macros.training.pieces import learned
from macros.training.text_model import TextModel

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
SAME_LOSS = 1e-3  # another processor rounds differently
SAME_SCORE = 1e-4  # training computes with 32 bits, use with 64
AS_ASKED = 0.98


@pytest.fixture(scope="module")
def jax() -> ModuleType:
    """Return what trains, imported where a test needs it, because that takes a second."""
    reason = "pip install --require-hashes -r .ci/training.txt"
    found: ModuleType = pytest.importorskip("jax", reason=reason)
    found.config.update("jax_disable_most_optimizations", True)  # noqa: FBT003 - compiles in half the time
    return found


@pytest.fixture(scope="module")
def picture(jax: ModuleType) -> ModuleType:
    """Return the training of the picture model."""
    del jax  # which it needs
    return import_module("macros.training.picture")


@pytest.fixture(scope="module")
def text(jax: ModuleType) -> ModuleType:
    """Return the training of the text model."""
    del jax  # which it needs
    return import_module("macros.training.text")


def test_the_vocabulary_is_learned_again(text: ModuleType) -> None:
    """The text that is written down gives the pieces that are published."""
    found = learned(corpus.split()[0], text.PIECES)
    assert found == TextModel(weights.read(weights.TEXT)).vocabulary


def test_the_first_steps_of_the_text_model_are_repeated(text: ModuleType) -> None:
    """From its seed the training has the losses that are recorded."""
    published = weights.read(weights.TEXT)
    seen, _ = text.numbered(TextModel(published).vocabulary)
    recorded = published.notes["first_losses"]
    losses = [loss for _, loss in text.train(seen, len(recorded))]
    assert np.allclose(losses, recorded, atol=SAME_LOSS)


def test_the_first_steps_of_the_picture_model_are_repeated(picture: ModuleType) -> None:
    """From its seed the training has the losses that are recorded."""
    recorded = weights.read(weights.PICTURE).notes["first_losses"]
    losses = [loss for _, loss in picture.train(len(recorded))]
    assert np.allclose(losses, recorded, atol=SAME_LOSS)


def test_the_text_model_is_the_one_that_was_trained(jax: ModuleType, text: ModuleType) -> None:
    """What training computes and what is used give every piece the same score."""
    published = weights.read(weights.TEXT)
    model = TextModel(published)
    pieces = model.vocabulary.numbers("\nThe picture begins as pure noise.")
    trained = text.scores(_for_training(jax, published), jax.numpy.array([pieces]))
    assert np.allclose(trained[0], model.scores(pieces), atol=SAME_SCORE)


def test_the_picture_model_is_the_one_that_was_trained(
    jax: ModuleType, picture: ModuleType
) -> None:
    """What training computes and what is used give every point the same ink."""
    published = weights.read(weights.PICTURE)
    noisy = np.random.default_rng(1).normal(size=(NO_DIGIT, PIXELS))
    digits = np.arange(NO_DIGIT)
    given = map(jax.numpy.asarray, (noisy, np.full(NO_DIGIT, 0.5), digits))
    trained = picture.clean(_for_training(jax, published), *given)
    used = PictureModel(published).clean(noisy, 0.5, digits)
    assert np.allclose(trained, used, atol=SAME_SCORE)


def test_digits_are_read_as_asked(picture: ModuleType) -> None:
    """A classifier that never saw them reads the drawn digits as the card says, and as asked."""
    published = weights.read(weights.PICTURE)
    card = picture.card(PictureModel(published))
    for name, value in card.items():
        assert isclose(value, published.notes[name], abs_tol=2e-3), name
    assert card["drawn"] == 1000
    assert card["read_as_asked"] >= AS_ASKED


def _for_training(jax: ModuleType, published: weights.Weights) -> dict[str, Any]:
    """Return weights as training has them."""
    return {name: jax.numpy.asarray(each) for name, each in published.matrices.items()}
