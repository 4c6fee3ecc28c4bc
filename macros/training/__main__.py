"""The commands that make the two models anew: what they learn from, their weights, their cards."""

from collections.abc import Collection, Iterator
from itertools import count
from pathlib import Path
from time import process_time

import click

from macros.figures.recorded_run import FILE, RUN, Settings
from macros.training import (
    network,
    picture,
    picture_card,
    recording,
    stories,
    text,
    text_card,
    weights,
)
from macros.training.network import Parameters
from macros.training.text_model import TextModel
from macros.training.vocabulary import END, Vocabulary
from macros.world import COLORS, THINGS

FIRST = 5  # steps whose losses are kept, for whoever repeats the training


@click.group()
def commands() -> None:
    """Train the two models that run in the page *See it happen*.

    The same seed gives the same weights, on the same machine with the same libraries.
    """


@commands.command()
def text_model() -> None:
    """Train the text model on stories and facts of the toy world, and write its weights."""
    training = stories.texts()
    vocabulary = Vocabulary.of(training)
    numbers = [vocabulary.numbers(f"{END} {text}") for text in training]
    began = process_time()
    parameters, first_losses = _trained(text.train(numbers, len(vocabulary.words)))
    notes = {
        "steps": text.STEPS,
        "layers": text.LAYERS,
        "heads": text.HEADS,
        "words": " ".join(vocabulary.words),
        "first_losses": first_losses,
        "seconds": round(process_time() - began),
    }
    network.write(weights.TEXT, parameters, notes)
    card = text_card.card(TextModel(weights.read(weights.TEXT)))
    _keep(weights.TEXT, parameters, {**notes, **card})


@commands.command()
def picture_model() -> None:
    """Train the image model on drawings of the toy world, and write its weights."""
    began = process_time()
    parameters, first_losses = _trained(picture.train())
    notes = {
        "steps": picture.STEPS,
        "waves": picture.WAVES,
        "things": THINGS,
        "colors": COLORS,
        "first_losses": first_losses,
        "seconds": round(process_time() - began),
    }
    network.write(weights.PICTURE, parameters, notes, picture.EXACT)
    card = picture_card.card(weights.read(weights.PICTURE))
    _keep(weights.PICTURE, parameters, {**notes, **card}, picture.EXACT)


@commands.command()
@click.argument("path", type=click.Path(path_type=Path))
def picture_sheet(path: Path) -> None:
    """Write a sheet of images to a file, to be looked through for flaws."""
    picture_card.sheet(weights.read(weights.PICTURE)).save(path)


@commands.command()
def record_run() -> None:
    """Run both models as the page *See it happen* begins, and write down what they make."""
    FILE.write_bytes(RUN.dump_json(recording.recorded(Settings()), indent=1) + b"\n")


def _trained(steps: Iterator[tuple[Parameters, float]]) -> tuple[Parameters, list[float]]:
    """Return the last parameters and the first losses, and say now and then how it goes."""
    first: list[float] = []
    for number, (parameters, loss) in zip(count(1), steps, strict=False):
        last = parameters
        if number <= FIRST:
            first.append(round(loss, 5))
        if number % 500 == 0:
            click.echo(f"step {number}: {loss:.3f}")
    return last, first


def _keep(
    path: Path, parameters: Parameters, notes: dict[str, object], exact: Collection[str] = ()
) -> None:
    network.write(path, parameters, notes, exact)
    for name, value in notes.items():
        if name != "words":
            click.echo(f"{name}: {value}")


if __name__ == "__main__":
    commands()
