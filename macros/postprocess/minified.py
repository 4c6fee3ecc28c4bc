"""Minification of the pages and scripts of a built site."""

import re
from pathlib import Path

import minify

from macros.postprocess.citation_runs import with_runs
from macros.postprocess.heading_names import with_unbroken_names
from macros.validation.report import FaultyDataError, fault_in_file

minify.config({"html-keep-document-tags": True, "html-keep-end-tags": True})


def minify_site(folder: Path) -> None:
    """Postprocess and minify each page in `folder`, a built site, and minify its scripts.

    Raises `FaultyDataError` for a script that cannot be parsed.
    """
    for page in folder.rglob("*.html"):
        html = with_unbroken_names(with_runs(page.read_text(encoding="utf-8")))
        page.write_text(minify.string("text/html", html), encoding="utf-8")
    for script in folder.glob("assets/*.js"):
        code = script.read_text(encoding="utf-8")
        try:
            code = minify.string("application/javascript", code)
        except minify.MinifyError as error:
            place = re.search(r"on line (\d+)", str(error))
            message = f"This is not JavaScript: {str(error).splitlines()[0]}."
            line = int(place[1]) if place else 0
            raise FaultyDataError(
                [fault_in_file(f"docs/assets/{script.name}", message, line)]
            ) from error
        script.write_text(code, encoding="utf-8")
