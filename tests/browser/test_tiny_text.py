"""The script of the text model computes what its reference does, and reads what people type."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Page

from macros.training import weights
from macros.training.text_model import TextModel
from macros.training.vocabulary import END, spelled
from tests.browser.pages import Open

SAME = 1e-4
TEXTS = (
    "a red fish :",
    "a story and a picture : One day in spring , Lily",
    "where does Ben live ? Ben lives in the red house",
)
STORY = "“ Where is Ben 's key ? ” asked Lily , and smiled ."

# A function with the published text model of the page; its body follows.
WITH_MODEL = """async ([from, value]) => {
    const [{TextModel}, {readWeights}] = await Promise.all(
        ["tiny_text.js", "tiny_weights.js"].map((name) => import(from + name)));
    const file = await (await fetch(`${from}text-model.safetensors`)).arrayBuffer();
    const model = new TextModel(readWeights(file));
"""


@pytest.fixture
def page(visit: Open) -> Page:
    """Return the page with the models."""
    opened: Page = visit("see/")
    return opened


def run(page: Page, address: str, body: str, value: object) -> Any:  # noqa: ANN401 - any JSON
    """Return what the body of a function of the model and a value returns."""
    return page.evaluate(f"{WITH_MODEL}{body}}}", [f"{address}assets/", value])


def test_the_script_computes_what_the_reference_does(page: Page, address: str) -> None:
    """Every score of every token is the same, with the earlier tokens cached or not."""
    model = TextModel(weights.read(weights.TEXT))
    texts = [model.vocabulary.numbers(f"{END} {text}") for text in TEXTS]
    body = """return value.map((tokens) => {
        model.begin();
        return tokens.map((token) => [...model.scoresAfter(token)]);
    });"""
    for tokens, scores in zip(texts, run(page, address, body, texts), strict=True):
        assert np.abs(np.array(scores) - model.logits(tokens)).max() < SAME


@pytest.mark.parametrize(
    ("typed", "words", "unknown"),
    [
        ("A RED fish:", ["a", "red", "fish", ":"], []),
        ("Where does lily live?", ["where", "does", "Lily", "live", "?"], []),
        ("a red dragon, Zed\u2019s 42", ["a", "red", ",", "'s"], ["dragon", "Zed", "42"]),
        ("", [], []),
    ],
)
def test_what_is_typed_is_read(
    page: Page, address: str, typed: str, words: Sequence[str], unknown: Sequence[str]
) -> None:
    """Capitals don't matter, and what the model doesn't know is named."""
    body = """const {numbers, unknown} = model.numbers(value);
        return [numbers.map((number) => model.words[number]), unknown];"""
    assert run(page, address, body, typed) == [words, unknown]


def test_words_are_spelled_as_the_reference_does(page: Page, address: str) -> None:
    """Spaces and quotation marks stand where people set them."""
    words = STORY.split()
    assert run(page, address, "return model.spelled(value);", words) == spelled(words)
