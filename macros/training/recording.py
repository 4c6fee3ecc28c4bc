"""Records the run that pages show before, or without, the models being run."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from macros.figures.recorded_run import (
    Answer,
    Frame,
    Model,
    Pass,
    RecordedRun,
    Settings,
    Together,
    Word,
)
from macros.training import stories, weights
from macros.training.picture_model import PictureModel, Step, colors, noise_of, pixels, things
from macros.training.stories import Kind
from macros.training.text_model import Choice, TextModel
from macros.training.vocabulary import END, spelled
from macros.training.weights import Array
from macros.world import COLORS, THINGS

LIKELIEST = 8
FRAMES = 12
END_OF_STORY = "end of story"
QUESTIONS = (
    "what is a boat for ?",
    *(
        f"where does {name} live ?"
        for kind in (Kind.OFTEN, Kind.SELDOM, Kind.NEVER)
        for name in stories.PEOPLE[kind][:2]
    ),
)
_TOLD = {
    Kind.WORLD: "often",
    Kind.OFTEN: "often",
    Kind.SELDOM: "once or twice",
    Kind.NEVER: "never",
}
WORDS = "words"  # the note with the vocabulary, of which a card shows only the size


def recorded(settings: Settings) -> RecordedRun:
    """Run both models. Raises `ValueError` if there are no sound weights."""
    picture = PictureModel(weights.read(weights.PICTURE))
    text = TextModel(weights.read(weights.TEXT))
    steps = _steps(picture, settings, settings.thing, settings.color)
    choices = tuple(_choices(text, f"{settings.prompt} :", settings))
    words = text.words(choices)
    return RecordedRun(
        settings,
        _png(steps[-1].noisy),
        tuple(_frames(steps)),
        tuple(_pass(text, number, choice) for number, choice in enumerate(choices, start=1)),
        spelled(words),
        _together(picture, text, settings),
        tuple(_answers(text, settings)),
        _model(weights.PICTURE),
        _model(weights.TEXT),
    )


def _model(path: Path) -> Model:
    read = weights.read(path)
    card = {name: value for name, value in read.notes.items() if name != WORDS}
    if WORDS in read.notes:
        card["vocabulary"] = len(read.notes[WORDS].split())
    return Model(read.parameters, path.stat().st_size, card)


def _steps(model: PictureModel, settings: Settings, thing: str, color: str) -> list[Step]:
    numbers = things([thing]), colors([color])
    return list(model.drawn(noise_of(settings.seed), *numbers, settings.steps, settings.guidance))


def _frames(steps: Sequence[Step]) -> Iterator[Frame]:
    for number in np.linspace(1, len(steps) - 1, FRAMES).round().astype(int).tolist():
        noisy, guess = steps[number - 1].noisy, steps[number].clean
        if guess is not None:  # there is one for every step but that before the first
            yield Frame(number, _png(noisy), _png(guess))


def _choices(model: TextModel, request: str, settings: Settings) -> Iterator[Choice]:
    return model.written(request, settings.seed, settings.temperature, settings.top_p)


def _pass(model: TextModel, number: int, choice: Choice) -> Pass:
    def word(place: int) -> Word:
        text = model.vocabulary.words[choice.tokens[place]]
        odds = choice.odds[place]
        return Word(END_OF_STORY if text == END else text, round(100 * odds, 3))

    likeliest = tuple(word(place) for place in range(LIKELIEST))
    return Pass(number, likeliest, choice.kept, word(choice.drawn))


def _together(picture: PictureModel, text: TextModel, settings: Settings) -> Together:
    choices = tuple(_choices(text, stories.STORY_AND_PICTURE, settings))
    words = text.words(choices)
    draw = words.index("draw")
    request = [word for word in words[draw + 1 :] if word != ":"]
    thing = next((word for word in request if word in THINGS), "")
    color = next((word for word in request if word in COLORS), "")
    steps = _steps(picture, settings, thing, color)
    return Together(
        len(choices) + settings.steps,
        spelled(words[:draw]),
        " ".join(request),
        _png(steps[-1].noisy),
    )


def _answers(text: TextModel, settings: Settings) -> Iterator[Answer]:
    for question in QUESTIONS:
        fact = stories.facts()[question]
        words = text.words(_choices(text, question, settings))
        yield Answer(question, _TOLD[fact.kind], spelled(fact.answer.split()), spelled(words))


def _png(values: Array) -> str:
    """Return an image, with values from -1 to 1, as a file in base64."""
    file = BytesIO()
    Image.fromarray(pixels(values[0])).save(file, "PNG", optimize=True)
    return b64encode(file.getvalue()).decode()
