"""Published places that have moved. Nothing has moved yet."""

from macros.data.draft import Move

MOVES: tuple[Move, ...] = ()
