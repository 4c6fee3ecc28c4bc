"""A recorded run of the two tiny models, which pages show before the models are fetched.

It has the default settings of the page, so a run started there is the same. The file is written by
`python -m macros.training record-run`; a test compares it with the weights.
"""

from base64 import b64decode
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from pydantic import TypeAdapter

FILE = Path(__file__).with_suffix(".json")
# The paths of the film and of the clip in the site
FILM, CLIP = "assets/see-film.webp", "assets/see-it-happen.gif"
SIDE, GAP = 32, 2  # pixels of an image, and between two images of the film
FILM_QUALITY = 90


@dataclass(frozen=True)
class Settings:
    """The settings of a run. Runs with the same settings are the same."""

    seed: int = 7
    color: str = "red"
    thing: str = "fish"
    steps: int = 24
    guidance: float = 2
    temperature: float = 0.8
    top_p: float = 0.95

    @property
    def prompt(self) -> str:
        """What both models are asked for."""
        words = f"{self.color} {self.thing}".strip()
        return f"{'an' if words[:1] in tuple('aeiou') else 'a'} {words}"


@dataclass(frozen=True)
class Frame:
    """A pass of the image model: the noisy image that went in, and its guess, as PNG in base64."""

    number: int
    noisy: str
    guess: str


@dataclass(frozen=True)
class Word:
    """A word with its probability in percent."""

    text: str
    percent: float


@dataclass(frozen=True)
class Pass:
    """A pass of the text model: the likeliest words, and the one picked."""

    number: int
    likeliest: tuple[Word, ...]
    kept: int  # how many of all words could be picked; top-p leaves out the rest
    picked: Word


@dataclass(frozen=True)
class Together:
    """A story of the text model's own choosing, and the image that it asked for."""

    passes: int
    text: str
    request: str
    image: str  # a PNG file in base64


@dataclass(frozen=True)
class Answer:
    """The answer of the text model to a question about its world."""

    question: str
    told: str  # how often the training told the fact: "often", "once or twice" or "never"
    fact: str  # the true answer
    text: str

    @property
    def shown(self) -> str:
        """The question as a reader writes it."""
        return self.question[:1].upper() + self.question[1:].replace(" ?", "?")

    @property
    def is_true(self) -> bool:
        """Whether the answer is the fact."""
        return self.text == self.fact


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
    image: str  # the finished image, a PNG file in base64
    frames: tuple[Frame, ...]  # twelve passes, from the first to the last
    passes: tuple[Pass, ...]
    text: str
    together: Together
    answers: tuple[Answer, ...]
    picture_model: Model
    text_model: Model


RUN = TypeAdapter(RecordedRun)


@cache
def recorded_run() -> RecordedRun:
    """Return the recorded run."""
    return RUN.validate_json(FILE.read_bytes())


def picture(png: str) -> Image.Image:
    """Return a recorded image."""
    return Image.open(BytesIO(b64decode(png))).convert("RGB")


def film() -> bytes:
    """Return the frames in a row, as a WebP file: the noisy images above, the guesses below."""
    frames, step = recorded_run().frames, SIDE + GAP
    image = Image.new("RGBA", (len(frames) * step - GAP, 2 * step - GAP))
    for column, frame in enumerate(frames):
        for row, png in enumerate((frame.noisy, frame.guess)):
            image.paste(picture(png), (column * step, row * step))
    file = BytesIO()
    image.save(file, "WEBP", quality=FILM_QUALITY, method=6)
    return file.getvalue()
