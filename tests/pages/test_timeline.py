"""The timeline is drawn from the milestones, on a readable scale."""

import re
from dataclasses import replace
from itertools import combinations, pairwise
from math import hypot

import pytest
from bs4 import BeautifulSoup, Tag

from macros.figures import timeline
from macros.figures.shapes import SIZES, measure
from macros.model import Strand, TurningPoint
from macros.render.filling import fill
from macros.render.links import Page
from macros.site import EARLY, Period, Site
from tests.conftest import only


def drawing_of(periods: tuple[Period, ...], until: str = "2026-11-25") -> Tag:
    """Return the drawing, parsed."""
    drawing = timeline.draw(periods, until)
    return only(BeautifulSoup(drawing, "html.parser"), "svg.timeline-drawing")


@pytest.fixture(scope="module")
def drawing(site: Site) -> Tag:
    """Return the drawing of the timeline."""
    return drawing_of(site.periods)


def positions(drawing: Tag) -> dict[str, tuple[float, float]]:
    """Return where the mark of each milestone is."""
    return {
        str(mark["data-milestone"]): (float(str(mark["x"])), float(str(mark["y"])))
        for mark in drawing.select("use")
    }


def with_date(site: Site, id: str, date: str) -> tuple[Period, ...]:
    """Return the periods with one milestone at another date in its period."""
    return tuple(
        replace(
            period,
            milestones=tuple(
                milestone.model_copy(update={"date": date}) if milestone.id == id else milestone
                for milestone in period.milestones
            ),
        )
        for period in site.periods
    )


def test_every_milestone_has_a_mark_in_the_row_of_its_period(site: Site, drawing: Tag) -> None:
    """The link to a period has the marks of its milestones, each in the color of its strand."""
    for period in site.periods:
        row = only(drawing, f'a[href="#{period.id}"]')
        assert [(mark["data-milestone"], mark["href"]) for mark in row.select("use")] == [
            (milestone.id, f"#mark-{milestone.strand.value}") for milestone in period.milestones
        ]
        assert str(row["aria-label"]).startswith(f"{period.name}: {len(period.milestones)} ")
    assert len(positions(drawing)) == len(site.comparison.milestones)
    halves = [half["class"] for half in drawing.select("#mark-both path")]
    assert halves == [["mark--other"], ["mark--language"]]


def test_language_is_on_the_right(site: Site, drawing: Tag) -> None:
    """The side shows the strand, as in every table of two sides."""
    marks = positions(drawing)
    for milestone in site.comparison.milestones:
        if milestone.strand is not Strand.BOTH:
            is_right = marks[milestone.id][0] > timeline.CENTER
            assert is_right == (milestone.strand is Strand.LANGUAGE), milestone.id


def width(text: str) -> float:
    """Return the width of a text in the drawing, in the widest font."""
    return measure(text, "plain") / SIZES["plain"] * 18


def test_marks_and_names_do_not_overlap(drawing: Tag) -> None:
    """Marks of one time stand side by side, and names outside them, a line apart."""
    for (one, first), (other, second) in combinations(positions(drawing).items(), 2):
        assert hypot(first[0] - second[0], first[1] - second[1]) > 10, (one, other)
    marks = positions(drawing).values()
    years = 4 + width("2010")  # on the left
    for side in (-1, 1):
        names = [
            (float(str(text["x"])), float(str(text["y"])), text.get_text())
            for text in drawing.select("a[data-milestone] text")
            if (text.get("text-anchor") == "end") == (side < 0)
        ]
        assert all(lower - upper > 15 for (_, upper, _), (_, lower, _) in pairwise(names))
        for x, y, name in names:
            assert all((x - mark) * side > 8 for mark, at in marks if abs(at - (y - 6)) < 12)
            assert years < x + side * width(name) < timeline.WIDTH, name


def test_a_mark_stands_at_its_date(site: Site, drawing: Tag) -> None:
    """A decade has one height before the change of scale; after it, days of a year have one."""
    heights = {id: y for id, (_, y) in positions(drawing).items()}
    ordered = sorted(site.comparison.milestones, key=lambda milestone: milestone.date)
    early = [entry for entry in ordered if "-" not in entry.date and int(entry.date) < EARLY]
    for first, second in pairwise(early):
        decades = (int(second.date) - int(first.date)) / 10
        distance = heights[second.id] - heights[first.id]
        assert distance == pytest.approx(decades * timeline.DECADE, abs=0.2)
    row = only(drawing, "a[data-period=year-2025] rect")
    days = (heights["gpt-5"] - heights["gpt-oss"]) * 366 / float(str(row["height"]))
    assert days == pytest.approx(2, abs=1)


def test_a_year_with_more_milestones_is_taller(site: Site, drawing: Tag) -> None:
    """So that those of the busiest years have room. No rows overlap."""
    rows = [
        (len(period.milestones), float(str(rect["y"])), float(str(rect["height"])))
        for period in site.periods[1:]
        for rect in drawing.select(f"a[data-period={period.id}] rect")
    ]
    for (one, _, height), (other, _, other_height) in combinations(rows, 2):
        assert (one < other) == (height < other_height)
    for (_, top, height), (_, following, _) in pairwise(rows):
        assert following >= top + height - 0.1


def test_the_strands_meet_where_the_data_says(site: Site) -> None:
    """They meet at the milestone with that turning point, wherever it is, and not before."""
    meeting = next(
        milestone.id
        for milestone in site.comparison.milestones
        if milestone.turning_point is TurningPoint.STRANDS_TOUCH
    )
    for periods in (site.periods, with_date(site, meeting, "2017-12")):
        drawing = drawing_of(periods)
        strand = only(drawing, "path.timeline-strand--language")
        points = re.findall(r"(?:C.*? .*? .*? .*? |M)([\d.]+) ([\d.]+)", str(strand["d"]))
        first = next(float(y) for x, y in points if float(x) - timeline.CENTER < 5)
        assert first == pytest.approx(positions(drawing)[meeting][1], abs=0.1)


def test_a_milestone_may_be_later_than_the_last_review(site: Site) -> None:
    """An entry can be added before the pages are reviewed again."""
    last = site.periods[-1].milestones[-1]
    assert positions(drawing_of(site.periods, until="2026-01-01"))[last.id]


def test_a_period_is_a_section_of_the_page(site: Site) -> None:
    """The early years are one period, each later year with milestones another."""
    ids = [period.id for period in site.periods]
    years = {int(milestone.date[:4]) for milestone in site.comparison.milestones}
    assert ids == ["before-2010", *(f"year-{year}" for year in sorted(years) if year >= EARLY)]
    for period in site.periods:
        assert site.names[f"timeline.md#{period.id}"] == period.name
    page = fill(Page(site, "timeline.md"), "milestone_list")
    assert re.findall(r"^## .* \{ #([a-z0-9-]+) data-label", page, re.MULTILINE) == ids
