"""Trains the text model: a transformer that gives, for every piece, the odds of the next.

It is of the kind of GPT-2 (Radford et al., 2019), with a fixed slope for distance in place of
learned places (ALiBi; Press et al., 2022) and a simpler norm (RMSNorm; Zhang and Sennrich, 2019).
"""

from collections.abc import Iterator, Sequence

import jax
import jax.numpy as jnp
import numpy as np
import optax
from numpy.typing import NDArray

from macros.training import corpus
from macros.training.counting import KneserNey
from macros.training.network import Parameters, norm, set_out, stepper
from macros.training.pieces import END, Vocabulary
from macros.training.text_model import CONTEXT, TextModel

PIECES, LAYERS, WIDTH, HEADS = 512, 2, 72, 4
STEPS, BATCH, SEED = 3_000, 16, 1
RATE, DECAY, MEMORY = 4e-3, 0.1, 0.998
DROPPED = 0.1  # share of the numbers between layers that are left out, so that none is relied on
_NEVER = -1e9


def begin(key: jax.Array) -> Parameters:
    """Return the parameters before training."""
    shapes: dict[str, tuple[int, ...]] = {"embed": (PIECES, WIDTH), "norm": (WIDTH,)}
    for layer in range(LAYERS):
        shapes |= {
            f"{layer}.norm-attention": (WIDTH,),
            f"{layer}.attention": (3 * WIDTH, WIDTH),
            f"{layer}.attend": (WIDTH, WIDTH),
            f"{layer}.norm-up": (WIDTH,),
            f"{layer}.up": (4 * WIDTH, WIDTH),
            f"{layer}.down": (WIDTH, 4 * WIDTH),
        }
    return set_out(shapes, key)


def scores(weights: Parameters, pieces: jax.Array, key: jax.Array | None = None) -> jax.Array:
    """Return the scores of each piece to come next, at every place of rows of pieces.

    With a key numbers are dropped, as in training.
    """
    keys = [None] * (1 + 2 * LAYERS) if key is None else jax.random.split(key, 1 + 2 * LAYERS)
    values = _dropped(weights["embed"][pieces] * WIDTH**0.5, keys[0])
    for layer in range(LAYERS):
        taken = _looked_back(weights, values, layer)
        values = values + _dropped(taken, keys[1 + 2 * layer])
        seen = norm(values, weights[f"{layer}.norm-up"]) @ weights[f"{layer}.up"].T
        made = jax.nn.gelu(seen) @ weights[f"{layer}.down"].T
        values = values + _dropped(made, keys[2 + 2 * layer])
    return norm(values, weights["norm"]) @ weights["embed"].T


def _looked_back(weights: Parameters, values: jax.Array, layer: int) -> jax.Array:
    seen = norm(values, weights[f"{layer}.norm-attention"]) @ weights[f"{layer}.attention"].T
    query, key, value = (
        part.reshape(*part.shape[:-1], HEADS, -1).swapaxes(-2, -3)
        for part in jnp.split(seen, 3, axis=-1)
    )
    places = np.arange(values.shape[-2])
    distance = places[:, None] - places
    slopes = 2.0 ** (1 - 2 * np.arange(1, HEADS + 1))
    far = np.where(distance < 0, _NEVER, -slopes[:, None, None] * distance)
    share = jax.nn.softmax(query @ key.swapaxes(-1, -2) / key.shape[-1] ** 0.5 + far, -1)
    taken = (share @ value).swapaxes(-2, -3).reshape(values.shape)
    result: jax.Array = taken @ weights[f"{layer}.attend"].T
    return result


def _dropped(values: jax.Array, key: jax.Array | None) -> jax.Array:
    if key is None:
        return values
    kept = jax.random.bernoulli(key, 1 - DROPPED, values.shape)
    return jnp.where(kept, values / (1 - DROPPED), 0)


def loss(weights: Parameters, key: jax.Array, rows: jax.Array) -> jax.Array:
    """Return the mean of -ln p over every piece of rows but the first of each."""
    found = scores(weights, rows[:, :-1], key)
    off: jax.Array = optax.softmax_cross_entropy_with_integer_labels(found, rows[:, 1:])
    return off.mean()


def train(texts: Sequence[Sequence[int]], steps: int = STEPS) -> Iterator[tuple[Parameters, float]]:
    """Yield, after each step, the parameters that would be kept, and the loss."""
    step, state_of = stepper(loss, STEPS, RATE, DECAY, MEMORY)
    key = jax.random.key(SEED)
    state = state_of(begin(key))
    for number, rows in zip(range(steps), _rows(texts), strict=False):
        state, value = step(state, jax.random.fold_in(key, number), rows)
        yield state[1], float(value)


def _rows(texts: Sequence[Sequence[int]]) -> Iterator[NDArray[np.int64]]:
    """Yield batches of rows, each a stretch of the texts in an order by chance, without end."""
    chance = np.random.default_rng(SEED)
    while True:
        stream = np.concatenate([texts[each] for each in chance.permutation(len(texts))])
        stream = stream[chance.integers(CONTEXT) :]
        starts = chance.permutation((len(stream) - 1) // CONTEXT) * CONTEXT
        for first in range(0, len(starts) - BATCH + 1, BATCH):
            yield np.stack([stream[s : s + CONTEXT + 1] for s in starts[first : first + BATCH]])


def numbered(vocabulary: Vocabulary) -> tuple[list[list[int]], list[list[int]]]:
    """Return the texts to train with, each after its first piece, and those to measure with."""
    seen, kept = corpus.split()
    return (
        [vocabulary.numbers(END + text) for text in seen],
        [vocabulary.numbers(END + text + END) for text in kept],
    )


def card(model: TextModel) -> dict[str, float]:
    """Return what is said of a model: its loss on the held-out text, beside that of counting."""
    seen, kept = numbered(model.vocabulary)
    ended = [[*text, *model.vocabulary.numbers(END)] for text in seen]
    return {
        "trained_on": sum(map(len, seen)),
        "measured_on": sum(map(len, kept)) - len(kept),
        "loss": model.loss(kept),
        "trigram_loss": KneserNey(ended, 3, PIECES).loss(kept),
        "five_gram_loss": KneserNey(ended, 5, PIECES).loss(kept),
    }
