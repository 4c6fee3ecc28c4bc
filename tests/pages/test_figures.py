"""The pictures of the dimensions say what the data says, whatever that is, and nothing collides."""

import calendar
import gzip
import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from bs4 import BeautifulSoup, Tag

from macros.figures import makers, pictures
from macros.figures.own_style import rules
from macros.figures.shapes import (
    NARROW,
    SIDES,
    SIZES,
    WIDE,
    Link,
    Picture,
    Shape,
    Words,
    measure,
    svg,
)
from macros.kinds import Comparison
from macros.model import Figure, FigureDrawing, System, Verdict
from macros.render import links
from macros.render.figures import FEW, cited, dimension_figure
from macros.site import Site

LONG = "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"  # 60 wide letters, no space
MOST_BYTES = 12 * 1024
WIDTHS = (WIDE, NARROW)


def laid_out(figure: Figure, data: Comparison, width: float) -> Picture:
    """Return a picture laid out, with the paths of its links as they are."""
    return pictures.layout(figure, data, str, width)


def words_of(shapes: tuple[Shape, ...]) -> Iterator[Words]:
    """Yield all words of a picture."""
    for shape in shapes:
        if isinstance(shape, Words):
            yield shape
        elif isinstance(shape, Link):
            yield from words_of(shape.shapes)


def extent(words: Words) -> tuple[float, float]:
    """Return where a line of words begins and ends."""
    wide = measure(words.text, words.style.split()[0])
    start = words.x - {"start": 0, "middle": wide / 2, "end": wide}[words.anchor]
    return start, start + wide


def collisions(picture: Picture) -> list[str]:
    """Return what runs out of a picture, and which words lie upon each other."""
    found = [*words_of(picture.shapes)]
    return [
        *(
            f"out: {each.text}"
            for each in found
            if extent(each)[0] < -1
            or extent(each)[1] > picture.width + 1
            or not 0 < each.y < picture.height
        ),
        *(
            f"{one.text} on {other.text}"
            for one, other in combinations(found, 2)
            if abs(one.y - other.y) < 13
            and min(extent(one)[1], extent(other)[1]) - max(extent(one)[0], extent(other)[0]) > 1
        ),
    ]


def with_long_names(figure: Figure) -> Figure:
    """Return a picture in which all words are as long as they may be."""
    return figure.model_copy(
        update={
            "groups": tuple(LONG[:-1] + str(n) for n in range(len(figure.groups))),
            "parts": tuple(
                each.model_copy(
                    update={
                        "label": LONG,
                        "note": LONG * 2,
                        "groups": tuple(
                            LONG[:-1] + str(figure.groups.index(name)) for name in each.groups
                        ),
                    }
                )
                for each in figure.parts
            ),
        }
    )


def parsed(figure: Figure, site: Site, width: float) -> Tag:
    """Return the published drawing, parsed."""
    alone = pictures.alone(figure, site, "https://example.org/", width)
    assert len(gzip.compress(alone.encode())) <= MOST_BYTES, figure.id
    found = BeautifulSoup(alone, "html.parser").svg
    assert found is not None
    return found


def test_every_way_to_draw_is_used_and_every_figure_drawn(site: Site) -> None:
    """The registry has a row for each, and for nothing else."""
    drawn = {figure.drawing for figure in site.comparison.figures}
    assert drawn == set(pictures.DRAWINGS)
    assert set(pictures.TABLES) == {each for each in pictures.DRAWINGS if not each.has_parts}


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_runs_out_of_a_picture_or_lies_upon_other_words(site: Site, width: float) -> None:
    """At both widths every word has a place of its own, in the widest usual font."""
    for figure in site.comparison.figures:
        assert collisions(laid_out(figure, site.comparison, width)) == [], figure.id


