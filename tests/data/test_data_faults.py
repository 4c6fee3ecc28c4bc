"""Faults of the data, each with the line of the report that tells it.

A change is written as a statement about `W`, the data as it was written down, or about `C`, a
claim in the first row of the first dimension.
"""

import json
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

import pytest
from filelock import FileLock

from macros.site import Site
from macros.validation import permalinks
from macros.validation.entries import examine
from tests.conftest import copied_data, shared_folder

LATER = "expected a date that has come"


@dataclass(frozen=True)
class Fault:
    """One fault of the table: what it is called, how the data is spoilt, and what is told."""

    name: str
    change: str
    told: tuple[str, ...]

    def is_told_by(self, report: str) -> bool:
        """Say whether a report has all that is to be told."""
        return all(message in report for message in self.told)


def data(change: str) -> str:
    """Spoil the data by a statement about `W`."""
    return change


def claim(change: str) -> str:
    """Spoil the data by a statement about `C`."""
    return f"C = W['dimensions'][0]['aspects'][0]['llm']\n{change}"


def new_term(**fields: str) -> str:
    """Return a statement that adds a term like the first one but for some fields."""
    changed = ", ".join(f"{name}={value}" for name, value in fields.items())
    return f"W['terms'] += (dict(W['terms'][0], {changed}),)"


def picture(id: str, change: str) -> str:
    """Spoil a picture by a statement about `P`."""
    return f"P = next(each for each in W['figures'] if each['id'] == {id!r})\n{change}"


def moves(*pairs: tuple[str, str]) -> str:
    """Return a statement that declares moves."""
    return f"W['moves'] += tuple(dict(old=old, new=new) for old, new in {pairs!r})"


