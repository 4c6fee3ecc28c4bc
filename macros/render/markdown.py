"""Plain text written as Markdown, and the footnotes of a page."""

import re

from macros.model import Claim, Source

# Everything that Markdown, HTML or Jinja could take for markup, in a text or an attribute.
# All of them leave character references alone, so escaping once is enough.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>&|\"']|^[#+=:~-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|(?<=^\d{3})[.)]")


def escape(text: str) -> str:
    """Escape plain text for Markdown and HTML."""
    return _MARKUP.sub(
        lambda match: "".join(f"&#{ord(character)};" for character in match[0]), text
    )


def drawing(svg: str) -> str:
    """Escape an SVG for a Markdown page.

    Markdown leaves its elements alone, but not the text in them, and the searches for citations,
    anchors and code in a page read all of it.
    """
    return re.sub(r"[\[{`*_]", lambda sign: f"&#{ord(sign[0])};", svg)


def citations(sources: tuple[str, ...]) -> str:
    """Return the footnote references that cite the sources with these ids."""
    return "".join(f"[^{source}]" for source in sources)


def new_sources(statement: Claim) -> tuple[str, ...]:
    """Return the ids of the sources that only the caveat of a claim cites."""
    return tuple(id for id in statement.caveat_sources if id not in statement.sources)


def footnote(source: Source) -> str:
    """Return the definition of a source's footnote, with abbreviated authors."""
    title = f"[{escape(source.title)}]({source.url})"
    stop = full_stop(source.title)
    if source.archived:
        title, stop = f"{title} ([archived copy]({source.archived}))", "."
    authors, publisher = escape(source.short_authors), escape(source.publisher)
    end = full_stop(source.publisher)
    return f"[^{source.id}]: {authors} ({source.year}): {title}{stop} {publisher}{end}"


def full_stop(text: str) -> str:
    """Return the full stop that a text needs, or an empty string if it already ends a sentence."""
    return "" if text.rstrip("\u201d\u2019\"')").endswith((".", "?", "!")) else "."
