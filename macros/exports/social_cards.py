"""Social cards: the preview images that other sites show with a link to a page."""

from functools import cached_property
from io import BytesIO
from itertools import pairwise
from textwrap import wrap

from PIL import Image, ImageDraw, ImageFont

from macros.figures.png import few_colors, small_file, umbrella_picture
from macros.palette import palette
from macros.site import Site

WIDTH, HEIGHT = 1200, 630
UMBRELLA = (600, 62, 560)  # left, top and width in pixels
BAR, SHARE = 14, 0.6  # the height of the bar, and the share of generative AI in it
LEFT, ROOM, LETTERS = 64, 520, 15  # the left of the text, its width in pixels and in letters
COLORS = 96  # enough for antialiased edges
NAME = 34  # the largest font size of the name of the site
SIZES = ((3, 72), (4, 60), (9, 46))  # the font size of a title by its number of lines


class Cards:
    """The cards of a site. Only their titles differ, so the rest is drawn once."""

    def __init__(self, site: Site) -> None:
        """Store the site; nothing is drawn yet."""
        self._site = site

    def card(self, page: str) -> bytes:
        """Return the card of a page as a PNG image of 1200 by 630 pixels."""
        return small_file(self._drawn(self._site.front_matter(page)["title"]), self._colors)

    @cached_property
    def _colors(self) -> Image.Image:
        """The palette of one card, which all share."""
        return few_colors(self._drawn("Title"), COLORS)

    @cached_property
    def _background(self) -> Image.Image:
        """The card without its title."""
        colors = palette()
        image = Image.new("RGB", (WIDTH, HEIGHT), colors["--page"].light)
        left, top, width = UMBRELLA
        with Image.open(BytesIO(umbrella_picture(self._site.comparison, width))) as umbrella:
            image.paste(umbrella.convert("RGB"), (left, top))
        draw = ImageDraw.Draw(image)
        ends = (0, int(WIDTH * SHARE), WIDTH)
        for (start, end), name in zip(pairwise(ends), ("--generative-ai", "--llm"), strict=True):
            draw.rectangle((start, HEIGHT - BAR, end, HEIGHT), fill=colors[name].light)
        font = _fitting(self._site.name, NAME)
        draw.text((LEFT, 72), self._site.name, font=font, fill=colors["--muted"].light)
        return image

    def _drawn(self, title: str) -> Image.Image:
        image = self._background.copy()
        color = palette()["--text"].light
        lines = wrap(title, LETTERS, break_long_words=False)
        size = max([size for most, size in SIZES if len(lines) <= most], default=SIZES[-1][1])
        height = int(size * 1.2)
        top = HEIGHT // 2 - height * len(lines) // 2
        for number, line in enumerate(lines):
            ImageDraw.Draw(image).text(
                (LEFT, top + number * height),
                line,
                font=ImageFont.load_default(size),
                fill=color,
                stroke_width=1,
                stroke_fill=color,
            )
        return image


def _fitting(text: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Return the font in the size in which a text fits beside the umbrella, at most `size`."""
    font = ImageFont.load_default(size)
    width = font.getlength(text)
    return font if width <= ROOM else ImageFont.load_default(size * ROOM / width)
