"""Plain text of the data written as Markdown, and the footnotes of a page."""

import json
import re

from macros.model import Claim, Source

# Everything that Markdown, HTML or Jinja could take for markup, in a text or an attribute.
# Entities mean themselves in all of them, so nothing has to be escaped twice.
_MARKUP = re.compile(r"[\\`*_{}\[\]<>&|\"]|^[#+=:~-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|(?<=^\d{3})[.)]")


def escape(text: str) -> str:
    """Return plain text as Markdown and HTML that both show it as it is."""
    return _MARKUP.sub(
        lambda match: "".join(f"&#{ord(character)};" for character in match[0]), text
    )


def drawing(svg: str) -> str:
    """Return a drawing in whose words no citation, no anchor and no code is seen.

    Markdown reads a drawing as it is; what looks for those in the text of a page does not know it.
    """
    return svg.replace("[", "&#91;").replace("{", "&#123;").replace("`", "&#96;")


def json_text(value: object) -> str:
    """Return a value as JSON in the fewest characters, for an attribute that a script reads.

    An ampersand is spelled out, because Python-Markdown leaves `&lt;` in an attribute as it is.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("&", r"\u0026")


def citations(sources: tuple[str, ...]) -> str:
    """Return the footnote references that cite the sources with these ids."""
    return "".join(f"[^{source}]" for source in sources)


def new_sources(statement: Claim) -> tuple[str, ...]:
    """Return the ids of the sources of a caveat that its claim does not cite itself."""
    return tuple(each for each in statement.caveat_sources if each not in statement.sources)


def has_anchor(markdown: str, id: str) -> bool:
    """Say whether a page has an anchor: of a heading, or of an element of HTML."""
    return f"{{ #{id} " in markdown or f'id="{id}"' in markdown


def footnote(source: Source) -> str:
    """Return the definition of the footnote that stands for a source.

    It names the authors in short; the list of sources has their whole names.
    """
    title = f"[{escape(source.title)}]({source.url})"
    stop = full_stop(source.title)
    if source.archived:
        title, stop = f"{title} ([archived copy]({source.archived}))", "."
    authors, publisher = escape(source.short_authors), escape(source.publisher)
    end = full_stop(source.publisher)
    return f"[^{source.id}]: {authors} ({source.year}): {title}{stop} {publisher}{end}"


def full_stop(text: str) -> str:
    """Return what ends a text as a sentence: nothing where a sign of its own does so."""
    return "" if text.rstrip("\u201d\u2019\"')").endswith((".", "?", "!")) else "."
