"""Structured data for search engines, in the vocabulary of https://schema.org/."""

import json
from typing import Any

from macros.site import GLOSSARY, Site, address

LICENSE = "https://creativecommons.org/licenses/by/4.0/"


def term_set(site: Site, base: str) -> str:
    """Return the glossary as a DefinedTermSet, as a script element for the page."""
    page = base + address(GLOSSARY)
    return _script(
        {
            "@type": "DefinedTermSet",
            "@id": page,
            "url": page,
            "name": "Glossary of generative AI and large language models",
            "license": LICENSE,
            "hasDefinedTerm": [
                {
                    "@type": "DefinedTerm",
                    "@id": f"{page}#{term.id}",
                    "url": f"{page}#{term.id}",
                    "name": term.name,
                    "alternateName": list(term.aliases),
                    "description": term.definition.text,
                    "inDefinedTermSet": page,
                }
                for term in site.comparison.terms
            ],
        }
    )


def _script(item: dict[str, Any]) -> str:
    """Return a script element. A `<` is escaped, so that no text can end the element."""
    content = json.dumps({"@context": "https://schema.org", **item}, ensure_ascii=False)
    escaped = content.replace("<", "\\u003c")
    return f'<script type="application/ld+json">{escaped}</script>'
