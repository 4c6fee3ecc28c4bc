"""The weights of the tiny models, as they are published: whole numbers of 8 bits with their scales.

A file is in the format of safetensors (https://github.com/huggingface/safetensors), which any
program for models reads. A matrix `name` is `name` (I8) times `name.scale` (F32), row by row; what
has no scale is as it stands. The only note, `model`, is JSON and says what else the model needs.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from macros.paths import PROJECT

Array: TypeAlias = NDArray[np.float64]

ASSETS = PROJECT / "docs" / "assets"
TEXT, PICTURE = ASSETS / "text-model.safetensors", ASSETS / "picture-model.safetensors"
SCALE = ".scale"


@dataclass(frozen=True, eq=False)
class Weights:
    """The matrices of a model by name, and what its file notes."""

    matrices: Mapping[str, Array]
    notes: Mapping[str, Any]

    @property
    def parameters(self) -> int:
        """How many numbers training has set."""
        return sum(matrix.size for matrix in self.matrices.values())


def read(path: Path) -> Weights:
    """Return the weights in a file. Raises `ValueError` if it is cut or otherwise not as it was."""
    try:
        with safe_open(path, framework="numpy") as file:
            stored = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
            notes = json.loads(file.metadata()["model"])
    except (SafetensorError, KeyError, TypeError, OSError) as error:
        raise ValueError(f"{path.name}: expected the weights of a model: {error}") from None
    scales = {name: stored.pop(name) for name in list(stored) if name.endswith(SCALE)}
    return Weights(
        {name: _whole(matrix, scales.get(name + SCALE)) for name, matrix in stored.items()}, notes
    )


def _whole(matrix: NDArray[Any], scale: NDArray[Any] | None) -> Array:
    """Return a matrix as numbers: rounded to 32 bits, as a browser keeps them."""
    numbers = matrix.astype(np.float32)
    return (numbers if scale is None else numbers * scale[:, None]).astype(np.float64)
