"""The drawings that the image model is trained on."""

import numpy as np

from macros.training.drawings import drawing
from macros.world import COLORS, PAIRS, THINGS, TRAINING_PAIRS

WHITE = 255


def test_every_thing_and_every_color_is_shown() -> None:
    """In pairs that are not held out, from which a model puts the others together."""
    assert {thing for thing, _ in TRAINING_PAIRS} == set(THINGS)
    assert {color for _, color in TRAINING_PAIRS} == set(COLORS)


def test_a_thing_is_outlined_on_white_paper() -> None:
    """It keeps away from the edges, or only touches them."""
    for pair in PAIRS:
        image = drawing(*pair, np.random.default_rng(1))
        edges = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
        assert edges.mean() > 0.95 * WHITE, pair
        assert image.min() < WHITE / 2, pair