FAULTS = (
    # The data: languages.
    Fault(
        "a language name without its code",
        data("del W['translations'][0]['code']"),
        ("macros/data/translations.py:", ": arabic: code: expected a value, found none"),
    ),
    Fault(
        "the name of another language",
        data("W['translations'][0]['language'] = 'Persian'"),
        (
            "macros/data/translations.py:",
            ': arabic: language: expected the name of "ar" in English, "Arabic"',
        ),
    ),
    # The data: references.
    Fault(
        "misspelled source",
        claim("C['sources'] = ('vaswani-207',)"),
        (
            "macros/data/dimensions/basic_functionality.py:",
            (
                ": basic-functionality: aspects[core-task].llm.sources[0]: "
                'expected the id of a source, found "vaswani-207"; the nearest is "vaswani-2017"'
            ),
        ),
    ),
    Fault(
        "misspelled system",
        data("W['examples'][0]['systems'] = ('chatgtp',)"),
        (
            "macros/data/examples.py:",
            'systems[0]: expected the id of a system, found "chatgtp"; the nearest is "chatgpt"',
        ),
    ),
    Fault(
        "misspelled term",
        data("W['terms'][0]['related'] = ('tokenn',)"),
        ('related[0]: expected the id of a term, found "tokenn"; the nearest is "token"',),
    ),
    Fault(
        "misspelled dimension",
        data("W['terms'][0]['dimensions'] = ('evaluations',)"),
        ('expected the id of a dimension, found "evaluations"; the nearest is "evaluation"',),
    ),
    Fault(
        "misspelled aspect",
        data("W['modalities'][0]['aspect'] = 'core-tsk'"),
        ('aspect: expected the id of an aspect, found "core-tsk"; the nearest is "core-task"',),
    ),
    Fault(
        "misspelled example",
        data("W['dimensions'][0]['examples'] = ('nothing-like-it',)"),
        ('examples[0]: expected the id of an example, found "nothing-like-it"',),
    ),
    Fault(
        "misspelled boundary case",
        data("W['dimensions'][0]['boundary_cases'] = ('nothing-like-it',)"),
        ('boundary_cases[0]: expected the id of a boundary case, found "nothing-like-it"',),
    ),
    Fault(
        "question that leads nowhere",
        data("W['questions'][0]['more'] = 'systems.md#brt'"),
        ('more: expected a place on the site, found "systems.md#brt"', 'nearest is "systems.md#'),
    ),
    Fault(
        "change that leads nowhere",
        data("W['changes'][0]['place'] = 'sytems.md'"),
        ('place: expected a place on the site, found "sytems.md"; the nearest is "systems.md"',),
    ),
    # The data: ids and addresses.
    Fault(
        "one id for two systems",
        data("W['systems'][1]['id'] = W['systems'][0]['id']"),
        ("macros/data/systems.py:", "id: expected an id of its own, found "),
    ),
    Fault(
        "one id for rows of two dimensions",
        data("W['dimensions'][1]['aspects'][0]['id'] = 'core-task'"),
        ('aspects[core-task].id: expected an id of its own, found "core-task" more than once',),
    ),
    Fault(
        "id that the page uses itself",
        data("W['dimensions'][0]['aspects'][0]['id'] = 'why'"),
        ("aspects[why].id: expected an id the page does not use itself",),
    ),
    Fault(
        "id that is no anchor",
        data(new_term(id="'Agent One'")),
        ("macros/data/terms.py: Agent One: id: expected an id of small letters", 'is "agent-one"'),
    ),
    Fault(
        "id that is a list",
        data(new_term(id="['a']")),
        ("id: expected a text in quotation marks, found a list in square brackets",),
    ),
    Fault(
        "two sources of one address",
        data("W['sources'][1]['url'] = W['sources'][0]['url']"),
        ("url: expected an address of its own, found that of source ",),
    ),
    Fault(
        "one wording for two questions",
        data("W['questions'][0]['wordings'] = W['questions'][1]['wordings'] = ('what is it',)"),
        ('wordings[0]: expected a wording of its own, found "what is it", as in "',),
    ),
    Fault(
        "address of a script",
        data("W['sources'][0]['url'] = 'javascript:alert(1)'"),
        ('url: expected an address such as https://example.org/, found "javascript:alert(1)"',),
    ),
    Fault(
        "address that is data",
        data("W['sources'][0]['url'] = 'data:text/html,x.y'"),
        ('url: expected an address such as https://example.org/, found "data:text/html,x.y"',),
    ),
    Fault(
        "address with a password",
        data("W['sources'][0]['url'] = 'https://a:b@example.org/'"),
        ("url: expected an address without a name or password",),
    ),
    Fault(
        "address of a look-alike host",
        data("W['sources'][0]['url'] = 'https://ex\u0430mple.org/'"),
        ("url: expected %D0%B0 for '\u0430' in the address",),
    ),
    Fault(
        "unused source",
        data("W['sources'] += (dict(W['sources'][0], id='unused-2020', url='https://a.org/u'),)"),
        ("macros/data/sources.py: unused-2020: id: expected a claim that cites this source",),
    ),
    # The data: what the drawings show.
    Fault(
        "milestones without turning points",
        data("for each in W['milestones']: each.pop('turning_point', None)"),
        (
            'macros/data/milestones.py: expected a milestone whose turning_point is "strands-',
            'expected a milestone whose turning_point is "strands-join"; there is none',
        ),
    ),
    Fault(
        "strands that join before they touch",
        data("next(m for m in W['milestones'] if m['id'] == 'transformer')['date'] = '2022'"),
        ("clip-and-dall-e: date: expected a date after 2022, when the strands touch",),
    ),
    Fault(
        "two milestones at which the strands touch",
        data("W['milestones'][0]['turning_point'] = 'strands-touch'"),
        (
            'turning_point: expected one milestone to be "strands-touch", found one more',
            'strand: expected "both", because a turning point is of both strands',
        ),
    ),
    Fault(
        "small umbrella with a gap",
        data("W['modalities'] = W['modalities'][1:] + W['modalities'][:1]"),
        ('reach: expected a modality that the LLM covers to stand before "images"',),
    ),
    Fault(
        "small umbrella that covers nothing",
        data("W['modalities'] = W['modalities'][2:]"),
        ('reach: expected the LLM to cover the first modality, "images"',),
    ),
    Fault(
        "term where the file ends",
        data(new_term(id="'base-model'")),
        ("base-model: id: expected the terms in the order of their ids, this one before ",),
    ),
    # The data: values.
    Fault("missing side", data("del W['dimensions'][0]['llm']"), ("llm: expected a value, found",)),
    Fault(
        "unknown field",
        claim("C['caveats'] = 'None.'"),
        ('expected no field of the name "caveats"; the nearest is "caveat"',),
    ),
    Fault(
        "claim without a source",
        claim("C['sources'] = ()"),
        ("llm.sources: expected at least 1 source, found none",),
    ),
    Fault(
        "forgotten comma after a single id",
        claim("C['sources'] = ('vaswani-2017')"),
        ('llm.sources: expected a comma after the single id: ("vaswani-2017",)',),
    ),
    Fault(
        "sources without an order",
        claim("C['sources'] = {'vaswani-2017'}"),
        ("llm.sources: expected round brackets", "found a set, which has no order"),
    ),
    Fault(
        "nothing where sources belong",
        claim("C['sources'] = None"),
        ("llm.sources: expected round brackets", "found None"),
    ),
    Fault(
        "entry that is only a text",
        data("W['terms'] += ('agent',)"),
        ("macros/data/terms.py: number ", 'expected Term(…), found "agent"'),
    ),
    Fault(
        "dimension that is nothing",
        data("W['dimensions'] += (None,)"),
        ("macros/data/dimensions/__init__.py: number ", "expected Dimension(…), found None"),
    ),
    Fault(
        "year in words",
        data("W['systems'][0]['year'] = 'last year'"),
        ('year: expected a whole number, without quotation marks, found "last year"',),
    ),
    Fault(
        "year that has not come",
        data("W['sources'][0]['year'] = 2999"),
        ("year: expected a year up to 20", "found 2999"),
    ),
    Fault(
        "misspelled verdict",
        data("W['systems'][0]['verdict'] = 'neiter'"),
        (
            "verdict: expected one of Verdict.LLM, ",
            'found "neiter"; the nearest is Verdict.NEITHER',
        ),
    ),
    Fault("date to come", claim("C['as_of'] = '2999-01'"), (f'as_of: {LATER}, found "2999-01"',)),
    Fault(
        "date of no calendar",
        claim("C['as_of'] = '2023-02-30'"),
        ('as_of: expected a date that exists, found "2023-02-30"',),
    ),
    Fault(
        "undated figure",
        claim("C.update(text='It has 175 billion parameters.', as_of=None)"),
        ("expected as_of, because the text holds a figure (175)",),
    ),
    Fault(
        "undated law",
        claim("C.update(text='A law says so.', sources=('eu-ai-act-2024',), as_of=None)"),
        ('as_of: expected a date, because "eu-ai-act-2024" is a law or ruling',),
    ),
    Fault(
        "undated product",
        claim("C.update(text='It runs in ChatGPT.', as_of=None)"),
        ("as_of: expected a date, because it names ChatGPT",),
    ),
    Fault(
        "too many words",
        claim("C['text'] = 'word ' * 45 + 'word'"),
        ("llm: expected at most 45 words in the text, found 46",),
    ),
    Fault(
        "too few rows",
        data("W['dimensions'][-1]['aspects'] = W['dimensions'][-1]['aspects'][:2]"),
        ("aspects: expected at least 5 rows, found 2",),
    ),
    Fault("empty text", claim("C['text'] = ''"), ("llm.text: expected a text, found none",)),
    Fault(
        "text that turns around",
        claim("C['text'] = 'a \\u202e b'"),
        ("llm.text: expected no invisible character, found U+202E (right-to-left override)",),
    ),
    Fault(
        "text with a zero byte",
        claim("C['text'] = 'a \\0 b'"),
        ("llm.text: expected no invisible character, found U+0000",),
    ),
    Fault(
        "text with half a character",
        claim("C['text'] = 'a \\ud800 b'"),
        ("llm.text: ", "U+D800"),
    ),
    Fault(
        "many faults, all in one report",
        data("del W['terms'][0]['name']\nW['systems'][0]['id'] = 'A B'\nW['changes'][0]['x'] = 1"),
        ("macros/data/terms.py:", "macros/data/systems.py:", "macros/data/changes.py:"),
    ),
    Fault(
        "move onto nothing",
        moves(("models.md", "sytems.md")),
        ('new: expected a place on the site, found "sytems.md"; the nearest is "systems.md"',),
    ),
    Fault(
        "moves in a circle",
        moves(("a.md", "b.md"), ("b.md", "a.md")),
        ('new: expected a place on the site, found "a.md"', 'found "b.md"'),
    ),
    Fault(
        "move of what is still there",
        moves(("glossary.md", "systems.md")),
        ('old: expected a place that is no longer there, found "glossary.md"',),
    ),
    Fault(
        "two moves of one place",
        moves(("models.md", "systems.md"), ("models.md", "glossary.md")),
        ("macros/data/moves.py: models.md: old: expected one move, found 2",),
    ),
    Fault(
        "move of an anchor without its page",
        moves(("sytems.md#x", "systems.md")),
        ('expected an anchor of a page that is still there, found "sytems.md"; the nearest is',),
    ),
    Fault(
        "move out of the site",
        moves(("//etc/passwd.md", "systems.md")),
        ("macros/data/moves.py: //etc/passwd.md: old: expected a path in docs/",),
    ),
    # Pictures.
    Fault(
        "nothing on a logarithmic scale",
        picture("watt-hours-per-output", "P['parts'][0]['low'] = 0.0"),
        ("watt-hours-per-output: parts[chat-answer].low: ", "greater than 0"),
    ),
    Fault(
        "no number on a scale",
        picture("watt-hours-per-output", "del P['parts'][1]['low']"),
        (
            "macros/data/figures.py: watt-hours-per-output: ",
            'parts[reasoning-answer].low: expected low, because the picture is drawn as "scale"',
        ),
    ),
    Fault(
        "a range that runs downwards",
        picture("watt-hours-per-output", "P['parts'][2]['high'] = 0.01"),
        ("parts[image]: expected high to be no less than low",),
    ),
    Fault(
        "a label of a whole sentence",
        picture("yardsticks", "P['parts'][0]['label'] = 'm' * 61"),
        ("parts[mmlu].label: expected at most 60 letters, found 61",),
    ),
    Fault(
        "a word for a number",
        picture("four-tests", "P['parts'][0]['low'] = 'half'"),
        ("parts[wrong-number].low: expected a number, as 0.5, found ",),
    ),
    Fault(
        "a column that the picture has not",
        picture("yardsticks", "P['parts'][0]['groups'] = ('Texts',)"),
        ('expected a group of the picture, found "Texts"; the nearest is "Text"',),
    ),
    Fault(
        "a rung too many",
        picture("ladder-of-adaptation", "P['groups'] += ('One more',)"),
        ('groups: expected 5 groups, because "ladder" draws as many, found 6',),
    ),
    Fault(
        "no day on a scale of days",
        picture("which-law-from-when", "P['parts'][0]['date'] = '2026-13-01'"),
        ('parts[eu-general-purpose].date: expected a day as YYYY-MM-DD, found "2026-13-01"',),
    ),
    Fault(
        "a part that no entry states",
        picture("yardsticks", "P['parts'][0]['shows'] = ('systems.md#brt',)"),
        ('expected the path of an entry, found "systems.md#brt"; the nearest is',),
    ),
    Fault(
        "a second picture of a dimension",
        picture("yardsticks", "P['dimension'] = 'adaptation'"),
        ('yardsticks: dimension: expected one picture of "adaptation", found 2',),
    ),
    Fault(
        "two parts of one id",
        picture("yardsticks", "P['parts'][0]['id'] = 'vbench'"),
        ('expected an id of its own, found "vbench" more than once',),
    ),
    Fault(
        "a picture without parts",
        picture("yardsticks", "P['parts'] = ()"),
        ('parts: expected a part, to be drawn as "yardsticks"',),
    ),
)


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory, site: Site) -> dict[str, str]:
    """Return the report that tells each fault, made once for all workers of the tests."""
    file = shared_folder(tmp_path_factory) / "reports-of-the-data.json"
    with FileLock(f"{file}.lock"):
        if not file.exists():
            file.write_text(json.dumps(in_rounds(site)), encoding="utf-8")
    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return found


