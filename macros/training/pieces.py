"""The pieces that the text model reads and writes: letters, and pairs that were often together.

This is byte-pair encoding (Sennrich et al., 2016): beginning with single letters, the merges are
done in the order in which they were learned. A space belongs to the word behind it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

END = "\n"  # the piece that begins and ends every text
_WORD = re.compile(r" ?[A-Za-z]+| ?[0-9]| ?[^A-Za-z0-9\s]+|\s")


@dataclass(frozen=True)
class Vocabulary:
    """The letters, and the merges in the order in which they are done.

    A piece is known by its number: first the letters, then what each merge makes.
    """

    letters: str
    merges: tuple[tuple[str, str], ...]

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """Every piece, in the order of the numbers."""
        return (*self.letters, *(left + right for left, right in self.merges))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {piece: number for number, piece in enumerate(self.pieces)}

    @cached_property
    def _ranks(self) -> dict[tuple[str, str], int]:
        return {pair: rank for rank, pair in enumerate(self.merges)}

    def numbers(self, text: str) -> list[int]:
        """Return the numbers of the pieces of a text. Raises `KeyError` for an unknown letter."""
        return [self._numbers[piece] for word in words(text) for piece in self._merged(word)]

    def _merged(self, word: str) -> list[str]:
        pieces = list(word)
        while len(pieces) > 1:
            pairs = list(pairwise(pieces))
            first = min(pairs, key=lambda pair: self._ranks.get(pair, len(self._ranks)))
            if first not in self._ranks:
                break
            pieces = list(merged(pieces, first))
        return pieces


def words(text: str) -> list[str]:
    """Return the words of a text, each with the space before it; no piece spans two."""
    return _WORD.findall(text)


def merged(pieces: list[str], pair: tuple[str, str]) -> Iterator[str]:
    """Yield pieces with every occurrence of a pair made one, from the left."""
    place = 0
    while place < len(pieces):
        if tuple(pieces[place : place + 2]) == pair:
            yield pair[0] + pair[1]
            place += 2
        else:
            yield pieces[place]
            place += 1


def learned(texts: Iterable[str], size: int) -> Vocabulary:
    """Return a vocabulary of a size, learned from texts: the commonest pair is merged, and so on.

    Of pairs that are equally common, the first by its letters is taken.
    """
    counts = Counter(word for text in texts for word in words(text))
    letters = "".join(sorted({END} | {letter for word in counts for letter in word}))
    split = {word: list(word) for word in counts}
    pairs: Counter[tuple[str, str]] = Counter()
    for word, pieces in split.items():
        pairs.update({pair: number * counts[word] for pair, number in _pairs(pieces).items()})
    merges: list[tuple[str, str]] = []
    while len(letters) + len(merges) < size:
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        for word in (word for word in split if "".join(best) in word):
            before, split[word] = split[word], list(merged(split[word], best))
            for change, pieces in ((-counts[word], before), (counts[word], split[word])):
                pairs.update({pair: number * change for pair, number in _pairs(pieces).items()})
    return Vocabulary(letters, tuple(merges))


def _pairs(pieces: list[str]) -> Counter[tuple[str, str]]:
    return Counter(pairwise(pieces))
