"""Names such as GPT-4o in headings, kept on one line.

Browsers break a line after a hyphen between letters and digits, and no style turns that off without
an element around the name.
"""

import re

_HEADING = re.compile(r"<(h[1-6])\b.*?</\1>", re.DOTALL)
_NAME = re.compile(r"[\w.]+(?:-[\w.]+)*-\d[\w.]*(?:-[\w.]+)*(?![^<]*>)")  # not within a tag


def with_unbroken_names(html: str) -> str:
    """Return a page whose headings have such names in `<span class="unbroken">`."""
    return _HEADING.sub(lambda heading: _NAME.sub(_unbroken, heading[0]), html)


def _unbroken(name: re.Match[str]) -> str:
    return f'<span class="unbroken">{name[0]}</span>'
