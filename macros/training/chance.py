"""Chance that can be repeated: the same seed and place give the same number, here and in a page.

A number depends on nothing but its seed and its place, so a step back and forward again draws the
same. The mixing is lowbias32 (https://github.com/skeeto/hash-prospector, in the public domain).
"""

from math import cos, log, pi, sqrt

_ALL = 0xFFFFFFFF
_STRIDE = 0x9E3779B9  # consecutive places lie far apart
TEXT, PICTURE = 1, 2  # what is drawn for the one says nothing of the other


def even(seed: int, use: int, place: int) -> float:
    """Return a number between 0 and 1, each as likely as any other."""
    start = _mixed(_mixed(seed + 1) + use)
    return (_mixed(start + place * _STRIDE) + 0.5) / 2**32


def bell(seed: int, use: int, place: int) -> float:
    """Return a number of the bell curve of variance 1 (Box and Muller, 1958)."""
    size = sqrt(-2 * log(even(seed, use, 2 * place)))
    return size * cos(2 * pi * even(seed, use, 2 * place + 1))


def _mixed(number: int) -> int:
    number &= _ALL
    number ^= number >> 16
    number = number * 0x21F0AAAD & _ALL
    number ^= number >> 15
    number = number * 0x735A2D97 & _ALL
    return number ^ number >> 15
