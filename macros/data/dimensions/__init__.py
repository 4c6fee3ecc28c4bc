"""The dimensions, one file each, in the order of their positions."""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any

DIMENSIONS: tuple[Any, ...] = tuple(
    sorted(
        (import_module(f"{__name__}.{module.name}").DIMENSION for module in iter_modules(__path__)),
        # What is no number is a fault, which the checks tell.
        key=lambda each: position if isinstance(position := each.get("position"), int) else 0,
    )
)
