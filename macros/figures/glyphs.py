"""Small drawings that several pictures share: a picture, a text, some numbers, a drop."""

from itertools import product

from macros.figures.shapes import Box, Line, Shape, Words

# The content of every small picture: an umbrella of seven by seven squares.
MADE = ("...#...", ".#####.", "#######", "#..#..#", "...#...", "...#.#.", "...###.")
SIDE = len(MADE)
LEVELS = 4  # of darkness
# The widths of the words of a small text, line by line, as shares of a line.
LINES = ((0.3, 0.2, 0.34), (0.22, 0.46, 0.18), (0.4, 0.3), (0.26, 0.2, 0.24))
SENTENCE = ("It", "will", "rain", "soon")
LINE = 15  # from word to word
NUMBERS = (3, 1, 4, 2)  # the levels of those in a column


def picture(x: float, y: float, size: float, style: str, done: float = 1) -> list[Shape]:
    """Return a picture of which a share is finished, and the rest is noise."""
    cell = size / SIDE
    squares: dict[int, str] = {}
    for row, column in product(range(SIDE), repeat=2):
        if level := _level(row, column, done):
            path = square(x + column * cell, y + row * cell, 0.92 * cell)
            squares[level] = squares.get(level, "") + path
    return [Line(path, f"fill level-{level} {style}") for level, path in sorted(squares.items())]


def square(x: float, y: float, side: float) -> str:
    """Return a square as path data; many in one path are one element of the page."""
    return f"M{x:.4g} {y:.4g}h{side:.3g}v{side:.3g}h-{side:.3g}z"


def _level(row: int, column: int, done: float) -> int:
    """Return how dark a square is, with noise that looks random but never changes."""
    noise = (row * SIDE + column + 3) ** 3 * 11 % 61 / 60
    return round(LEVELS * (done * (MADE[row][column] == "#") + (1 - done) * noise))


def text(x: float, middle: float, style: str, written: int, of: int) -> list[Shape]:
    """Return a sentence of some words, one below the other, around a height.

    The last that is written stands out. Those that aren't are outlines.
    """
    shapes: list[Shape] = []
    for number, word in enumerate(SENTENCE[:of]):
        base = middle + (number - of / 2) * LINE + 12
        if number < written:
            look = f"label {style}" if number == written - 1 else "note"
            shapes.append(Words(x, base, word, look))
        else:
            shapes.append(Box(x, base - 9, 7 * len(word), 9, "empty edge"))
    return shapes


def numbers(x: float, y: float, size: float, style: str) -> list[Shape]:
    """Return a column of numbers in the middle of a square."""
    cell = size / len(NUMBERS)
    left = x + (size - cell) / 2
    return [
        Box(left, y + number * cell, cell - 1, cell - 1, f"fill level-{level} {style}")
        for number, level in enumerate(NUMBERS)
    ]


def drop(x: float, y: float, radius: float) -> str:
    """Return a drop as path data, with the center of its round part at `x` and `y`.

    It is the mark of a verdict, as `docs/assets/site.css` draws it too.
    """
    return (
        f"M{x:.5g} {y - 1.8 * radius:.5g}c{0.35 * radius:.3g} {0.7 * radius:.3g} {radius:.3g}"
        f" {1.1 * radius:.3g} {radius:.3g} {1.8 * radius:.3g}a{radius:.3g} {radius:.3g} 0 0 1"
        f" {-2 * radius:.3g} 0c0 {-0.7 * radius:.3g} {0.65 * radius:.3g} {-1.1 * radius:.3g}"
        f" {radius:.3g} {-1.8 * radius:.3g}z"
    )


def half_drop(x: float, y: float, radius: float) -> str:
    """Return the right half of a drop, with a gap before it: for a hard case, a drop of two."""
    return (
        f"M{x + 0.5:.5g} {y - 1.7 * radius:.5g}c{0.35 * radius:.3g} {0.7 * radius:.3g}"
        f" {radius - 0.5:.3g} {radius:.3g} {radius - 0.5:.3g} {1.7 * radius:.3g}"
        f"a{radius:.3g} {radius:.3g} 0 0 1 {0.5 - radius:.3g} {radius:.3g}z"
    )
