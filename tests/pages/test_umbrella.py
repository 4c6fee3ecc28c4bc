"""The umbrella is drawn from the data: its names, examples, rows and colors."""

import re
from itertools import pairwise

from macros.figures import boundary_rows, shapes, umbrella, umbrella_shapes
from macros.figures.boundary_rows import Edge
from macros.model import Reach, Verdict
from macros.paths import DOCS
from macros.site import Site


def test_every_name_has_room_in_its_panel(site: Site) -> None:
    """In the widest font it stays between the ribs, at the foot of its letters and at their top."""
    for panel in umbrella_shapes.panels_of(site.comparison.modalities):
        half = shapes.measure(panel.modality.name, "panel") / 2
        for y in (umbrella_shapes.LABEL, umbrella_shapes.LABEL - shapes.SIZES["panel"]):
            assert umbrella_shapes.on_canopy(panel.left, y) < panel.label.x - half
            assert panel.label.x + half < umbrella_shapes.on_canopy(panel.right, y)


def test_examples_make_what_their_panel_names(site: Site) -> None:
    """Every system that a panel gives as an example has an output of that kind."""
    for modality in site.comparison.modalities:
        for id in modality.systems:
            assert {*site.comparison.system_by_id[id].outputs} & {*modality.outputs}, id


def test_examples_are_grouped_by_verdict(site: Site) -> None:
    """A caption says of each example what it is, and those of the LLM are LLMs."""
    examples = umbrella.examples(site.comparison.modalities, site.comparison.system_by_id)
    assert examples.keys() == {each.id for each in site.comparison.modalities} | {
        "generative-ai",
        "large-language-model",
    }
    for groups in examples.values():
        assert all(system.verdict is verdict for verdict, group in groups for system in group)
    assert [verdict for verdict, _ in examples["large-language-model"]] == [Verdict.LLM]


def test_every_system_on_the_boundary_hangs_below_what_it_makes(site: Site) -> None:
    """The rows are the systems with that verdict; their outputs alone decide on the beads."""
    rows = boundary_rows.rows(site.comparison.modalities, site.comparison.systems)
    strings = {
        string.across: string.panel.modality
        for string in boundary_rows.strings(site.comparison.modalities, rows)
    }
    boundary = {each.id for each in site.comparison.systems if each.verdict is Verdict.BOUNDARY}
    assert {row.system.id for row in rows} == boundary
    for row in rows:
        made = [strings[bead.across] for bead in row.beads]
        assert made == [
            modality
            for modality in site.comparison.modalities
            if {*modality.outputs} & {*row.system.outputs}
        ], row.system.id
        covered = [modality.reach is Reach.COVERED for modality in made]
        assert [bead.is_covered for bead in row.beads] == covered
        if not made:
            expected = Edge.OUTSIDE
        elif not any(covered):
            expected = Edge.RIM
        else:
            expected = Edge.SMALL_UMBRELLA if all(covered) else Edge.BETWEEN_PANELS
        assert row.edge is expected, row.system.id


def test_every_row_names_its_system_and_what_has_no_panel(site: Site) -> None:
    """A name is the system's, at most without what stands in parentheses, and never a number."""
    for row in boundary_rows.rows(site.comparison.modalities, site.comparison.systems):
        (label,) = row.labels
        name = row.system.name.partition(" (")[0]
        assert label.text.startswith(name)
        assert row.beads or label.text.endswith(f": {', '.join(row.system.outputs)}")
        assert not label.text.isdigit()


def test_every_name_stands_beside_its_beads(site: Site) -> None:
    """No name of today has to go below its row, where it would be at the edge of the window."""
    for row in boundary_rows.rows(site.comparison.modalities, site.comparison.systems):
        for label in row.labels:
            assert row.top < label.baseline < row.top + boundary_rows.PITCH, label.text
            assert label.across in {100, *(bead.across for bead in row.beads)}


def test_rows_follow_one_another_even_with_a_name_that_no_row_has_room_for(site: Site) -> None:
    """A name of sixty letters and a system that makes everything get lines of their own."""
    long = "An uncommonly long name of a model that makes all there is to"
    systems = [
        each.model_copy(update={"name": long, "outputs": ("text", "weather data")})
        if each.verdict is Verdict.BOUNDARY
        else each
        for each in site.comparison.systems
    ]
    rows = boundary_rows.rows(site.comparison.modalities, systems)
    for row, after in pairwise(rows):
        assert " ".join(label.text for label in row.labels) == long
        assert len(row.labels) > 1
        assert row.bottom == after.top
        for label in row.labels:
            assert row.top < label.baseline < row.bottom
            assert shapes.measure(label.text, "plain") <= boundary_rows.NARROWEST


def test_without_a_system_on_the_boundary_nothing_hangs(site: Site) -> None:
    """There is no string and no row, and the drawing is as it is alone."""
    none = boundary_rows.rows(site.comparison.modalities, ())
    assert none == ()
    assert umbrella.draw_rows(site.comparison, str, none) == ""
    assert "umbrella-string" not in umbrella.draw(site.comparison, str, none)


def test_the_picture_alone_has_the_colors_of_the_site(site: Site) -> None:
    """Every color that its rules use is defined in it twice, with the values of the tokens."""
    alone = umbrella.draw_alone(site.comparison, "https://example.org/")
    tokens = (DOCS / "assets" / "tokens.css").read_text(encoding="utf-8")
    used = set(re.findall(r"var\((--[a-z-]+)\)", alone)) - {"--font"}
    assert {"--page", "--text", "--generative-ai", "--llm"} <= used
    for name in used:
        (colors,) = re.findall(rf"{name}: light-dark\((#\w+), (#\w+)\);", tokens)
        assert tuple(re.findall(rf"{name}: (#\w+);", alone)) == colors
    assert "umbrella-string" not in alone
