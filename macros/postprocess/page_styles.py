"""The styles of a page: what its first screen needs stands in it, the rest in files of the site.

A page is painted as soon as its heading and its answer are there, because the rules that these need
stand in its head. All rules are files, which a browser keeps from page to page. They are linked at
the end of the answer, and hold back only what follows: a browser paints what stands before a
stylesheet that it waits for. Nor does it paint the header alone, which would take the time of the
answer: where it knows how, it expects the link first (HTML, "Link type expect").
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import takewhile
from pathlib import Path
from typing import TypeAlias

from macros.postprocess.smallest import smallest_styles
from macros.postprocess.unused_css import (
    Rule,
    Selector,
    Words,
    declaring,
    is_used,
    used,
    wanted,
    words_of_page,
    words_of_script,
)

Rules: TypeAlias = Callable[[Path], tuple[Rule, ...]]

SHARED = "styles"  # the name of the file of what most pages need
FEW = 10  # of so many pages one may need a stylesheet that is then a file of its own
STYLESHEET = re.compile(r'<link rel="?stylesheet"? href="?([^">\s]+)"?>')
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)

_MARK = "styles"  # the id of the link that is expected
# The heading with up to eight paragraphs below it, which fill a screen, as far as there is nothing
# else between them but the filter of a list, which a script shows. The first is the line on the
# sources; the answer follows, or another heading. An entry of a list of sources counts, too,
# where no script adds to it.
_FILTER = r'<form class="list-filter" hidden.*?</form>'
_OTHER = r'</article>|<(?:details|figure|form|ol|svg|table|ul(?! class="sources">))\b'
_WITHIN = rf"(?:{_FILTER}|(?!{_OTHER}).)*?(?=</p>|</li>)"
_FIRST = re.compile(rf"</h1>{_WITHIN}(?:</(?:p|li)>{_WITHIN}){{0,7}}", re.DOTALL)
# What a reader brings about, and what is seen on paper, is not seen at first. Nor is what lies over
# the page while the list of pages is drawn out, or the signs of the repository and, in forced
# colors, of the way back: they come with the shared styles, as the logo comes with its file.
_LATER = re.compile(r":(?:active|checked|focus|hover|target)\b|\.source-link:|\.md-overlay")
_LATER_PROPERTIES = {
    "-webkit-print-color-adjust",
    "-webkit-tap-highlight-color",
    "animation",
    "color-adjust",
    "cursor",
    "outline",
    "outline-color",
    "outline-offset",
    "pointer-events",
    "scroll-behavior",
    "transition",
}
_OTHER_MEDIA = ("@media print", "@page", "@media (forced-colors: active)")
# The text of a page, which the theme's rules for texts are about, is not in what these hold.
_BESIDE_THE_TEXT = re.compile(r'<header\b.*?</header>|<nav class="path".*?</nav>', re.DOTALL)
_TEXT = ".md-typeset"


@dataclass(frozen=True)
class Asked:
    """What a page asks for: its stylesheets, and the words of all of it and of its beginning.

    `text_words` are those of the beginning that are not beside the text.
    """

    sheets: tuple[Path, ...]
    words: Words
    first_words: Words
    text_words: Words


@dataclass(frozen=True)
class Sheet:
    """A stylesheet as it is published: its file, its text, and the pages that need it."""

    name: str
    text: str
    pages: frozenset[Asked]


def asked(html: str, files: Sequence[Path], scripts: Words, that_matter: Words) -> Asked:
    """Return what a page asks for, which has some stylesheets and the words of its scripts.

    `that_matter` are the words to keep: a long page has many that no rule asks for.
    """
    first = html[: _end_of_first(html)]
    inline = [words_of_script(each) for each in INLINE_SCRIPT.findall(first)]
    return Asked(
        tuple(files),
        that_matter & words_of_page(html).union(scripts),
        that_matter & words_of_page(first).union(*inline),
        that_matter & words_of_page(_BESIDE_THE_TEXT.sub("", first)).union(*inline),
    )


def _end_of_first(html: str) -> int:
    """Return where the heading and the answer of a page end; 0 in a page without a heading."""
    found = _FIRST.search(html)
    return found.end() if found else 0


def sheets(pages: Sequence[Asked], rules: Rules, external_css: str) -> list[Sheet]:
    """Return the stylesheets to publish: one of what most pages need, then those of a few.

    A stylesheet of a few pages is a file of its own if all that come after it are, too, so that
    the order of the rules stays. `external_css` are styles from yet other files, for which custom
    properties stay.
    """
    files = list(dict.fromkeys(file for page in pages for file in page.sheets))
    needing = {file: frozenset(_needing(file, pages, rules(file))) for file in files}
    few = takewhile(lambda file: len(needing[file]) * FEW <= len(pages), reversed(files))
    own = list(few)[::-1]
    shared = [rule for file in files if file not in own for rule in rules(file)]
    rest = external_css + "".join(str(rule) for file in own for rule in rules(file))
    every = "".join(map(str, shared)) + rest
    return [
        _sheet(SHARED, used(shared, _words(pages), rest), pages),
        *(
            _sheet(file.stem, used(rules(file), _words(needing[file]), every), needing[file])
            for file in own
            if needing[file]
        ),
    ]


def _needing(file: Path, pages: Iterable[Asked], rules: Sequence[Rule]) -> Iterator[Asked]:
    return (page for page in pages if file in page.sheets and is_used(rules, page.words))


def _words(pages: Iterable[Asked]) -> Words:
    return frozenset().union(*(page.words for page in pages))


def _sheet(name: str, text: str, pages: Iterable[Asked]) -> Sheet:
    """Return a stylesheet whose name says what is in it, so that it can be kept for ever."""
    smallest = smallest_styles(text)
    mark = sha256(smallest.encode()).hexdigest()[:8]
    return Sheet(f"{name}.{mark}.css", smallest, frozenset(pages))


def first_styles(page: Asked, first_rules: Rules) -> str:
    """Return the rules that the beginning of a page uses, before a reader does anything.

    `first_rules` returns of the rules of a file those that `seen_at_first` leaves.
    """
    rules = (rule for file in page.sheets for rule in first_rules(file))

    def is_seen(selector: Selector) -> bool:
        of_text = _TEXT not in selector.needs or selector.matches(page.text_words)
        return of_text and selector.matches(page.first_words)

    return wanted(rules, is_seen)


def seen_at_first(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Leave out what is on no page seen at first."""
    for rule in rules:
        if rule.head in _OTHER_MEDIA:
            continue
        if rule.inside is not None:
            yield replace(rule, inside=tuple(seen_at_first(rule.inside)))
        elif rule.selectors:
            kept = tuple(each for each in rule.selectors if not _LATER.search(each.text))
            if kept:
                yield from declaring(replace(rule, selectors=kept), _is_at_first)
        else:
            yield rule


def _is_at_first(name: str) -> bool:
    return name not in _LATER_PROPERTIES


def links(folder: str, names: Iterable[str]) -> str:
    """Return what links to stylesheets in a folder."""
    tags = [f'<link rel="stylesheet" href="{folder}{name}">' for name in names]
    return "".join(tags).replace("<link", f'<link id="{_MARK}"', 1)


def with_styles(html: str, first: str, shared: str) -> str:
    """Return a page with its styles: the first in its head, links after its answer.

    They take the place of the links to stylesheets that it has. The script of the page stands in
    three places, because the policy then has to know one only: where it is, in the head, to expect
    the links (overrides/partials/javascripts/palette.html; the checker of the W3C does not know
    this kind of link), and after them. There it has nothing left to do, but Firefox waits with what
    follows a script that follows a stylesheet, as others do with what follows a stylesheet.
    """
    found = STYLESHEET.search(html)
    if found is None:
        return html
    head, rest = html[: found.start()], STYLESHEET.sub("", html[found.end() :])
    at = _end_of_first(rest)
    answer, rest = rest[:at], rest[at:]
    script = INLINE_SCRIPT.search(html)
    again = script[0] if script else ""
    return f"{head}{again}<style>{first}</style>{answer}{shared}{again}{rest}"