@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_of_the_pictures_is_broken(site: Site, width: float) -> None:
    """Only a word that is longer than any of today's is broken to fit."""
    named = (*site.comparison.modalities, *site.comparison.examples)
    own = {
        *calendar.month_abbr,
        *["AI", "LLM", "Generative", "each", "step", "is", "ten", "times", "last"],
    }
    for figure in site.comparison.figures:
        known = own.union(*(re.findall(r"[A-Za-z]+", str(each)) for each in (figure, *named)))
        picture = laid_out(figure, site.comparison, width)
        shown = " ".join(each.text for each in words_of(picture.shapes))
        assert {*re.findall(r"[A-Za-z]{2,}", shown)} <= known, figure.id


@pytest.mark.parametrize("width", WIDTHS)
def test_a_name_of_sixty_letters_is_broken_and_not_cut(site: Site, width: float) -> None:
    """With the longest words that the data allows, nothing collides and no letter is lost."""
    for figure in map(with_long_names, site.comparison.figures):
        picture = laid_out(figure, site.comparison, width)
        assert collisions(picture) == [], figure.id
        shown = "".join(each.text for each in words_of(picture.shapes))
        assert shown.count("w") >= 58 * len(figure.parts)


def test_a_figure_shows_all_of_its_parts_with_words_and_a_description(site: Site) -> None:
    """Every label is in both files, which are described and ask for nothing else."""
    for figure in site.comparison.figures:
        for width in WIDTHS:
            drawing = parsed(figure, site, width)
            text = re.sub(r"\s+", "", drawing.get_text())
            for part in figure.parts:
                assert part.label.replace(" ", "") in text, part.id
            assert drawing.title is not None
            assert drawing.title.get_text() == figure.title
            assert drawing["role"] == ("group" if drawing.select("a") else "img")
            for each in ("aria-labelledby", "aria-describedby"):
                assert drawing.select_one(f"#{drawing[each]}") is not None
            assert not drawing.select("script, image, [style], [onload]")
            assert all(str(a["href"]).startswith("https://example.org/") for a in drawing("a"))


def test_a_bar_is_as_long_as_its_quantity_says(site: Site) -> None:
    """On the scale a step is ten times the last, and bars begin and end where they say."""
    (figure,) = (f for f in site.comparison.figures if f.drawing is FigureDrawing.SCALE)
    for width in WIDTHS:
        drawing = parsed(figure, site, width)
        ticks = {
            float(each.get_text().replace(",", "")): float(str(each["x"]))
            for each in drawing.select("text[text-anchor=middle]")
        }
        steps = [
            after - before
            for before, after in zip([*ticks.values()], [*ticks.values()][1:], strict=False)
        ]
        assert max(steps) - min(steps) < 0.1
        assert [*ticks] == [10.0**power for power in range(-2, 4)]
        (video,) = (each for each in drawing.select("rect") if float(str(each["x"])) > ticks[1])
        assert ticks[1] < float(str(video["x"])) < ticks[10]
        assert ticks[100] < float(str(video["x"])) + float(str(video["width"])) < ticks[1000]


def test_every_named_system_that_makes_something_is_counted(site: Site) -> None:
    """A row has a sign for each system of the site with that output, and no other."""
    (figure,) = (f for f in site.comparison.figures if f.drawing is FigureDrawing.MAKERS)
    _, rows = makers.table(figure, site.comparison)
    for modality, (name, *counts) in zip(site.comparison.modalities, rows, strict=True):
        made = [
            each
            for each in site.comparison.systems
            if {*each.outputs} & {*modality.outputs} and each.verdict is not Verdict.NEITHER
        ]
        assert name == modality.name
        assert sum(map(int, counts)) == len(made), modality.id


def test_a_panel_that_no_system_fills_is_an_empty_row(site: Site) -> None:
    """Nothing is drawn where nothing is, and the name of the row stands."""
    (figure,) = (f for f in site.comparison.figures if f.drawing is FigureDrawing.MAKERS)

    def without_video(system: System) -> System:
        outputs = tuple(each for each in system.outputs if each != "video") or ("vectors",)
        return system.model_copy(update={"outputs": outputs})

    data = site.comparison.model_copy(
        update={"systems": tuple(map(without_video, site.comparison.systems))}
    )
    _, rows = makers.table(figure, data)
    assert ["Video", "0", "0", "0"] in rows
    assert "Video" in [each.text for each in words_of(laid_out(figure, data, WIDE).shapes)]


