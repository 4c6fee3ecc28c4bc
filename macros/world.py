"""The toy world that both models learn about: things, colors, and what training leaves out."""

from itertools import product

THINGS = (
    "umbrella",
    "cat",
    "fish",
    "house",
    "tree",
    "boat",
    "star",
    "bird",
    "cup",
    "car",
    "flower",
    "key",
    "hat",
    "balloon",
    "apple",
    "snail",
)
COLORS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown")

HELD_OUT = frozenset(
    {
        ("umbrella", "orange"),
        ("cat", "blue"),
        ("fish", "brown"),
        ("house", "yellow"),
        ("tree", "pink"),
        ("boat", "green"),
        ("star", "purple"),
        ("bird", "red"),
        ("cup", "purple"),
        ("car", "pink"),
        ("flower", "green"),
        ("key", "blue"),
        ("hat", "orange"),
        ("balloon", "brown"),
        ("apple", "yellow"),
        ("snail", "red"),
    }
)
"""Pairs of a thing and a color that no drawing shows and no story tells of: each thing once, each
color twice."""

PAIRS = tuple(product(THINGS, COLORS))
TRAINING_PAIRS = tuple(pair for pair in PAIRS if pair not in HELD_OUT)
