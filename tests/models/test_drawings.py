"""The drawings that the image model is trained on."""

import numpy as np

from macros.training.drawings import drawing
from macros.world import COLORS, HELD_OUT, PAIRS, THINGS, TRAINING_PAIRS

WHITE = 255


def test_every_thing_and_every_color_is_shown_but_no_pair_that_is_held_out() -> None:
    """What the model draws of held-out pairs, it has put together itself."""
    assert not set(TRAINING_PAIRS) & HELD_OUT
    assert {thing for thing, _ in TRAINING_PAIRS} == set(THINGS)
    assert {color for _, color in TRAINING_PAIRS} == set(COLORS)


def test_a_thing_is_outlined_on_white_paper() -> None:
    """It keeps away from the edges, or only touches them."""
    for pair in PAIRS:
        image = drawing(*pair, np.random.default_rng(1))
        edges = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
        assert edges.mean() > 0.95 * WHITE, pair
        assert image.min() < WHITE / 2, pair


def test_a_drawing_is_repeatable_and_none_is_like_another() -> None:
    """The same seed gives the same drawing."""
    first, again, other = (drawing("cat", "red", np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).any()
