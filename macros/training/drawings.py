"""Draws the images that the image model is trained on: one thing in one color on white paper.

Every thing faces the same way and always has the same parts. What varies is where it stands, how
large, tilted and stretched it is, its proportions and the shade of its color.
"""

from collections.abc import Callable
from itertools import pairwise
from math import cos, pi, sin

import numpy as np

from macros.training.pen import INK, PAPER, Pen, Pixels

_WOOD, _LEAF, _BEAK, _GLASS = (150, 104, 66), (92, 172, 84), (250, 170, 60), (190, 226, 246)
_CREAM, _WATER, _STEAM, _METAL = (255, 240, 190), (120, 186, 236), (164, 164, 180), (214, 214, 222)


def _umbrella(pen: Pen) -> None:
    high, low = pen.vary(-0.92, -0.8), pen.vary(0.0, 0.1)
    width = pen.vary(0.88, 1.0)
    pen.line([(0, high - 0.1), (0, high)], 0.1)
    pen.line([(0, low - 0.1), (0, 0.72), (0.1, 0.9), (0.28, 0.88), (0.34, 0.68)], 0.13)
    angles = [pi * step / 16 for step in range(17)]
    for share, paint in ((1.0, pen.color), (0.38, pen.light)):
        top = [(-width * share * cos(angle), low + (high - low) * sin(angle)) for angle in angles]
        ends = (1, 0.38, -0.38, -1) if share == 1 else (0.38, -0.38)
        hem = [
            (width * x, low - rise)
            for right, left in pairwise(ends)
            for x, rise in ((right, 0), ((right + left) / 2, 0.12))
        ]
        pen.shape([*top, *hem], paint)


def _cat(pen: Pen) -> None:
    head = pen.vary(0.44, 0.5)
    wide = pen.vary(0.42, 0.48)
    top = pen.vary(-0.42, -0.36)
    pen.tube([(wide - 0.1, 0.8), (0.74, 0.78), (0.84, 0.48), (0.7, 0.26)], 0.17, pen.color)
    pen.oval((0, 0.5), (wide, 0.48), pen.color)
    pen.oval((0, 0.58), (wide * 0.52, 0.28), pen.light, outline=0)
    for side in (-1, 1):
        pen.shape(
            [
                (side * head, top),
                (side * head * 1.05, top - head * 1.15),
                (side * head * 0.15, top - head * 0.75),
            ],
            pen.color,
        )
    pen.oval((0, top), (head * 1.15, head), pen.color)
    for side in (-1, 1):
        pen.dot((side * head * 0.48, top - 0.02), 0.1)
    pen.dot((0, top + head * 0.36), 0.07, (236, 120, 140))


def _fish(pen: Pen) -> None:
    long, high = pen.vary(0.66, 0.74), pen.vary(0.46, 0.56)
    pen.shape([(0.34, 0.0), (1.0, -0.5), (0.84, 0.0), (1.0, 0.5)], pen.dark)
    pen.blob(
        [(-0.3, -high * 0.8), (0.05, -high * 1.6), (0.3, -high * 0.7), (0, -high * 0.5)], pen.dark
    )
    pen.oval((-0.22, 0), (long, high), pen.color)
    pen.oval((-0.2, high * 0.5), (long * 0.6, high * 0.28), pen.light, outline=0)
    pen.line([(-0.2, -high * 0.5), (-0.1, 0), (-0.2, high * 0.5)], 0.08, pen.dark)
    pen.oval((-0.52, -high * 0.22), (0.13, 0.13), PAPER, outline=0.05)
    pen.dot((-0.54, -high * 0.22), 0.07)


def _house(pen: Pen) -> None:
    wide, eaves = pen.vary(0.62, 0.72), pen.vary(-0.18, -0.06)
    ridge = pen.vary(-0.92, -0.8)
    pen.box(0.34, -0.9, 0.58, -0.3, _WOOD)
    pen.box(-wide, eaves, wide, 0.85, pen.color)
    pen.shape([(-wide - 0.2, eaves + 0.04), (0, ridge), (wide + 0.2, eaves + 0.04)], pen.dark)
    door = pen.vary(-0.36, -0.28)
    pen.box(door - 0.15, 0.26, door + 0.15, 0.85, _WOOD)
    pane = pen.vary(0.24, 0.32)
    pen.box(pane - 0.18, 0.16, pane + 0.18, 0.5, _CREAM)


