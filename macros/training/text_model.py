"""Writes text, one token after another. docs/assets/tiny_text.js does the same in the page.

For every token the whole text so far goes through the network once, which gives the odds of each
token that could be next; one is drawn by these odds and added, and never changed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from macros.training import chance
from macros.training.layers import gelu, norm, softmax
from macros.training.vocabulary import END, Vocabulary
from macros.training.weights import Array, Weights

CONTEXT = 96  # tokens that the model takes in; then it stops
_NEVER = -1e9


@dataclass(frozen=True)
class Choice:
    """One pass: the tokens in the order of their odds, and the place in it of the one drawn."""

    tokens: tuple[int, ...]
    odds: tuple[float, ...]
    kept: int
    """How many of them could be drawn; top-p leaves out the rest."""
    drawn: int

    @property
    def token(self) -> int:
        """The token that was drawn."""
        return self.tokens[self.drawn]


class TextModel:
    """A transformer with its weights and its vocabulary."""

    def __init__(self, weights: Weights) -> None:
        """Take the weights of the text model."""
        self._matrices = weights.matrices
        self._layers = int(weights.notes["layers"])
        self._heads = int(weights.notes["heads"])
        self._notes = weights.notes

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that it reads and writes."""
        return Vocabulary(tuple(self._notes["words"].split()))

    def logits(self, tokens: Sequence[int]) -> Array:
        """Return, for every position of a text, the logits of the next token."""
        weights = self._matrices
        values = weights["embed"][list(tokens)] * np.sqrt(weights["embed"].shape[1])
        for layer in range(self._layers):
            values = values + self._attention(values, f"{layer}")
            normed = norm(values, weights[f"{layer}.norm-up"])
            up = gelu(normed @ weights[f"{layer}.up"].T)
            values = values + up @ weights[f"{layer}.down"].T
        result: Array = norm(values, weights["norm"]) @ weights["embed"].T
        return result

    def _attention(self, values: Array, layer: str) -> Array:
        """Return what each position takes from those before it and from itself."""
        weights, heads = self._matrices, self._heads
        joined = norm(values, weights[f"{layer}.norm-attention"]) @ weights[f"{layer}.attention"].T
        query, key, value = (
            part.reshape(len(values), heads, -1).swapaxes(0, 1)
            for part in np.split(joined, 3, axis=-1)
        )
        positions = np.arange(len(values))
        distance = positions[:, None] - positions
        bias = np.where(distance < 0, _NEVER, -slopes(heads)[:, None, None] * distance)
        shares = softmax(query @ key.swapaxes(1, 2) / np.sqrt(key.shape[-1]) + bias)
        mixed: Array = (shares @ value).swapaxes(0, 1).reshape(values.shape)
        result: Array = mixed @ weights[f"{layer}.attend"].T
        return result

    def loss(self, texts: Sequence[tuple[Sequence[int], Sequence[int]]]) -> float:
        """Return the mean of -ln p over every token of answers, given their requests."""
        losses: list[float] = []
        for request, answer in texts:
            odds = softmax(self.logits([*request, *answer[:-1]]))[len(request) - 1 :]
            losses.extend(-np.log(odds[np.arange(len(answer)), list(answer)]))
        return float(np.mean(losses))

    def choice(
        self, tokens: Sequence[int], temperature: float, top_p: float, even: float
    ) -> Choice:
        """Return the odds after some tokens, and the one that a number from 0 to 1 draws."""
        return choice(self.logits(tokens)[-1], temperature, top_p, even)

    def written(
        self, request: str, seed: int, temperature: float, top_p: float
    ) -> Iterator[Choice]:
        """Yield each choice until the end of the text is drawn or the context is full."""
        tokens = self.vocabulary.numbers(f"{END} {request}")
        for position in range(CONTEXT - len(tokens)):
            even = chance.even(seed, chance.TEXT, position)
            made = self.choice(tokens, temperature, top_p, even)
            yield made
            if self.vocabulary.words[made.token] == END:
                return
            tokens.append(made.token)

    def words(self, choices: Iterable[Choice]) -> list[str]:
        """Return the words that were drawn, without the token that ends a text."""
        words = [self.vocabulary.words[choice.token] for choice in choices]
        return words[:-1] if words[-1:] == [END] else words


def slopes(heads: int) -> Array:
    """Return by how much the score of a token falls with each token that it is further away."""
    result: Array = np.exp2(1.0 - 2 * np.arange(1, heads + 1))
    return result


def choice(logits: Array, temperature: float, top_p: float, even: float) -> Choice:
    """Return the odds that logits give, and the token that a number from 0 to 1 draws.

    With temperature 0 the likeliest is taken. `top_p` keeps the likeliest that have this share
    together (Holtzman et al., 2020).
    """
    order = np.argsort(-logits, kind="stable")
    odds = softmax(logits[order] / (temperature or 1))
    if not temperature:
        return Choice(tuple(order.tolist()), tuple(odds.tolist()), kept=1, drawn=0)
    sums = np.cumsum(odds)
    kept = min(int(np.searchsorted(sums, top_p)) + 1, len(sums))
    drawn = min(int(np.searchsorted(sums[:kept], even * sums[kept - 1], side="right")), kept - 1)
    return Choice(tuple(order.tolist()), tuple(odds.tolist()), kept, drawn)
