"""The stylesheets of the site: for every page, for the pages that ask for more, and for print.

`overrides/main.html` links them in this order. A page asks for one in its front matter: `styles`.
"""

from collections.abc import Mapping
from typing import get_args

import minify

from macros.front_matter import PageStyles
from macros.paths import DOCS

# In the order of the cascade, from general to specific.
_PARTS = (
    "typeface.css",
    "tokens.css",
    "text.css",
    "frame.css",
    "site.css",
    "lists.css",
    "controls.css",
    "table.css",
    "picture.css",
    "picture_figure.css",
    "sentence.css",
    "linking.css",
    "search.css",
    "umbrella.css",
    "umbrella_figure.css",
    "home.css",
    "see_still.css",
    "usage.css",
)


def stylesheets() -> Mapping[str, str]:
    """Return each stylesheet, minified, by its path in the site."""
    single = (*get_args(PageStyles), "print.css")
    parts = {"styles.css": _PARTS, **{name: (name,) for name in single}}
    return {f"assets/{name}": _minified(files) for name, files in parts.items()}


def _minified(files: tuple[str, ...]) -> str:
    rules = ((DOCS / "assets" / file).read_text(encoding="utf-8") for file in files)
    return str(minify.string("text/css", "".join(rules)))
