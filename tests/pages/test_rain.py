"""The chart of all systems: what hangs where, and that it can be read."""

import pytest

from macros.data.best_known import BEST_KNOWN
from macros.figures.rain import SMALL_UMBRELLAS, Rain, panel_of, rain
from macros.model import Reach, Verdict
from macros.site import Site


@pytest.fixture(scope="module")
def chart(site: Site) -> Rain:
    """Return the chart of the site."""
    return rain(site.comparison.modalities, site.comparison.systems)


def test_every_system_has_one_place(site: Site, chart: Rain) -> None:
    """It hangs from a panel, or it stands beside the chart."""
    hanging = [drop.system.id for drop in chart.drops]
    beside = [system.id for system in (*chart.loose, *chart.dry)]
    assert sorted(hanging + beside) == sorted(site.comparison.by_id["systems"])


def test_a_drop_hangs_below_what_its_system_makes(site: Site, chart: Rain) -> None:
    """Those that aren't LLMs below their first output that has a panel."""
    output_of = {
        output: modality.name
        for modality in site.comparison.modalities
        for output in modality.outputs
    }
    covered = {
        modality.name for modality in site.comparison.modalities if modality.reach is Reach.COVERED
    }
    for drop in chart.drops:
        (panel,) = (
            panel for panel in chart.panels if panel.left < drop.across < panel.left + panel.width
        )
        assert panel == panel_of(drop.system, chart.panels), drop.system.id
        if drop.system.verdict in {Verdict.LLM, Verdict.BUILT_ON_AN_LLM}:
            assert panel.is_covered, drop.system.id
        else:
            made = next(output_of[made] for made in drop.system.outputs if made in output_of)
            assert panel.name == made or (panel.is_covered and made in covered), drop.system.id


def test_llms_and_products_hang_below_their_umbrellas(chart: Rain) -> None:
    """All of them, and nothing else."""
    assert tuple(umbrella.verdict for umbrella in chart.umbrellas) == SMALL_UMBRELLAS
    for umbrella in chart.umbrellas:
        for drop in chart.drops:
            is_below = umbrella.left < drop.across < umbrella.left + umbrella.width
            assert is_below == (drop.system.verdict is umbrella.verdict), drop.system.id


def test_the_newest_hang_highest(chart: Rain) -> None:
    """A drop is in the band of its year, and the bands don't overlap."""
    for drop in chart.drops:
        (band,) = (band for band in chart.bands if band.top < drop.y < band.top + band.height)
        later = [other.first for other in chart.bands if other.first > band.first]
        assert band.first <= drop.system.year < min(later, default=9999), drop.system.id


def test_every_year_may_be_without_a_drop(site: Site, chart: Rain) -> None:
    """Its band stays, so that the years below it are where they are expected."""
    for band in chart.bands[1:]:
        left = {drop.system.id for drop in band.drops}
        others = [system for system in site.comparison.systems if system.id not in left]
        years = [other.first for other in rain(site.comparison.modalities, others).bands]
        assert years == [other.first for other in chart.bands]


def test_names_stay_below_their_panels(chart: Rain) -> None:
    """In the chart on a laptop, 1280 pixels wide, all but a few."""
    outside = [
        drop.name
        for drop in chart.drops
        for left, right in [drop.ends(1280)]
        if left < drop.panel.left * 12.8 or right > (drop.panel.left + drop.panel.width) * 12.8
    ]
    assert len(outside) < len(chart.drops) / 12, outside


def test_systems_without_a_panel_stand_beside_the_chart(site: Site) -> None:
    """A system that makes something new of a kind that has no panel isn't lost."""
    (system, *_) = (s for s in site.comparison.systems if s.verdict is Verdict.BOUNDARY)
    odd = system.model_copy(update={"outputs": ("smells",)})
    others = [other for other in site.comparison.systems if other is not system]
    chart = rain(site.comparison.modalities, [odd, *others])
    assert odd in chart.loose


def test_the_best_known_are_systems(site: Site) -> None:
    """Each is named once."""
    assert len(set(BEST_KNOWN)) == len(BEST_KNOWN)
    assert set(BEST_KNOWN) <= set(site.comparison.by_id["systems"])
