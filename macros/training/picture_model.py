"""Draws digits out of noise. docs/assets/tiny_picture.js does the same in the page.

A diffusion model (Ho et al., 2020). In every step the whole picture goes through the network, which
says what it takes the clean picture to be; a part of the noise is then replaced by that. The steps
are those of DDIM (Song et al., 2021), in which only the first noise is chance.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, pi, sin
from typing import Any

import numpy as np
from numpy.typing import NDArray

from macros.training import chance
from macros.training.layers import curve, norm
from macros.training.weights import Array, Weights

SIDE = 8
PIXELS = SIDE * SIDE
NO_DIGIT = 10  # the class of a picture of which no digit is asked


@dataclass(frozen=True, eq=False)
class Step:
    """The noisy picture after some steps, and what the model took the clean one to be.

    Each is rows of 64 numbers, from -1 for paper to 1 for ink. Before the first step there is
    nothing yet that the model could have said.
    """

    noisy: Array
    clean: Array | None


class PictureModel:
    """A network that takes the noise out of pictures, with its weights."""

    def __init__(self, weights: Weights) -> None:
        """Take the weights of the picture model."""
        self._matrices = weights.matrices
        self._layers = int(weights.notes["layers"])
        self._waves = int(weights.notes["waves"])

    def clean(self, noisy: Array, time: float, digits: NDArray[np.integer[Any]]) -> Array:
        """Return what the model takes the clean pictures to be.

        `time` is 1 for pure noise and 0 for none; `digits` says what each picture shall show.
        """
        weights = self._matrices
        angles = time * pi / 4 * 2.0 ** np.arange(self._waves)
        when = np.concatenate([[1.0], np.sin(angles), np.cos(angles)])
        asked = weights["time"] @ when + weights["digit"][digits]
        values = noisy @ weights["in"].T + asked
        for layer in range(self._layers):
            seen = norm(values, weights[f"{layer}.norm"])
            values = values + curve(seen @ weights[f"{layer}.up"].T) @ weights[f"{layer}.down"].T
        result: Array = norm(values, weights["norm"]) @ weights["out"].T
        return result

    def guided(
        self, noisy: Array, time: float, digits: NDArray[np.integer[Any]], guidance: float
    ) -> Array:
        """Return the same, moved away from what it would be without a digit.

        This is classifier-free guidance (Ho and Salimans, 2022): with 1 the digit alone counts.
        """
        clean = self.clean(noisy, time, digits)
        if guidance != 1:
            without = self.clean(noisy, time, np.full_like(digits, NO_DIGIT))
            clean = without + guidance * (clean - without)
        return np.clip(clean, -1, 1)

    def drawn(
        self, noise: Array, digits: NDArray[np.integer[Any]], steps: int, guidance: float
    ) -> Iterator[Step]:
        """Yield the pictures before the first step and after each."""
        noisy = noise
        yield Step(noisy, None)
        for step in range(steps):
            now, then = (1 - (step + each) / steps for each in (0, 1))
            clean = self.guided(noisy, now, digits, guidance)
            noise = (noisy - cos(now * pi / 2) * clean) / sin(now * pi / 2)
            noisy = cos(then * pi / 2) * clean + sin(then * pi / 2) * noise
            yield Step(noisy, clean)


def noise_of(seed: int) -> Array:
    """Return the noise that a picture with a seed begins with."""
    return np.array([[chance.bell(seed, chance.PICTURE, place) for place in range(PIXELS)]])