def _tree(pen: Pen) -> None:
    trunk = pen.vary(0.12, 0.16)
    pen.shape([(-trunk, 0.1), (trunk, 0.1), (trunk * 1.4, 0.92), (-trunk * 1.4, 0.92)], _WOOD)
    wide, high = pen.vary(0.74, 0.84), pen.vary(0.6, 0.68)
    crown = []
    for step in range(48):
        angle = 2 * pi * step / 48
        reach = 0.84 + 0.17 * abs(cos(3.5 * angle))
        crown.append((wide * reach * sin(angle), -0.3 - high * reach * cos(angle)))
    pen.shape(crown, pen.color)
    for x, y in ((-0.26, -0.52), (0.28, -0.3), (-0.16, -0.06)):
        pen.oval((x, y), (0.16, 0.11), pen.light, outline=0)


def _boat(pen: Pen) -> None:
    top, mast = pen.vary(0.24, 0.34), pen.vary(-0.95, -0.84)
    wide = pen.vary(0.8, 0.92)
    pen.line(
        [(-0.92, 0.8), (-0.6, 0.74), (-0.2, 0.82), (0.2, 0.74), (0.6, 0.82), (0.92, 0.76)],
        0.2,
        _WATER,
    )
    pen.line([(0, mast), (0, top)], 0.12, INK)
    pen.shape([(0.12, mast + 0.06), (0.12, top - 0.14), (0.74, top - 0.14)], pen.light)
    pen.shape([(-0.12, mast + 0.3), (-0.12, top - 0.14), (-0.58, top - 0.14)], PAPER)
    pen.shape([(-wide, top), (wide, top), (wide * 0.62, 0.76), (-wide * 0.62, 0.76)], pen.color)


def _star(pen: Pen) -> None:
    inner = pen.vary(0.48, 0.56)
    corners = []
    for number in range(10):
        reach, angle = (0.98, inner)[number % 2], pi * number / 5
        corners.append((reach * sin(angle), 0.06 - reach * cos(angle)))
    pen.shape(corners, pen.color)
    apart = pen.vary(0.16, 0.2)
    for side in (-1, 1):
        pen.dot((side * apart, -0.04), 0.08)
    pen.line([(-0.16, 0.2), (0, 0.28), (0.16, 0.2)], 0.08)


def _bird(pen: Pen) -> None:
    for leg in (-0.08, 0.2):
        pen.line([(leg, 0.5), (leg, 0.9), (leg - 0.16, 0.92)], 0.1, _BEAK)
    tail = pen.vary(-0.2, -0.08)
    pen.shape([(0.4, 0.02), (0.92, tail - 0.08), (0.98, tail + 0.2), (0.46, 0.4)], pen.dark)
    belly = pen.vary(0.46, 0.52)
    pen.shape([(-0.64, -0.52), (-1.0, -0.36), (-0.64, -0.26)], _BEAK)
    pen.oval((0.08, 0.18), (0.6, belly), pen.color)
    head = pen.vary(0.34, 0.39)
    pen.oval((-0.4, -0.4), (head, head), pen.color)
    pen.oval((-0.2, -0.06), (0.28, 0.26), pen.color, outline=0)
    pen.oval((-0.24, 0.3), (0.24, 0.24), pen.light, outline=0)
    pen.blob([(0.0, -0.02), (0.36, 0.02), (0.52, 0.24), (0.2, 0.36)], pen.dark, outline=0.07)
    pen.dot((-0.48, -0.46), 0.09)


