"""Pictures as PNG for cards and icons, always in the light colors."""

import re
from collections.abc import Collection
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import resvg_py
from PIL import Image, ImageColor, ImageFont

from macros.figures import umbrella
from macros.figures.emblem import emblem
from macros.figures.umbrella import Ground
from macros.kinds import Comparison
from macros.palette import palette

FONT = "Aileron"  # comes with Pillow, so that pictures are the same on every machine
NEAR = 6  # of 255: the largest difference between colors that look the same
COLORS = 32  # of an icon, including antialiased edges
# Its letters are thin, so the text has a stroke.
_BOLDER = ".umbrella--on-page text { stroke: var(--page); stroke-width: 0.8px }"


def icon(side: int, margin: int) -> bytes:
    """Return the emblem on the page color, `side` pixels wide and high.

    `margin` is in units of the emblem.
    """
    with Image.open(BytesIO(_drawn(emblem(margin, follows_dark=False), side))) as drawn:
        image = drawn.convert("RGB")
    return small_file(image, few_colors(image, COLORS))


def few_colors(image: Image.Image, count: int) -> Image.Image:
    """Return a palette of `count` colors for an image, with the exact colors of the site.

    Pillow takes a palette as an image.
    """
    exact = [ImageColor.getrgb(color.light)[:3] for color in palette().values()]
    values = image.quantize(count).getpalette() or []
    colors = [tuple(values[start : start + 3]) for start in range(0, len(values), 3)]
    # Without colors that look like one of the palette.
    others = [color for color in colors if all(_differ(color, other) for other in exact)]
    image_palette = Image.new("P", (1, 1))
    image_palette.putpalette([value for color in (*exact, *others) for value in color])
    return image_palette


def _differ(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) > NEAR


def small_file(image: Image.Image, colors: Image.Image) -> bytes:
    """Return a picture as a PNG file in a few colors."""
    file = BytesIO()
    image.quantize(palette=colors, dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()


def umbrella_picture(
    data: Comparison,
    width: int,
    *,
    lit: Collection[str] | None = None,
    ground: Ground = Ground.PAGE,
) -> bytes:
    """Return the umbrella, `width` pixels wide, on the page or without a ground of its own."""
    values = {name: color.light for name, color in palette().items()} | {"--font": FONT}
    rules = re.sub(r"var\((--[\w-]+)\)", lambda match: values[match[1]], umbrella.rules() + _BOLDER)
    drawing = umbrella.draw(
        data.modalities, lit=lit, ground=ground, style=f"<style>{rules}</style>"
    )
    return _drawn(drawing, width, is_opaque=ground is Ground.PAGE)


def _drawn(svg: str, width: int, *, is_opaque: bool = True) -> bytes:
    font = ImageFont.load_default(10)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "font.ttf"
        file.write_bytes(getattr(font, "font_bytes", b""))
        return resvg_py.svg_to_bytes(
            svg_string=svg,
            width=width,
            background=palette()["--page"].light if is_opaque else None,
            font_files=[str(file)],
            font_family=FONT,
            skip_system_fonts=True,
        )
