"""Social cards: the preview images that other sites show with a link to a page.

The card of a system carries the answer to "Is it an LLM?", any other the finding of its page.
"""

from functools import cache
from math import ceil

from PIL import Image, ImageDraw, ImageFont

from macros.figures import umbrella
from macros.figures.png import emblem_picture, font, png_file, umbrella_picture
from macros.figures.shapes import lines
from macros.figures.umbrella import Ground
from macros.kinds import dimension_page, system_page
from macros.model import System
from macros.palette import palette
from macros.site import HOME, Site

WIDTH, HEIGHT = 1200, 630
FIELD, RIM, SCALLOP = 556, 24, 100  # the bottom of the field; how high and wide a scallop is
LEFT, MIDDLE, RIGHT = 64, 620, 1136  # the text begins left, and ends before the umbrella
SEAM = MIDDLE - LEFT  # where the text ends on a field of two colors
UMBRELLA = (646, 112, 490)  # left, top and width
EMBLEM = 36  # its width
# The colors of the field, of the text on it and of the rim below, by what the umbrella stands on.
FIELDS = {
    Ground.PAGE: ("--page", "--text", "--generative-ai-tint"),
    Ground.INDIGO: ("--generative-ai", "--page", "--page"),
    Ground.AMBER: ("--llm", "--page", "--page"),
    Ground.TINT: ("--llm-tint", "--llm", "--page"),
    Ground.BOTH: ("--llm", "--page", "--page"),
}
# Of each text the largest and the smallest size, and the weight.
QUESTION, WORD = (58, 30, 700), (190, 90, 700)
TITLE, SENTENCE, NAME = (60, 36, 700), (38, 22, 500), (28, 16, 700)
_NO_BREAK = "\u00a0"


class Cards:
    """The cards of a site. What several have in common is drawn once."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._systems = {system_page(system.id): system for system in site.comparison.systems}
        self._dimensions = {dimension_page(item.id): item for item in site.comparison.dimensions}
        self._backgrounds: dict[tuple[str, ...], Image.Image] = {}

    def card(self, page: str) -> bytes:
        """Return the card of a page as a PNG image of 1200 by 630 pixels."""
        system, middle = self._systems.get(page), MIDDLE
        ground = umbrella.ground_of(system) if system else Ground.PAGE
        image, color = self._background(ground, system), palette()[FIELDS[ground][1]].light
        if system:
            # No word comes near the seam between two colors, nor crosses it.
            end, middle = (SEAM, SEAM) if ground is Ground.BOTH else (RIGHT, MIDDLE)
            top = write(image, system.question, QUESTION, color, (LEFT, 40, end, 110))
            word = system.answer.word.replace(" ", _NO_BREAK)
            top = write(image, word, WORD, color, (LEFT, top, middle, 350))
            sentence, top = system.statement, top + 20
        else:
            front_matter, dimension = self._site.front_matter(page), self._dimensions.get(page)
            top = write(image, front_matter["title"], TITLE, color, (LEFT, 72, MIDDLE, 290)) + 24
            sentence = dimension.answer.first_sentence if dimension else front_matter["description"]
        write(image, sentence, SENTENCE, color, (LEFT, top, middle, FIELD - RIM))
        # With 256 colors a file is a third of the size.
        return png_file(image.quantize(method=Image.Quantize.FASTOCTREE))

    def _background(self, ground: Ground, system: System | None) -> Image.Image:
        """Return a new image with the field, the umbrella, the rim and the name of the site."""
        lit = umbrella.lit_by(self._site.comparison.modalities, system) if system else ()
        look = (system.answer if system else "", *lit)
        if look not in self._backgrounds:
            image = field(ground).copy()
            left, top, width = UMBRELLA
            drawn = umbrella_picture(self._site.comparison, width, system=system)
            image.paste(drawn, (left, top), drawn)
            sign(image, self._site.headline(HOME))
            self._backgrounds[look] = image
        return self._backgrounds[look].copy()


@cache
def field(ground: Ground) -> Image.Image:
    """Return the field of color above its rim, drawn large and reduced, for smooth edges."""
    colors, scale = palette(), 2
    image = Image.new("RGB", (WIDTH, HEIGHT), colors[FIELDS[ground][0]].light)
    image = image.resize((WIDTH * scale, HEIGHT * scale))
    draw = ImageDraw.Draw(image)
    if ground is Ground.BOTH:
        right = (MIDDLE * scale, 0, WIDTH * scale, HEIGHT * scale)
        draw.rectangle(right, fill=colors["--generative-ai"].light)
    rim = colors[FIELDS[ground][2]].light
    for number in range(ceil(WIDTH / SCALLOP)):
        box = (number * SCALLOP, FIELD - RIM, (number + 1) * SCALLOP, FIELD + RIM)
        draw.ellipse([side * scale for side in box], fill=rim)
    draw.rectangle((0, FIELD * scale, WIDTH * scale, HEIGHT * scale), fill=rim)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def sign(image: Image.Image, name: str) -> None:
    """Write a name beside the emblem, below the field."""
    mark = emblem_picture(EMBLEM)
    image.paste(mark, (LEFT, FIELD + 18), mark)
    place = (LEFT + EMBLEM + 12, FIELD + 18, RIGHT, HEIGHT)
    write(image, name, NAME, palette()["--text"].light, place)


def write(
    image: Image.Image,
    text: str,
    style: tuple[int, int, int],
    color: str,
    box: tuple[int, int, int, int],
) -> int:
    """Write a text as large as it fits into a box (left, top, right, bottom). Return its end."""
    left, top, right, bottom = box
    typeface, height, broken = fitted(text, style, right - left, bottom - top)
    for number, line in enumerate(broken):
        ImageDraw.Draw(image).text((left, top + number * height), line, font=typeface, fill=color)
    return top + height * len(broken)


def fitted(
    text: str, style: tuple[int, int, int], width: int, height: int, leading: float = 1.2
) -> tuple[ImageFont.FreeTypeFont, int, list[str]]:
    """Return the largest typeface in which a text fits, the height of a line, and the lines."""
    largest, smallest, weight = style
    for size in range(largest, smallest - 1, -2):
        typeface, step = font(size, weight), round(size * leading)
        broken = lines(text, width, typeface.getlength)
        is_narrow = max(map(typeface.getlength, broken)) <= width
        if is_narrow and step * len(broken) <= height:
            break
    return typeface, step, broken
