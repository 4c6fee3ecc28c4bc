"""Draws images out of noise. docs/assets/tiny_picture.js does the same in the page.

A diffusion model (Ho et al., 2020). In every step the whole image goes through the network, a small
U-Net (Ronneberger et al., 2015), which predicts the clean image; a part of the noise is then
replaced by that prediction. The steps are those of DDIM (Song et al., 2021), in which only the
first noise is random.

The U-Net works on two grids. On the fine one, a pixel holds 2 by 2 pixels of the image, on the
coarse one 4 by 4. The words and the time scale and shift the channels of every block (FiLM, Perez
et al., 2018).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from macros.training import chance
from macros.training.layers import norm
from macros.training.weights import Array, Weights
from macros.world import COLORS, THINGS

SIDE, CHANNELS = 32, 3
FINE_BEFORE, COARSE, FINE_AFTER = ("fine0",), ("coarse0", "coarse1", "coarse2"), ("fine1", "fine2")

Numbers: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Step:
    """The noisy images after some steps, and the clean ones that the model predicted.

    Both have the axes image, row, column, channel (red, green, blue), with values from -1 for none
    of a color to 1. Before the first step there is no prediction yet.
    """

    noisy: Array
    clean: Array | None


def pixels(values: Array) -> NDArray[np.uint8]:
    """Return values from -1 to 1 as whole numbers from 0 to 255."""
    light: NDArray[np.uint8] = np.rint((np.clip(values, -1, 1) + 1) * 127.5).astype(np.uint8)
    return light


def things(words: Sequence[str]) -> Numbers:
    """Return the numbers of things; "" for none in particular is the last."""
    return np.array([THINGS.index(word) if word else len(THINGS) for word in words])


def colors(words: Sequence[str]) -> Numbers:
    """Return the numbers of colors; "" for none in particular is the last."""
    return np.array([COLORS.index(word) if word else len(COLORS) for word in words])


def silu(values: Array) -> Array:
    """Return each value times its logistic function (SiLU)."""
    result: Array = values / (1 + np.exp(-values))
    return result


def to_depth(values: Array) -> Array:
    """Return images of half the side, each of whose pixels holds 2 by 2 of the given ones."""
    count, side, _, channels = values.shape
    squares = values.reshape(count, side // 2, 2, side // 2, 2, channels)
    return squares.transpose(0, 1, 3, 2, 4, 5).reshape(count, side // 2, side // 2, 4 * channels)


def to_space(values: Array) -> Array:
    """Undo `to_depth`."""
    count, side, _, channels = values.shape
    squares = values.reshape(count, side, side, 2, 2, channels // 4)
    return squares.transpose(0, 1, 3, 2, 4, 5).reshape(count, 2 * side, 2 * side, channels // 4)


def conv(values: Array, kernel: Array) -> Array:
    """Return the 3 by 3 convolution of images, with zeros around them.

    A row of `kernel` is an output channel: nine numbers, row by row, for each input channel.
    """
    _, height, width, channels = values.shape
    padded = np.pad(values, ((0, 0), (1, 1), (1, 1), (0, 0)))
    taps = kernel.reshape(len(kernel), channels, 9)
    parts = [
        padded[:, tap // 3 :, tap % 3 :][:, :height, :width] @ taps[:, :, tap].T for tap in range(9)
    ]
    result: Array = np.sum(parts, axis=0)
    return result


class PictureModel:
    """A network that takes the noise out of images, with its weights."""

    def __init__(self, weights: Weights) -> None:
        """Take the weights of the image model."""
        self._matrices = weights.matrices
        self._waves = int(weights.notes["waves"])

    def clean(self, noisy: Array, time: float, thing: Numbers, color: Numbers) -> Array:
        """Return the clean images that the model predicts.

        `time` is 1 for pure noise and 0 for none; `thing` and `color` number what to draw.
        """
        weights = self._matrices
        angles = time * pi / 4 * 2.0 ** np.arange(self._waves)
        waves = np.concatenate([[1.0], np.sin(angles), np.cos(angles)])
        words = weights["thing"][thing] + weights["color"][color]
        embedding = silu(weights["time"] @ waves + words)

        def block(values: Array, name: str) -> Array:
            film = (embedding @ weights[f"{name}.film"].T)[:, None, None]
            scale, shift = np.split(film, 2, -1)
            hidden = silu(norm(values, weights[f"{name}.norm"]))
            hidden = norm(conv(hidden, weights[f"{name}.conv1"]), 1 + scale) + shift
            return values + conv(silu(hidden), weights[f"{name}.conv2"])

        given = to_depth(noisy)
        fine = conv(given, weights["in"])
        for name in FINE_BEFORE:
            fine = block(fine, name)
        coarse = to_depth(fine) @ weights["down"].T
        for name in COARSE:
            coarse = block(coarse, name)
        fine = fine + to_space(norm(coarse, weights["up.norm"]) @ weights["up"].T)
        for name in FINE_AFTER:
            fine = block(fine, name)
        last = np.concatenate([silu(norm(fine, weights["out.norm"])), given], -1)
        return to_space(conv(last, weights["out"]) + weights["out.bias"])

    def guided(
        self, noisy: Array, time: float, thing: Numbers, color: Numbers, guidance: float
    ) -> Array:
        """Return the same, moved away from the prediction without words.

        This is classifier-free guidance (Ho and Salimans, 2022): with 1 the words alone count.
        """
        clean = self.clean(noisy, time, thing, color)
        if guidance != 1:
            nothing = np.full_like(thing, len(THINGS)), np.full_like(color, len(COLORS))
            without = self.clean(noisy, time, *nothing)
            clean = without + guidance * (clean - without)
        return np.clip(clean, -1, 1)

    def drawn(
        self, noise: Array, thing: Numbers, color: Numbers, steps: int, guidance: float
    ) -> Iterator[Step]:
        """Yield the images before the first step and after each."""
        noisy = noise
        yield Step(noisy, None)
        for step in range(steps):
            now, then = (1 - (step + done) / steps for done in (0, 1))
            clean = self.guided(noisy, now, thing, color, guidance)
            noise = (noisy - cos(now * pi / 2) * clean) / sin(now * pi / 2)
            noisy = cos(then * pi / 2) * clean + sin(then * pi / 2) * noise
            yield Step(noisy, clean)


def noise_of(seed: int) -> Array:
    """Return the noise that an image with a seed begins with."""
    numbers = SIDE * SIDE * CHANNELS
    noise = [chance.bell(seed, chance.PICTURE, place) for place in range(numbers)]
    return np.array(noise).reshape(1, SIDE, SIDE, CHANNELS)
