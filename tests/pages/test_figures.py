"""The pictures of the dimensions show the data, and no words in them collide."""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

import pytest
from bs4 import BeautifulSoup, Tag

from macros.figures import inputs_and_outputs, makers, pictures
from macros.figures.shapes import (
    NARROW,
    SIDES,
    SIZES,
    WIDE,
    Box,
    Disc,
    Line,
    Picture,
    Shape,
    ShapeLink,
    Words,
    measure,
)
from macros.figures.standalone import own_style, rules
from macros.model import Figure, FigureDrawing, Verdict
from macros.render.figures import dimension_figure
from macros.render.links import Page
from macros.site import Site

WIDTHS = (WIDE, NARROW)
each_width = pytest.mark.parametrize("width", WIDTHS, ids=["wide", "narrow"])


def layout(figure: Figure, site: Site, width: float = WIDE) -> Picture:
    """Return a picture laid out, with the paths of its links as they are."""
    return pictures.layout(figure, site.comparison, str, width)


def words_of(shapes: Iterable[Shape]) -> Iterator[Words]:
    """Yield all words of a picture."""
    for shape in shapes:
        if isinstance(shape, Words):
            yield shape
        elif isinstance(shape, ShapeLink):
            yield from words_of(shape.shapes)


def texts(picture: Picture) -> list[str]:
    """Return the lines of text of a picture."""
    return [words.text for words in words_of(picture.shapes)]


def extent(words: Words) -> tuple[float, float]:
    """Return where a line of words begins and ends."""
    width = measure(words.text, words.style.split()[0])
    start = words.x - {"start": 0, "middle": width / 2, "end": width}[words.anchor]
    return start, start + width


def collisions(picture: Picture) -> list[str]:
    """Return the words that leave a picture, and those that overlap other words."""
    lines = [(words, *extent(words)) for words in words_of(picture.shapes)]
    outside = [
        words.text
        for words, start, end in lines
        if start < -1 or end > picture.width + 1 or not 0 < words.y < picture.height
    ]
    overlapping = [
        f"{one.text} / {other.text}"
        for (one, start, end), (other, other_start, other_end) in combinations(lines, 2)
        if abs(one.y - other.y) < 13 and min(end, other_end) - max(start, other_start) > 1
    ]
    return outside + overlapping


def parsed(figure: Figure, site: Site, width: float) -> Tag:
    """Return the published drawing, parsed."""
    drawing = pictures.alone(figure, site, "https://example.org/", width)
    element = BeautifulSoup(drawing, "html.parser").svg
    assert element is not None
    return element


def drawn_as(site: Site, drawing: FigureDrawing) -> Figure:
    """Return the first figure that is drawn in a certain way."""
    return next(figure for figure in site.comparison.figures if figure.drawing is drawing)


@each_width
def test_no_words_collide_or_are_broken(site: Site, width: float) -> None:
    """In the widest usual font every word of a label is whole and has room of its own."""
    for figure in site.comparison.figures:
        picture = layout(figure, site, width)
        assert collisions(picture) == [], figure.id
        shown = set(re.findall(r"\w+", " ".join(texts(picture))))
        for part in figure.parts:
            assert set(re.findall(r"\w+", part.label)) <= shown, (figure.id, part.id)


@each_width
def test_a_published_picture_is_described_and_inert(site: Site, width: float) -> None:
    """Its title and description are in it, its links are whole, and it loads nothing."""
    for figure in site.comparison.figures:
        drawing = parsed(figure, site, width)
        assert drawing.title is not None
        assert drawing.title.get_text() == figure.title
        shown = " ".join(line.get_text() for line in drawing("text"))
        assert shown.endswith(f"{site.name} (CC BY 4.0) example.org/")
        assert figure.title in shown
        assert drawing["role"] == ("group" if drawing.select("a") else "img")
        assert not drawing.has_attr("width")  # it fills what it is embedded in
        for name in ("aria-labelledby", "aria-describedby"):
            assert drawing.select_one(f"#{drawing[name]}") is not None
        assert not drawing.select("script, image, [style], [onload]")
        assert all(str(a["href"]).startswith("https://example.org/") for a in drawing("a"))


@each_width
def test_the_lines_of_a_scale_go_through_all_rows(site: Site, width: float) -> None:
    """From above the first row, and behind all of them."""
    picture = layout(drawn_as(site, FigureDrawing.SCALE), site, width)
    lines = [shape for shape in picture.shapes if isinstance(shape, Line)]
    rows = [shape for shape in picture.shapes if isinstance(shape, Box | Disc)]
    tops = [float(line.path.partition(" ")[2].partition("V")[0]) for line in lines]
    assert max(tops) < min(row.y for row in rows)
    assert picture.shapes.index(lines[-1]) < picture.shapes.index(rows[0])


@each_width
def test_a_bar_is_as_long_as_its_quantity(site: Site, width: float) -> None:
    """The scale is logarithmic, and a bar begins and ends where the data says."""
    drawing = parsed(drawn_as(site, FigureDrawing.SCALE), site, width)
    ticks = {
        float(label.get_text().replace(",", "")): float(str(label["x"]))
        for label in drawing.select("text[text-anchor=middle]")
    }
    steps = [after - before for before, after in pairwise(ticks.values())]
    assert max(steps) - min(steps) < 0.1
    assert [*ticks] == [10.0**power for power in range(-2, 4)]
    (video,) = (bar for bar in drawing.select("rect[rx]") if float(str(bar["x"])) > ticks[1])
    start, length = float(str(video["x"])), float(str(video["width"]))
    assert ticks[1] < start < ticks[10]
    assert ticks[100] < start + length < ticks[1000]


