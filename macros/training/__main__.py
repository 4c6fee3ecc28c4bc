"""The commands that make the two models anew: what they learn from, their weights, their cards."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from time import process_time

import click

from macros.figures.recorded_run import FILE, RUN, Settings
from macros.loading import load_site
from macros.training import corpus, network, picture, recording, text, weights
from macros.training.network import Parameters
from macros.training.picture_model import PictureModel
from macros.training.pieces import learned
from macros.training.text_model import TextModel

FIRST = 5  # steps whose losses are kept, for whoever repeats the training


@click.group()
def commands() -> None:
    """Train the two models that run in the page *See it happen*.

    The same seed gives the same weights, on the same machine with the same libraries.
    """


@commands.command()
def write_corpus() -> None:
    """Write the site's present text down, for the text model to be trained on."""
    corpus.write(load_site())


@commands.command()
def text_model() -> None:
    """Train the text model on the text that was written down, and write its weights."""
    vocabulary = learned(corpus.split()[0], text.PIECES)
    seen, _ = text.numbered(vocabulary)
    began = process_time()
    parameters, first_losses = _trained(text.train(seen))
    notes = {
        "steps": text.STEPS,
        "layers": text.LAYERS,
        "heads": text.HEADS,
        "letters": vocabulary.letters,
        "merges": vocabulary.merges,
        "first_losses": first_losses,
        "seconds": round(process_time() - began),
    }
    network.write(weights.TEXT, parameters, notes)
    card = text.card(TextModel(weights.read(weights.TEXT)))
    _keep(weights.TEXT, parameters, {**notes, **card})


@commands.command()
def picture_model() -> None:
    """Train the picture model on digits written by hand, and write its weights."""
    began = process_time()
    parameters, first_losses = _trained(picture.train())
    notes = {
        "steps": picture.STEPS,
        "layers": picture.LAYERS,
        "waves": picture.WAVES,
        "first_losses": first_losses,
        "seconds": round(process_time() - began),
    }
    network.write(weights.PICTURE, parameters, notes)
    card = picture.card(PictureModel(weights.read(weights.PICTURE)))
    _keep(weights.PICTURE, parameters, {**notes, **card})


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


def _keep(path: Path, parameters: Parameters, notes: dict[str, object]) -> None:
    network.write(path, parameters, notes)
    for name, value in notes.items():
        if name not in {"letters", "merges"}:
            click.echo(f"{name}: {value}")


if __name__ == "__main__":
    commands()
