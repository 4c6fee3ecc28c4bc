"""Records the run that pages show before, or without, the models being run."""

from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from macros.figures.recorded_run import Frame, Model, Pass, Piece, RecordedRun, Settings
from macros.training import weights
from macros.training.picture_model import SIDE, PictureModel, noise_of
from macros.training.text_model import Choice, TextModel
from macros.training.weights import Array

_LIKELIEST = 5
_VOCABULARY = frozenset({"letters", "merges"})  # notes of the text model that no card shows


def recorded(settings: Settings) -> RecordedRun:
    """Run both models. Raises `ValueError` if there are no sound weights."""
    picture = PictureModel(weights.read(weights.PICTURE))
    passes = tuple(_passes(TextModel(weights.read(weights.TEXT)), settings))
    return RecordedRun(
        settings,
        tuple(_frames(picture, settings)),
        passes,
        "".join(each.drawn.text for each in passes).rstrip(),
        _model(weights.PICTURE),
        _model(weights.TEXT),
    )


def _model(path: Path) -> Model:
    read = weights.read(path)
    card = {name: value for name, value in read.notes.items() if name not in _VOCABULARY}
    return Model(read.parameters, path.stat().st_size, card)


def _frames(model: PictureModel, settings: Settings) -> Iterator[Frame]:
    digits = np.array([settings.digit])
    drawn = model.drawn(noise_of(settings.seed), digits, settings.steps, settings.guidance)
    for number, step in enumerate(drawn):
        clean = "" if step.clean is None else _png(step.clean[0])
        yield Frame(number, _png(step.noisy[0]), clean)


def _passes(model: TextModel, settings: Settings) -> Iterator[Pass]:
    pieces = model.vocabulary.pieces

    def piece(choice: Choice, place: int) -> Piece:
        return Piece(pieces[choice.pieces[place]], round(100 * choice.odds[place], 3))

    choices = model.written(settings.beginning, settings.seed, settings.temperature, settings.top_p)
    for number, choice in enumerate(choices, start=1):
        likeliest = tuple(piece(choice, place) for place in range(_LIKELIEST))
        yield Pass(number, likeliest, piece(choice, choice.drawn))


def _png(values: Array) -> str:
    """Return a picture, from -1 for paper to 1 for ink, as a file in base64."""
    light = np.rint((1 - np.clip(values, -1, 1)) * 127.5).astype(np.uint8)
    file = BytesIO()
    Image.fromarray(light.reshape(SIDE, SIDE)).save(file, "PNG", optimize=True)
    return b64encode(file.getvalue()).decode()
