"""Measures whether the image model draws what it's asked for, and whether it copies."""

from collections.abc import Sequence
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np
from PIL import Image
from sklearn.svm import SVC

from macros.figures.recorded_run import Settings
from macros.training import picture
from macros.training.drawings import drawing
from macros.training.picture_model import (
    CHANNELS,
    SIDE,
    Numbers,
    PictureModel,
    colors,
    pixels,
    things,
)
from macros.training.weights import Array, Weights
from macros.world import COLORS, HELD_OUT, PAIRS, THINGS, TRAINING_PAIRS

SETTINGS = Settings()  # as the page begins
DRAWN = 1000
DRAWN_UNSEEN, DRAWN_IN_PART = 400, 160  # of pairs left out, and with only a thing or a color asked
FRESH = 2560  # drawings that teach the classifiers, and as many that test them
VIEWED, FLAWED = 200, 6  # images on the sheet; those in which an eye found something wrong
_CHUNK = 200  # images drawn at a time


class CompiledModel(PictureModel):
    """An image model in 32 bits and compiled, which draws many images faster."""

    def __init__(self, weights: Weights) -> None:
        """Take the weights of the image model."""
        super().__init__(weights)
        parameters = {name: jnp.asarray(value) for name, value in weights.matrices.items()}
        self._clean = jax.jit(partial(picture.clean, parameters))

    def clean(self, noisy: Array, time: float, thing: Numbers, color: Numbers) -> Array:
        """Return the clean images that the model predicts."""
        times = np.full(len(noisy), time, np.float32)
        return np.asarray(self._clean(jnp.asarray(noisy), times, thing, color), np.float64)

    def images(self, asked: Sequence[tuple[str, str]], seed: int) -> Array:
        """Return an image for each thing and color, either of which may be "" for any."""
        noise = np.random.default_rng(seed).normal(size=(len(asked), SIDE, SIDE, CHANNELS))
        thing = things([name for name, _ in asked])
        color = colors([name for _, name in asked])
        images = []
        for begin in range(0, len(asked), _CHUNK):
            part = slice(begin, begin + _CHUNK)
            *_, last = self.drawn(
                noise[part], thing[part], color[part], SETTINGS.steps, SETTINGS.guidance
            )
            images.append(last.noisy)
        return np.concatenate(images)


class Classifier:
    """Names the thing and the color in images; it learns from drawings that no model has seen."""

    def __init__(self, count: int = FRESH) -> None:
        """Train the classifiers on so many drawings."""
        images, pairs = fresh(count, picture.SEED + 1)
        rows = images.reshape(len(images), -1)
        self._thing = SVC(C=10).fit(rows, [thing for thing, _ in pairs])
        self._color = SVC(C=10).fit(rows, [color for _, color in pairs])

    def right(self, images: Array, asked: Sequence[tuple[str, str]]) -> float:
        """Return the share of images that show what was asked for."""
        rows = images.reshape(len(images), -1)
        named = zip(asked, self._thing.predict(rows), self._color.predict(rows), strict=True)
        return float(
            np.mean(
                [
                    thing in {"", one} and color in {"", other}
                    for (thing, color), one, other in named
                ]
            )
        )


def fresh(count: int, seed: int) -> tuple[Array, list[tuple[str, str]]]:
    """Return drawings of all pairs that aren't among those for training, and what they show."""
    pairs = [PAIRS[number % len(PAIRS)] for number in range(count)]
    images = [
        drawing(*pair, np.random.default_rng((seed, number))) for number, pair in enumerate(pairs)
    ]
    return np.stack(images) / 127.5 - 1, pairs


def nearest(image: Array, pair: tuple[str, str]) -> float:
    """Return how far an image is from the nearest drawing of its pair for training (RMS)."""
    numbers = range(TRAINING_PAIRS.index(pair), picture.DRAWINGS, len(TRAINING_PAIRS))
    drawings = np.stack([picture.training_drawing(number) for number in numbers]) / 127.5 - 1
    return float(np.sqrt(np.mean((drawings - image) ** 2, (1, 2, 3)).min()))


def card(published: Weights) -> dict[str, float]:
    """Return what the model card says of a model's quality."""
    model, classifier = CompiledModel(published), Classifier()
    asked = [TRAINING_PAIRS[number % len(TRAINING_PAIRS)] for number in range(DRAWN)]
    unseen = sorted(HELD_OUT) * (DRAWN_UNSEEN // len(HELD_OUT))
    only_thing = [(thing, "") for thing in THINGS] * (DRAWN_IN_PART // len(THINGS))
    only_color = [("", color) for color in COLORS] * (DRAWN_IN_PART // len(COLORS))
    images = model.images(asked, picture.SEED)
    others, shown = fresh(FRESH, picture.SEED + 2)
    known = [number for number, pair in enumerate(shown) if pair in TRAINING_PAIRS][
        : len(TRAINING_PAIRS)
    ]
    return {
        "drawings": picture.DRAWINGS,
        "classifier_right": classifier.right(others, shown),
        "drawn": DRAWN,
        "right": classifier.right(images, asked),
        "unseen_drawn": DRAWN_UNSEEN,
        "unseen_right": classifier.right(model.images(unseen, picture.SEED + 1), unseen),
        "partly_asked_drawn": DRAWN_IN_PART,
        "thing_right": classifier.right(model.images(only_thing, picture.SEED + 2), only_thing),
        "color_right": classifier.right(model.images(only_color, picture.SEED + 3), only_color),
        "viewed": VIEWED,
        "flawed": FLAWED,
        "nearest_to_image": _mean(
            [nearest(images[n], asked[n]) for n in range(len(TRAINING_PAIRS))]
        ),
        "nearest_to_fresh_drawing": _mean([nearest(others[n], shown[n]) for n in known]),
    }


def sheet(published: Weights) -> Image.Image:
    """Return a sheet of images of all pairs, to be looked through for flaws."""
    asked = [PAIRS[number * len(PAIRS) // VIEWED] for number in range(VIEWED)]
    images = CompiledModel(published).images(asked, picture.SEED + 4)
    space, columns = SIDE + 1, 20
    paper = Image.new("RGB", (columns * space, VIEWED // columns * space), "silver")
    for number, image in enumerate(pixels(images)):
        row, column = divmod(number, columns)
        paper.paste(Image.fromarray(image), (column * space, row * space))
    return paper.resize((4 * paper.width, 4 * paper.height), Image.Resampling.NEAREST)


def _mean(values: Sequence[float]) -> float:
    return round(float(np.mean(values)), 4)
