"""Pages, scripts and stylesheets in fewer bytes."""

import re

import minify
from minify_html import minify as minified

# Ends of entries, rows and cells that HTML knows by what follows. Those of paragraphs stay, because
# not every program that reads a page knows what ends a paragraph.
_KNOWN_END = re.compile(
    r"</li>(?=<li\b|</[ou]l>)|</d[dt]>(?=<d[dt]\b|</dl>)|</t[dh]>(?=<t[dh]\b|</tr>)"
    r"|</tr>(?=<tr\b|</t(?:able|body|head)>)|</t(?:body|head)>(?=<tbody\b|</table>)"
)


def smallest_page(html: str) -> str:
    """Return a page in fewer bytes."""
    smallest = minified(
        html,
        minify_css=True,
        keep_closing_tags=True,
        keep_html_and_head_opening_tags=True,
        minify_doctype=False,
    )
    return _KNOWN_END.sub("", smallest)


def smallest_script(script: str) -> str:
    """Return a script in fewer bytes, with short names for what no other script can see.

    Raises `ValueError` if the script is not well formed.
    """
    return str(minify.string("application/javascript", script))


def smallest_styles(styles: str) -> str:
    """Return a stylesheet in fewer bytes. The library knows it only as part of a page."""
    start, end = "<style>", "</style>"
    smallest = minified(start + styles + end, minify_css=True)
    return smallest.removeprefix(start).removesuffix(end)
