"""What the markup of the theme gets wrong or has in vain, mended in the built pages.

The same few sentences of HTML are mended whatever engine wrote them, where a template of our own
would have to be copied from each engine and follow its every release. The checkers of the tests
(axe, and the W3C's) find what is left.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Mend:
    """One fault of the theme: where it stands, what to put there, and why."""

    pattern: re.Pattern[str]
    replacement: str
    reason: str


def _mend(pattern: str, replacement: str, reason: str) -> Mend:
    return Mend(re.compile(pattern, re.DOTALL), replacement, reason)


MENDS = (
    _mend(
        r'(<input class="md-toggle"[^>]*) autocomplete="off"',
        r"\1",
        "HTML allows no autocomplete on a checkbox",
    ),
    _mend(
        r'<div data-md-component="skip">.*?</div>',
        '<a href="#content" class="skip">Skip to content</a>',
        "a page without sections needs the link too, and it must not skip the answer",
    ),
    _mend(
        r'<article class="md-content__inner md-typeset">(\s*<a id="__skip" tabindex="-1"></a>)?',
        '<article class="md-content__inner md-typeset" id="content">',
        "where the link leads",
    ),
    _mend(
        r"<script>var target=document\.getElementById\(location\.hash.*?</script>",
        "",
        "it opens the tab that an address names, and no page has tabs",
    ),
    _mend(
        r'<link rel="(?:prev|next)" href="[^"]*">\s*',
        "",
        "Firefox fetches the next page unasked, which the policy of the page refuses",
    ),
    _mend(
        r'<meta name="generator"[^>]*>\s*',
        "",
        "the footer says with what the page was made, and every page would say it twice",
    ),
    _mend(r' xmlns="http://www.w3.org/2000/svg"', "", "HTML knows that of its drawings"),
    _mend(
        r'<input class="md-toggle" data-md-toggle="search"[^>]*>\s*'
        r'(<label class="md-overlay")',
        r"\1",
        "it opens the theme's search, which is left out",
    ),
    _mend(
        r"(<pre[^>]*>(?:<span></span>)?<code)(?![^>]*tabindex)",
        r'\1 tabindex="0"',
        "a box that scrolls is reached by keys, which the theme sees to by script",
    ),
    _mend(
        r'<script id="__config".*?</script>'
        r'|<div class="md-dialog".*?</div>\s*</div>'
        r'|<div data-md-component="announce">\s*</div>'
        r'| data-md-(?:color-accent|color-primary|component|scrollfix|type)(?:="[^"]*")?',
        "",
        "only the script of the theme asks for it, which is left out",
    ),
)


def mended(html: str) -> str:
    """Return a page of the theme without the faults of its markup."""
    for mend in MENDS:
        html = mend.pattern.sub(mend.replacement, html)
    return html
