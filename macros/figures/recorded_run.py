"""A run of the two tiny models, for paper and for browsers without scripts.

It is the run with which the page begins, so whoever starts it there sees the same. The file is
written by `python -m macros.training record-run`; a test compares it with the weights.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

FILE = Path(__file__).with_suffix(".json")


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


@dataclass(frozen=True)
class Model:
    """What is known of a model: its number of parameters, the bytes of its file, and its card."""

    parameters: int
    bytes: int
    card: dict[str, Any]


@dataclass(frozen=True)
class RecordedRun:
    """What the two models made, and what is known of them."""

    settings: Settings
    frames: tuple[Frame, ...]
    passes: tuple[Pass, ...]
    text: str
    picture_model: Model
    text_model: Model


RUN = TypeAdapter(RecordedRun)


@cache
def recorded_run() -> RecordedRun:
    """Return the run as it was recorded."""
    return RUN.validate_json(FILE.read_bytes())
