"""The last step over a built site: its pages and scripts in fewer bytes."""

from pathlib import Path

import minify

from macros.postprocess.citation_runs import with_runs

minify.config({"html-keep-document-tags": True, "html-keep-end-tags": True})


def minify_site(folder: Path) -> None:
    """Join the citations of each page in `folder`, a built site, and minify pages and scripts."""
    for page in folder.rglob("*.html"):
        html = with_runs(page.read_text(encoding="utf-8"))
        page.write_text(minify.string("text/html", html), encoding="utf-8")
    for script in folder.glob("assets/*.js"):
        code = script.read_text(encoding="utf-8")
        script.write_text(minify.string("application/javascript", code), encoding="utf-8")
