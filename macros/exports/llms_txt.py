"""The site as plain Markdown for language models."""

from itertools import groupby
from pathlib import Path
from posixpath import dirname

from macros.exports.page_text import article
from macros.site import HOME, SEARCH, Site, address

_SUMMARY = (
    "Generative AI is AI that produces new content of any kind. Its writing is usually done by"
    " large language models (LLMs). Every claim on this site has a source, and a date where it can"
    " go stale. License: CC BY 4.0."
)


def index(site: Site, base: str) -> str:
    """Return the list of pages as llms.txt (https://llmstxt.org/)."""
    parts = [
        f"# {site.headline(HOME)}",
        f"> {_SUMMARY}",
        f"The whole text is at {base}llms-full.txt, the data at {base}api/v1/comparison.json.",
    ]
    for folder, pages in groupby(_pages(site), dirname):
        lines = [
            f"- [{site.front_matter(page)['title']}]({base}{address(page)}):"
            f" {site.front_matter(page)['description']}"
            for page in pages
        ]
        parts += [f"## {folder.capitalize() or 'Pages'}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def full_text(folder: Path, site: Site, base: str) -> str:
    """Return every page of the built site in `folder` as Markdown, one after another.

    Raises `ValueError` if a page has no article.
    """
    parts = []
    for page in map(address, _pages(site)):
        html = (folder / page / "index.html").read_text(encoding="utf-8")
        parts.append(f"<!-- {base}{page} -->\n\n{article(html, base + page)}")
    return "\n\n---\n\n".join(parts) + "\n"


def _pages(site: Site) -> list[str]:
    """Return the pages that have a text: the home page, those beside it, then each folder."""
    pages = (page for page in site.prose if page != SEARCH)
    return sorted(pages, key=lambda page: (dirname(page), page != HOME, page))
