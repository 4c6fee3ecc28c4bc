"""Minification of the pages and scripts of a built site."""

from pathlib import Path

import minify

from macros.postprocess.citation_runs import with_runs
from macros.postprocess.heading_names import with_unbroken_names

minify.config({"html-keep-document-tags": True, "html-keep-end-tags": True})


def minify_site(folder: Path) -> None:
    """Postprocess and minify each page in `folder`, a built site, and minify its scripts.

    Raises `ValueError` for a script that cannot be parsed.
    """
    for page in folder.rglob("*.html"):
        html = with_unbroken_names(with_runs(page.read_text(encoding="utf-8")))
        page.write_text(minify.string("text/html", html), encoding="utf-8")
    for script in folder.glob("assets/*.js"):
        code = script.read_text(encoding="utf-8")
        try:
            code = minify.string("application/javascript", code)
        except minify.MinifyError as error:
            raise ValueError(f"docs/assets/{script.name} is not JavaScript: {error}") from error
        script.write_text(code, encoding="utf-8")
