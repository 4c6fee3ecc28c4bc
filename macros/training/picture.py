"""Trains the image model on drawings of the toy world.

The loss is that of predicting the clean image; errors count more where there is little noise. The
matrices are optimized with Muon (Jordan et al., 2024), embeddings and vectors with Adam.
"""

from collections.abc import Iterator
from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
import optax
from numpy.typing import NDArray

from macros.training.drawings import drawing
from macros.training.network import Parameters, muon, norm
from macros.training.picture_model import CHANNELS, COARSE, FINE_AFTER, FINE_BEFORE
from macros.world import COLORS, THINGS, TRAINING_PAIRS

SEED, DRAWINGS = 1, 28_000
STEPS, BATCH = 12_500, 32
NARROW, WIDE = 32, 64  # channels on the fine grid and on the coarse one
EMBEDDING, WAVES = 64, 8
EMBEDDINGS = frozenset({"time", "thing", "color"})
RATE, ADAM_RATE = 0.02, 0.003
WARM_UP, CONSTANT = 200, 0.8  # after that share of the steps the rate falls to zero
AVERAGE = 0.999
UNTOLD = (0.1, 0.1, 0.07)  # shares of drawings whose thing, color, or both the model isn't told
EXACT = frozenset({"out"})  # with 8 bits, the last layer would turn the white paper gray
LEAST_NOISE = 0.2  # below which errors count no more than here
_DEPTH = 4 * CHANNELS


def begin(key: jax.Array) -> Parameters:
    """Return the parameters before training, in which no block does anything yet."""
    shapes = {
        "time": (EMBEDDING, 2 * WAVES + 1),
        "thing": (len(THINGS) + 1, EMBEDDING),
        "color": (len(COLORS) + 1, EMBEDDING),
        "in": (NARROW, _DEPTH * 9),
        "down": (WIDE, NARROW * 4),
        "up": (NARROW * 4, WIDE),
        "out": (_DEPTH, (NARROW + _DEPTH) * 9),
    }
    rest = {
        "up.norm": jnp.ones(WIDE),
        "out.norm": jnp.ones(NARROW),
        "out.bias": jnp.zeros(_DEPTH),
    }
    for block in (*FINE_BEFORE, *COARSE, *FINE_AFTER):
        channels = WIDE if block in COARSE else NARROW
        shapes[f"{block}.conv1"] = channels, channels * 9
        rest[f"{block}.conv2"] = jnp.zeros((channels, channels * 9))
        rest[f"{block}.film"] = jnp.zeros((2 * channels, EMBEDDING))
        rest[f"{block}.norm"] = jnp.ones(channels)
    keys = jax.random.split(key, len(shapes))
    matrices = {
        name: jax.random.normal(part, shape) / jnp.sqrt(shape[1])
        for part, (name, shape) in zip(keys, shapes.items(), strict=True)
    }
    return matrices | rest


def clean(
    weights: Parameters, noisy: jax.Array, time: jax.Array, thing: jax.Array, color: jax.Array
) -> jax.Array:
    """Return the clean images that the model predicts, each at a time of its own."""
    angles = time[:, None] * jnp.pi / 4 * 2.0 ** np.arange(WAVES)
    waves = jnp.concatenate([jnp.ones_like(time)[:, None], jnp.sin(angles), jnp.cos(angles)], -1)
    words = weights["thing"][thing] + weights["color"][color]
    embedding = jax.nn.silu(waves @ weights["time"].T + words)

    def block(values: jax.Array, name: str) -> jax.Array:
        film = (embedding @ weights[f"{name}.film"].T)[:, None, None]
        scale, shift = jnp.split(film, 2, -1)
        hidden = jax.nn.silu(norm(values, weights[f"{name}.norm"]))
        hidden = norm(_conv(hidden, weights[f"{name}.conv1"]), 1 + scale) + shift
        return values + _conv(jax.nn.silu(hidden), weights[f"{name}.conv2"])

    given = _to_depth(noisy)
    fine = _conv(given, weights["in"])
    for name in FINE_BEFORE:
        fine = block(fine, name)
    coarse = _to_depth(fine) @ weights["down"].T
    for name in COARSE:
        coarse = block(coarse, name)
    fine = fine + _to_space(norm(coarse, weights["up.norm"]) @ weights["up"].T)
    for name in FINE_AFTER:
        fine = block(fine, name)
    last = jnp.concatenate([jax.nn.silu(norm(fine, weights["out.norm"])), given], -1)
    return _to_space(_conv(last, weights["out"]) + weights["out.bias"])


