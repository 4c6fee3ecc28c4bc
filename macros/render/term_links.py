"""Links from the terms in a statement to the glossary."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from macros.kinds import KINDS
from macros.render import markdown
from macros.render.links import Link
from macros.site import Site

# The subject of the site, which is mentioned too often to be linked.
_SUBJECT = frozenset({"artificial-intelligence", "generative-ai", "large-language-model"})
# Names and aliases that texts also use in another sense.
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
    """Return a text as Markdown in which the first mention of each term links to its definition.

    `own` is the id of the term that the text defines itself, or empty.
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
    """Return the id of the term for each name and alias, longest first."""
    ids = {
        _key(name): term.id
        for term in site.comparison.terms
        for name in (*reversed(term.aliases), term.name)
        if name not in _EVERYDAY and "(" not in name
    }
    return dict(sorted(ids.items(), key=lambda item: -len(item[0])))


def _key(name: str) -> str:
    """Return a name for comparison: in lower case, unless it is an abbreviation."""
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
    """Return patterns of names by their first two letters; one pattern for all is slow."""
    names: dict[str, list[str]] = {}
    for word in _words(site):
        name = re.escape(word) if word.isupper() else f"(?i:{re.escape(word)})"
        names.setdefault(word[:2].lower(), []).append(name)
    # Not part of a longer word or number, nor of a name such as Chatbot Arena.
    return {
        letters: re.compile(rf"(?P<name>{'|'.join(group)}){_PLURAL}(?![\w-]|\.\d| [A-Z][a-z])")
        for letters, group in names.items()
    }
