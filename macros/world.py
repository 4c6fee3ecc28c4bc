"""The toy world that both models learn about: things, colors, and what training leaves out."""

from itertools import product

COLORS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "brown")
# Every thing, with the color in which no drawing shows it and no story tells of it. Each color is
# left out twice.
_LEFT_OUT = {
    "umbrella": "orange",
    "cat": "blue",
    "fish": "brown",
    "house": "yellow",
    "tree": "pink",
    "boat": "green",
    "star": "purple",
    "bird": "red",
    "cup": "purple",
    "car": "pink",
    "flower": "green",
    "key": "blue",
    "hat": "orange",
    "balloon": "brown",
    "apple": "yellow",
    "snail": "red",
}
THINGS = tuple(_LEFT_OUT)
HELD_OUT = frozenset(_LEFT_OUT.items())
PAIRS = tuple(product(THINGS, COLORS))
TRAINING_PAIRS = tuple(pair for pair in PAIRS if pair not in HELD_OUT)
