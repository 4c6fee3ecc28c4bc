"""The shared data module: what the site knows, one module a kind of entry. No page, no HTML."""

from importlib import import_module
from typing import Any

from macros.kinds import KINDS, RawData

# What was written down, unchecked (see `macros.data.unvalidated`), by kind of entry.
RAW_DATA: RawData


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the type stands above
    """Read the data when it is first asked for, so that a fault in it stops no other import."""
    if name != "RAW_DATA":
        raise AttributeError(name)
    data = {
        kind.name: getattr(import_module(f"macros.data.{kind.module}"), kind.constant)
        for kind in KINDS.values()
    }
    return globals().setdefault(name, data)
