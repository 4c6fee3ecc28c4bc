"""The site as plain Markdown for language models."""

from pathlib import Path

from macros.exports.page_text import article
from macros.site import HOME, Site, address

# The pages by heading, in the order of the index.
SECTIONS = {
    "The difference": ("index.md", "dimensions/", "misconceptions.md", "examples.md"),
    "Is it an LLM?": ("systems.md", "boundary.md"),
    "Which do I need?": ("choose.md",),
    "See it happen": ("see.md",),
    "Questions": ("questions/",),
    "Systems": ("systems/",),
    "Reference": (
        "glossary.md",
        "usage.md",
        "timeline.md",
        "outlook.md",
        "sources.md",
        "sources/",
        "linking.md",
        "about.md",
    ),
}
_SUMMARY = (
    "Generative AI is AI that produces new content of any kind. A large language model (LLM) is a"
    " model of language; LLMs that generate are the part of generative AI that writes. Every claim"
    " on this site has a source, and a date where it can go stale. License: CC BY 4.0."
)


def index(site: Site, base: str) -> str:
    """Return the list of pages as llms.txt (https://llmstxt.org/)."""
    parts = [
        f"# {site.headline(HOME)}",
        f"> {_SUMMARY}",
        f"The whole text is at {base}llms-full.txt, the data at {base}api/v1/comparison.json.",
    ]
    for heading, members in SECTIONS.items():
        lines = [
            f"- [{site.front_matter(page)['title']}]({base}{address(page)}):"
            f" {site.front_matter(page)['description']}"
            for page in _pages(site, members)
        ]
        parts += [f"## {heading}", "\n".join(lines)]
    return "\n\n".join(parts) + "\n"


def full_text(folder: Path, site: Site, base: str) -> str:
    """Return every page of the built site in `folder` as Markdown, one after another.

    Raises `ValueError` if a page has no article.
    """
    pages = [page for members in SECTIONS.values() for page in _pages(site, members)]
    parts = []
    for page in map(address, pages):
        html = (folder / page / "index.html").read_text(encoding="utf-8")
        parts.append(f"<!-- {base}{page} -->\n\n{article(html, base + page)}")
    return "\n\n---\n\n".join(parts) + "\n"


def _pages(site: Site, members: tuple[str, ...]) -> list[str]:
    return [
        page
        for member in members
        for page in site.prose
        if page == member or (member.endswith("/") and page.startswith(member))
    ]
