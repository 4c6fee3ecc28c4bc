"""The rules of the data, each with a change that breaks it, and the field that is reported."""

from typing import Any

import pytest
from pydantic import ValidationError

from macros.kinds import Comparison
from macros.loading import data_faults
from macros.model import Claim, Reach, TurningPoint
from macros.site import Site
from macros.validation import messages, permalinks
from tests.conftest import data_as_fields

MISSING = object()  # takes a field out
NEW = "new"  # an entry like the first one of its kind, with these fields changed
CLAIM = "aspects.0.llm"  # of the first dimension

# Kind, entry, changed fields; then the reported field and words of the message.
Change = tuple[str, int | str, dict[str, Any], str, tuple[str, ...]]

# fmt: off
CHANGES: dict[str, Change] = {
    # The types of fields.
    "missing field": ("dimensions", 0, {"llm": MISSING}, "llm", ("required",)),
    "claim without a source": ("dimensions", 0, {f"{CLAIM}.sources": ()}, f"{CLAIM}.sources", ()),
    "comma after a text": ("terms", 0, {"name": ("agent",)}, "name", ("comma",)),
    "year in words": ("systems", 0, {"year": "last year"}, "year", ("integer",)),
    "year to come": ("sources", 0, {"year": 2999}, "year", ("future",)),
    "word as text": ("systems", 0, {"verdict": "neither"}, "verdict", ("Verdict.NEITHER",)),
    "misspelled word": ("systems", 0, {"verdict": "neiter"}, "verdict", ("Verdict.NEITHER",)),
    "word that resembles none": ("sources", 0, {"kind": "book"}, "kind", ("SourceKind.PAPER",)),
    "caveat as text": ("dimensions", 0, {f"{CLAIM}.caveat": "No."}, f"{CLAIM}.caveat", ("Caveat",)),
    "id that is no anchor": ("terms", NEW, {"id": "Agent One"}, "id", ("agent-one",)),
    "id of another kind of step": ("decision_results", 0, {"id": "given-text"},
        "id", ("result-given-text",)),
    "path that is an address": ("questions", 0, {"more": "/systems/"}, "more", ("docs/",)),
    "address of a script": ("sources", 0, {"url": "javascript:alert(1)"}, "url", ("https",)),
    "look-alike host": ("sources", 0, {"url": "https://ex\u0430mple.org/"}, "url", ("%D0%B0",)),
    "date to come": ("dimensions", 0, {f"{CLAIM}.as_of": "2999"}, f"{CLAIM}.as_of", ("future",)),
    "date of no calendar": ("dimensions", 0, {f"{CLAIM}.as_of": "2023-02-30"},
        f"{CLAIM}.as_of", ("2023-02-30",)),
    "date in another notation": ("dimensions", 0, {f"{CLAIM}.as_of": "26.11.2026"},
        f"{CLAIM}.as_of", ("YYYY-MM-DD",)),
    "undated figure": ("dimensions", 0, {f"{CLAIM}.text": "It has 175.", f"{CLAIM}.as_of": None},
        CLAIM, ("as_of",)),
    "too many words": ("dimensions", 0, {f"{CLAIM}.text": "word " * 99}, CLAIM, ("99",)),
    "too few rows": ("dimensions", 0, {"aspects": ()}, "aspects", ("5",)),
    "empty text": ("dimensions", 0, {f"{CLAIM}.text": ""}, f"{CLAIM}.text", ("empty",)),
    "text that turns around": ("terms", 0, {"name": "a\u202eb"}, "name", ("U+202E",)),
    "text with half a character": ("terms", 0, {"name": "a\ud800b"}, "name", ("U+D800",)),
    "nothing on a logarithmic scale": ("figures", "watt-hours-per-output", {"parts.0.low": 0.0},
        "parts.0.low", ("greater than 0",)),
    "range that runs downwards": ("figures", "watt-hours-per-output", {"parts.2.high": 0.01},
        "parts.2", ("high",)),
    "long definition in one line": ("definitions", 0, {"wording": "word " * 46}, "", ("46 words",)),
    "unknown language": ("translations", 0, {"code": "dee"}, "code", ('"dee"',)),
    "code in another notation": ("translations", 0, {"code": "zh_Hans"}, "code", ('"zh-Hans"?',)),
    "label of a sentence": ("figures", "yardsticks", {"parts.0.label": "m" * 61},
        "parts.0.label", ("60",)),
    # References.
    "unknown source": ("dimensions", 0, {f"{CLAIM}.sources": ("vaswani-207",)},
        "aspects[core-task].llm.sources[0]", ('"vaswani-207"', '"vaswani-2017"')),
    "unknown system": ("examples", 0, {"systems": ("chatgtp",)}, "systems[0]", ('"chatgpt"',)),
    "unknown term": ("terms", 0, {"related": ("tokenn",)}, "related[0]", ('"token"',)),
    "unknown dimension": ("terms", 0, {"dimensions": ("x",)}, "dimensions[0]", ("dimension",)),
    "unknown aspect": ("modalities", 0, {"aspect": "core-tsk"}, "aspect", ('"core-task"',)),
    "unknown example": ("dimensions", 0, {"examples": ("x",)}, "examples[0]", ("example",)),
    "unknown case": ("dimensions", 0, {"boundary_cases": ("x",)}, "boundary_cases[0]", ("case",)),
    "unknown step": ("decision_questions", 0, {"options.0.leads_to": "question-txet"},
        "options[0].leads_to", ('"question-text"',)),
    "path that leads nowhere": ("questions", 0, {"more": "systems.md#brt"},
        "more", ("systems.md#",)),
    # Entries beside each other.
    "id used twice": ("terms", NEW, {}, "id", ("more than once",)),
    "id of a row used twice": ("dimensions", 1, {"aspects.0.id": "core-task"},
        "aspects[core-task].id", ("more than once",)),
    "term at the wrong place": ("terms", NEW, {"id": "base-modem"}, "id", ('"benchmark"',)),
    "address used twice": ("sources", NEW, {"id": "zz-2020"}, "url", ("already",)),
    "source that nobody cites": ("sources", NEW, {"id": "zz-2020", "url": "https://a.org/u"},
        "id", ("cites",)),
    "name of another system": ("systems", NEW, {"id": "zz", "name": "chat-gpt"},
        "name", ('"chatgpt"',)),
    "alias of another system": ("systems", 1, {"aliases": ("G.P.T. 4",)},
        "aliases[0]", ('"gpt-4"',)),
    "word in another number": ("systems", 0, {"outputs": ("image",)}, "outputs[0]", ('"images"',)),
    "question alone in its group": ("questions", 0, {"group": "Generative AI or an LLM"},
        "group", ('"Generative AI or LLM"?',)),
    "group in another spelling": ("questions", 1, {"group": "Generative AI, or LLM"},
        "group", ('"Generative AI or LLM"',)),
    "doubt about no hard case": (
        "systems", "midjourney", {"generative_depends_on": "the definition"},
        "verdict", ("Verdict.BOUNDARY",)),
    "hard case without a reason": (
        "systems", "canva", {"depends_on": None}, "verdict", ("`depends_on`",)),
    "end before the beginning": ("systems", "midjourney", {"until": 2021}, "until", ("year",)),
    "reason to confuse what isn't confused": (
        "systems", "midjourney", {"confused_with": ()}, "mix_ups[0].system", ("confused_with",)),
    "undated law": (
        "dimensions", 0,
        {f"{CLAIM}.text": "It says.", f"{CLAIM}.sources": ("getty-2025",), f"{CLAIM}.as_of": None},
        "aspects[core-task].llm.as_of", ("getty-2025",)),
    "undated product": (
        "dimensions", 0, {f"{CLAIM}.text": "It runs in ChatGPT.", f"{CLAIM}.as_of": None},
        "aspects[core-task].llm.as_of", ("ChatGPT",)),
    # The decision guide.
    "circle in the guide": (
        "decision_questions", "question-text", {"options.0.leads_to": "question-output"},
        "options", ("question-output > question-text > question-output",)),
    "question cut off from the guide": (
        "decision_questions", "question-output", {"options.1.leads_to": "question-text"},
        "id", ('"question-output"',)),
    # Drawings.
    "second point where strands touch": ("milestones", 0,
        {"turning_point": TurningPoint.STRANDS_TOUCH}, "turning_point", ("already",)),
    "umbrella with a gap": ("modalities", -1, {"reach": Reach.COVERED}, "reach", ("before",)),
    "column that the picture lacks": ("figures", "yardsticks", {"parts.0.groups": ("Peple",)},
        "parts[mmlu].groups[0]", ('"People"',)),
    "too few rungs": ("figures", "ladder-of-adaptation", {"groups": ()}, "groups", ("5",)),
    "column without a part": ("figures", "yardsticks", {"groups": ("A", "B", "C", "D", "E")},
        "groups", ('No part stands in "A"',)),
    "no number on a scale": ("figures", "watt-hours-per-output", {"parts.0.low": None},
        "parts[chat-answer].low", ()),
    "part that no entry states": ("figures", "yardsticks", {"parts.0.shows": ("systems.md#brt",)},
        "parts[mmlu].shows[0]", ("systems.md#brt",)),
    "second picture of a dimension": ("figures", "yardsticks", {"dimension": "adaptation"},
        "dimension", ("adaptation",)),
    "two parts of one id": ("figures", "yardsticks", {"parts.0.id": "vbench"},
        "parts[vbench].id", ("vbench",)),
    "picture without parts": ("figures", "yardsticks", {"parts": ()}, "parts", ("yardsticks",)),
    # Moves.
    "move to nowhere": ("moves", NEW, {"old": "models.md", "new": "sytems.md"},
        "new", ("systems.md",)),
    "move of what is there": ("moves", NEW, {"old": "glossary.md", "new": "systems.md"},
        "old", ("exists",)),
    "move of no page": ("moves", NEW, {"old": "sytems.md#x", "new": "systems.md"},
        "old", ("page",)),
}
# fmt: on


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_broken_rule_is_reported_at_its_field(site: Site, change: Change) -> None:
    """The report names the field, and has the words that help."""
    kind, entry, fields, field, words = change
    found = faults(site, changed(kind, entry, fields))
    messages_there = [message for place, message in found if place == field]
    assert any(all(word in message for word in words) for message in messages_there), found


def changed(kind: str, entry: int | str, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the data with some fields of an entry changed, each named by the way to it."""
    data = data_as_fields()
    entries = data[kind]
    if entry == NEW:
        spoilt = dict(entries[0]) if entries else {}
        data[kind] = (*entries, spoilt)
    else:
        spoilt = (
            entries[entry]
            if isinstance(entry, int)
            else next(each for each in entries if each["id"] == entry)
        )
    for way, value in fields.items():
        *steps, last = way.split(".")
        holder = spoilt
        for step in steps:
            holder = holder[int(step)] if step.isdigit() else holder[step]
        if value is MISSING:
            del holder[last]
        else:
            holder[last] = value
    return data


def faults(site: Site, data: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the field and the message of every fault of the data."""
    try:
        comparison = Comparison(**data)
    except ValidationError as error:
        return [
            (".".join(map(str, problem["loc"][2:])), messages.of_field(problem, Claim))
            for problem in error.errors()
        ]
    changed = Site(comparison, site.prose)
    found = [*data_faults(changed), *permalinks.faults(changed, permalinks.published())]
    return [(fault.field, fault.message) for fault in found]
