"""What both trainings share: how the networks compute, are set out and written down.

What is computed here for training is in `macros/training/` for use, and a test compares them.
"""

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import save_file

from macros.training.weights import SCALE

Parameters: TypeAlias = dict[str, jax.Array]

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


def write(
    path: Path,
    parameters: Parameters,
    notes: Mapping[str, object],
    exact: Collection[str] = (),
) -> None:
    """Write parameters as `macros.training.weights` reads them: matrices in 8 bits.

    Vectors, and the matrices that are named as `exact`, keep their 32 bits.
    """
    stored: dict[str, np.ndarray[Any, Any]] = {}
    for name, each in parameters.items():
        matrix = np.asarray(each, np.float32)
        if matrix.ndim == 1 or name in exact:
            stored[name] = matrix
            continue
        scale = np.abs(matrix).max(axis=1) / MOST
        stored[name] = np.rint(matrix / scale[:, None]).astype(np.int8)
        stored[name + SCALE] = scale.astype(np.float32)
    save_file(stored, path, {"model": json.dumps(notes, separators=(",", ":"))})
    path.chmod(0o644)  # for the library lets nobody else read it
