"""Entries grouped by first letter."""

from collections.abc import Iterable
from unicodedata import normalize


def letter(name: str) -> str:
    """Return the first letter of a name without accents, or "Other"."""
    first = normalize("NFKD", name)[0].upper()
    return first if "A" <= first <= "Z" else "Other"


def first_of_letters(entries: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return each letter with the anchor of its first entry. `entries` are names with anchors."""
    first: dict[str, str] = {}
    for name, anchor in entries:
        first.setdefault(letter(name), anchor)
    return list(first.items())
