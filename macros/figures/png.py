"""Pictures as PNG, for what shows no SVG: cards and the icons of devices. They are always light."""

import re
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import resvg_py
from PIL import Image, ImageColor, ImageFont

from macros.figures import umbrella
from macros.figures.emblem import emblem
from macros.kinds import Comparison
from macros.palette import palette

FONT = "Aileron"  # what Pillow brings, so that a picture is the same wherever it is made
NEAR = 6  # of 255: how little two colors may differ that are seen as one
COLORS = 32  # of an icon: its own few, and those of its edges
# Its letters are light, so the words are drawn with an edge.
_BOLDER = """
.umbrella text { stroke: var(--text); stroke-width: 1.2px }
.umbrella .umbrella-cap text, .umbrella .umbrella-small text { stroke: var(--page) }
"""


def icon(side: int, margin: int) -> bytes:
    """Return the emblem on the color of a page, `side` pixels wide and high.

    `margin` is how much is left around it, in the units of the emblem.
    """
    with Image.open(BytesIO(_drawn(emblem(margin, follows_dark=False), side))) as drawn:
        image = drawn.convert("RGB")
    return small_file(image, few_colors(image, COLORS))


def few_colors(image: Image.Image, count: int) -> Image.Image:
    """Return so many colors in which a picture can be kept, with those of the palette as they are.

    It is an image that holds no more than these colors, as Pillow wants them.
    """
    exact = [ImageColor.getrgb(color.light)[:3] for color in palette().values()]
    values = image.quantize(count).getpalette() or []
    found = [tuple(values[start : start + 3]) for start in range(0, len(values), 3)]
    # What is all but one of the palette would be taken for it.
    others = [each for each in found if all(_differ(each, color) for color in exact)]
    colors = Image.new("P", (1, 1))
    colors.putpalette([value for color in (*exact, *others) for value in color])
    return colors


def _differ(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) > NEAR


def small_file(image: Image.Image, colors: Image.Image) -> bytes:
    """Return a picture as a PNG file in a few colors."""
    file = BytesIO()
    image.quantize(palette=colors, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()


def umbrella_picture(data: Comparison, width: int) -> bytes:
    """Return the umbrella on the color of a page, `width` pixels wide."""
    values = {name: color.light for name, color in palette().items()} | {"--font": FONT}
    rules = re.sub(r"var\((--[\w-]+)\)", lambda found: values[found[1]], umbrella.rules() + _BOLDER)
    return _drawn(umbrella.draw(data, str, style=f"<style>{rules}</style>"), width)


def _drawn(svg: str, width: int) -> bytes:
    font = ImageFont.load_default(10)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "font.ttf"
        file.write_bytes(getattr(font, "font_bytes", b""))
        return resvg_py.svg_to_bytes(
            svg_string=svg,
            width=width,
            background=palette()["--page"].light,
            font_files=[str(file)],
            font_family=FONT,
            skip_system_fonts=True,
        )