def _cup(pen: Pen) -> None:
    wide, foot = pen.vary(0.5, 0.58), pen.vary(0.4, 0.46)
    top = pen.vary(-0.34, -0.24)
    pen.tube(
        [(wide - 0.05, top + 0.24), (wide + 0.32, top + 0.26), (wide + 0.34, 0.5), (foot, 0.56)],
        0.13,
        pen.color,
    )
    for x in (-0.32, 0.08):
        pen.line(
            [(x, top - 0.2), (x + 0.12, top - 0.34), (x, top - 0.48), (x + 0.12, top - 0.62)],
            0.1,
            _STEAM,
        )
    pen.blob(
        [
            (-wide - 0.08, top),
            (-wide, 0.4),
            (-foot, 0.8),
            (0, 0.88),
            (foot, 0.8),
            (wide, 0.4),
            (wide + 0.08, top),
            (0, top + 0.04),
        ],
        pen.color,
    )
    pen.oval((-0.08, top), (wide + 0.06, 0.14), _WOOD)
    pen.line([(-wide * 0.6, 0.16), (-wide * 0.56, 0.5)], 0.12, pen.light)


def _car(pen: Pen) -> None:
    roof = pen.vary(-0.6, -0.48)
    pen.shape([(-0.5, 0.05), (-0.3, roof), (0.36, roof), (0.64, 0.05)], pen.color)
    pen.shape(
        [(-0.34, 0.02), (-0.2, roof + 0.15), (0.0, roof + 0.15), (0.0, 0.02)], _GLASS, outline=0.05
    )
    pen.shape(
        [(0.14, 0.02), (0.14, roof + 0.15), (0.3, roof + 0.15), (0.46, 0.02)], _GLASS, outline=0.05
    )
    pen.blob(
        [
            (-0.96, 0.2),
            (-0.6, 0.02),
            (0, 0.0),
            (0.7, 0.0),
            (0.96, 0.16),
            (0.94, 0.5),
            (0, 0.52),
            (-0.94, 0.5),
        ],
        pen.color,
    )
    pen.dot((-0.84, 0.26), 0.1, _CREAM)
    size = pen.vary(0.22, 0.26)
    for wheel in (-0.5, 0.5):
        pen.dot((wheel, 0.52), size)
        pen.dot((wheel, 0.52), size * 0.42, _METAL)


def _flower(pen: Pen) -> None:
    pen.line([(0.0, 0.1), (0.04, 0.5), (0.0, 0.95)], 0.14, _LEAF)
    droop = pen.vary(-0.06, 0.06)
    for side in (-1, 1):
        pen.blob(
            [
                (side * 0.04, 0.8),
                (side * 0.24, 0.52 + droop),
                (side * 0.56, 0.48 + droop),
                (side * 0.4, 0.74 + droop),
            ],
            _LEAF,
            outline=0.06,
        )
    reach, petal = pen.vary(0.36, 0.42), pen.vary(0.27, 0.31)
    for number in range(5):
        angle = 2 * pi * number / 5
        pen.oval((reach * sin(angle), -0.32 - reach * cos(angle)), (petal, petal), pen.color)
    pen.oval((0, -0.32), (0.24, 0.24), _CREAM, outline=0.07)


def _key(pen: Pen) -> None:
    bow = pen.vary(0.38, 0.43)
    end = pen.vary(0.84, 0.92)
    for tooth in (end - 0.12, end - 0.46):
        pen.line([(tooth, 0.0), (tooth, 0.34)], 0.34)
    pen.line([(-0.2, 0.0), (end, 0.0)], 0.36)
    for tooth in (end - 0.12, end - 0.46):
        pen.line([(tooth, 0.0), (tooth, 0.34)], 0.18, pen.color)
    pen.line([(-0.2, 0.0), (end, 0.0)], 0.2, pen.color)
    pen.oval((-0.52, 0), (bow, bow), pen.color)
    pen.oval((-0.56, 0), (bow * 0.42, bow * 0.42), PAPER)


def _hat(pen: Pen) -> None:
    wide, top = pen.vary(0.46, 0.54), pen.vary(-0.74, -0.62)
    pen.oval((0, 0.5), (0.96, pen.vary(0.2, 0.26)), pen.color)
    pen.blob(
        [
            (-wide, 0.46),
            (-wide * 0.96, 0.0),
            (-wide * 0.9, top + 0.1),
            (-wide * 0.5, top - 0.05),
            (0, top + 0.06),
            (wide * 0.5, top - 0.05),
            (wide * 0.9, top + 0.1),
            (wide * 0.96, 0.0),
            (wide, 0.46),
            (0, 0.56),
        ],
        pen.color,
    )
    pen.shape(
        [
            (-wide * 0.98, 0.14),
            (0, 0.22),
            (wide * 0.98, 0.14),
            (wide, 0.44),
            (0, 0.54),
            (-wide, 0.44),
        ],
        pen.light,
        outline=0.06,
    )


