"""Copy the entry to the `MOVES` in `macros/data/moves.py`."""

from macros.model import Move

MOVE = Move(old="systems.md#a-former-system", new="systems.md#a-new-system")
