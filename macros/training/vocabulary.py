"""The words that the text model reads and writes, one token each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

END = "<end>"  # the token that begins and ends every text
_NO_SPACE_BEFORE = frozenset({".", ",", "!", "?", ":", "”", "'s"})


@dataclass(frozen=True)
class Vocabulary:
    """The words in the order of their numbers; the first is the one that ends a text."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Vocabulary":
        """Return the vocabulary of texts whose words have spaces between them."""
        return cls((END, *sorted({word for text in texts for word in text.split()})))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {word: number for number, word in enumerate(self.words)}

    def numbers(self, text: str) -> list[int]:
        """Return the numbers of a text whose words have spaces between them.

        Raises `KeyError` for an unknown word.
        """
        return [self._numbers[word] for word in text.split()]


def spelled(words: Sequence[str]) -> str:
    """Return words as people write them: no space before a comma, none inside quotation marks."""
    text = "".join(words[:1])
    for before, word in pairwise(words):
        text += word if before == "“" or word in _NO_SPACE_BEFORE else f" {word}"
    return text
