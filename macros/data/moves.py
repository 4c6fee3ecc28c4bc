"""Published places that have moved. Nothing has moved yet."""

from macros.data.unvalidated import Move

MOVES: tuple[Move, ...] = ()
