"""The umbrella is drawn from the data: its names, examples, rows and colors."""

import re
from itertools import pairwise

from macros.figures import boundary_rows, shapes, umbrella, umbrella_shapes
from macros.figures.boundary_rows import Edge
from macros.model import Reach, Verdict
from macros.paths import DOCS
from macros.render import links, pages
from macros.site import Site


def test_every_modality_has_a_link_and_an_item(site: Site) -> None:
    """The drawing has a named link for each modality, and the text version an item."""
    figure = pages.umbrella_figure(site, links.Link("page.md"))
    for modality in site.comparison.modalities:
        assert f">{modality.name}</text>" in figure
        assert f"**[{modality.name}](" in figure
    reached = [entry for entry in site.comparison.modalities if entry.reach is Reach.REACHED]
    assert figure.count('class="umbrella-reach"') == len(reached)


def test_every_name_fits_its_panel(site: Site) -> None:
    """In the widest font it stays between the ribs, at the top and bottom of its letters."""
    for panel in umbrella_shapes.panels_of(site.comparison.modalities):
        half = shapes.measure(panel.modality.name, "panel") / 2
        for y in (umbrella_shapes.LABEL, umbrella_shapes.LABEL - shapes.SIZES["panel"]):
            assert umbrella_shapes.on_canopy(panel.left, y) < panel.label.x - half
            assert panel.label.x + half < umbrella_shapes.on_canopy(panel.right, y)


def test_examples_have_the_output_of_their_panel(site: Site) -> None:
    """Every system that a panel gives as an example produces that modality."""
    for modality in site.comparison.modalities:
        for id in modality.systems:
            assert {*site.comparison.by_id["systems"][id].outputs} & {*modality.outputs}, id


def test_examples_are_grouped_by_verdict(site: Site) -> None:
    """A caption names the verdict of each example, and those of the LLM are LLMs."""
    examples = umbrella.examples(site.comparison.modalities, site.comparison.by_id["systems"])
    modalities = {modality.id for modality in site.comparison.modalities}
    assert examples.keys() == modalities | {"generative-ai", "large-language-model"}
    for groups in examples.values():
        assert all(system.verdict is verdict for verdict, group in groups for system in group)
    assert [verdict for verdict, _ in examples["large-language-model"]] == [Verdict.LLM]


def test_a_system_on_the_boundary_hangs_below_its_outputs(site: Site) -> None:
    """The rows are the systems with that verdict, and their beads are their outputs."""
    rows = boundary_rows.rows(site.comparison.modalities, site.comparison.systems)
    modalities = {
        string.across: string.panel.modality
        for string in boundary_rows.strings(site.comparison.modalities, rows)
    }
    boundary = {
        system.id for system in site.comparison.systems if system.verdict is Verdict.BOUNDARY
    }
    assert {row.system.id for row in rows} == boundary
    for row in rows:
        outputs = [modalities[bead.across] for bead in row.beads]
        assert outputs == [
            modality
            for modality in site.comparison.modalities
            if {*modality.outputs} & {*row.system.outputs}
        ], row.system.id
        covered = [modality.reach is Reach.COVERED for modality in outputs]
        assert [bead.is_covered for bead in row.beads] == covered
        if not outputs:
            expected = Edge.OUTSIDE
        elif not any(covered):
            expected = Edge.RIM
        else:
            expected = Edge.SMALL_UMBRELLA if all(covered) else Edge.BETWEEN_PANELS
        assert row.edge is expected, row.system.id


def test_every_row_is_named_beside_its_beads(site: Site) -> None:
    """The label is the system's name, without its parentheses, and any output without a panel."""
    for row in boundary_rows.rows(site.comparison.modalities, site.comparison.systems):
        (label,) = row.labels
        assert label.text.startswith(row.system.name.partition(" (")[0])
        assert row.beads or label.text.endswith(f": {', '.join(row.system.outputs)}")
        assert row.top < label.baseline < row.top + boundary_rows.PITCH, label.text
        assert label.across in {100, *(bead.across for bead in row.beads)}


def test_a_long_name_has_lines_of_its_own(site: Site) -> None:
    """A name of sixty letters is broken, and the next row begins below it."""
    long = "An uncommonly long name of a model that makes all there is to"
    systems = [
        system.model_copy(update={"name": long, "outputs": ("text", "weather data")})
        for system in site.comparison.systems
        if system.verdict is Verdict.BOUNDARY
    ]
    rows = boundary_rows.rows(site.comparison.modalities, systems)
    for row, after in pairwise(rows):
        assert " ".join(label.text for label in row.labels) == long
        assert len(row.labels) > 1
        assert row.bottom == after.top
        for label in row.labels:
            assert row.top < label.baseline < row.bottom
            assert shapes.measure(label.text, "plain") <= boundary_rows.NARROWEST


def test_the_published_picture_has_the_colors_of_the_tokens(site: Site) -> None:
    """Every color that its rules use is defined in it twice, for light and dark."""
    alone = umbrella.draw_alone(site.comparison, "https://example.org/")
    tokens = (DOCS / "assets" / "tokens.css").read_text(encoding="utf-8")
    used = set(re.findall(r"var\((--[a-z-]+)\)", alone)) - {"--font"}
    assert {"--page", "--text", "--generative-ai", "--llm"} <= used
    for name in used:
        (colors,) = re.findall(rf"{name}: light-dark\((#\w+), (#\w+)\);", tokens)
        assert tuple(re.findall(rf"{name}: (#\w+);", alone)) == colors
