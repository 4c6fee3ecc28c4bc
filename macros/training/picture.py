"""Trains the picture model on the 1,797 handwritten digits that scikit-learn brings.

Of four digits the model sees three. The fourth is left for a classifier, which so has never seen
what it reads: neither the digits that the model was trained on, nor those that it draws.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray
from sklearn.datasets import load_digits
from sklearn.svm import SVC

from macros.training.network import Parameters, norm, set_out, stepper
from macros.training.picture_model import NO_DIGIT, PIXELS, PictureModel

LAYERS, WIDTH, WAVES = 3, 96, 8
STEPS, BATCH, SEED = 10_000, 128, 1
RATE, DECAY, MEMORY = 3e-3, 0.01, 0.999
UNASKED = 0.15  # share of pictures whose digit is kept from the model, so that it can do without
DRAWN, STEPS_DRAWN, GUIDANCE = 1000, 25, 2.0  # as the page begins


@dataclass(frozen=True)
class Digits:
    """Pictures, a row of 64 numbers from -1 to 1 each, and what they show."""

    pictures: NDArray[np.float64]
    shown: NDArray[np.int64]


def digits() -> tuple[Digits, Digits]:
    """Return the digits for the model, and those for the classifier."""
    data = load_digits()
    pictures, shown = data.data / 8 - 1, data.target
    kept = np.arange(len(shown)) % 4 == 3  # noqa: PLR2004 - every fourth
    return Digits(pictures[~kept], shown[~kept]), Digits(pictures[kept], shown[kept])


def begin(key: jax.Array) -> Parameters:
    """Return the parameters before training."""
    shapes: dict[str, tuple[int, ...]] = {
        "in": (WIDTH, PIXELS),
        "digit": (NO_DIGIT + 1, WIDTH),
        "time": (WIDTH, 2 * WAVES + 1),
        "out": (PIXELS, WIDTH),
        "norm": (WIDTH,),
    }
    for layer in range(LAYERS):
        shapes |= {
            f"{layer}.norm": (WIDTH,),
            f"{layer}.up": (WIDTH, WIDTH),
            f"{layer}.down": (WIDTH, WIDTH),
        }
    return set_out(shapes, key)


def clean(weights: Parameters, noisy: jax.Array, time: jax.Array, shown: jax.Array) -> jax.Array:
    """Return what the model takes clean pictures to be, each at a time of its own."""
    angles = time[:, None] * jnp.pi / 4 * 2.0 ** np.arange(WAVES)
    when = jnp.concatenate([jnp.ones_like(time)[:, None], jnp.sin(angles), jnp.cos(angles)], -1)
    values = noisy @ weights["in"].T + when @ weights["time"].T + weights["digit"][shown]
    for layer in range(LAYERS):
        seen = norm(values, weights[f"{layer}.norm"]) @ weights[f"{layer}.up"].T
        values = values + jax.nn.gelu(seen) @ weights[f"{layer}.down"].T
    return norm(values, weights["norm"]) @ weights["out"].T


def loss(weights: Parameters, key: jax.Array, pictures: jax.Array, shown: jax.Array) -> jax.Array:
    """Return how far off the model is, as a mean square, on pictures with noise by chance."""
    of_time, of_noise, of_asking = jax.random.split(key, 3)
    time = jax.random.uniform(of_time, shown.shape)
    angle = time[:, None] * jnp.pi / 2
    noisy = jnp.cos(angle) * pictures + jnp.sin(angle) * jax.random.normal(of_noise, pictures.shape)
    unasked = jax.random.bernoulli(of_asking, UNASKED, shown.shape)
    off = clean(weights, noisy, time, jnp.where(unasked, NO_DIGIT, shown)) - pictures
    return jnp.mean(off * off)


def train(steps: int = STEPS) -> Iterator[tuple[Parameters, float]]:
    """Yield, after each step, the parameters that would be kept, and the loss."""
    seen, _ = digits()
    pictures, shown = jnp.array(seen.pictures, jnp.float32), jnp.array(seen.shown)
    step, state_of = stepper(loss, STEPS, RATE, DECAY, MEMORY)
    key = jax.random.key(SEED)
    state = state_of(begin(key))
    for number in range(steps):
        of_choice, of_loss = jax.random.split(jax.random.fold_in(key, number))
        chosen = jax.random.randint(of_choice, (BATCH,), 0, len(shown))
        state, value = step(state, of_loss, pictures[chosen], shown[chosen])
        yield state[1], float(value)


def card(model: PictureModel) -> dict[str, float]:
    """Return what is said of a model: how often its digits are read as asked, and how they are."""
    seen, kept = digits()
    classifier = SVC(gamma="scale").fit(kept.pictures, kept.shown)
    asked = np.arange(DRAWN) % NO_DIGIT
    noise = np.random.default_rng(SEED).normal(size=(DRAWN, PIXELS))
    *_, last = model.drawn(noise, asked, STEPS_DRAWN, GUIDANCE)
    return {
        "trained_on": len(seen.shown),
        "classifier_trained_on": len(kept.shown),
        "read_right": float(np.mean(classifier.predict(seen.pictures) == seen.shown)),
        "drawn": DRAWN,
        "read_as_asked": float(np.mean(classifier.predict(last.noisy) == asked)),
    }
