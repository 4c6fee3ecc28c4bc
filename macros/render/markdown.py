"""Plain text of the data written as Markdown, and the footnotes of a page."""

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
    """Return a drawing in whose words no citation is seen, because Markdown reads it as it is."""
    return svg.replace("[", "&#91;")


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
    """Return the definition of the footnote that stands for a source."""
    authors = escape("; ".join(source.authors))
    title = f"[{escape(source.title)}]({source.url})"
    if source.archived:
        title += f" ([archived copy]({source.archived}))"
    return f"[^{source.id}]: {authors} ({source.year}): {title}. {escape(source.publisher)}."
