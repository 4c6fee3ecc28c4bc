"""The two tiny models compute what the page and their model cards say."""

from io import BytesIO
from math import isclose
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from macros.exports import clip
from macros.figures.recorded_run import Settings, film, picture, recorded_run
from macros.site import Site
from macros.training import recording, weights
from macros.training.weights import Array

FILM_LIMIT, CLIP_LIMIT = 25_000, 300_000  # bytes


@pytest.mark.parametrize("size", [None, 0, 900, -1], ids=["missing", "empty", "short", "last byte"])
def test_incomplete_weights_are_reported(tmp_path: Path, size: int | None) -> None:
    """The message names the file."""
    file = tmp_path / "text-model.safetensors"
    if size is not None:
        file.write_bytes(weights.TEXT.read_bytes()[:size])
    with pytest.raises(ValueError, match=r"text-model\.safetensors: expected the weights"):
        weights.read(file)


def test_the_recorded_run_is_up_to_date() -> None:
    """A change of the weights or settings is followed by a new recording."""
    recorded, computed = recorded_run(), recording.recorded(Settings())
    assert (recorded.settings, recorded.text) == (computed.settings, computed.text)
    assert recorded.answers == computed.answers
    assert recorded.picture_model == computed.picture_model
    assert recorded.text_model == computed.text_model
    stored, drawn = recorded.together, computed.together
    assert (stored.passes, stored.text, stored.request) == (drawn.passes, drawn.text, drawn.request)
    assert np.abs(pixels(stored.image) - pixels(drawn.image)).max() <= 1  # of 255
    for before, frame in zip(recorded.frames, computed.frames, strict=True):
        assert before.number == frame.number
        assert np.abs(pixels(before.noisy) - pixels(frame.noisy)).max() <= 1
        assert np.abs(pixels(before.guess) - pixels(frame.guess)).max() <= 1
    for stored_pass, now in zip(recorded.passes, computed.passes, strict=True):
        for word, other in zip(stored_pass.likeliest, now.likeliest, strict=True):
            assert word.text == other.text
            assert isclose(word.percent, other.percent, abs_tol=0.01)


def pixels(png: str) -> Array:
    """Return the pixels of a recorded image."""
    return np.array(picture(png), dtype=np.float64)


def test_what_is_fetched_later_is_small(site: Site) -> None:
    """The film of the home page, and the clip to share, each have a limit."""
    assert len(film()) <= FILM_LIMIT
    assert len(clip.clip(site)) <= CLIP_LIMIT


def test_the_clip_ends_as_the_run_does(site: Site) -> None:
    """It moves, shows the finished image at last, and repeats."""
    with Image.open(BytesIO(clip.clip(site))) as shown:
        assert (shown.size, shown.info["loop"]) == ((1200, 630), 0)
        assert shown.n_frames > len(recorded_run().frames)  # type: ignore[attr-defined]