def test_the_day_of_reading_parts_what_holds_from_what_is_to_come(site: Site) -> None:
    """A dashed line stands at that day of the scale; in the list what is later says so."""
    (figure,) = (each for each in site.comparison.figures if each.as_of)
    days = [str(part.date) for part in figure.parts]
    later = [day for day in days if day > str(figure.as_of)]
    assert 0 < len(later) < len(days)
    drawn = laid_out(figure, site.comparison, WIDE)
    (line,) = (each for each in drawn.shapes if "dashed" in str(getattr(each, "style", "")))
    x = float(re.findall(r"M([\d.]+)", getattr(line, "path", ""))[0])
    (said,) = (
        each for each in drawn.shapes if isinstance(each, Words) and each.text.startswith("as of")
    )
    assert abs(said.x - x) <= 1
    years = {
        int(each.text): each.x
        for each in drawn.shapes
        if isinstance(each, Words) and re.fullmatch(r"20\d\d", each.text)
    }
    assert years[int(str(figure.as_of)[:4])] < x < years[int(str(figure.as_of)[:4]) + 1]
    listed = laid_out(figure, site.comparison, NARROW)
    to_come = [each for each in listed.shapes if isinstance(each, Words) and "to come" in each.text]
    assert len(to_come) == len(later)
    without = figure.model_copy(update={"as_of": None})
    texts = [
        each.text
        for width in WIDTHS
        for each in laid_out(without, site.comparison, width).shapes
        if isinstance(each, Words)
    ]
    assert not any("as of" in text or "to come" in text for text in texts)


def test_what_looks_like_markup_is_words(site: Site) -> None:
    """A name with the signs of XML is shown as it is."""
    figure = next(f for f in site.comparison.figures if f.parts)
    part = figure.parts[0].model_copy(update={"label": "<a&b>"})
    changed = figure.model_copy(update={"parts": (part, *figure.parts[1:])})
    picture = laid_out(changed, site.comparison, WIDE)
    assert "&lt;a&amp;b&gt;" in svg(picture, name="x", title="<t>", description="d")


def test_letters_are_measured_in_the_size_in_which_they_are_set() -> None:
    """The sizes that lines are broken by are those of the stylesheets."""
    sizes = {}
    for file in ("picture.css", "umbrella.css"):
        for selector, size in re.findall(
            r"^([^{}\n]+) \{[^}]*font-size: (\d+)px", rules(file), re.MULTILINE
        ):
            sizes[selector] = int(size)
    assert sizes[".picture text"] == SIZES["label"]
    assert sizes[".picture .note"] == SIZES["note"]
    assert sizes[".umbrella text"] == SIZES["panel"]


def test_a_picture_that_rests_on_few_sources_cites_them(site: Site) -> None:
    """Those of many parts are cited where the parts are stated, and one of few parts in place."""
    found = {figure.id: cited(site, figure) for figure in site.comparison.figures}
    assert "chung-2026-joules" in found["watt-hours-per-output"]
    assert all(len(sources) <= FEW for sources in found.values())


def test_the_words_name_a_part_as_its_sign_does(site: Site) -> None:
    """Where the key of a picture says what its signs stand for, so does the picture in words."""
    for figure in site.comparison.figures:
        if figure.signs is None or figure.drawing in pictures.TABLES:
            continue
        named = dict(zip(SIDES, figure.signs, strict=False))
        shown = dimension_figure(site, links.Link("page.md"), figure.dimension)
        words = shown[shown.index("Shown as") :]
        for side in {part.side for part in figure.parts}:
            parts = [part for part in figure.parts if part.side is side]
            assert words.count(f"{named[side]};") == len(parts), (figure.id, side)
