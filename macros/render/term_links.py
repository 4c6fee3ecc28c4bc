"""Links from the words of a statement to the glossary, so that each term is explained in place."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from macros.kinds import KINDS
from macros.render import markdown
from macros.render.links import Link
from macros.site import Site

# What the site is about: a link at every mention would be read as noise.
_SUBJECT = frozenset({"artificial-intelligence", "generative-ai", "large-language-model"})
# Names and aliases that texts also use in their everyday sense, or for something else.
_EVERYDAY = frozenset(
    {
        "adapter",
        "agent",
        "alignment",
        "bias",
        "checkpoint",
        "copilot",
        "decoding",
        "emergence",
        "fabrication",
        "grounding",
        "learning",
        "Mamba",
        "one-shot",
        "provider",
        "rights reservation",
        "slop",
        "vector",
        "vocabulary",
        "workflow",
    }
)
_BEGINNING = re.compile(r"(?<![\w-])\w\w")  # of a word
_PLURAL = "(?:s|es)?"


def explained(site: Site, link: Link, text: str, own: str = "") -> str:
    """Return a text as Markdown in which the first mention of each term leads to its definition.

    `own` is the id of the term that the text defines itself, if it does.
    """
    words = _words(site)
    seen = {*_SUBJECT, own}
    parts, end = [], 0
    for match in _mentions(site, text):
        id = words[_key(match["name"])]
        if id in seen:
            continue
        seen.add(id)
        target = link(f"{KINDS['terms'].page_path}#{id}")
        parts += [
            markdown.escape(text[end : match.start()]),
            f"[{markdown.escape(match[0])}]({target}){{ .term }}",
        ]
        end = match.end()
    return "".join([*parts, markdown.escape(text[end:])])


@cache
def _words(site: Site) -> Mapping[str, str]:
    """Return the id of the term that each name and alias means, longest first."""
    found = {
        _key(name): term.id
        for term in site.comparison.terms
        for name in (*reversed(term.aliases), term.name)
        if name not in _EVERYDAY and "(" not in name
    }
    return dict(sorted(found.items(), key=lambda each: -len(each[0])))


def _key(name: str) -> str:
    """Return a name as it is compared: an abbreviation as it is, other words in lower case."""
    return name if name.isupper() else name.lower()


def _mentions(site: Site, text: str) -> Iterator[re.Match[str]]:
    patterns, end = _patterns(site), 0
    for beginning in _BEGINNING.finditer(text):
        pattern = patterns.get(beginning[0].lower())
        if beginning.start() < end or not pattern:
            continue
        if match := pattern.match(text, beginning.start()):
            yield match
            end = match.end()


@cache
def _patterns(site: Site) -> Mapping[str, re.Pattern[str]]:
    """Return by their first two letters what matches names; one pattern for all is slow."""
    names: dict[str, list[str]] = {}
    for word in _words(site):
        name = re.escape(word) if word.isupper() else f"(?i:{re.escape(word)})"
        names.setdefault(word[:2].lower(), []).append(name)
    # No part of a longer word or number, nor of a name such as Chatbot Arena.
    return {
        letters: re.compile(rf"(?P<name>{'|'.join(each)}){_PLURAL}(?![\w-]|\.\d| [A-Z][a-z])")
        for letters, each in names.items()
    }
