"""What both networks are made of, in numbers of 64 bits. docs/assets/tiny_layers.js does the same.

The activation is GELU as GPT-2 computes it (Hendrycks and Gimpel, 2016), the norm RMSNorm (Zhang
and Sennrich, 2019).
"""

import numpy as np

from macros.training.weights import Array

_SMALL = 1e-5


def norm(values: Array, gains: Array) -> Array:
    """Return rows of values at a common size, each column times its gain."""
    size = np.sqrt(np.mean(values * values, axis=-1, keepdims=True) + _SMALL)
    scaled: Array = values / size * gains
    return scaled


def gelu(values: Array) -> Array:
    """Return the activation of values."""
    activated: Array = (
        0.5
        * values
        * (1 + np.tanh(np.sqrt(2 / np.pi) * (values + 0.044715 * values * values * values)))
    )
    return activated


def softmax(logits: Array) -> Array:
    """Return rows of logits as shares of one."""
    grown = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Array = grown / grown.sum(axis=-1, keepdims=True)
    return result