def _to_depth(values: jax.Array) -> jax.Array:
    count, side, _, channels = values.shape
    squares = values.reshape(count, side // 2, 2, side // 2, 2, channels)
    return squares.transpose(0, 1, 3, 2, 4, 5).reshape(count, side // 2, side // 2, 4 * channels)


def _to_space(values: jax.Array) -> jax.Array:
    count, side, _, channels = values.shape
    squares = values.reshape(count, side, side, 2, 2, channels // 4)
    return squares.transpose(0, 1, 3, 2, 4, 5).reshape(count, 2 * side, 2 * side, channels // 4)


def _conv(values: jax.Array, kernel: jax.Array) -> jax.Array:
    weights = kernel.reshape(len(kernel), -1, 3, 3)
    axes = ("NHWC", "OIHW", "NHWC")
    return jax.lax.conv_general_dilated(values, weights, (1, 1), "SAME", dimension_numbers=axes)


def loss(
    weights: Parameters, key: jax.Array, images: jax.Array, thing: jax.Array, color: jax.Array
) -> jax.Array:
    """Return the weighted mean square error on images with random noise."""
    of_time, of_noise, of_words = jax.random.split(key, 3)
    time = (jnp.arange(len(thing)) + jax.random.uniform(of_time, thing.shape)) / len(thing)
    signal, sigma = jnp.cos(time * jnp.pi / 2), jnp.sin(time * jnp.pi / 2)
    noise = jax.random.normal(of_noise, images.shape)
    noisy = signal[:, None, None, None] * images + sigma[:, None, None, None] * noise
    no_thing, no_color, nothing = (
        jax.random.bernoulli(part, share, thing.shape)
        for part, share in zip(jax.random.split(of_words, 3), UNTOLD, strict=True)
    )
    thing = jnp.where(no_thing | nothing, len(THINGS), thing)
    color = jnp.where(no_color | nothing, len(COLORS), color)
    error = clean(weights, noisy, time, thing, color) - images
    each = jnp.mean(error * error, (1, 2, 3))
    return jnp.mean(each / jnp.maximum(sigma, LEAST_NOISE) ** 2)


@cache
def training_drawing(number: int) -> NDArray[np.uint8]:
    """Return one of the drawings for training; they show the pairs in turn."""
    return drawing(
        *TRAINING_PAIRS[number % len(TRAINING_PAIRS)], np.random.default_rng((SEED, number))
    )


def batch(numbers: NDArray[np.int64]) -> tuple[jax.Array, jax.Array, jax.Array]:
    """Return drawings from -1 to 1, and the numbers of the things and colors in them."""
    images = np.stack([training_drawing(int(number)) for number in numbers]) / np.float32(127.5) - 1
    pairs = [TRAINING_PAIRS[number % len(TRAINING_PAIRS)] for number in numbers]
    thing = jnp.array([THINGS.index(name) for name, _ in pairs])
    return jnp.array(images), thing, jnp.array([COLORS.index(name) for _, name in pairs])


def optimizer(parameters: Parameters) -> optax.GradientTransformation:
    """Return what updates the parameters."""

    def schedule(rate: float) -> optax.Schedule:
        falling = round(CONSTANT * STEPS)
        parts = (
            optax.linear_schedule(0, rate, WARM_UP),
            optax.constant_schedule(rate),
            optax.linear_schedule(rate, 0, STEPS - falling),
        )
        return optax.join_schedules(parts, (WARM_UP, falling))

    return muon(parameters, EMBEDDINGS, schedule(RATE), schedule(ADAM_RATE))


def train(steps: int = STEPS) -> Iterator[tuple[Parameters, float]]:
    """Yield, after each step, the averaged parameters and the loss."""
    parameters = begin(jax.random.key(SEED))
    rule = optimizer(parameters)
    average, state = parameters, rule.init(parameters)

    @jax.jit
    def step(
        parameters: Parameters,
        average: Parameters,
        state: optax.OptState,
        number: int,
        *given: jax.Array,
    ) -> tuple[Parameters, Parameters, optax.OptState, jax.Array]:
        key = jax.random.fold_in(jax.random.key(SEED), number)
        value, gradient = jax.value_and_grad(loss)(parameters, key, *given)
        update, state = rule.update(gradient, state, parameters)
        parameters = optax.apply_updates(parameters, update)
        kept = jnp.minimum(AVERAGE, (1 + number) / (10 + number))  # soon forgets the beginning
        average = jax.tree.map(lambda old, new: kept * old + (1 - kept) * new, average, parameters)
        return parameters, average, state, value

    for number in range(steps):
        chosen = np.random.default_rng((SEED, number)).integers(0, DRAWINGS, BATCH)
        parameters, average, state, value = step(parameters, average, state, number, *batch(chosen))
        yield average, float(value)
