"""Writes text, one piece after another. docs/assets/tiny_text.js does the same in the page.

For every piece the whole text so far goes through the network once, which gives the odds of each
piece that could be next; one is drawn by these odds and added, and never changed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from macros.training import chance
from macros.training.layers import curve, norm, shares
from macros.training.pieces import END, Vocabulary
from macros.training.weights import Array, Weights

CONTEXT = 128  # pieces that the model takes in; then it stops
_NEVER = -1e9


@dataclass(frozen=True)
class Choice:
    """One pass: the pieces in the order of their odds, and the place in it of the one drawn."""

    pieces: tuple[int, ...]
    odds: tuple[float, ...]
    kept: int
    """How many of them could be drawn; top-p leaves out the rest."""
    drawn: int

    @property
    def piece(self) -> int:
        """The piece that was drawn."""
        return self.pieces[self.drawn]


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
        """The pieces that it reads and writes."""
        merges = tuple((left, right) for left, right in self._notes["merges"])
        return Vocabulary(self._notes["letters"], merges)

    def scores(self, pieces: Sequence[int]) -> Array:
        """Return, for every place in a text, the score of each piece to come next (logits)."""
        weights = self._matrices
        values = weights["embed"][list(pieces)] * np.sqrt(weights["embed"].shape[1])
        for layer in range(self._layers):
            values = values + self._looked_back(values, f"{layer}")
            seen = norm(values, weights[f"{layer}.norm-up"])
            up = curve(seen @ weights[f"{layer}.up"].T)
            values = values + up @ weights[f"{layer}.down"].T
        result: Array = norm(values, weights["norm"]) @ weights["embed"].T
        return result

    def _looked_back(self, values: Array, layer: str) -> Array:
        """Return what each place takes from those before it (attention)."""
        weights, heads = self._matrices, self._heads
        asked = norm(values, weights[f"{layer}.norm-attention"]) @ weights[f"{layer}.attention"].T
        query, key, value = (
            part.reshape(len(values), heads, -1).swapaxes(0, 1)
            for part in np.split(asked, 3, axis=-1)
        )
        places = np.arange(len(values))
        distance = places[:, None] - places
        slopes = 2.0 ** (1 - 2 * np.arange(1, heads + 1))
        far = np.where(distance < 0, _NEVER, -slopes[:, None, None] * distance)
        share = shares(query @ key.swapaxes(1, 2) / np.sqrt(key.shape[-1]) + far)
        taken: Array = (share @ value).swapaxes(0, 1).reshape(values.shape)
        result: Array = taken @ weights[f"{layer}.attend"].T
        return result

    def loss(self, texts: Sequence[Sequence[int]]) -> float:
        """Return the mean of -ln p over every piece of texts but the first of each.

        A text that is longer than the context is cut into windows, half of each for looking back.
        """
        losses: list[float] = []
        for text in texts:
            for start in range(0, max(1, len(text) - 1 - CONTEXT // 2), CONTEXT // 2):
                window = np.array(text[start : start + CONTEXT + 1])
                odds = shares(self.scores(window[:-1].tolist()))
                taken = odds[np.arange(len(window) - 1), window[1:]]
                losses.extend(-np.log(taken[CONTEXT // 2 if start else 0 :]))
        return float(np.mean(losses))

    def choice(
        self, pieces: Sequence[int], temperature: float, top_p: float, even: float
    ) -> Choice:
        """Return the odds after some pieces, and the one that a number from 0 to 1 draws."""
        return choice(self.scores(pieces)[-1], temperature, top_p, even)

    def written(
        self, beginning: str, seed: int, temperature: float, top_p: float
    ) -> Iterator[Choice]:
        """Yield each choice until the end of the text is drawn or the context is full."""
        pieces = self.vocabulary.numbers(END + beginning)
        for place in range(CONTEXT - len(pieces)):
            even = chance.even(seed, chance.TEXT, place)
            made = self.choice(pieces, temperature, top_p, even)
            yield made
            if made.piece == self.vocabulary.pieces.index(END):
                return
            pieces.append(made.piece)


def choice(scores: Array, temperature: float, top_p: float, even: float) -> Choice:
    """Return the odds that scores give, and the piece that a number from 0 to 1 draws.

    With temperature 0 the likeliest is taken. `top_p` keeps the likeliest that have this share
    together (Holtzman et al., 2020).
    """
    order = np.argsort(-scores, kind="stable")
    odds = shares(scores[order] / (temperature or 1))
    if not temperature:
        return Choice(tuple(order.tolist()), tuple(odds.tolist()), kept=1, drawn=0)
    sums = np.cumsum(odds)
    kept = min(int(np.searchsorted(sums, top_p)) + 1, len(sums))
    drawn = min(int(np.searchsorted(sums[:kept], even * sums[kept - 1], side="right")), kept - 1)
    return Choice(tuple(order.tolist()), tuple(odds.tolist()), kept, drawn)
