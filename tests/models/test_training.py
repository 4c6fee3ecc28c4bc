"""The training can be repeated, and computes what the published models compute.

The tests are skipped where the packages for training are not installed:
`.venv/bin/pip install --require-hashes -r .ci/training.txt` installs them.
"""

from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from macros.training import corpus, weights
from macros.training.picture_model import NO_DIGIT, PIXELS, PictureModel
from macros.training.pieces import learned
from macros.training.text_model import TextModel

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
FIRST = 3  # steps that are repeated
SAME_LOSS = 1e-3  # another processor rounds differently
SAME_SCORE = 1e-4  # training computes with 32 bits, use with 64


@pytest.fixture(scope="module")
def jax() -> ModuleType:
    """Return JAX, which takes a second to import."""
    module: ModuleType = pytest.importorskip("jax", reason="packages for training")
    module.config.update("jax_disable_most_optimizations", True)  # noqa: FBT003 - compiles in half the time
    return module


@pytest.fixture(scope="module")
def text(jax: ModuleType) -> ModuleType:
    """Return the training of the text model."""
    del jax  # which it needs
    return import_module("macros.training.text")


@pytest.fixture(scope="module")
def picture(jax: ModuleType) -> ModuleType:
    """Return the training of the picture model."""
    del jax  # which it needs
    return import_module("macros.training.picture")


def test_the_training_of_the_text_model_is_repeatable(text: ModuleType) -> None:
    """The corpus gives the published vocabulary, and the seed the recorded losses."""
    published = weights.read(weights.TEXT)
    vocabulary = TextModel(published).vocabulary
    assert learned(corpus.split()[0], text.PIECES) == vocabulary
    seen, _ = text.numbered(vocabulary)
    losses = [loss for _, loss in text.train(seen, FIRST)]
    assert np.allclose(losses, published.notes["first_losses"][:FIRST], atol=SAME_LOSS)


def test_the_training_of_the_picture_model_is_repeatable(picture: ModuleType) -> None:
    """The seed gives the recorded losses."""
    recorded = weights.read(weights.PICTURE).notes["first_losses"]
    losses = [loss for _, loss in picture.train(FIRST)]
    assert np.allclose(losses, recorded[:FIRST], atol=SAME_LOSS)


def test_the_text_model_computes_what_was_trained(jax: ModuleType, text: ModuleType) -> None:
    """Training and use give every token the same score."""
    published = weights.read(weights.TEXT)
    model = TextModel(published)
    tokens = model.vocabulary.numbers("\nThe picture begins as pure noise.")
    trained = text.scores(parameters(jax, published), jax.numpy.array([tokens]))
    assert np.allclose(trained[0], model.scores(tokens), atol=SAME_SCORE)


def test_the_picture_model_computes_what_was_trained(jax: ModuleType, picture: ModuleType) -> None:
    """Training and use give every pixel the same value."""
    published = weights.read(weights.PICTURE)
    noisy = np.random.default_rng(1).normal(size=(NO_DIGIT, PIXELS))
    digits = np.arange(NO_DIGIT)
    inputs = map(jax.numpy.asarray, (noisy, np.full(NO_DIGIT, 0.5), digits))
    trained = picture.clean(parameters(jax, published), *inputs)
    used = PictureModel(published).clean(noisy, 0.5, digits)
    assert np.allclose(trained, used, atol=SAME_SCORE)


def test_a_classifier_reads_the_digits_as_requested(picture: ModuleType) -> None:
    """It recognizes the generated digits as often as the model card says."""
    published = weights.read(weights.PICTURE)
    card = picture.card(PictureModel(published))
    assert card == pytest.approx({name: published.notes[name] for name in card}, abs=2e-3)


def parameters(jax: ModuleType, published: weights.Weights) -> dict[str, Any]:
    """Return weights as the training uses them."""
    return {name: jax.numpy.asarray(matrix) for name, matrix in published.matrices.items()}
