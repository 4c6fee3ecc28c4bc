"""The drawn timeline says what the data says, on a scale that can be read off."""

import re
from dataclasses import replace
from itertools import combinations, pairwise
from math import hypot

import pytest
from bs4 import BeautifulSoup, Tag

from macros.figures import timeline
from macros.model import Milestone, Strand, TurningPoint
from macros.render import pages
from macros.render.links import Link
from macros.site import EARLY, Period, Site


def drawing_of(periods: tuple[Period, ...], until: str = "2026-11-25") -> Tag:
    """Return the drawing, parsed."""
    found = BeautifulSoup(timeline.draw(periods, until, "#{}".format), "html.parser").svg
    assert found is not None
    return found


@pytest.fixture(scope="module")
def drawing(site: Site) -> Tag:
    """Return the drawing of the milestones that there are."""
    return drawing_of(site.periods)


def positions(drawing: Tag) -> dict[str, tuple[float, float]]:
    """Return where the mark of each milestone is."""
    return {
        str(mark["data-milestone"]): (float(str(mark["x"])), float(str(mark["y"])))
        for mark in drawing.select("use")
    }


def moved(site: Site, id: str, date: str) -> tuple[Period, ...]:
    """Return the periods with one milestone at another date in its period."""
    return tuple(
        replace(
            period,
            milestones=tuple(
                each.model_copy(update={"date": date}) if each.id == id else each
                for each in period.milestones
            ),
        )
        for period in site.periods
    )


def test_every_milestone_has_a_mark_of_its_strand_in_the_row_of_its_period(
    site: Site, drawing: Tag
) -> None:
    """The drawing leaves nothing out, and what leads to a period holds the marks of the period."""
    for period in site.periods:
        row = drawing.select_one(f'a[href="#{period.id}"]')
        assert row is not None, period.id
        assert [(mark["data-milestone"], mark["href"]) for mark in row.select("use")] == [
            (each.id, f"#mark-{each.strand.value}") for each in period.milestones
        ]
        assert str(row["aria-label"]).startswith(f"{period.name}: {len(period.milestones)} ")
    assert len(positions(drawing)) == len(site.comparison.milestones)


def test_language_is_on_the_right_and_the_rest_on_the_left(site: Site, drawing: Tag) -> None:
    """The side says the strand as the color does, and is the one it has in every table."""
    at = positions(drawing)
    for each in site.comparison.milestones:
        if each.strand is not Strand.BOTH:
            assert (at[each.id][0] > timeline.CENTER) == (each.strand is Strand.LANGUAGE), each.id


def test_no_two_marks_lie_upon_each_other(drawing: Tag) -> None:
    """Marks of one time stand side by side."""
    for (one, first), (other, second) in combinations(positions(drawing).items(), 2):
        assert hypot(first[0] - second[0], first[1] - second[1]) > 10, (one, other)


def test_the_scale_runs_evenly_but_for_its_one_change(site: Site, drawing: Tag) -> None:
    """A decade has one height before the change, a year one after it, and the drawing says so."""
    at = positions(drawing)
    ordered = sorted(site.comparison.milestones, key=lambda each: each.date)
    heights = [at[each.id][1] for each in ordered]
    # What is known to the year stands in its middle, so it may lie below a later date.
    assert all(after > before - timeline.YEAR / 2 for before, after in pairwise(heights))
    years = [each for each in ordered if "-" not in each.date and int(each.date) < EARLY]
    for first, last in pairwise(years):
        decades = (int(last.date) - int(first.date)) / 10
        risen = at[last.id][1] - at[first.id][1]
        assert risen == pytest.approx(decades * timeline.DECADE, abs=0.2)
    days = (at["gpt-5"][1] - at["gpt-oss"][1]) * 366 / timeline.YEAR
    assert days == pytest.approx(2, abs=1.5)
    text = drawing.get_text(" ", strip=True)
    assert "1 step = 10 years" in text
    assert "1 step = 1 year" in text


def test_the_strands_touch_where_the_data_says(site: Site) -> None:
    """They meet at the milestone that says so, wherever that is, and nowhere before."""
    touch = next(
        each.id
        for each in site.comparison.milestones
        if each.turning_point is TurningPoint.STRANDS_TOUCH
    )

    def touching(drawing: Tag) -> float:
        """Return the first height at which the strand of language is close to the center."""
        strand = drawing.select_one("path.timeline-strand--language")
        assert strand is not None
        points = re.findall(r"(?:C.*? .*? .*? .*? |M)([\d.]+) ([\d.]+)", str(strand["d"]))
        return next(float(y) for x, y in points if float(x) - timeline.CENTER < 5)

    for periods in (site.periods, moved(site, touch, "2017-12")):
        drawing = drawing_of(periods)
        assert touching(drawing) == pytest.approx(positions(drawing)[touch][1], abs=0.1)


def test_the_strands_reach_a_milestone_that_is_later_than_the_last_review(site: Site) -> None:
    """An entry can be added before the pages are reviewed once more."""
    last = site.periods[-1].milestones[-1]
    assert positions(drawing_of(site.periods, until="2026-01-01"))[last.id]


def test_a_period_is_a_place_whose_address_further_milestones_do_not_change(site: Site) -> None:
    """The early years are one period, each later year with milestones another."""
    ids = [period.id for period in site.periods]
    assert ids[0] == "before-2010"
    assert ids[1:] == sorted({f"year-{each.date[:4]}" for each in later(site)})
    for period in site.periods:
        assert site.names[f"timeline.md#{period.id}"] == period.name
    shown = pages.milestone_list(site, Link("timeline.md"))
    assert re.findall(r"^## .* \{ #([a-z0-9-]+) data-label", shown, re.MULTILINE) == ids


def later(site: Site) -> list[Milestone]:
    """Return the milestones after the early years."""
    return [each for each in site.comparison.milestones if int(each.date[:4]) >= EARLY]
