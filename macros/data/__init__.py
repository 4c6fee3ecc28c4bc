"""The shared data module: what the site knows, one module a kind of entry. No page, no HTML."""

from importlib import import_module

from macros.kinds import KINDS, RawData

# What was written down, unchecked (see `macros.data.unvalidated`), by kind of entry.
RAW_DATA: RawData = {
    kind.name: getattr(import_module(f"macros.data.{kind.module}"), kind.constant)
    for kind in KINDS.values()
}