def in_rounds(site: Site) -> dict[str, str]:
    """Return the report that tells each fault, or what is said of it alone if none does.

    Each round makes all faults at once that no report has told yet, because a report takes most of
    the time. Some hide others, which are told once those are; the words of each are its own.
    """
    found: dict[str, str] = {}
    left = list(FAULTS)
    while left:
        report = report_on(left, site)
        told = [fault for fault in left if fault.is_told_by(report)]
        if not told:
            told = left[:1]
            report = report_on(told, site)
        found |= {fault.name: report for fault in told}
        left = [fault for fault in left if fault not in told]
    return found


def report_on(faults: Iterable[Fault], site: Site) -> str:
    """Return what is said of data with these faults."""
    written = copied_data()
    for fault in faults:
        with suppress(LookupError, TypeError):  # where another has taken away what it changes
            exec(fault.change, {"W": written})  # noqa: S102 - a statement of this file
    comparison, found = examine(written, site.prose)
    if comparison is not None:
        changed = replace(site, comparison=comparison)
        found += permalinks.faults(changed, permalinks.published())
    return "\n".join(str(replace(each, line=0)) for each in found)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_of_the_data_is_told(reports: dict[str, str], fault: Fault) -> None:
    """The report says the file, the entry, the field, what was expected and the nearest."""
    for message in fault.told:
        assert message in reports[fault.name]


def test_each_fault_is_told_in_words_of_its_own() -> None:
    """No fault stands in for another that is made with it."""
    said = Counter(fault.told for fault in FAULTS)
    assert [told for told, times in said.items() if times > 1] == []
