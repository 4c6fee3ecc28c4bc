"""The stylesheet of the site: the files of `docs/assets/` in one."""

import minify

from macros.paths import DOCS

STYLESHEET = "assets/styles.css"
# In the order of the cascade: from general to specific, print last.
PARTS = (
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
    "system.css",
    "rain.css",
    "choose.css",
    "timeline.css",
    "see.css",
    "usage.css",
    "print.css",
)


def stylesheet() -> str:
    """Return the rules of all parts, minified."""
    parts = ((DOCS / "assets" / part).read_text(encoding="utf-8") for part in PARTS)
    return str(minify.string("text/css", "".join(parts)))