def test_every_generative_system_is_counted_by_its_outputs(site: Site) -> None:
    """The row of a modality has a sign for each system with that output, and no other."""
    _, rows = makers.table(drawn_as(site, FigureDrawing.MAKERS), site.comparison)
    for modality, (name, *counts) in zip(site.comparison.modalities, rows, strict=True):
        systems = [
            system
            for system in site.comparison.systems
            if {*system.outputs} & {*modality.outputs} and system.verdict is not Verdict.NEITHER
        ]
        assert name == modality.name
        assert sum(map(int, counts)) == len(systems), modality.id


def test_future_dates_are_marked_as_of_the_day_of_reading(site: Site) -> None:
    """On the scale a dashed line, which no text crosses; in the list, later dates are `to come`."""
    (figure,) = (figure for figure in site.comparison.figures if figure.as_of)
    day = str(figure.as_of)
    wide, narrow = layout(figure, site, WIDE), layout(figure, site, NARROW)
    (x,) = (
        float(re.findall(r"M([\d.]+)", shape.path)[0])
        for shape in wide.shapes
        if isinstance(shape, Line) and "dashed" in shape.style
    )
    words = {line.text: line.x for line in words_of(wide.shapes)}
    assert words[day[:4]] < x < words[str(int(day[:4]) + 1)]
    assert not any(start < x < end for start, end in map(extent, words_of(wide.shapes)))
    later = [part for part in figure.parts if str(part.date) > day]
    assert 0 < len(later) < len(figure.parts)
    assert sum("to come" in text for text in texts(narrow)) == len(later)


def test_markup_in_a_label_is_escaped(site: Site) -> None:
    """A label with the characters of XML is shown as it is."""
    figure = next(figure for figure in site.comparison.figures if figure.parts)
    part = figure.parts[0].model_copy(update={"label": "<a&b>"})
    changed = figure.model_copy(update={"parts": (part, *figure.parts[1:])})
    drawing = pictures.alone(changed, site, "https://example.org/", WIDE)
    assert "&lt;a&amp;b&gt;" in drawing


def test_text_is_measured_in_the_font_sizes_of_the_stylesheets() -> None:
    """Lines are broken by the sizes in which they are shown."""
    sizes: dict[str, float] = {}
    for file in ("picture.css", "umbrella_figure.css"):
        for selector, size in re.findall(
            r"^ *([^{}\n]+) \{[^{}]*font-size: ([\d.]+)px", rules(file), re.MULTILINE
        ):
            sizes.setdefault(selector, float(size))  # at the usual width
    assert sizes[".picture text"] == SIZES["label"]
    assert sizes[".picture .note"] == SIZES["note"]
    assert sizes[".umbrella text"] == SIZES["panel"]


def test_a_standalone_drawing_is_not_set_in_the_default_serif_font() -> None:
    """A file shown as an image gets no font from the page."""
    style = own_style(rules("picture.css"))
    assert re.search(r"\.picture\b[^{}]*\{[^{}]*font-family:[^;]*sans-serif;", style)


@each_width
def test_each_part_leads_to_the_entry_that_states_it(site: Site, width: float) -> None:
    """A reader who asks a picture where something comes from gets to the row with its sources."""
    for figure in site.comparison.figures:
        shapes = layout(figure, site, width).shapes
        links = {shape.address for shape in shapes if isinstance(shape, ShapeLink)}
        assert {part.shows[0] for part in figure.parts} <= links, figure.id


def test_the_text_version_names_the_side_of_each_part(site: Site) -> None:
    """Where the key of a picture explains its signs, its text version uses the same words."""
    for figure in site.comparison.figures:
        if figure.signs is None or pictures.table(figure, site.comparison):
            continue
        names = dict(zip(SIDES, figure.signs, strict=False))
        shown = dimension_figure(Page(site, "page.md"), figure.dimension)
        text_version = shown[shown.index("Shown as") :]
        for side in {part.side for part in figure.parts}:
            parts = [part for part in figure.parts if part.side is side]
            assert text_version.count(f"{names[side]};") == len(parts), (figure.id, side)


def test_inputs_and_outputs_show_what_the_title_says(site: Site) -> None:
    """In all cells of text LLMs are the most; in those of audio and video they never are."""
    figure = drawn_as(site, FigureDrawing.INPUTS_AND_OUTPUTS)
    for out, is_mostly_llms in {"text": True, "audio": False, "video": False}.items():
        for taken in figure.groups:
            total, llms = inputs_and_outputs.counts(site.comparison, taken, out)
            assert (llms > total / 2) is is_mostly_llms, (taken, out)


@each_width
def test_all_bars_of_inputs_and_outputs_have_one_scale(site: Site, width: float) -> None:
    """A bar is as high as its number, which stands above it if it is long, and the link says it."""
    picture = layout(drawn_as(site, FigureDrawing.INPUTS_AND_OUTPUTS), site, width)
    cells = [shape for shape in picture.shapes if isinstance(shape, ShapeLink)]
    assert cells
    for cell in cells:
        *bars, _ = (shape for shape in cell.shapes if isinstance(shape, Box))
        total, llms = map(int, re.findall(r"\d+", cell.name))
        numbers = [llms, total - llms]
        assert [bar.height / inputs_and_outputs.UNIT for bar in bars] == pytest.approx(numbers)
        shown = [int(words.text) for words in words_of(cell.shapes)]
        assert shown == [number for number in numbers if number >= inputs_and_outputs.NUMBERED]
