"""The page about one system: the answer, why, and what it is often confused with."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from macros.data.best_known import BEST_KNOWN
from macros.figures import umbrella
from macros.figures.rain import short_name
from macros.kinds import system_page as path_of
from macros.model import Question, QuestionTopic, Reach, System
from macros.render import markdown, page_layout
from macros.render.filling import fill
from macros.render.links import Page, find
from macros.render.pages import look_up
from macros.site import SYSTEMS, Site, address, card_path

MOST_QUESTIONS, FEW_QUESTIONS = 6, 3
OFFERED = 6  # names of other systems in the look-up


def system_page(page: Page, id: str) -> str:
    """Return the page of a system. Raises `ValueError` if no system has the id."""
    data = page.data
    system = find(data.by_id["systems"], id, "system")
    path = path_of(id)
    before, after = _neighbors(page.site)[id]
    return fill(
        page,
        "system_page",
        system=system,
        ground=umbrella.ground_of(system),
        umbrella=markdown.drawing(umbrella.draw(data.modalities, system=system)),
        sides=_sides(page.site),
        is_lit=bool(umbrella.lit_by(data.modalities, system)),
        others=[_confusion(system, data.by_id["systems"][id]) for id in system.confused_with],
        questions=_questions(page.site)[id],
        address=page.base + address(path),
        card=card_path(path),
        correction=page_layout.correction(page),
        look_up=_look_up(page, id),
        before=before,
        after=after,
    )


def _confusion(system: System, other: System) -> tuple[System, str]:
    """Return a system that another is confused with, and why, or else why it has its verdict."""
    pairs = ((system, other.id), (other, system.id))
    reasons = (mix_up.why for one, id in pairs for mix_up in one.mix_ups if mix_up.system == id)
    return other, next(reasons, other.reason.first_sentence)


def _look_up(page: Page, id: str) -> str:
    """Return the look-up, with the best known of the other systems to choose from."""
    by_id = page.data.by_id["systems"]
    first, *others = (other for other in BEST_KNOWN if other != id)
    names = {other: short_name(by_id[other]) for other in others[:OFFERED]}
    return look_up(page, example=short_name(by_id[first]), names=names)


def _sides(site: Site) -> dict[str, str]:
    """Return for each thing that the umbrella has a panel for whether the LLM covers it."""
    return {
        output: "llm" if modality.reach is Reach.COVERED else "generative-ai"
        for modality in site.comparison.modalities
        for output in modality.outputs
    }


@cache
def _neighbors(site: Site) -> dict[str, tuple[System | None, System | None]]:
    """Return the systems before and after each one, by name."""
    by_name = sorted(site.comparison.systems, key=lambda system: system.name.casefold())
    around = zip([None, *by_name], by_name, [*by_name[1:], None], strict=False)
    return {system.id: (before, after) for before, system, after in around}


@cache
def _questions(site: Site) -> dict[str, list[Question]]:
    """Return the questions about each system: those that name it, first those that lead to it.

    Then those on what counts as an LLM. Where there are few, those whose answers name it follow.
    """
    named = _named(site.comparison.systems)
    entries = site.comparison.questions
    asked: dict[str, list[Question]] = {id: [] for id in site.comparison.by_id["systems"]}
    answered: dict[str, list[Question]] = {id: [] for id in asked}
    for entry in sorted(entries, key=lambda entry: entry.topic is not QuestionTopic.CLASSIFICATION):
        about = named(f"{entry.question} {entry.more}")
        for id in about:
            asked[id].append(entry)
        for id in named(entry.answer.text) - about:
            answered[id].append(entry)
    return {
        id: [
            # First those that lead to the system.
            *sorted(questions, key=lambda entry: entry.more != f"{SYSTEMS}#{id}")[:MOST_QUESTIONS],
            *answered[id][: max(0, FEW_QUESTIONS - len(questions))],
        ]
        for id, questions in asked.items()
    }


def _named(systems: Iterable[System]) -> Callable[[str], set[str]]:
    """Return a function that returns the ids of the systems that a text names or links to."""
    ids: dict[str, str] = {}
    for system in systems:
        for name in (system.name.partition(" (")[0], system.subject, *system.aliases):
            ids.setdefault(name, system.id)
        ids[f"{SYSTEMS}#{system.id}"] = system.id
    # The longest first, so that GitHub Copilot isn't taken for Copilot.
    names = "|".join(re.escape(name) for name in sorted(ids, key=len, reverse=True))
    mention = re.compile(rf"(?<![\w-])(?:{names})(?![\w-])")
    return lambda text: {ids[name] for name in mention.findall(text)}
