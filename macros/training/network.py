"""What both trainings share: how the networks compute, are set out, stepped and written down.

What is computed here for training is in `macros/training/` for use, and a test compares them.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
import optax
from safetensors.numpy import save_file

from macros.training.weights import SCALE

Parameters: TypeAlias = dict[str, jax.Array]
Loss: TypeAlias = Callable[..., jax.Array]

MOST = 127  # of a whole number of 8 bits
_SMALL = 1e-5


def norm(values: jax.Array, gains: jax.Array) -> jax.Array:
    """Return rows of values at a common size, each column times its gain."""
    return values * jax.lax.rsqrt(jnp.mean(values * values, -1, keepdims=True) + _SMALL) * gains


def set_out(shapes: Mapping[str, tuple[int, ...]], key: jax.Array) -> Parameters:
    """Return parameters by chance: gains of one, and matrices that keep the size of what comes."""
    keys = jax.random.split(key, len(shapes))
    return {
        name: jnp.ones(shape)
        if len(shape) == 1
        else jax.random.normal(each, shape) / jnp.sqrt(shape[1])
        for each, (name, shape) in zip(keys, shapes.items(), strict=True)
    }


def stepper(loss: Loss, steps: int, rate: float, decay: float, memory: float) -> Any:  # noqa: ANN401
    """Return what makes one step of training, compiled, and what it begins with.

    The rate rises for 200 steps and falls as a half wave (cosine) to a fiftieth. The second of the
    two sets of parameters, the one that is kept, is a running mean of the first: each step keeps
    the share `memory` of it.
    """
    rates = optax.warmup_cosine_decay_schedule(0, rate, 200, steps, rate / 50)
    rule = optax.chain(
        optax.clip_by_global_norm(1),
        optax.adamw(rates, b2=0.98, weight_decay=decay, mask=_is_matrix),
    )

    @jax.jit
    def step(state: Any, *given: Any) -> tuple[Any, jax.Array]:  # noqa: ANN401 - as the library
        parameters, mean, memory_of_rule = state
        value, slope = jax.value_and_grad(loss)(parameters, *given)
        change, memory_of_rule = rule.update(slope, memory_of_rule, parameters)
        parameters = optax.apply_updates(parameters, change)
        mean = jax.tree.map(lambda old, new: memory * old + (1 - memory) * new, mean, parameters)
        return (parameters, mean, memory_of_rule), value

    return step, lambda parameters: (parameters, parameters, rule.init(parameters))


def _is_matrix(parameters: Parameters) -> dict[str, bool]:
    return {name: each.ndim > 1 for name, each in parameters.items()}


def write(path: Path, parameters: Parameters, notes: Mapping[str, object]) -> None:
    """Write parameters down as `macros.training.weights` reads them, in 8 bits each."""
    stored: dict[str, np.ndarray[Any, Any]] = {}
    for name, each in parameters.items():
        matrix = np.asarray(each, np.float32)
        if matrix.ndim == 1:
            stored[name] = matrix
            continue
        scale = np.abs(matrix).max(axis=1) / MOST
        stored[name] = np.rint(matrix / scale[:, None]).astype(np.int8)
        stored[name + SCALE] = scale.astype(np.float32)
    save_file(stored, path, {"model": json.dumps(notes, separators=(",", ":"))})
    path.chmod(0o644)  # for the library lets nobody else read it
