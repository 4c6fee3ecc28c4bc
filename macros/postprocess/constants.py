"""Custom properties that have one short value everywhere: it is written in place of their name.

The tokens of the theme are mostly other names of ours, and ours are mostly numbers. The names are
for those who write stylesheets, not for a browser, which would have to be sent both.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from macros.postprocess.unused_css import Rule, declarations, without_overridden

_USE = re.compile(r"var\((--[\w-]+)\)")
_SHORT = 24  # characters of a value


def constants(rules: Iterable[Rule]) -> dict[str, str]:
    """Return the short values of custom properties that are the same everywhere, by name.

    What a later rule sets anew for the same selectors does not count.
    """
    values: defaultdict[str, set[str]] = defaultdict(set)
    everywhere = set[str]()

    def note(rules: Iterable[Rule], *, always: bool) -> None:
        for rule in rules:
            note(rule.inside or (), always=False)
            for name, text in declarations(rule.body) if rule.selectors else ():
                if name.startswith("--"):
                    values[name].add(text.partition(":")[2].strip())
                    if always and any(each.text == ":root" for each in rule.selectors):
                        everywhere.add(name)

    note(without_overridden(rules), always=True)
    return {
        name: value
        for name, (value, *others) in values.items()
        if name in everywhere and not others and len(value) <= _SHORT
    }


def with_constants(rules: Iterable[Rule], values: Mapping[str, str]) -> Iterator[Rule]:
    """Yield rules in which such a value stands in place of its name."""

    def value(use: re.Match[str]) -> str:
        found = values.get(use[1])
        return _USE.sub(value, found) if found else use[0]

    for rule in rules:
        inside = rule.inside if rule.inside is None else tuple(with_constants(rule.inside, values))
        yield replace(rule, body=_USE.sub(value, rule.body), inside=inside)
