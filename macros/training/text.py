"""Trains the text model: a transformer that gives, for every token, the odds of the next.

It is of the kind of GPT-2 (Radford et al., 2019), with a fixed slope for distance in place of
learned positions (ALiBi; Press et al., 2022) and RMSNorm (Zhang and Sennrich, 2019). The matrices
are optimized with Muon (Jordan et al., 2024), the embedding and the gains with Adam.
"""

from collections.abc import Iterator, Sequence

import jax
import jax.numpy as jnp
import numpy as np
import optax
from numpy.typing import NDArray

from macros.training.network import Parameters, muon, norm
from macros.training.text_model import slopes

LAYERS, WIDTH, HIDDEN, HEADS = 4, 80, 304, 4
STEPS, BATCH, ROW, SEED = 5_400, 24, 128, 1
RATE, ADAM_RATE = 0.02, 0.004
RISING, FALLING = 100, 3_600  # steps at the beginning and the end while the rates change
AVERAGE = 0.998
_END = 0  # the number of the token that ends a text
_NEVER = -1e9
_OPEN_ROWS = 8


def begin(size: int, key: jax.Array) -> Parameters:
    """Return the parameters before training, for a vocabulary of a size.

    Attention begins by copying what it attends to (mimetic initialization; Trockman and Kolter,
    2023). Without that, stories hadn't yet begun to keep their names after 1,400 steps.
    """
    shapes: dict[str, tuple[int, ...]] = {"embed": (size, WIDTH), "norm": (WIDTH,)}
    for layer in range(LAYERS):
        shapes |= {
            f"{layer}.norm-attention": (WIDTH,),
            f"{layer}.attention": (3 * WIDTH, WIDTH),
            f"{layer}.attend": (WIDTH, WIDTH),
            f"{layer}.norm-up": (WIDTH,),
            f"{layer}.up": (HIDDEN, WIDTH),
            f"{layer}.down": (WIDTH, HIDDEN),
        }
    keys = jax.random.split(key, len(shapes))
    parameters = {
        name: jnp.ones(shape)
        if len(shape) == 1
        else jax.random.normal(part, shape) / jnp.sqrt(shape[1])
        for part, (name, shape) in zip(keys, shapes.items(), strict=True)
    }
    for layer in range(LAYERS):
        value = parameters[f"{layer}.attention"][2 * WIDTH :]
        parameters[f"{layer}.attend"] = value.T
    return parameters


def logits(weights: Parameters, rows: jax.Array) -> jax.Array:
    """Return the logits of the next token at every position of rows of texts.

    A position attends to its own text only, which begins with the last token that ends one.
    """
    texts = jnp.cumsum(rows == _END, -1)
    positions = np.arange(rows.shape[-1])
    distance = positions[:, None] - positions
    hidden = (texts[:, :, None] != texts[:, None, :]) | (distance < 0)
    bias = jnp.where(
        hidden[:, None], _NEVER, -slopes(HEADS)[:, None, None].astype(np.float32) * distance
    )
    values = weights["embed"][rows] * WIDTH**0.5
    for layer in range(LAYERS):
        values = values + _attention(weights, values, bias, layer)
        up = norm(values, weights[f"{layer}.norm-up"]) @ weights[f"{layer}.up"].T
        values = values + jax.nn.gelu(up) @ weights[f"{layer}.down"].T
    return norm(values, weights["norm"]) @ weights["embed"].T


def _attention(weights: Parameters, values: jax.Array, bias: jax.Array, layer: int) -> jax.Array:
    joined = norm(values, weights[f"{layer}.norm-attention"]) @ weights[f"{layer}.attention"].T
    query, key, value = (
        part.reshape(*part.shape[:-1], HEADS, -1).swapaxes(-2, -3)
        for part in jnp.split(joined, 3, axis=-1)
    )
    shares = jax.nn.softmax(query @ key.swapaxes(-1, -2) / key.shape[-1] ** 0.5 + bias, -1)
    mixed = (shares @ value).swapaxes(-2, -3).reshape(values.shape)
    result: jax.Array = mixed @ weights[f"{layer}.attend"].T
    return result


def loss(weights: Parameters, rows: jax.Array) -> jax.Array:
    """Return the mean of -ln p over every token of rows but the first of each, and the padding."""
    given, wanted = rows[:, :-1], rows[:, 1:]
    losses = optax.softmax_cross_entropy_with_integer_labels(logits(weights, given), wanted)
    is_text = (given != _END) | (wanted != _END)
    return jnp.sum(losses * is_text) / jnp.sum(is_text)


def rate(number: int) -> float:
    """Return the share of the learning rates that a step has, counted from 0."""
    return min(1, (number + 1) / RISING, (STEPS - number) / FALLING)


def train(
    texts: Sequence[Sequence[int]], size: int, steps: int = STEPS
) -> Iterator[tuple[Parameters, float]]:
    """Yield, after each step, the averaged parameters and the loss.

    Each text begins with the token that ends one; `size` is that of the vocabulary.
    """
    parameters = begin(size, jax.random.key(SEED))
    rule = muon(parameters, {"embed"}, RATE, ADAM_RATE)
    average, state = parameters, rule.init(parameters)

    @jax.jit
    def step(
        parameters: Parameters,
        average: Parameters,
        state: optax.OptState,
        share: float,
        rows: jax.Array,
    ) -> tuple[Parameters, Parameters, optax.OptState, jax.Array]:
        value, gradient = jax.value_and_grad(loss)(parameters, rows)
        update, state = rule.update(gradient, state, parameters)
        parameters = jax.tree.map(lambda old, change: old + share * change, parameters, update)
        average = jax.tree.map(
            lambda old, new: AVERAGE * old + (1 - AVERAGE) * new, average, parameters
        )
        return parameters, average, state, value

    for number, rows in zip(range(steps), _batches(texts), strict=False):
        parameters, average, state, value = step(parameters, average, state, rate(number), rows)
        yield average, float(value)


def _batches(texts: Sequence[Sequence[int]]) -> Iterator[NDArray[np.int32]]:
    """Yield batches of rows of whole texts, in an order by chance, without end."""
    chance = np.random.default_rng(SEED)
    batch: list[list[int]] = []
    rows: list[list[int]] = [[] for _ in range(_OPEN_ROWS)]
    while True:
        for number in chance.permutation(len(texts)):
            text = texts[number]
            row = next((row for row in rows if len(row) + len(text) <= ROW), None)
            if row is None:
                row = max(rows, key=len)
                batch.append(row + [_END] * (ROW + 1 - len(row)))
                rows[rows.index(row)] = row = []
            row.extend(text)
            if len(batch) == BATCH:
                yield np.array(batch, np.int32)
                batch = []
