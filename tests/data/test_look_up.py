"""What the look-up of systems rests on: the makers, the verdicts and the way on."""

import pytest

from macros.model import Verdict
from macros.render.links import Page
from macros.render.pages import system_filters
from macros.site import Site


@pytest.mark.parametrize(
    ("maker", "expected"),
    [
        ("OpenAI", ["OpenAI"]),
        ("CompVis, Runway and Stability AI", ["CompVis", "Runway", "Stability AI"]),
        ("GitHub (with OpenAI at launch)", ["GitHub"]),
        ("Z.ai (Zhipu AI)", ["Z.ai"]),
    ],
)
def test_the_makers_of_a_system_are_told_apart(site: Site, maker: str, expected: list[str]) -> None:
    """Each can be chosen by itself; remarks are no makers."""
    system = site.comparison.systems[0].model_copy(update={"maker": maker})
    assert list(system.makers) == expected


def test_a_name_without_an_entry_leads_on(site: Site) -> None:
    """The form says how to tell and how to add, from whatever page it stands on."""
    form = system_filters(Page(site, "questions/law.md"))
    assert '"../../about/#correct"' in form
    assert '"../../systems/#how-to-tell"' in form


@pytest.mark.parametrize(
    ("name", "short_name", "answer"),
    [
        ("Emu (2024)", None, "No. Emu is generative AI, but not an LLM."),
        ("o9", None, "No. o9 is generative AI, but not an LLM."),
        ("Loop filters", "a loop filter", "No. A loop filter is generative AI, but not an LLM."),
    ],
)
def test_an_answer_names_its_system(
    site: Site, name: str, short_name: str | None, answer: str
) -> None:
    """By the short name if there is one, and a name keeps its own capitals."""
    system = site.comparison.by_id["systems"]["midjourney"]
    named = system.model_copy(update={"name": name, "short_name": short_name})
    assert named.sentence == answer


def test_the_questions_lead_to_every_verdict(site: Site) -> None:
    """Someone who answers them can arrive at each verdict that the site gives."""
    section = site.prose["systems.md"].partition("{ #how-to-tell }")[2]
    assert [each for each in Verdict if f'verdict("{each.value}")' not in section] == []
