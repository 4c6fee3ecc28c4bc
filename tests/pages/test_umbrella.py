"""The umbrella is drawn from the data: its names, examples, rows and colors."""

import re

import pytest

from macros.figures import boundary_rows, shapes, umbrella
from macros.figures.boundary_rows import Group
from macros.figures.umbrella import CANOPY, SMALL_UMBRELLA
from macros.model import Reach, Verdict
from macros.paths import DOCS
from macros.site import Site


def test_every_name_fits_its_panel(site: Site) -> None:
    """In the widest font it stays between the ribs, at the top and bottom of its capitals."""
    for panel in umbrella.panels_of(site.comparison.modalities):
        half = shapes.measure(panel.modality.name, "panel") / 2
        for y in (umbrella.LABEL, umbrella.LABEL - umbrella.CAPITAL):
            assert umbrella.on_canopy(panel.left, y) < panel.label - half
            assert panel.label + half < umbrella.on_canopy(panel.right, y)


@pytest.mark.parametrize(
    ("verdict", "wholes"),
    [
        (Verdict.LLM, {CANOPY, SMALL_UMBRELLA}),
        (Verdict.BUILT_ON_AN_LLM, {CANOPY, SMALL_UMBRELLA}),
        (Verdict.BOUNDARY, {CANOPY}),
        (Verdict.GENERATIVE_NOT_LLM, {CANOPY}),
        (Verdict.LANGUAGE_MODEL_NOT_GENERATIVE, None),
        (Verdict.NEITHER, None),
    ],
)
def test_a_system_lights_what_it_makes(
    site: Site, verdict: Verdict, wholes: set[str] | None
) -> None:
    """Besides the canopy if it is generative, and the small umbrella if it is or uses an LLM."""
    modalities = site.comparison.modalities
    system = site.comparison.by_id["systems"]["chatgpt"].model_copy(update={"verdict": verdict})
    drawing = umbrella.draw(modalities, system=system)
    parts = re.findall(r'class="([^"]+)" data-part="([^"]+)"', drawing)
    lit = {id for classes, id in parts if "is-off" not in classes.split()}
    made = {item.id for item in modalities if {*item.outputs} & {*system.outputs}}
    assert lit == (set() if wholes is None else made | wholes)


def test_a_hard_case_lights_half_of_what_is_in_doubt(site: Site) -> None:
    """Of the LLM's umbrella, or of the canopy if it clearly isn't an LLM."""
    modalities = site.comparison.modalities
    for system in site.comparison.systems:
        drawing = umbrella.draw(modalities, system=system)
        half = re.findall(r'is-half" data-part="([^"]+)"', drawing)
        if system.verdict is not Verdict.BOUNDARY:
            assert half == []
        elif system.generative_depends_on:
            assert half == [CANOPY]
            assert SMALL_UMBRELLA not in umbrella.lit_by(modalities, system)
        else:
            assert half == [SMALL_UMBRELLA]


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


def test_a_hard_case_hangs_below_its_outputs(site: Site) -> None:
    """The rows are the systems with that verdict, and their drops are their outputs."""
    rows = boundary_rows.rows(site.comparison.modalities, site.comparison.systems)
    modalities = {string.across: string.panel.modality for string in boundary_rows.strings(rows)}
    boundary = {
        system.id for system in site.comparison.systems if system.verdict is Verdict.BOUNDARY
    }
    assert {row.system.id for row in rows} == boundary
    for row in rows:
        outputs = [modalities[across] for across in row.drops if across in modalities]
        assert outputs == [
            modality
            for modality in site.comparison.modalities
            if {*modality.outputs} & {*row.system.outputs}
        ], row.system.id
        covered = [modality.reach is Reach.COVERED for modality in outputs]
        if not outputs:
            assert row.title == Group.NO_PANEL, row.system.id
        elif not any(covered):
            assert row.title == Group.NO_TEXT, row.system.id
        elif row.system.generative_depends_on:
            assert row.title == Group.NOT_AN_LLM, row.system.id
        else:
            group = Group.ONLY_TEXT if all(covered) else Group.TEXT_AND_MORE
            assert row.title == group, row.system.id


def test_what_is_no_llm_hangs_clear_of_the_small_umbrella(site: Site) -> None:
    """Also if it makes text; what may be an LLM hangs below."""
    panels = umbrella.panels_of(site.comparison.modalities)
    left = umbrella.CENTER + min(panel.left for panel in panels if panel.is_covered)
    right = umbrella.CENTER + max(panel.right for panel in panels if panel.is_covered)
    for system in site.comparison.systems:
        below = [
            string.x for string in umbrella.strings_for(panels, system) if left <= string.x <= right
        ]
        is_llm = umbrella.half_of(system.answer) == SMALL_UMBRELLA
        is_llm |= SMALL_UMBRELLA in umbrella.lit_by(site.comparison.modalities, system)
        makes_text = bool({"text", "code"} & {*system.outputs})
        if umbrella.lit_by(site.comparison.modalities, system):
            assert bool(below) == (is_llm and makes_text), system.id


def test_every_row_is_named_beside_its_drops(site: Site) -> None:
    """With outputs that have no panel, and inside the narrowest umbrella."""
    for row in boundary_rows.rows(site.comparison.modalities, site.comparison.systems):
        short = row.system.name.partition(" (")[0]
        subject = row.system.subject
        assert row.name.startswith((short, subject, subject.partition(" ")[2] or subject))
        is_outside = not row.strings
        assert not is_outside or row.name.endswith(f": {', '.join(row.system.outputs)}")
        room = row.drops[0] if row.is_before else 100 - row.drops[-1]
        needed = boundary_rows.APART + shapes.measure(row.name, "note") - boundary_rows.MARGIN
        assert needed <= boundary_rows.NARROWEST * room / 100, row.name


def test_the_published_picture_stands_alone(site: Site) -> None:
    """It is described, and every color that its rules use is defined in it, for light and dark."""
    alone = umbrella.draw_alone(site.comparison.modalities)
    assert re.search(r"<title[^>]*>\w.*<desc[^>]*>\w", alone, re.DOTALL)
    assert not re.search(r"url\(|@import", alone)
    tokens = (DOCS / "assets" / "tokens.css").read_text(encoding="utf-8")
    used = set(re.findall(r"var\((--[a-z-]+)\)", alone)) - {"--font"}
    assert {"--on-side", "--muted", "--generative-ai", "--llm"} <= used
    for name in used:
        (colors,) = re.findall(rf"{name}: light-dark\((#\w+), (#\w+)\);", tokens)
        assert tuple(re.findall(rf"{name}: (#\w+);", alone)) == colors
