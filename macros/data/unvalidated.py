"""The names under which entries are written down in the files of this package.

Editors and type checkers see the types of `macros.model`. The running program sees `Noted` and
`Words`: writing an entry down only notes what was written and where, so that a faulty entry or
a misspelled word does not stop the import, and `macros.validation` can report every fault of the
data at once, with its line.
"""

import sys
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import CodeType
from typing import TYPE_CHECKING, Any

from macros import model
from macros.model import nearest
from macros.model.fields import one_line

if TYPE_CHECKING:
    from macros.model import *  # noqa: F403 - whatever there is a type for can be written down


_TYPES = {name: value for name, value in vars(model).items() if isinstance(value, type)}


class Noted(dict[str, Any]):
    """The fields of an entry, with the file and the lines on which it was written down."""

    __slots__ = ("file", "last", "line")

    def __init__(self, *nameless: object, **fields: Any) -> None:  # noqa: ANN401 - not checked yet
        """Note the fields, and who writes them down. Raises `TypeError` for a nameless value."""
        if nameless:
            found = ", ".join(map(repr, nameless))
            raise TypeError(f"expected the name of a field before every value, found {found}")
        super().__init__({name: one_line(value) for name, value in fields.items()})
        caller = sys._getframe(1)  # noqa: SLF001 - the cheapest way to the line, taken 3,000 times
        self.file = caller.f_code.co_filename
        first, last, _, _ = _positions(caller.f_code)[caller.f_lasti // 2]
        self.line = first or 0
        self.last = last or self.line


@lru_cache(maxsize=1)  # one file is read after another
def _positions(code: CodeType) -> tuple[tuple[int | None, ...], ...]:
    """Return where each instruction of a file stands, each being two bytes long.

    A frame that is asked for its line reads those of the file from the first on.
    """
    return tuple(code.co_positions())


@dataclass(frozen=True)
class UnknownWord:
    """A word that was written down and is not in its closed list: `Verdict.NONE`."""

    list: str
    word: str

    def __str__(self) -> str:
        """Return it as it was written down."""
        return f"{self.list}.{self.word}"


class Words:
    """A closed list of words, of which any may be written down."""

    def __init__(self, words: type[Enum]) -> None:
        """Take the list as the model has it."""
        self._words = words

    def __getattr__(self, word: str) -> Enum | UnknownWord:
        """Return the word of the list that is meant, or what was written down instead."""
        return self._words.__members__.get(word) or UnknownWord(self._words.__name__, word)


def __getattr__(name: str) -> type[Noted] | Words:
    """Return what notes an entry, or a word, of the type of that name.

    Raises `AttributeError` with the nearest name if there is no such type.
    """
    if name not in _TYPES:
        known = nearest(name, _TYPES)
        raise AttributeError(f'expected a type of entry, found "{name}"{known}')
    return Words(_TYPES[name]) if issubclass(_TYPES[name], Enum) else Noted


def __dir__() -> list[str]:
    """Return the names under which something can be written down."""
    return list(_TYPES)
