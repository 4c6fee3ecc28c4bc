"""Links from the terms in a statement to the glossary."""

import re
from collections.abc import Mapping
from functools import cache

from macros.data.terms import EVERYDAY
from macros.render import markdown
from macros.render.links import Page, term
from macros.site import Site

# The subject of the site, which is mentioned too often to be linked.
_SUBJECT = frozenset({"artificial-intelligence", "generative-ai", "large-language-model"})


def explained(page: Page, text: str, own: str = "") -> str:
    """Return a text as Markdown in which the first mention of each term links to its definition.

    `own` is the id of the term that the text defines itself, or empty.
    """
    words = _words(page.site)
    seen = {*_SUBJECT, own}
    parts, end = [], 0
    for match in _mention(page.site).finditer(text):
        id = words[_key(match["name"])]
        if id not in seen:
            seen.add(id)
            before = markdown.escape(text[end : match.start()])
            parts += [before, term(page, id, match[0])]
            end = match.end()
    return "".join([*parts, markdown.escape(text[end:])])


@cache
def _words(site: Site) -> Mapping[str, str]:
    """Return the id of the term for each name and alias, longest first."""
    ids = {
        _key(name): term.id
        for term in site.comparison.terms
        for name in (*reversed(term.aliases), term.name)
        if name not in EVERYDAY and "(" not in name
    }
    return dict(sorted(ids.items(), key=lambda item: -len(item[0])))


def _key(name: str) -> str:
    """Return a name for comparison: in lower case, unless it is an abbreviation."""
    return name if name.isupper() else name.lower()


@cache
def _mention(site: Site) -> re.Pattern[str]:
    """Return what finds the name of a term, in the singular or the plural."""
    names = "|".join(
        re.escape(word) if word.isupper() else f"(?i:{re.escape(word)})" for word in _words(site)
    )
    # Not part of a longer word or number, nor of a name such as Chatbot Arena.
    return re.compile(rf"(?<![\w-])(?P<name>{names})(?:s|es)?(?![\w-]|\.\d| [A-Z][a-z])")
