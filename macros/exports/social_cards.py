"""Cards: the picture of a page that other sites show beside a link to it."""

from functools import cache
from io import BytesIO
from textwrap import wrap

from PIL import Image, ImageDraw, ImageFont

from macros.templates import TEMPLATES

# The umbrella of /umbrella.svg on a white card of 1200 by 630 pixels, as a browser shows it.
BACKGROUND = TEMPLATES / "card.png"
TEXT, MUTED = "#1b1c28", "#565970"
LEFT, LETTERS = 64, 15  # pixels from the left; letters that fit beside the umbrella
SIZES = ((3, 72), (4, 60), (9, 46))  # the size of the title for up to so many lines


def card(title: str, site_name: str) -> bytes:
    """Return the card of a page as a PNG image of 1200 by 630 pixels."""
    image = _drawn(title, site_name)
    file = BytesIO()
    image.quantize(palette=_palette(), dither=Image.Dither.NONE).save(file, "PNG")
    return file.getvalue()


@cache
def _palette() -> Image.Image:
    """Return the colors that one card needs. All need the same, and to find them takes long."""
    return _drawn("Title", "Name").quantize(96)


def _drawn(title: str, site_name: str) -> Image.Image:
    with Image.open(BACKGROUND) as background:
        image = background.convert("RGB")
    draw = ImageDraw.Draw(image)
    lines = wrap(title, LETTERS, break_long_words=False)
    size = next(size for most, size in SIZES if len(lines) <= most)
    draw.text((LEFT, 72), site_name, font=ImageFont.load_default(34), fill=MUTED)
    height = int(size * 1.2)
    top = 315 - height * len(lines) // 2
    for number, line in enumerate(lines):
        font = ImageFont.load_default(size)
        draw.text(
            (LEFT, top + number * height),
            line,
            font=font,
            fill=TEXT,
            stroke_width=1,
            stroke_fill=TEXT,
        )
    return image
