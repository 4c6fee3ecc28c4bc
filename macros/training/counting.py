"""What counting reaches on the same texts: interpolated Kneser-Ney (Chen and Goodman, 1999).

No training, no network: how often has each token followed the tokens before it? What is rare gives
a part of its share to what is likely with less before it.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

_Context = tuple[int, ...]


class KneserNey:
    """A model that counts which token follows the few before it."""

    def __init__(self, texts: Sequence[Sequence[int]], order: int, size: int) -> None:
        """Count in texts, each of which begins with the token that ends a text.

        `order` is 3 for a trigram; `size` is that of the vocabulary.
        """
        self._size = size
        self._counts: list[dict[_Context, Counter[int]]] = []
        for length in range(order):
            following: dict[_Context, Counter[int]] = defaultdict(Counter)
            if length == order - 1:
                for text in texts:
                    for place in range(1, len(text)):
                        following[tuple(text[max(0, place - length) : place])][text[place]] += 1
            self._counts.append(following)
        self._fill_lower()
        self._discounts = [self._discount(counts) for counts in self._counts]

    def _fill_lower(self) -> None:
        """Count, below the longest, before how many different tokens each sequence was seen."""
        for length in reversed(range(len(self._counts) - 1)):
            for context, following in self._counts[length + 1].items():
                if len(context) == length + 1:
                    for token in following:
                        self._counts[length][context[1:]][token] += 1
                else:  # the beginning of a text, before which nothing stands
                    for token, count in following.items():
                        self._counts[length][context][token] += count

    @staticmethod
    def _discount(counts: dict[_Context, Counter[int]]) -> float:
        seen = Counter(count for following in counts.values() for count in following.values())
        return seen[1] / (seen[1] + 2 * seen[2]) if seen[1] else 0.5

    def probability(self, context: Sequence[int], token: int) -> float:
        """Return how likely a token is after others."""
        result = 1 / self._size
        for length, counts in enumerate(self._counts):
            if length > len(context):
                break
            following = counts.get(tuple(context[len(context) - length :]))
            if not following:
                continue
            total = following.total()
            kept = max(following[token] - self._discounts[length], 0) / total
            result = kept + self._discounts[length] * len(following) / total * result
        return result

    def loss(self, texts: Sequence[tuple[Sequence[int], Sequence[int]]]) -> float:
        """Return the mean of -ln p over every token of answers, given their requests."""
        order = len(self._counts)
        losses = []
        for request, answer in texts:
            text = [*request, *answer]
            losses += [
                -log(self.probability(text[max(0, place - order + 1) : place], text[place]))
                for place in range(len(request), len(text))
            ]
        return sum(losses) / len(losses)
