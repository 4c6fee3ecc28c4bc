"""Pages, scripts and stylesheets in fewer bytes."""

import re

from minify_html import minify

_HEADING_COMMENT = re.compile(r"^\s*/\*.*?\*/", re.MULTILINE | re.DOTALL)


def smallest_page(html: str) -> str:
    """Return a page in fewer bytes."""
    return minify(
        html,
        minify_css=True,
        keep_closing_tags=True,
        keep_html_and_head_opening_tags=True,
        minify_doctype=False,
    )


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