def _balloon(pen: Pen) -> None:
    sway = pen.vary(0.1, 0.2)
    pen.line([(0, 0.3), (sway, 0.5), (-sway, 0.72), (sway * 0.6, 0.98)], 0.1)
    wide, low = pen.vary(0.54, 0.62), pen.vary(0.26, 0.32)
    pen.shape([(0, low - 0.06), (-0.14, low + 0.18), (0.14, low + 0.18)], pen.dark)
    pen.blob(
        [
            (0, -0.96),
            (wide * 0.8, -0.72),
            (wide, -0.32),
            (wide * 0.66, 0.04),
            (0, low),
            (-wide * 0.66, 0.04),
            (-wide, -0.32),
            (-wide * 0.8, -0.72),
        ],
        pen.color,
    )
    pen.oval((-wide * 0.4, -0.56), (0.13, 0.2), pen.light, outline=0, tilt=0.4)


def _apple(pen: Pen) -> None:
    wide, low = pen.vary(0.68, 0.78), pen.vary(0.78, 0.86)
    pen.line([(0, -0.34), (0.0, -0.66), (0.08, -0.86)], 0.13, _WOOD)
    pen.blob([(0.1, -0.6), (0.34, -0.84), (0.68, -0.8), (0.42, -0.56)], _LEAF, outline=0.07)
    pen.blob(
        [
            (0, -0.32),
            (wide * 0.5, -0.48),
            (wide * 0.95, -0.22),
            (wide * 0.95, 0.3),
            (wide * 0.5, low),
            (0, low - 0.1),
            (-wide * 0.5, low),
            (-wide * 0.95, 0.3),
            (-wide * 0.95, -0.22),
            (-wide * 0.5, -0.48),
        ],
        pen.color,
    )
    pen.oval((-wide * 0.5, -0.06), (0.14, 0.22), pen.light, outline=0, tilt=0.4)


def _snail(pen: Pen) -> None:
    neck = pen.vary(-0.74, -0.66)
    for place in (-0.14, 0.1):
        pen.line([(neck + place * 0.5, -0.2), (neck + place * 1.4, -0.6)], 0.09)
        pen.dot((neck + place * 1.4, -0.62), 0.1)
    pen.blob(
        [
            (neck - 0.18, -0.1),
            (neck, -0.3),
            (neck + 0.2, -0.1),
            (neck + 0.26, 0.4),
            (0.4, 0.46),
            (0.98, 0.7),
            (0.6, 0.8),
            (-0.6, 0.8),
            (neck - 0.16, 0.5),
        ],
        _CREAM,
    )
    size = pen.vary(0.52, 0.58)
    x, y = 0.2, 0.04
    pen.oval((x, y), (size, size), pen.color)
    turns = [
        (x + size * share * cos(angle), y + size * share * sin(angle))
        for share, angle in (
            (0.6, 2.6),
            (0.62, 3.6),
            (0.56, 4.6),
            (0.5, 5.6),
            (0.42, 6.6),
            (0.32, 7.6),
            (0.2, 8.6),
        )
    ]
    pen.line(turns, 0.1, pen.dark)


_DRAWERS: dict[str, Callable[[Pen], None]] = {
    "umbrella": _umbrella,
    "cat": _cat,
    "fish": _fish,
    "house": _house,
    "tree": _tree,
    "boat": _boat,
    "star": _star,
    "bird": _bird,
    "cup": _cup,
    "car": _car,
    "flower": _flower,
    "key": _key,
    "hat": _hat,
    "balloon": _balloon,
    "apple": _apple,
    "snail": _snail,
}


def drawing(thing: str, color: str, rng: np.random.Generator) -> Pixels:
    """Return a drawing, 32 by 32 pixels in red, green and blue."""
    pen = Pen(rng, color)
    _DRAWERS[thing](pen)
    return pen.image()
