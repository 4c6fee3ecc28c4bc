"""Pictures as PNG for cards and icons, always in the light colors."""

import re
from functools import cache
from io import BytesIO

import resvg_py
from lxml import etree
from PIL import Image, ImageDraw, ImageFont

from macros.figures import umbrella
from macros.figures.standalone import emblem, rules
from macros.figures.umbrella import Ground
from macros.kinds import Comparison
from macros.model import System
from macros.palette import palette
from macros.paths import DOCS

LARGE = 2  # times the size at which the names in the umbrella are drawn
# The size of a name in the umbrella, as in umbrella.css, and its weight; and the size of one in the
# half that is lit, with its distance from the other half in ems.
SIZES = {umbrella.CANOPY: 27, umbrella.SMALL_UMBRELLA: 34}
SIZE, BOLD = 18, 700
HALF_SIZES, HALF_GAP = SIZES | {umbrella.SMALL_UMBRELLA: 24}, 0.4
_FONT = next((DOCS / "assets/fonts").glob("*.woff2"))


def icon(side: int, margin: int) -> bytes:
    """Return the emblem on the page color, `side` pixels wide and high.

    `margin` is in units of the emblem.
    """
    drawn = emblem_picture(side, margin)
    image = Image.new("RGB", drawn.size, palette()["--page"].light)
    image.paste(drawn, mask=drawn)
    return png_file(image)


def emblem_picture(side: int, margin: int = 0) -> Image.Image:
    """Return the emblem without a ground, `side` pixels wide and high."""
    return _drawn(emblem(margin, follows_dark=False), side)


def png_file(image: Image.Image) -> bytes:
    """Return an image as a PNG file."""
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def umbrella_picture(data: Comparison, width: int, *, system: System | None = None) -> Image.Image:
    """Return the umbrella without a ground, `width` pixels wide.

    The names are drawn large and reduced, because Pillow sets small letters at whole pixels.
    """
    values = {name: color.light for name, color in palette().items()}
    style = re.sub(
        r"var\((--[\w-]+)\)", lambda match: values.get(match[1], ""), rules("umbrella.css")
    )
    drawing = umbrella.draw(data.modalities, system=system, style=f"<style>{style}</style>")
    ground = umbrella.ground_of(system)
    picture, scale = _drawn(drawing, width), width * LARGE / umbrella.WIDTH
    names = Image.new("RGBA", (picture.width * LARGE, picture.height * LARGE))
    draw = ImageDraw.Draw(names)
    for part in etree.fromstring(drawing).iterfind("{*}g[@data-part]"):
        name = part.find("{*}text")
        at = float(name.get("x")) * scale, float(name.get("y")) * scale
        id, state = part.get("data-part"), part.get("class")
        is_half = "is-half" in state
        size = (HALF_SIZES if is_half else SIZES).get(id, SIZE) * scale
        if is_half:  # in the lit half
            at, state = (at[0] - HALF_GAP * size, at[1]), state.replace("is-off", "")
        color, anchor = values[_color(ground, state)], "rs" if is_half else "ms"
        draw.text(at, name.text, font=font(size, BOLD), fill=color, anchor=anchor)
    picture.alpha_composite(names.reduce(LARGE))
    return picture


def _color(ground: Ground, part: str) -> str:
    """Return the color of the name in a part with these classes, as in umbrella.css."""
    side = "--llm" if "umbrella-part--covered" in part else "--generative-ai"
    if "is-off" in part:
        return "--on-field" if ground.is_field else side
    return f"{side}-field" if ground.is_field else "--on-side"


@cache
def font(size: float, weight: int) -> ImageFont.FreeTypeFont:
    """Return the typeface of the site."""
    typeface = ImageFont.truetype(_FONT, size)
    typeface.set_variation_by_axes([weight])
    return typeface


def _drawn(svg: str, width: int) -> Image.Image:
    """Return an SVG as an image without its text, for which no font is loaded."""
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, skip_system_fonts=True)
    with Image.open(BytesIO(png)) as picture:
        return picture.convert("RGBA")
