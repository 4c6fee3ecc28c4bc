"""The training can be repeated, and computes what the published models compute.

The tests are skipped where the packages for training are not installed:
`.venv/bin/pip install --require-hashes -r .ci/training.txt` installs them.
"""

from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from macros.training import stories, weights
from macros.training.picture_model import CHANNELS, SIDE, PictureModel, colors, things
from macros.training.text_model import TextModel
from macros.training.vocabulary import END, Vocabulary
from macros.world import HELD_OUT

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
STEPS = 3  # that are repeated
SAME_LOSS = 1e-3  # another processor rounds differently
DRAWINGS, LEAST_RIGHT = 640, 0.9  # for the classifier, which the card measures with more
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
    """The grammar gives the published vocabulary, and the seed the recorded losses."""
    published = weights.read(weights.TEXT)
    texts = stories.texts()
    vocabulary = Vocabulary.of(texts)
    assert TextModel(published).vocabulary == vocabulary
    tokens = [vocabulary.numbers(f"{END} {text}") for text in texts]
    losses = [loss for _, loss in text.train(tokens, len(vocabulary.words), STEPS)]
    assert np.allclose(losses, published.notes["first_losses"][:STEPS], atol=SAME_LOSS)


def test_the_training_of_the_picture_model_is_repeatable(picture: ModuleType) -> None:
    """The seed gives the recorded losses."""
    recorded = weights.read(weights.PICTURE).notes["first_losses"]
    losses = [loss for _, loss in picture.train(STEPS)]
    assert np.allclose(losses, recorded[:STEPS], atol=SAME_LOSS)


def test_the_text_model_computes_what_was_trained(jax: ModuleType, text: ModuleType) -> None:
    """Training and use give every token the same score."""
    published = weights.read(weights.TEXT)
    model = TextModel(published)
    tokens = model.vocabulary.numbers(f"{END} a red fish : One day in spring , Lily saw a red fish")
    trained = text.logits(parameters(jax, published), jax.numpy.array([tokens, tokens]))
    assert np.allclose(trained[1], model.logits(tokens), atol=SAME_SCORE)


def test_the_picture_model_computes_what_was_trained(jax: ModuleType, picture: ModuleType) -> None:
    """Training and use give every pixel the same value."""
    published = weights.read(weights.PICTURE)
    thing, color = things(["fish", "", "snail"]), colors(["red", "brown", ""])
    noisy = np.random.default_rng(1).normal(size=(len(thing), SIDE, SIDE, CHANNELS))
    inputs = map(jax.numpy.asarray, (noisy, np.full(len(thing), 0.5), thing, color))
    trained = picture.clean(parameters(jax, published), *inputs)
    used = PictureModel(published).clean(noisy, 0.5, thing, color)
    assert np.allclose(trained, used, atol=SAME_SCORE)


def test_a_classifier_names_what_was_asked_for(jax: ModuleType) -> None:
    """It finds the right thing and color in images of pairs that the model never saw."""
    del jax  # which the measurement needs
    picture_card = import_module("macros.training.picture_card")
    model = picture_card.CompiledModel(weights.read(weights.PICTURE))
    images = model.images(sorted(HELD_OUT), seed=1)
    assert picture_card.Classifier(DRAWINGS).right(images, sorted(HELD_OUT)) >= LEAST_RIGHT


def parameters(jax: ModuleType, published: weights.Weights) -> dict[str, Any]:
    """Return weights as the training uses them."""
    return {name: jax.numpy.asarray(matrix) for name, matrix in published.matrices.items()}
