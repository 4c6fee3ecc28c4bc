"""The umbrella is drawn from the data: its names, examples, marks and colors."""

import re
from itertools import pairwise
from math import hypot

from macros.figures import umbrella, umbrella_marks, umbrella_shapes
from macros.figures.umbrella_marks import Edge
from macros.model import Verdict
from macros.site import Site
from macros.validation.page_sources import DOCS


def test_every_name_has_room_in_its_panel(site: Site) -> None:
    """The width in which a name is set is less than that of its panel, in every font."""
    drawing = umbrella.draw(site.comparison, str)
    names = re.findall(r'<text x="([\d.]+)" y="\d+" textLength="(\d+)"', drawing)
    assert len(names) == len(site.comparison.modalities)
    ends = [(float(x) - int(width) / 2, float(x) + int(width) / 2) for x, width in names]
    for (_, end), (start, _) in pairwise(ends):
        assert end + 12 <= start
    assert ends[0][0] > umbrella_shapes.MARGIN
    assert ends[-1][1] < umbrella_shapes.WIDTH - umbrella_shapes.MARGIN


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


def test_every_system_on_the_boundary_sits_on_the_edge_of_what_it_makes(site: Site) -> None:
    """The marks are the systems with that verdict; their outputs alone decide on the edge."""
    marks = umbrella_marks.marks(site.comparison.modalities, site.comparison.systems)
    boundary = {each.id for each in site.comparison.systems if each.verdict is Verdict.BOUNDARY}
    assert {mark.system.id for mark in marks} == boundary
    assert [mark.number for mark in marks] == list(range(1, len(boundary) + 1))
    for mark in marks:
        covered = {*mark.system.outputs} & {"text", "code"}
        named = {*mark.system.outputs} & {
            output for modality in site.comparison.modalities for output in modality.outputs
        }
        if not named:
            expected = Edge.OUTSIDE
        elif not covered:
            expected = Edge.RIM
        else:
            expected = Edge.BETWEEN_PANELS if named - covered else Edge.SMALL_UMBRELLA
        assert mark.edge is expected, mark.system.id


def test_no_two_marks_share_a_target(site: Site) -> None:
    """Marks keep the distance that the least size of a target asks for."""
    marks = umbrella_marks.marks(site.comparison.modalities, site.comparison.systems)
    for mark in marks:
        for other in marks[mark.number :]:
            apart = hypot(mark.point.x - other.point.x, mark.point.y - other.point.y)
            assert apart >= umbrella_marks.APART - 0.1, (mark.system.id, other.system.id)


def test_the_picture_alone_has_the_colors_of_the_site(site: Site) -> None:
    """Every color that its rules use is defined in it twice, with the values of the tokens."""
    alone = umbrella.draw_alone(site.comparison, "https://example.org/")
    tokens = (DOCS / "assets" / "tokens.css").read_text(encoding="utf-8")
    used = set(re.findall(r"var\((--[a-z-]+)\)", alone)) - {"--md-text-font"}
    assert {"--page", "--text", "--generative-ai", "--llm"} <= used
    for name in used:
        (colors,) = re.findall(rf"{name}: light-dark\((#\w+), (#\w+)\);", tokens)
        assert tuple(re.findall(rf"{name}: (#\w+);", alone)) == colors
    assert "umbrella-mark" not in alone
