"""The last step over a built site: what no engine does to its pages, and minification."""

import re
from pathlib import Path

import minify

minify.config({"html-keep-document-tags": True, "html-keep-end-tags": True})

_CITATION = r'<sup id="fnref[^"]*"><a class="footnote-ref" href="#fn:[^"]*">(\d+)</a></sup>'
_NEXT, _RUN = re.compile(_CITATION), re.compile(rf"(?:\s*{_CITATION})+")
_PLACE = re.compile(r'((?: id="| href="#)fnref)([^"]*)')
_HEADING = re.compile(r"<(h[1-6])\b.*?</\1>", re.DOTALL)
_NAME = re.compile(r"[\w.]+(?:-[\w.]+)*-\d[\w.]*(?:-[\w.]+)*(?![^<]*>)")  # not within a tag


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


def with_runs(html: str) -> str:
    """Return a page with adjacent citations grouped in `<span class="cites">`, sorted by number.

    Groups have spaces between the numbers, so that they stay separate when copied;
    docs/assets/evidence.js gives each group one mark. The ids of the citations are numbered, which
    is shorter than the ids of their sources.
    """
    ids: dict[str, int] = {}

    def group(run: re.Match[str]) -> str:
        citations = sorted(_NEXT.finditer(run[0]), key=lambda citation: int(citation[1]))
        return f'<span class="cites">{" ".join(citation[0] for citation in citations)}</span>'

    def numbered(place: re.Match[str]) -> str:
        return f"{place[1]}:{ids.setdefault(place[2], len(ids) + 1)}"

    return _PLACE.sub(numbered, _RUN.sub(group, html))


def with_unbroken_names(html: str) -> str:
    """Return a page with names such as GPT-4o in its headings kept on one line.

    Browsers break a line after a hyphen between letters and digits, and no style turns that off
    without an element around the name.
    """

    def unbroken(heading: re.Match[str]) -> str:
        return _NAME.sub(r'<span class="unbroken">\g<0></span>', heading[0])

    return _HEADING.sub(unbroken, html)
