"""The part of a stylesheet that a page uses.

A rule is kept if every type, class, id and attribute that its selector asks for occurs in the
page, or as a word in a script of the page: the method of PurgeCSS. It keeps a little too much
(the words may occur apart) and never too little.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, reduce
from operator import and_, or_

import tinycss2
from rcssmin import cssmin
from tinycss2 import ast

_TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:\s[^<>]*)?)/?>")
_ATTRIBUTE = re.compile(r"""([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
# Good enough for words: what it takes for a comment in a text holds no name that a page has.
_COMMENT = re.compile(r"/\*.*?\*/|(?:^|\s)//[^\n]*", re.DOTALL)
_DATA = re.compile(r"\bdataset\.(\w+)")
_CAPITAL = re.compile(r"(?=[A-Z])")
_TYPE = re.compile(r"[\"'`<]([a-z][a-z0-9-]*)\b")
_WORD = re.compile(r"[\w-]+")
_BEGINNING = re.compile(r"([a-z][\w-]*-)\$\{")
_KEYFRAMES = re.compile(r"@(?:-[a-z]+-)?keyframes ([\w-]+)")
_ANIMATION_USE = re.compile(r"animation(?:-name)?:([^;}]*)")
_PROPERTY = re.compile(r"(?:^|;)\s*(--[\w-]+)\s*:")
_PROPERTY_USE = re.compile(r"var\(\s*(--[\w-]+)")

# How the bars beside scrolled lists look, in words that the checker of the W3C does not know.
_LEFT_OUT = re.compile(r"@supports selector\(::-webkit-scrollbar\)|scrollbar-gutter:[^;}]*;?")

# What the theme has for pages that this site has none of: tables without a class, pictures for one
# scheme of colors, a sixth tab, lists in lists in lists. A test compares how all pages look.
_FOR_OTHER_SITES = re.compile(
    r"table:not\(\[class\]\)|#(?:gh-|only-)|__item:nth-child|[ou]l(?: [ou]l){2}|[ou]l\[type"
)

# Where the alternatives of a selector stand, and where it says what must not be.
_ANY_OF = {"is", "where", "has", "-webkit-any"}


@dataclass(frozen=True)
class Words:
    """What the selectors for a page can refer to.

    `beginnings` are those of classes whose end a script works out.
    """

    types: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    beginnings: frozenset[str] = frozenset()

    def __or__(self, other: "Words") -> "Words":
        """Return the words of either."""
        return Words(
            self.types | other.types,
            self.attributes | other.attributes,
            self.values | other.values,
            self.classes | other.classes,
            self.ids | other.ids,
            self.beginnings | other.beginnings,
        )

    def only(self, pattern: re.Pattern[str]) -> "Words":
        """Return the words that match a pattern."""
        kinds = (self.types, self.attributes, self.values, self.classes, self.ids, self.beginnings)
        return Words(*(frozenset(filter(pattern.fullmatch, kind)) for kind in kinds))

    def within(self, asked: "Words") -> "Words":
        """Return those of the words that are asked for."""
        return replace(self & asked, beginnings=self.beginnings)

    def __and__(self, other: "Words") -> "Words":
        """Return the words of both."""
        return Words(
            self.types & other.types,
            self.attributes & other.attributes,
            self.values & other.values,
            self.classes & other.classes,
            self.ids & other.ids,
            self.beginnings & other.beginnings,
        )


@dataclass(frozen=True)
class Rule:
    """One rule of a stylesheet: its text, and what it asks for.

    `selectors` holds the selectors of a style rule with their texts; `inside` the rules that a
    conditional rule (@media, @supports) holds. A rule with neither is kept as it is.
    """

    head: str
    body: str
    selectors: tuple[tuple[str, tuple[ast.Node, ...]], ...] = ()
    inside: tuple["Rule", ...] | None = None


def words_of_page(html: str) -> Words:
    """Return the types, attributes, classes and ids of a page."""
    types, attributes = {"html", "head", "body"}, set()
    values, classes, ids = set(), set(), set()
    for name, rest in _TAG.findall(html):
        types.add(name.lower())
        for attribute, *alternatives in _ATTRIBUTE.findall(rest):
            attributes.add(attribute.lower())
            value = "".join(alternatives)
            values.add(value)
            if attribute == "class":
                classes.update(value.split())
            elif attribute == "id":
                ids.add(value)
    return Words(*map(frozenset, (types, attributes, values, classes, ids)))


def words_of_script(script: str) -> Words:
    """Return the words of a script: each may come to be a class, an id or an attribute.

    A type must begin a string or a tag, because the names of variables are words too.
    """
    code = _COMMENT.sub("", script)
    words = frozenset(_WORD.findall(code))
    # Where a name is worked out, any word may be it.
    named = words if "dataset[" in code else _DATA.findall(code)
    data = {f"data-{_CAPITAL.sub('-', name).lower()}" for name in named}
    beginnings = frozenset(_BEGINNING.findall(code))
    return Words(frozenset(_TYPE.findall(code)), words | data, words, words, words, beginnings)


def parse(css: str) -> tuple[Rule, ...]:
    """Return the rules of a stylesheet, in the fewest characters.

    Raises `ValueError` if it is not well formed (CSS Syntax Module, level 3).
    """
    return tuple(_rules(tinycss2.parse_stylesheet(cssmin(css))))


def asked_for(rules: Iterable[Rule]) -> Words:
    """Return every word that some selector of the rules asks for. No other makes a difference."""
    words = Words()
    for rule in rules:
        if rule.inside is not None:
            words |= asked_for(rule.inside)
        for _, selector in rule.selectors:
            words |= _asked_by(selector)
    return words


def used(rules: Iterable[Rule], words: Words, besides: str = "") -> str:
    """Return the rules that the words of a page can refer to, as a stylesheet.

    `besides` are styles that the page has from elsewhere, for which its properties stay.
    """
    kept = _keep(rules, lambda selector: _matches(selector, words))
    return "".join(map(_text, _without_unused_properties(kept, besides)))


def added(rules: Iterable[Rule], pages: Sequence[Words], script: Words, styles: str = "") -> str:
    """Return the rules that some page comes to need through what a script adds to it.

    `pages` holds the words of every page, `script` those of the script, `styles` the stylesheet
    that it brings. The custom properties that all this uses come with it, for the pages have
    been left with those of their own.
    """
    rules = tuple(rules)
    says = _Added(pages, script)
    kept = _keep(rules, says.says)
    text = "".join(_text(rule) for rule in kept if rule.selectors or rule.inside)
    may_match = tuple(_keep(rules, says.may_match))
    return text + "".join(map(_text, _properties_for(text + styles, may_match)))


def _rules(nodes: Iterable[ast.Node]) -> Iterator[Rule]:
    for node in nodes:
        if isinstance(node, ast.ParseError):
            message = f"line {node.source_line}, column {node.source_column}: {node.message}"
            raise ValueError(f"expected a well-formed stylesheet, found {message}")  # noqa: TRY004 - text, not a type, is wrong
        if isinstance(node, ast.QualifiedRule):
            selectors = tuple(
                (text, tuple(part))
                for part in _split(node.prelude)
                if not _FOR_OTHER_SITES.search(text := tinycss2.serialize(part).strip())
            )
            body = _LEFT_OUT.sub("", tinycss2.serialize(node.content))
            if body and selectors:
                yield Rule("", body, selectors)
        elif isinstance(node, ast.AtRule):
            head = f"@{node.at_keyword}{tinycss2.serialize(node.prelude)}"
            if node.lower_at_keyword == "charset" or _LEFT_OUT.fullmatch(head.strip()):
                continue
            if node.content is None:
                yield Rule(head, ";")
            elif node.lower_at_keyword in {"media", "supports", "layer", "container"}:
                inside = tinycss2.parse_rule_list(
                    node.content, skip_comments=True, skip_whitespace=True
                )
                yield Rule(head, "", inside=tuple(_rules(inside)))
            else:
                yield Rule(head, "{" + tinycss2.serialize(node.content) + "}")


def _split(nodes: Iterable[ast.Node]) -> list[list[ast.Node]]:
    """Split what commas separate."""
    parts: list[list[ast.Node]] = [[]]
    for node in nodes:
        if node == ",":
            parts.append([])
        else:
            parts[-1].append(node)
    return parts


def _asked_by(nodes: Iterable[ast.Node]) -> Words:
    """Return the words that a selector asks for, wherever in it."""
    words = Words()
    for node in nodes:
        match node:
            case ast.FunctionBlock():
                words |= _asked_by(node.arguments)
            case ast.SquareBracketsBlock():
                words |= _asked_by(node.content)
            case ast.HashToken() | ast.StringToken() | ast.IdentToken():
                lower = frozenset({node.value.lower()})
                exact = frozenset({node.value})
                words |= Words(lower, lower, exact, exact, exact)
    return words


def _matches(nodes: Iterable[ast.Node], words: Words) -> bool:
    """Say whether everything that a selector asks for is among the words."""
    before = ""
    for node in nodes:
        if not _is_there(node, before, words):
            return False
        before = node.value if isinstance(node, ast.LiteralToken) else ""
    return True


def _is_there(node: ast.Node, before: str, words: Words) -> bool:
    """Say whether one part of a selector is among the words; `before` is the sign before it."""
    match node:
        case ast.FunctionBlock() if node.lower_name in _ANY_OF:
            return any(_matches(part, words) for part in _split(node.arguments))
        case ast.SquareBracketsBlock():
            return _has(node.content, words)
        case ast.HashToken():
            return node.value in words.ids
        case ast.IdentToken() if before == ".":
            return node.value in words.classes or node.value.startswith(tuple(words.beginnings))
        case ast.IdentToken() if before != ":":
            return node.lower_value in words.types
    return True


def _has(condition: Iterable[ast.Node], words: Words) -> bool:
    """Say whether an attribute, and its value where one is asked for, are among the words."""
    name, *rest = [part for part in condition if not isinstance(part, ast.WhitespaceToken)]
    if name.lower_value not in words.attributes:
        return False
    return not rest or rest[0] != "=" or rest[1].value in words.values


class _Added:
    """The question whether a selector can match on some page only together with a script."""

    def __init__(self, pages: Sequence[Words], script: Words) -> None:
        self._pages = [(words, words | script) for words in pages]
        self._on_every_page = reduce(and_, pages)
        self._anywhere = reduce(or_, pages, script)

    def may_match(self, selector: tuple[ast.Node, ...]) -> bool:
        return _matches(selector, self._anywhere)

    def says(self, selector: tuple[ast.Node, ...]) -> bool:
        # The first two questions settle nearly all.
        if _matches(selector, self._on_every_page) or not self.may_match(selector):
            return False
        return any(
            not _matches(selector, without) and _matches(selector, together)
            for without, together in self._pages
        )


def _keep(rules: Iterable[Rule], wanted: Callable[[tuple[ast.Node, ...]], bool]) -> Iterator[Rule]:
    for rule in rules:
        if rule.inside is not None:
            if inside := tuple(_keep(rule.inside, wanted)):
                yield replace(rule, inside=inside)
        elif rule.selectors:
            if kept := tuple(each for each in rule.selectors if wanted(each[1])):
                yield replace(rule, selectors=kept)
        else:
            yield rule


def _text(rule: Rule) -> str:
    if rule.inside is not None:
        return rule.head + "{" + "".join(map(_text, rule.inside)) + "}"
    if rule.selectors:
        return ",".join(text for text, _ in rule.selectors) + "{" + rule.body + "}"
    return rule.head + rule.body


def _without_unused_properties(rules: Iterable[Rule], besides: str) -> Iterator[Rule]:
    """Leave out every custom property that no rule uses, and rules that set nothing else."""
    rules = tuple(_without_unused_keyframes(_without_overridden_properties(tuple(rules))))
    while True:
        in_use = set(_PROPERTY_USE.findall("".join(map(_text, rules)) + besides))
        left = tuple(_setting_only(rules, in_use))
        if left == rules:
            return iter(left)
        rules = left


def _without_overridden_properties(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Leave out every custom property that a later rule sets anew for the same selectors."""
    later: dict[str, set[str]] = {}
    kept: list[Rule] = []
    for rule in reversed(rules):
        selectors = [text.replace('"', "") for text, _ in rule.selectors]  # [a="b"] is [a=b]
        if rule.inside is not None or "--" not in rule.body or not selectors:
            kept.append(rule)
            continue
        overridden = set.intersection(*(later.get(selector, set()) for selector in selectors))
        names = set(_PROPERTY.findall(rule.body))
        kept += _setting_only([rule], names - overridden)
        for selector in selectors:
            later.setdefault(selector, set()).update(names)
    return tuple(reversed(kept))


def _without_unused_keyframes(rules: tuple[Rule, ...]) -> Iterator[Rule]:
    """Leave out every animation that no rule names."""
    named = " ".join(_ANIMATION_USE.findall("".join(map(_text, rules))))
    in_use = set(_WORD.findall(named))
    for rule in rules:
        animation = _KEYFRAMES.match(rule.head)
        if animation is None or animation[1] in in_use:
            yield rule


def _setting_only(rules: Iterable[Rule], in_use: set[str]) -> Iterator[Rule]:
    for rule in rules:
        if rule.inside is not None:
            if inside := tuple(_setting_only(rule.inside, in_use)):
                yield replace(rule, inside=inside)
        elif not rule.selectors or "--" not in rule.body:
            yield rule
        elif declarations := list(_declarations_in_use(rule.body, in_use)):
            yield replace(rule, body=";".join(declarations))


def _properties_for(text: str, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return what the rules say of the custom properties that a stylesheet uses, and no more."""
    setting: tuple[Rule, ...] = ()
    while True:
        in_use = set(_PROPERTY_USE.findall(text + "".join(map(_text, setting))))
        more = tuple(_properties_only(rules, in_use))
        if more == setting:
            return setting
        setting = more


def _properties_only(rules: Iterable[Rule], in_use: set[str]) -> Iterator[Rule]:
    for rule in rules:
        if rule.inside is not None:
            if inside := tuple(_properties_only(rule.inside, in_use)):
                yield replace(rule, inside=inside)
        elif rule.selectors and "--" in rule.body:
            declarations = _declarations_in_use(rule.body, in_use)
            if kept := [each for each in declarations if each.lstrip().startswith("--")]:
                yield replace(rule, body=";".join(kept))


def _declarations_in_use(body: str, in_use: set[str]) -> Iterator[str]:
    for name, text in _declarations(body):
        if not name.startswith("--") or name in in_use:
            yield text


@cache  # the same few hundred rules are asked of on every page
def _declarations(body: str) -> tuple[tuple[str, str], ...]:
    """Return the declarations of a rule, each with the name of its property."""
    found: list[tuple[str, str]] = []
    part: list[ast.Node] = []
    for node in [*tinycss2.parse_component_value_list(body), ast.LiteralToken(0, 0, ";")]:
        if node == ";":
            name = next((each.value for each in part if isinstance(each, ast.IdentToken)), "")
            if part:
                found.append((name, tinycss2.serialize(part)))
            part = []
        else:
            part.append(node)
    return tuple(found)
