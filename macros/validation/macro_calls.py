"""The calls of macros as the pages write them: whether there is such a macro, or such an entry."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.kinds import KINDS, RawData
from macros.model import DefinitionLength, QuestionTopic, UsageArea, Verdict, nearest
from macros.validation.report import Fault
from macros.validation.written import ids

# What a page may use besides the macros, with either engine.
_VARIABLES = frozenset({"page", "config"})


@dataclass(frozen=True)
class Known:
    """What a page may name: macros, filters, and what the first value of some macros can be.

    `firsts` holds, for such a macro, what is expected in words, and the values.
    """

    macros: Collection[str]
    filters: Collection[str]
    firsts: Mapping[str, tuple[str, Collection[str]]]


def known(data: RawData, macros: Collection[str], filters: Collection[str]) -> Known:
    """Return what a page may name, for the names of the macros and of the filters."""
    entries = ids(data)
    firsts = {
        "term": ("the id of a term", entries.get("term")),
        "system": ("the id of a system", entries.get("system")),
        "dimension_page": ("the id of a dimension", entries.get("dimension")),
        "question_list": ("a topic of questions", {topic.value for topic in QuestionTopic}),
        "usage_list": ("an area of usage", {area.value for area in UsageArea}),
        "definition_list": ("a length of definitions", {each.value for each in DefinitionLength}),
        "count": ("a kind of entry", set(KINDS)),
        "verdict": ("a verdict", {verdict.value for verdict in Verdict}),
    }
    return Known(
        macros,
        filters,
        {macro: (said, values) for macro, (said, values) in firsts.items() if values is not None},
    )


def faults(prose: Mapping[str, str], known: Known) -> Iterator[Fault]:
    """Return a fault for each call in a page that cannot work, and each that is no Jinja."""
    environment = Environment(autoescape=True)
    for page, text in prose.items():
        try:
            tree = environment.parse(text)
        except TemplateSyntaxError as error:
            expected = f"expected a call as Jinja writes it: {error.message}"
            yield Fault(f"docs/{page}", "", "", expected, error.lineno)
            continue
        for found, expected, line in (
            *_unknown_names(tree, known),
            *_unknown_filters(tree, {*environment.filters, *known.filters}),
            *_unknown_firsts(tree, known),
        ):
            yield Fault(f"docs/{page}", "", found, expected, line)


def _unknown_names(tree: nodes.Template, known: Known) -> Iterator[tuple[str, str, int]]:
    own = {name.name for name in tree.find_all(nodes.Name) if name.ctx != "load"}
    for name in tree.find_all(nodes.Name):
        if name.ctx == "load" and name.name not in {*known.macros, *_VARIABLES, *own}:
            expected = f'expected the name of a macro, found "{name.name}"'
            yield "", expected + nearest(name.name, known.macros), name.lineno


def _unknown_filters(tree: nodes.Template, there: set[str]) -> Iterator[tuple[str, str, int]]:
    for each in tree.find_all(nodes.Filter):
        if each.name not in there:
            expected = f'expected the name of a filter, found "{each.name}"'
            yield "", expected + nearest(each.name, there), each.lineno


def _unknown_firsts(tree: nodes.Template, known: Known) -> Iterator[tuple[str, str, int]]:
    for call in tree.find_all(nodes.Call):
        if not isinstance(call.node, nodes.Name) or call.node.name not in known.firsts:
            continue
        said, values = known.firsts[call.node.name]
        first = call.args[0] if call.args else None
        if isinstance(first, nodes.Const) and first.value not in values:
            expected = f'expected {said}, found "{first.value}"'
            yield call.node.name, expected + nearest(str(first.value), values), call.lineno
