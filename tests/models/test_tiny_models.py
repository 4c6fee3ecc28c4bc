"""The two tiny models compute what is said of them, from the weights that are published."""

import gzip
from base64 import b64decode
from io import BytesIO
from itertools import pairwise
from math import isclose
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from macros.figures.recorded_run import Settings, recorded_run
from macros.render import see
from macros.render.links import Link
from macros.site import Site
from macros.training import chance, corpus, recording, weights
from macros.training.counting import KneserNey
from macros.training.picture_model import NO_DIGIT, PictureModel, noise_of
from macros.training.pieces import END, Vocabulary
from macros.training.text_model import CONTEXT, TextModel, choice
from macros.training.weights import Array
from tests.conftest import ROOT

LINK = Link("see.md")
GOAL = 3.2  # nats a piece


@pytest.fixture(scope="module")
def text_model() -> TextModel:
    """Return the text model as it is published."""
    return TextModel(weights.read(weights.TEXT))


@pytest.fixture(scope="module")
def vocabulary(text_model: TextModel) -> Vocabulary:
    """Return the pieces of the text model."""
    return text_model.vocabulary


@pytest.fixture(scope="module")
def held_out(vocabulary: Vocabulary) -> list[list[int]]:
    """Return the texts that the text model never saw, in pieces."""
    return [vocabulary.numbers(END + text + END) for text in corpus.split()[1]]


def written(model: TextModel, settings: Settings) -> list[int]:
    """Return the pieces that a model writes."""
    made = model.written(settings.beginning, settings.seed, settings.temperature, settings.top_p)
    return [each.piece for each in made]


def compressed(*files: Path) -> int:
    """Return the bytes of files, each compressed as servers do."""
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def test_what_is_fetched_is_light() -> None:
    """The weights take at most 250 KB, and with their programs at most 280."""
    assets = ROOT / "docs" / "assets"
    scripts = [*assets.glob("tiny_*.js"), *assets.glob("see*.js")]
    assert len(scripts) > 5
    assert compressed(weights.TEXT, weights.PICTURE) <= 250_000
    assert compressed(weights.TEXT, weights.PICTURE, *scripts) <= 280_000


def test_the_card_says_what_the_weights_give(
    text_model: TextModel, held_out: list[list[int]]
) -> None:
    """The loss on the held-out text is the one on the card, and below the goal."""
    card = weights.read(weights.TEXT).notes
    assert sum(map(len, held_out)) - len(held_out) == card["measured_on"]
    assert isclose(text_model.loss(held_out), card["loss"], abs_tol=1e-6)
    assert card["loss"] <= GOAL


@pytest.mark.parametrize(("order", "named"), [(3, "trigram_loss"), (5, "five_gram_loss")])
def test_the_card_says_what_counting_gives(
    vocabulary: Vocabulary, held_out: list[list[int]], order: int, named: str
) -> None:
    """Counting on the same text reaches what the card says, and its odds are odds."""
    seen = [vocabulary.numbers(END + text + END) for text in corpus.split()[0]]
    counted = KneserNey(seen, order, len(vocabulary.pieces))
    assert isclose(counted.loss(held_out), weights.read(weights.TEXT).notes[named], abs_tol=1e-6)
    for context in (held_out[0][: order - 1], [0], []):
        odds = [counted.probability(context, piece) for piece in range(len(vocabulary.pieces))]
        assert isclose(sum(odds), 1, abs_tol=1e-9)


def test_the_held_out_text_was_not_trained_on() -> None:
    """No paragraph is on both sides, and one in ten is held out."""
    seen, kept = corpus.split()
    assert not set(seen) & set(kept)
    assert len(kept) == (len(seen) + len(kept)) // corpus.HELD_OUT


@given(data=st.data())
def test_pieces_put_together_are_the_text(vocabulary: Vocabulary, data: st.DataObject) -> None:
    """Nothing of a text is lost when it is cut into pieces."""
    text = data.draw(st.text(alphabet=vocabulary.letters, max_size=40))
    numbers = vocabulary.numbers(text)
    assert "".join(vocabulary.pieces[number] for number in numbers) == text


def test_a_seed_is_repeated_and_another_differs(text_model: TextModel) -> None:
    """The same seed writes the same text; another writes another."""
    first = written(text_model, Settings(seed=1))
    assert first == written(text_model, Settings(seed=1))
    assert first != written(text_model, Settings(seed=2))


def test_without_temperature_the_seed_says_nothing(text_model: TextModel) -> None:
    """With temperature 0 the likeliest piece is taken, whatever the seed; the noise differs."""
    first, second = Settings(seed=1, temperature=0), Settings(seed=2, temperature=0)
    assert written(text_model, first) == written(text_model, second)
    assert not np.array_equal(noise_of(1), noise_of(2))


def test_what_stands_is_not_changed_by_what_follows(text_model: TextModel) -> None:
    """The scores at a place are the same, whatever comes after it."""
    pieces = text_model.vocabulary.numbers(END + "A large language model")
    whole = text_model.scores(pieces)
    assert np.allclose(whole[:-1], text_model.scores(pieces[:-1]), atol=1e-12)


