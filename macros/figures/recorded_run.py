"""A run of the two tiny models, recorded from their weights, for paper and without scripts.

It is the run with which the page begins, so that whoever starts it there sees the same.
"""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO

import numpy as np
from PIL import Image
from threadpoolctl import threadpool_limits

from macros.tiny_models import weights
from macros.tiny_models.picture_model import SIDE, PictureModel, noise_of
from macros.tiny_models.text_model import Choice, TextModel
from macros.tiny_models.weights import Array, Weights


@dataclass(frozen=True)
class Settings:
    """What a run begins with. The same beginning and seed give the same run."""

    seed: int = 14
    digit: int = 3
    steps: int = 25
    guidance: float = 2
    beginning: str = "A large language model"
    temperature: float = 0.8
    top_p: float = 0.9


@dataclass(frozen=True)
class Frame:
    """The picture after a pass, and what the model took the clean one to be, as PNG in base64."""

    number: int
    noisy: str
    clean: str


@dataclass(frozen=True)
class Piece:
    """A piece with its share of the odds, in percent."""

    text: str
    percent: float


@dataclass(frozen=True)
class Pass:
    """One pass of the text model: the likeliest pieces, and the one that was drawn."""

    number: int
    likeliest: tuple[Piece, ...]
    drawn: Piece


@dataclass(frozen=True, eq=False)
class RecordedRun:
    """What the two models made, and the weights that they made it with."""

    settings: Settings
    frames: tuple[Frame, ...]
    passes: tuple[Pass, ...]
    text: str
    picture_weights: Weights
    text_weights: Weights


@cache
def recorded_run(settings: Settings = Settings()) -> RecordedRun:
    """Return the run with some settings. Raises `ValueError` if there are no sound weights."""
    picture, text = weights.read(weights.PICTURE), weights.read(weights.TEXT)
    # Matrices this small take longer on several cores than on one, on busy ones twenty times.
    with threadpool_limits(1):
        frames = tuple(_frames(PictureModel(picture), settings))
        passes = tuple(_passes(TextModel(text), settings))
    return RecordedRun(
        settings,
        frames,
        passes,
        "".join(each.drawn.text for each in passes).rstrip(),
        picture,
        text,
    )


def _frames(model: PictureModel, settings: Settings) -> Iterator[Frame]:
    digits = np.array([settings.digit])
    drawn = model.drawn(noise_of(settings.seed), digits, settings.steps, settings.guidance)
    for number, step in enumerate(drawn):
        clean = "" if step.clean is None else png(step.clean[0])
        yield Frame(number, png(step.noisy[0]), clean)


def _passes(model: TextModel, settings: Settings, most: int = 5) -> Iterator[Pass]:
    pieces = model.vocabulary.pieces

    def piece(choice: Choice, place: int) -> Piece:
        return Piece(pieces[choice.pieces[place]], 100 * choice.odds[place])

    choices = model.written(settings.beginning, settings.seed, settings.temperature, settings.top_p)
    for number, choice in enumerate(choices, start=1):
        likeliest = tuple(piece(choice, place) for place in range(most))
        yield Pass(number, likeliest, piece(choice, choice.drawn))


def png(values: Array) -> str:
    """Return a picture, from -1 for paper to 1 for ink, as a file in base64."""
    light = np.rint((1 - np.clip(values, -1, 1)) * 127.5).astype(np.uint8)
    file = BytesIO()
    Image.fromarray(light.reshape(SIDE, SIDE)).save(file, "PNG", optimize=True)
    return b64encode(file.getvalue()).decode()
