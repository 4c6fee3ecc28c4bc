"""The recorded run of the two tiny models as an animated image, and its end as a social card."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageDraw

from macros.exports.social_cards import FIELD, LEFT, RIGHT, field, fitted, sign, write
from macros.figures.png import png_file
from macros.figures.recorded_run import RecordedRun, picture, recorded_run
from macros.figures.umbrella import Ground
from macros.palette import palette
from macros.site import HOME, Site

PAGE = "see.md"
COLORS = 128
PAPER = 236  # of 255; what is lighter becomes white
SHORT, LONG = 160, 3000  # milliseconds that a frame lasts, and the last one
TITLE, LABEL, STORY = (44, 30, 700), (26, 20, 700), (34, 18, 500)
TOP, MIDDLE = 150, 660  # where the two sides begin, and the text
NOISY, GUESS = (LEFT, 210, 160), (LEFT + 184, 210, 288)  # left, top and side of the two images


def clip(site: Site) -> bytes:
    """Return the run as a GIF file, whose frames show every second or third pass."""
    frames = list(_frames(site, recorded_run()))
    width, height = frames[0].size
    ends = Image.new("RGB", (width, 2 * height))
    ends.paste(frames[0])
    ends.paste(frames[-1], (0, height))
    colors = ends.quantize(COLORS, Image.Quantize.FASTOCTREE)
    first, *rest = (frame.quantize(palette=colors, dither=Image.Dither.NONE) for frame in frames)
    file = BytesIO()
    first.save(
        file,
        "GIF",
        save_all=True,
        append_images=rest,
        duration=[SHORT] * len(rest) + [LONG],
        loop=0,
        optimize=False,
    )
    return file.getvalue()


def card(site: Site) -> bytes:
    """Return the end of the run as a PNG file."""
    *_, last = _frames(site, recorded_run())
    return png_file(last)


def _frames(site: Site, run: RecordedRun) -> Iterator[Image.Image]:
    background = _background(site, run)
    words = run.text.split()
    count = max(len(run.frames), -(-len(run.passes) // 3))
    for number in range(count + 1):
        pair = (run.image, run.image)
        if number < len(run.frames):
            pair = (run.frames[number].noisy, run.frames[number].guess)
        image = background.copy()
        for png, (left, top, side) in zip(pair, (NOISY, GUESS), strict=True):
            # Without the faint noise of the paper, which makes a large file.
            drawn = picture(png).point(lambda value: 255 if value > PAPER else value)
            drawn = drawn.resize((side, side), Image.Resampling.NEAREST)
            image.paste(drawn, (left, top))
            edge = (left - 1, top - 1, left + side, top + side)
            ImageDraw.Draw(image).rectangle(edge, outline=palette()["--line"].light)
        _write_story(image, words, len(words) * number // count)
        yield image


def _background(site: Site, run: RecordedRun) -> Image.Image:
    image = field(Ground.PAGE).copy()
    colors = {name: color.light for name, color in palette().items()}
    title = f"Two tiny models are asked for “{run.settings.prompt}”"
    write(image, title, TITLE, colors["--text"], (LEFT, 56, RIGHT, 120))
    for text, color, box in (
        ("One reworks a whole image …", "--generative-ai", (LEFT, TOP, MIDDLE, 200)),
        ("… the other adds word after word", "--llm", (MIDDLE, TOP, RIGHT, 200)),
    ):
        write(image, text, LABEL, colors[color], box)
    sign(image, site.headline(HOME))
    return image


def _write_story(image: Image.Image, words: list[str], count: int) -> None:
    """Write the first words of a story where they stand in the whole of it."""
    story, room = " ".join(words), RIGHT - MIDDLE
    typeface, step, lines = fitted(story, STORY, room, FIELD - 250, leading=1.35)
    done = 0
    for number, line in enumerate(lines):
        shown = " ".join(line.split()[: max(0, count - done)])
        done += len(line.split())
        where = (MIDDLE, 206 + number * step)
        ImageDraw.Draw(image).text(where, shown, font=typeface, fill=palette()["--text"].light)
