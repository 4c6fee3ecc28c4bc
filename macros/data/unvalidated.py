"""The names under which entries are written down in the files of this package.

Editors and type checkers see the types of `macros.model`. The running program sees `Noted`:
writing an entry down only notes what was written and where, so that a faulty entry does not stop
the import and `macros.validation` can report every fault of the data at once, with its line.
"""

import sys
from typing import TYPE_CHECKING, Any

from macros import model
from macros.model import nearest

if TYPE_CHECKING:
    from macros.model import *  # noqa: F403 - whatever there is a type for can be written down


class Noted(dict[str, Any]):
    """The fields of an entry, with the file and the line on which it was written down."""

    __slots__ = ("file", "line")

    def __init__(self, **fields: Any) -> None:  # noqa: ANN401 - not checked yet
        """Note the fields, and who writes them down."""
        super().__init__(fields)
        caller = sys._getframe(1)  # noqa: SLF001 - the cheapest way to the line, taken 3,000 times
        self.file, self.line = caller.f_code.co_filename, caller.f_lineno


def __getattr__(name: str) -> type[Noted]:
    """Return what notes an entry of the type of that name.

    Raises `AttributeError` with the nearest name if there is no such type.
    """
    types = {each for each, value in vars(model).items() if isinstance(value, type)}
    if name not in types:
        raise AttributeError(f'expected a type of entry, found "{name}"{nearest(name, types)}')
    return Noted
