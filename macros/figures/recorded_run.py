"""A recorded run of the two tiny models, for print and for browsers without scripts.

It has the default settings of the page, so a run started there is the same. The file is written by
`python -m macros.training record-run`; a test compares it with the weights.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

FILE = Path(__file__).with_suffix(".json")


@dataclass(frozen=True)
class Settings:
    """The settings of a run. Runs with the same settings are the same."""

    seed: int = 14
    digit: int = 3
    steps: int = 25
    guidance: float = 2
    beginning: str = "A large language model"
    temperature: float = 0.8
    top_p: float = 0.9


@dataclass(frozen=True)
class Frame:
    """The picture after a pass, and the model's estimate of the clean one, as PNG in base64."""

    number: int
    noisy: str
    clean: str


@dataclass(frozen=True)
class Piece:
    """A piece of text with its probability in percent."""

    text: str
    percent: float


@dataclass(frozen=True)
class Pass:
    """A pass of the text model: the likeliest pieces, and the one drawn."""

    number: int
    likeliest: tuple[Piece, ...]
    drawn: Piece


@dataclass(frozen=True)
class Model:
    """A model: its number of parameters, the size of its file, and its card."""

    parameters: int
    bytes: int
    card: dict[str, Any]


@dataclass(frozen=True)
class RecordedRun:
    """The output of the two models, with the models."""

    settings: Settings
    frames: tuple[Frame, ...]
    passes: tuple[Pass, ...]
    text: str
    picture_model: Model
    text_model: Model


RUN = TypeAdapter(RecordedRun)


@cache
def recorded_run() -> RecordedRun:
    """Return the recorded run."""
    return RUN.validate_json(FILE.read_bytes())
