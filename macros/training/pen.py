"""A pen for the drawings: outlined shapes, moved, turned and stretched a little by chance."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from macros.training.picture_model import SIDE

Pixels: TypeAlias = NDArray[np.uint8]
Point: TypeAlias = tuple[float, float]
Paint: TypeAlias = tuple[int, int, int]

_DETAIL = 6  # the drawing is so many times larger than the image, for smooth edges
_REACH = 14.0  # pixels from the middle to 1
_OUTLINE = 0.09
PAPER, INK = (255, 255, 255), (62, 44, 58)
_PAINTS: dict[str, Paint] = {
    "red": (222, 48, 50),
    "orange": (246, 140, 38),
    "yellow": (252, 220, 70),
    "green": (72, 166, 78),
    "blue": (62, 116, 214),
    "purple": (138, 78, 186),
    "pink": (248, 142, 190),
    "brown": (140, 92, 58),
}


class Pen:
    """Draws outlined shapes on a sheet that is moved, turned and stretched a little by chance.

    Coordinates go from -1 to 1, right and down.
    """

    def __init__(self, rng: np.random.Generator, color: str) -> None:
        """Take a fresh sheet, and a shade of the color."""
        self.rng = rng
        side = SIDE * _DETAIL
        self._sheet = Image.new("RGB", (side, side), PAPER)
        self._draw = ImageDraw.Draw(self._sheet)
        self._shadow = Image.linear_gradient("L").resize((side, side))
        angle = rng.uniform(-0.07, 0.07)
        reach = _REACH * _DETAIL * rng.uniform(0.88, 1.0)
        width, height = reach * rng.uniform(0.95, 1.05), reach * rng.uniform(0.95, 1.05)
        self._turn = np.array(
            [[width * cos(angle), -height * sin(angle)], [width * sin(angle), height * cos(angle)]]
        )
        self._middle = side / 2 + _DETAIL * rng.uniform(-1.1, 1.1, 2)
        self._unit = reach
        shade = rng.uniform(-8, 8, 3) + rng.uniform(-8, 8)
        self.color = _clipped(np.array(_PAINTS[color]) + shade)
        self.light, self.dark = _mixed(self.color, PAPER, 0.5), _mixed(self.color, INK, 0.3)

    def vary(self, low: float, high: float) -> float:
        """Return a number by chance."""
        return float(self.rng.uniform(low, high))

    def shape(self, points: Sequence[Point], paint: Paint, outline: float = _OUTLINE) -> None:
        """Fill a polygon, a little darker further down, and draw its outline."""
        corners = self._placed(points)
        mask = Image.new("L", self._sheet.size)
        ImageDraw.Draw(mask).polygon(corners, fill=255)
        above = Image.new("RGB", self._sheet.size, _mixed(paint, PAPER, 0.12))
        below = Image.new("RGB", self._sheet.size, _mixed(paint, INK, 0.12))
        self._sheet.paste(Image.composite(below, above, self._shadow), mask=mask)
        if outline:
            self._stroke([*corners, *corners[:2]], outline, INK)

    def box(self, left: float, top: float, right: float, bottom: float, paint: Paint) -> None:
        """Draw a rectangle."""
        self.shape([(left, top), (right, top), (right, bottom), (left, bottom)], paint)

    def blob(self, points: Sequence[Point], paint: Paint, outline: float = _OUTLINE) -> None:
        """Draw the shape of a smooth closed curve through the points."""
        self.shape(_smooth(points, closed=True), paint, outline)

    def oval(
        self, middle: Point, size: Point, paint: Paint, outline: float = _OUTLINE, tilt: float = 0
    ) -> None:
        """Draw an ellipse; `size` is half its width and half its height."""
        (x, y), (width, height) = middle, size
        angles = [2 * pi * step / 40 for step in range(40)]
        points = [(width * cos(angle), height * sin(angle)) for angle in angles]
        turned = [
            (x + across * cos(tilt) - down * sin(tilt), y + across * sin(tilt) + down * cos(tilt))
            for across, down in points
        ]
        self.shape(turned, paint, outline)

    def line(self, points: Sequence[Point], width: float, paint: Paint = INK) -> None:
        """Draw a smooth line through the points."""
        self._stroke(self._placed(_smooth(points, closed=False)), width, paint)

    def tube(self, points: Sequence[Point], width: float, paint: Paint) -> None:
        """Draw a thick smooth line with an outline."""
        self.line(points, width + 2 * _OUTLINE * 0.8)
        self.line(points, width, paint)

    def dot(self, middle: Point, size: float, paint: Paint = INK) -> None:
        """Draw a small disc without an outline."""
        self.oval(middle, (size, size), paint, outline=0)

    def image(self) -> Pixels:
        """Return what has been drawn, in its final size."""
        small = self._sheet.resize((SIDE, SIDE), Image.Resampling.HAMMING)
        return np.asarray(small)

    def _placed(self, points: Sequence[Point]) -> list[Point]:
        placed = np.array(points) @ self._turn.T + self._middle
        return [(float(x), float(y)) for x, y in placed]

    def _stroke(self, points: Sequence[Point], width: float, paint: Paint) -> None:
        thickness = width * self._unit
        self._draw.line(points, paint, round(thickness), joint="curve")
        for x, y in (points[0], points[-1]):
            half = thickness / 2
            self._draw.ellipse((x - half, y - half, x + half, y + half), paint)


def _clipped(values: NDArray[Any]) -> Paint:
    red, green, blue = (int(value) for value in np.clip(values, 0, 255))
    return red, green, blue


def _mixed(paint: Paint, other: Paint, share: float) -> Paint:
    return _clipped(np.array(paint) * (1 - share) + np.array(other) * share)


def _smooth(points: Sequence[Point], *, closed: bool) -> list[Point]:
    """Return a Catmull-Rom spline through the points, as a polygon."""
    corners = np.array(points)
    ends = (corners[-1:], corners[:2]) if closed else (corners[:1], corners[-1:])
    around = np.concatenate([ends[0], corners, ends[1]])
    share = np.linspace(0, 1, 8, endpoint=False)[:, None]
    pieces = [
        0.5
        * (
            2 * second
            + (third - first) * share
            + (2 * first - 5 * second + 4 * third - fourth) * share**2
            + (3 * second - first - 3 * third + fourth) * share**3
        )
        for first, second, third, fourth in zip(
            around, around[1:], around[2:], around[3:], strict=False
        )
    ]
    curve = np.concatenate(pieces if closed else [*pieces, corners[-1:]])
    return [(float(x), float(y)) for x, y in curve]
