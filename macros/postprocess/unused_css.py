"""The part of a stylesheet that a page uses.

A rule is kept if every type, class, id and attribute that its selector asks for occurs in the
page, or as a word in a script of the page: the method of PurgeCSS. It keeps a little too much
(the words may occur apart) and never too little.

A word is written as a selector asks for it: `p`, `.wide`, `#top`, `[hidden]`, and `=note` for the
value of an attribute. `.kind--*` stands for every class that begins so.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

import tinycss2
from tinycss2 import ast

Words: TypeAlias = frozenset[str]

_TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:\s[^<>]*)?)/?>")
_ATTRIBUTE = re.compile(r"""([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
# Good enough for words: what it takes for a comment in a text holds no name that a page has.
_COMMENT = re.compile(r"/\*.*?\*/|(?:^|\s)//[^\n]*", re.DOTALL)
_DATA = re.compile(r"\bdataset\.(\w+)")
_CAPITAL = re.compile(r"(?=[A-Z])")
# A property that an attribute follows, as `ariaDisabled` and `ariaValueNow` (WAI-ARIA 1.2, 10.2).
_ARIA = re.compile(r"\baria([A-Z]\w*)")
_TYPE = re.compile(r"[\"'`<]([a-z][a-z0-9-]*)\b")
_WORD = re.compile(r"[\w-]+")
# A template may hold code, whose words count then, too.
_STRING = re.compile(r""""[^"\n]*"|'[^'\n]*'|`[^`]*`""")
# A class whose end a script works out, as in `kind--${kind}`.
_BEGINNING = re.compile(r"([a-z][\w-]*--)\$\{")
_KEYFRAMES = re.compile(r"@(?:-[a-z]+-)?keyframes ([\w-]+)")
_ANIMATION_USE = re.compile(r"animation(?:-name)?:([^;}]*)")
_SETS_PROPERTY = re.compile(r"(?:^|;)\s*--")
_PROPERTY_USE = re.compile(r"var\(\s*(--[\w-]+)")

# How the bars beside scrolled lists look, in words that the checker of the W3C does not know.
_LEFT_OUT = re.compile(r"@supports selector\(::-webkit-scrollbar\)|scrollbar-gutter:[^;}]*;?")

# What the theme has for pages that this site has none of: tables without a class, pictures for one
# scheme of colors, a sixth tab, lists in lists in lists, pages that run from right to left, icons
# in lists of pages, code and details in colors, a search and messages of its own. A test compares
# how all pages look.
_FOR_OTHER_SITES = re.compile(
    r"\[dir=rtl\] |table:not\(\[class\]\)|#(?:gh-|only-)|__item:nth-child"
    r"|[ou]l(?: [ou]l){2}|[ou]l\[type"
    r"|(?:md-logo|(?:nav|tabs)__link) (?:svg|code)|\.highlight (?:\.|code a)|data-md-toggle=search"
    r"|\.md-dialog|\+\.result|details\.|\.[a-z]+>summary|(?<!not\()\.focus-visible"
)

_IMPORTANT = "!important"  # prevails over what comes later
_SHORTHANDS = {"margin", "padding"}  # which set all properties that begin so
_ALTERNATIVES = {"is", "where", "has", "-webkit-any"}


@dataclass(frozen=True)
class Selector:
    """A selector: its text, the words that it needs, and groups of which it needs one each."""

    text: str
    needs: Words
    one_of: tuple[tuple["Selector", ...], ...] = ()

    def matches(self, words: Words) -> bool:
        """Say whether everything that it asks for is among the words."""
        return self.needs <= words and all(
            any(alternative.matches(words) for alternative in group) for group in self.one_of
        )


@dataclass(frozen=True)
class Rule:
    """One rule of a stylesheet.

    A style rule has `selectors`, and a body of declarations; a conditional rule (@media,
    @supports) has a head, and the rules `inside` it. A rule with neither is kept as it is.
    """

    head: str
    body: str
    selectors: tuple[Selector, ...] = ()
    inside: tuple["Rule", ...] | None = None

    def __str__(self) -> str:
        """Return the rule as it stands in a stylesheet."""
        if self.inside is not None:
            return self.head + "{" + "".join(map(str, self.inside)) + "}"
        if self.selectors:
            return ",".join(each.text for each in self.selectors) + "{" + self.body + "}"
        return self.head + self.body


def words_of_page(html: str) -> Words:
    """Return the types, attributes, classes and ids of a page."""
    words = {"html", "head", "body"}
    for name, rest in set(_TAG.findall(html)):
        words.add(name.lower())
        for attribute, *alternatives in _ATTRIBUTE.findall(rest):
            value = "".join(alternatives)
            words |= {f"[{attribute.lower()}]", f"={value}"}
            if attribute == "class":
                words.update(f".{each}" for each in value.split())
            elif attribute == "id":
                words.add(f"#{value}")
    return frozenset(words)


def words_of_script(script: str) -> Words:
    """Return the words of a script: each may come to be a class, an id or an attribute.

    All but attributes, which may be set as properties, stand in strings. A type must begin a
    string or a tag.
    """
    code = _COMMENT.sub("", script)
    found = set(_WORD.findall(" ".join(_STRING.findall(code))))
    names = set(_WORD.findall(code))
    # Where the name of a data attribute is worked out, any word may be it.
    data = names if "dataset[" in code else _DATA.findall(code)
    attributes = names | {f"data-{_CAPITAL.sub('-', name).lower()}" for name in data}
    attributes |= {f"aria-{name.lower()}" for name in _ARIA.findall(code)}
    return frozenset(
        [
            *_TYPE.findall(code),
            *(f"[{name}]" for name in attributes),
            *(f"{sign}{word}" for word in found for sign in ".#="),
            *(f".{beginning}*" for beginning in _BEGINNING.findall(code)),
            *("=true", "=false"),  # mostly worked out, as in `ariaExpanded = String(isOpen)`
        ]
    )


def parse(css: str) -> tuple[Rule, ...]:
    """Return the rules of a stylesheet.

    Raises `ValueError` if it is not well formed (CSS Syntax Module, level 3).
    """
    nodes = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return tuple(_rules(nodes))


def words_asked_for(rules: Iterable[Rule]) -> Words:
    """Return the words that the selectors of rules ask for. Of a page, no other words matter."""
    return frozenset(
        word
        for rule in rules
        for words in (
            *map(_words_of_selector, rule.selectors),
            words_asked_for(rule.inside or ()),
        )
        for word in words
    )


def _words_of_selector(selector: Selector) -> Words:
    alternatives = (each for group in selector.one_of for each in group)
    return selector.needs.union(*map(_words_of_selector, alternatives))


def used(rules: Iterable[Rule], words: Words, external_css: str = "") -> str:
    """Return the rules that a page with these words can use, as a stylesheet.

    `external_css` is what the page has from files, for which its custom properties stay.
    """
    return wanted(rules, lambda selector: selector.matches(words), external_css)


def wanted(
    rules: Iterable[Rule], is_wanted: Callable[[Selector], bool], external_css: str = ""
) -> str:
    """Return the rules of which a selector is wanted, as a stylesheet, as `used` does."""
    kept = without_overridden(_keep(rules, is_wanted))
    while True:
        named = _names_in_use("".join(map(str, kept)) + external_css)
        fewer = list(_without_unused_names(kept, named))
        if fewer == kept:
            return "".join(map(str, kept))
        kept = fewer


def is_used(rules: Iterable[Rule], words: Words) -> bool:
    """Say whether a page with these words can use one of the rules."""
    return any(
        any(selector.matches(words) for selector in rule.selectors)
        or is_used(rule.inside or (), words)
        for rule in rules
    )


def _rules(nodes: Iterable[ast.Node]) -> Iterator[Rule]:
    for node in nodes:
        if isinstance(node, ast.ParseError):
            message = f"line {node.source_line}, column {node.source_column}: {node.message}"
            raise ValueError(f"expected a well-formed stylesheet, found {message}")  # noqa: TRY004 - text, not a type, is wrong
        if isinstance(node, ast.QualifiedRule):
            selectors = tuple(map(_selector, _split(node.prelude, ",")))
            ours = tuple(each for each in selectors if not _FOR_OTHER_SITES.search(each.text))
            body = _LEFT_OUT.sub("", _compact(node.content))
            if body and ours:
                yield Rule("", body, ours)
        elif isinstance(node, ast.AtRule):
            head = f"@{node.at_keyword}{tinycss2.serialize(node.prelude).rstrip()}"
            if node.lower_at_keyword == "charset" or _LEFT_OUT.fullmatch(head):
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


def _compact(nodes: Iterable[ast.Node]) -> str:
    """Return declarations without comments, and without the space around them."""
    return ";".join(text for _, text in declarations(tinycss2.serialize(nodes)))


def _split(nodes: Iterable[ast.Node], sign: str) -> list[list[ast.Node]]:
    """Split what a sign separates."""
    parts: list[list[ast.Node]] = [[]]
    for node in nodes:
        if node == sign:
            parts.append([])
        else:
            parts[-1].append(node)
    return parts


def _selector(nodes: Iterable[ast.Node]) -> Selector:
    """Return a selector with what it asks for (Selectors, level 4)."""
    nodes = [node for node in nodes if not isinstance(node, ast.Comment)]
    needs: set[str] = set()
    one_of: list[tuple[Selector, ...]] = []
    before = ""
    for node in nodes:
        match node:
            case ast.FunctionBlock() if node.lower_name in _ALTERNATIVES:
                one_of.append(tuple(map(_selector, _split(node.arguments, ","))))
            case ast.SquareBracketsBlock():
                needs |= _of_attribute(node.content)
            case ast.HashToken():
                needs.add(f"#{node.value}")
            case ast.IdentToken() if before == ".":
                block, modifies, _ = node.value.partition("--")
                exact = Selector("", frozenset({f".{node.value}"}))
                if modifies:
                    one_of.append((exact, Selector("", frozenset({f".{block}--*"}))))
                else:
                    needs |= exact.needs
            case ast.IdentToken() if before != ":":
                needs.add(node.lower_value)
        before = node.value if isinstance(node, ast.LiteralToken) else ""
    return Selector(tinycss2.serialize(nodes).strip(), frozenset(needs), tuple(one_of))


def _of_attribute(condition: Iterable[ast.Node]) -> Words:
    """Return the words for an attribute, and for its value where it has to be a certain one."""
    name, *rest = [part for part in condition if not isinstance(part, ast.WhitespaceToken)]
    value = {f"={rest[1].value}"} if rest and rest[0] == "=" else set()
    return frozenset({f"[{name.lower_value}]", *value})


def _keep(rules: Iterable[Rule], wanted: Callable[[Selector], bool]) -> Iterator[Rule]:
    for rule in rules:
        if rule.inside is not None:
            if inside := tuple(_keep(rule.inside, wanted)):
                yield replace(rule, inside=inside)
        elif rule.selectors:
            if kept := tuple(filter(wanted, rule.selectors)):
                yield replace(rule, selectors=kept)
        else:
            yield rule


def without_overridden(rules: Iterable[Rule]) -> list[Rule]:
    """Leave out every declaration that a later rule makes anew for the same selectors.

    `[dir]` before a selector says nothing more, but prevails, as every page has a direction. Rules
    on a condition, such as @media, may be overridden so, and override nothing.
    """
    later: defaultdict[str, set[str]] = defaultdict(set)
    kept: list[Rule] = []
    for rule in reversed(tuple(rules)):
        kept += _without(later, rule)
        names = {name for name, _ in declarations(rule.body)} if rule.selectors else ()
        for selector in map(_compared, rule.selectors):
            later[selector].update(names)
    return kept[::-1]


def _without(overridden: Mapping[str, Collection[str]], rule: Rule) -> Iterator[Rule]:
    """Yield a rule without the properties that are overridden, if there is anything left of it."""
    if rule.inside is not None:
        inside = tuple(left for each in rule.inside for left in _without(overridden, each))
        if inside:
            yield replace(rule, inside=inside)
    elif rule.selectors and _IMPORTANT not in rule.body:
        names = [
            {*overridden.get(text, ()), *overridden.get(f"[dir] {text}", ())}
            for text in map(_compared, rule.selectors)
        ]

        def is_seen(name: str) -> bool:
            whole = name.partition("-")[0]
            either = {name, whole} if whole in _SHORTHANDS else {name}
            return any(either.isdisjoint(each) for each in names)

        yield from declaring(rule, is_seen)
    else:
        yield rule


def _compared(selector: Selector) -> str:
    """Return a selector as others are compared with it.

    `[a="b"]` is `[a=b]`, and no page runs from right to left: all of them say that they do not.
    """
    return selector.text.replace('"', "").replace("[dir=ltr]", "[dir]")


def declaring(rule: Rule, wanted: Callable[[str], bool]) -> Iterator[Rule]:
    """Yield a style rule with those declarations whose property is wanted, if there are any."""
    found = declarations(rule.body) if rule.selectors else ()
    kept = [text for name, text in found if wanted(name)]
    if len(kept) == len(found):
        yield rule
    elif kept:
        yield replace(rule, body=";".join(kept))


def _names_in_use(css: str) -> frozenset[str]:
    """Return the custom properties and the animations that a stylesheet uses."""
    animations = _WORD.findall(" ".join(_ANIMATION_USE.findall(css)))
    return frozenset({*_PROPERTY_USE.findall(css), *animations})


def _without_unused_names(rules: Iterable[Rule], in_use: frozenset[str]) -> Iterator[Rule]:
    """Leave out every custom property and animation that nothing uses."""
    for rule in rules:
        if rule.inside is not None:
            if inside := tuple(_without_unused_names(rule.inside, in_use)):
                yield replace(rule, inside=inside)
        elif rule.selectors:
            yield from _without_unused_properties(rule, in_use)
        elif not (animation := _KEYFRAMES.match(rule.head)) or animation[1] in in_use:
            yield rule


def _without_unused_properties(rule: Rule, in_use: frozenset[str]) -> Iterable[Rule]:
    if not _SETS_PROPERTY.search(rule.body):
        return (rule,)
    return declaring(rule, lambda name: not name.startswith("--") or name in in_use)


@cache  # the same few hundred rules are asked of on every page
def declarations(body: str) -> tuple[tuple[str, str], ...]:
    """Return the declarations of a rule, each with the name of its property."""
    nodes = tinycss2.parse_component_value_list(body, skip_comments=True)
    found = []
    for part in _split(nodes, ";"):
        name = next((each.value for each in part if isinstance(each, ast.IdentToken)), "")
        if name:
            found.append((name, tinycss2.serialize(part).strip()))
    return tuple(found)
