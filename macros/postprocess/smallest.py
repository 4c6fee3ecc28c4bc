"""Pages, scripts and stylesheets in fewer bytes."""

import re

from minify_html import minify

# Ends of entries, rows and cells that HTML knows by what follows. Those of paragraphs stay, because
# not every program that reads a page knows what ends a paragraph.
_KNOWN_END = re.compile(
    r"</li>(?=<li\b|</[ou]l>)|</d[dt]>(?=<d[dt]\b|</dl>)|</t[dh]>(?=<t[dh]\b|</tr>)"
    r"|</tr>(?=<tr\b|</t(?:able|body|head)>)|</t(?:body|head)>(?=<tbody\b|</table>)"
)
_HEADING_COMMENT = re.compile(r"^\s*/\*.*?\*/", re.MULTILINE | re.DOTALL)


def smallest_page(html: str) -> str:
    """Return a page in fewer bytes."""
    smallest = minify(
        html,
        minify_css=True,
        keep_closing_tags=True,
        keep_html_and_head_opening_tags=True,
        minify_doctype=False,
    )
    return _KNOWN_END.sub("", smallest)


def smallest_script(script: str) -> str:
    """Return a script in fewer bytes."""
    code = _HEADING_COMMENT.sub("", script)  # the library keeps these
    return _within("script", code)


def smallest_styles(styles: str) -> str:
    """Return a stylesheet in fewer bytes."""
    return _within("style", styles)


def _within(element: str, content: str) -> str:
    """Return what fills an element in fewer bytes. The library knows it only as part of a page."""
    start, end = f"<{element}>", f"</{element}>"
    smallest = minify(start + content + end, minify_js=True, minify_css=True)
    return smallest.removeprefix(start).removesuffix(end)
