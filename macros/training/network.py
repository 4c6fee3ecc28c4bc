"""What both trainings share: the norm, the optimizer, and the file with the weights.

`text_model.py` and `picture_model.py` compute with NumPy what is trained here with JAX; a test
compares them.
"""

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import jax
import jax.numpy as jnp
import numpy as np
import optax
from safetensors.numpy import save_file

from macros.training.weights import SCALE

Parameters: TypeAlias = dict[str, jax.Array]

MOST = 127  # of a whole number of 8 bits
_SMALL = 1e-5


def norm(values: jax.Array, gains: jax.Array) -> jax.Array:
    """Return rows of values at a common size, each column times its gain."""
    return values * jax.lax.rsqrt(jnp.mean(values * values, -1, keepdims=True) + _SMALL) * gains


def muon(
    parameters: Parameters,
    embeddings: Collection[str],
    rate: optax.ScalarOrSchedule,
    adam_rate: optax.ScalarOrSchedule,
) -> optax.GradientTransformation:
    """Return the optimizer: Muon for the matrices, Adam for the embeddings and the vectors."""
    matrices = {
        name: optax.contrib.MuonDimensionNumbers()
        if value.ndim > 1 and name not in embeddings
        else None
        for name, value in parameters.items()
    }
    return optax.contrib.muon(
        rate, adam_learning_rate=adam_rate, muon_weight_dimension_numbers=matrices
    )


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
    for name, value in parameters.items():
        matrix = np.asarray(value, np.float32)
        if matrix.ndim == 1 or name in exact:
            stored[name] = matrix
            continue
        scale = np.abs(matrix).max(axis=1) / MOST
        stored[name] = np.rint(matrix / scale[:, None]).astype(np.int8)
        stored[name + SCALE] = scale.astype(np.float32)
    save_file(stored, path, {"model": json.dumps(notes, separators=(",", ":"))})
    path.chmod(0o644)  # for the library lets nobody else read it
