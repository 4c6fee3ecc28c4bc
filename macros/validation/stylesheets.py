"""The stylesheets of the pages, which a browser reads without a word about what it skips."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tinycss2

from macros.model import nearest
from macros.palette import TOKENS, faults_in
from macros.validation.report import Fault

_SKIPPED = re.compile(r"/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
# The rules that begin with @, as in https://www.w3.org/TR/css/ and what it refers to.
_AT_RULES = frozenset(
    {
        "charset",
        "container",
        "counter-style",
        "font-face",
        "font-feature-values",
        "import",
        "keyframes",
        "layer",
        "media",
        "namespace",
        "page",
        "property",
        "scope",
        "starting-style",
        "supports",
        "view-transition",
    }
)
_BRACKETS = {"}": "{", ")": "(", "]": "["}


def faults(docs: Path) -> Iterator[Fault]:
    """Return a fault for each rule of a stylesheet that is not as CSS writes it.

    Also for each file that it names and that is not there, and each property of our own
    (`--name`) that it uses and no stylesheet sets.
    """
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(docs.glob("assets/*.css"))}
    own = {name for text in texts.values() for name in re.findall(r"(--[\w-]+)\s*:", text)}
    for path, text in texts.items():
        file = f"docs/{path.relative_to(docs).as_posix()}"
        if found := list(_unclosed(text)):
            for line, expected in found:
                yield Fault(file, "", "", expected, line)
            continue
        if file == TOKENS:
            yield from (Fault(file, "", *found[1:], found[0]) for found in faults_in(text))
        rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
        for line, field, expected in _of_rules(rules, path.parent, own):
            yield Fault(file, "", field, expected, line)


def _unclosed(text: str) -> Iterator[tuple[int, str]]:
    """Yield each bracket without its other half. A browser takes what follows for a part of it."""
    plain = _SKIPPED.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    if (comment := plain.find("/*")) >= 0:
        yield plain[:comment].count("\n") + 1, "expected */ after this comment"
        return
    opened: list[tuple[str, int]] = []
    lines = enumerate(plain.splitlines(), start=1)
    for sign, number in ((sign, number) for number, line in lines for sign in line):
        if sign in _BRACKETS.values():
            opened.append((sign, number))
        elif sign not in _BRACKETS:
            continue
        elif opened and opened[-1][0] == _BRACKETS[sign]:
            opened.pop()
        elif opened and opened[-1][0] != "{":
            break  # what was opened last is not closed
        else:
            yield number, f"expected {_BRACKETS[sign]} before {sign}"
            return
    if opened:
        sign, number = opened[-1]
        closing = {opening: closing for closing, opening in _BRACKETS.items()}
        yield number, f"expected {closing[sign]} after this {sign}"


def _of_rules(rules: list[Any], folder: Path, own: set[str]) -> Iterator[tuple[int, str, str]]:
    """Yield the line, the property and what was expected, of each fault in a list of rules."""
    for rule in rules:
        if rule.type == "error":
            yield rule.source_line, "", "expected a rule, or a declaration such as color: red;"
        elif rule.type == "declaration":
            yield from _of_declaration(rule, folder, own)
        elif rule.type == "at-rule" and rule.lower_at_keyword not in _AT_RULES:
            found = rule.at_keyword
            expected = f'expected a rule that CSS has, found "@{found}"{nearest(found, _AT_RULES)}'
            yield rule.source_line, "", expected
        elif rule.type in {"qualified-rule", "at-rule"} and rule.content is not None:
            content = tinycss2.parse_blocks_contents(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            yield from _of_rules(content, folder, own)


def _of_declaration(
    declaration: Any,  # noqa: ANN401 - the library has no types
    folder: Path,
    own: set[str],
) -> Iterator[tuple[int, str, str]]:
    if ":" in declaration.value:  # the next declaration has begun
        yield declaration.source_line, declaration.name, "expected ; after the value"
    for token in _flat(declaration.value):
        if name := _file(token):
            if not (folder / name).is_file():
                expected = f'expected a file, found none of the name "{name}"'
                near = nearest(name, {path.name for path in folder.iterdir()})
                yield token.source_line, declaration.name, expected + near
        elif token.type == "function" and token.lower_name == "var":
            names = [each.value for each in token.arguments if each.type == "ident"]
            name, has_other = names[0] if names else "", len(token.arguments) > 1
            if name not in own and not has_other and not name.startswith("--md-"):
                expected = f'expected a property that is set, found "{name}"{nearest(name, own)}'
                yield token.source_line, declaration.name, expected


def _file(token: Any) -> str:  # noqa: ANN401 - as above
    """Return the file of ours that a token names, or nothing."""
    name = ""
    if token.type == "url":
        name = token.value
    elif token.type == "function" and token.lower_name == "url":
        name = "".join(each.value for each in token.arguments if each.type == "string")
    return "" if name.startswith("data:") or "://" in name else name


def _flat(tokens: list[Any]) -> Iterator[Any]:
    """Yield every token, also within brackets and functions."""
    for token in tokens:
        yield token
        yield from _flat(getattr(token, "arguments", None) or getattr(token, "content", None) or [])