def test_top_p_leaves_out_the_unlikely() -> None:
    """The likeliest pieces that have the share together can be drawn, and no other."""
    scores = np.log(np.array([0.1, 0.6, 0.3]))
    made = choice(scores, 1, 0.65, even=0.99)
    assert (made.pieces, made.kept, made.piece) == ((1, 2, 0), 2, 2)
    assert choice(scores, 1, 0.65, even=0.01).piece == 1
    assert choice(scores, 1, 1, even=0.9999).piece == 0
    assert choice(scores, 0, 1, even=0.9999).piece == 1


def test_a_text_ends_within_the_context(text_model: TextModel) -> None:
    """No text is longer than what the model takes in, and nothing follows an end."""
    end = text_model.vocabulary.numbers(END)[0]
    for seed in range(5):
        pieces = written(text_model, Settings(seed=seed, temperature=2, top_p=1))
        assert len(pieces) < CONTEXT
        assert end not in pieces[:-1]


def test_chance_is_even_and_a_bell() -> None:
    """The numbers of many places are spread as they shall be, and two uses share none."""
    even = np.array([chance.even(7, chance.TEXT, place) for place in range(20_000)])
    assert abs(even.mean() - 0.5) < 0.01
    assert abs(even.std() - 12**-0.5) < 0.01
    assert abs(np.corrcoef(even[:-1], even[1:])[0, 1]) < 0.02
    bell = np.array([chance.bell(7, chance.PICTURE, place) for place in range(20_000)])
    assert abs(bell.mean()) < 0.02
    assert abs(bell.std() - 1) < 0.02
    assert chance.even(7, chance.TEXT, 0) != chance.even(7, chance.PICTURE, 0)


def test_every_step_works_on_the_whole_picture() -> None:
    """In each step every point changes, and the last step leaves no noise."""
    model = PictureModel(weights.read(weights.PICTURE))
    *_, before, last = steps = list(model.drawn(noise_of(7), np.array([3]), 25, 2))
    for one, other in pairwise(steps[:-3]):
        assert np.all(one.noisy != other.noisy)
    assert not np.array_equal(before.noisy, last.noisy)
    assert last.clean is not None
    assert np.allclose(last.noisy, last.clean, atol=1e-12)


@pytest.mark.parametrize("kept", [0, 4, 900, -1], ids=["empty", "head", "note", "last byte"])
def test_cut_weights_are_named(tmp_path: Path, kept: int) -> None:
    """A file that is not whole is told by its name, and no page is built with it."""
    cut = tmp_path / "text-model.safetensors"
    cut.write_bytes(weights.TEXT.read_bytes()[:kept])
    with pytest.raises(ValueError, match=r"text-model\.safetensors: expected the weights"):
        weights.read(cut)


def test_weights_that_are_not_there_are_named(tmp_path: Path) -> None:
    """A file that is missing is told by its name."""
    with pytest.raises(ValueError, match=r"gone\.safetensors: expected the weights"):
        weights.read(tmp_path / "gone.safetensors")


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("seeds=3", '"seeds".* Did you mean "seed"'),
        ("steps=900", "steps must be from 1 to 50"),
        ("digit=-1", "digit must be from 0 to 10"),
        ("top-p=0", "top-p must be from 0.1 to 1"),
    ],
)
def test_a_link_to_a_run_that_cannot_be_is_refused(site: Site, state: str, expected: str) -> None:
    """What a page links to can be set on the page."""
    with pytest.raises(ValueError, match=expected):
        see.see_link(site, LINK, "A run", state)


def test_the_recorded_run_is_what_the_weights_give() -> None:
    """Whoever changes weights or settings records the run anew."""
    recorded, computed = recorded_run(), recording.recorded(Settings())
    assert (recorded.settings, recorded.text) == (computed.settings, computed.text)
    assert recorded.picture_model == computed.picture_model
    assert recorded.text_model == computed.text_model
    for one, other in zip(recorded.frames, computed.frames, strict=True):
        assert np.abs(light(one.noisy) - light(other.noisy)).max() <= 1  # a shade of 255
        assert np.abs(light(one.clean) - light(other.clean)).max() <= 1
    for before, now in zip(recorded.passes, computed.passes, strict=True):
        for stored, piece in zip(before.likeliest, now.likeliest, strict=True):
            assert stored.text == piece.text
            assert isclose(stored.percent, piece.percent, abs_tol=0.01)


def light(png: str) -> Array:
    """Return the points of a recorded picture; none of the one before the first pass."""
    return np.array(Image.open(BytesIO(b64decode(png))) if png else [0.0], dtype=np.float64)


def test_a_page_knows_the_limits_of_the_models() -> None:
    """What can be set on the page is what the models take."""
    assert (see.NO_DIGIT, see.MOST_PASSES) == (NO_DIGIT, CONTEXT)


def test_the_recorded_run_is_the_one_that_the_page_begins_with(site: Site) -> None:
    """What is on paper is what whoever presses Start sees."""
    run, page = recorded_run(), see.see_run(site, LINK)
    assert f'value="{run.settings.seed}"' in page
    assert len(run.frames) == run.settings.steps + 1
    assert run.passes[0].drawn.text in page
    assert page.count("data:image/png") == 2 * see.STRIP - 1
