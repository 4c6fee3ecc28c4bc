"""Structured data for search engines, in the vocabulary of https://schema.org/."""

import json
from typing import Any

from macros.exports.data_files import EXPORTS
from macros.exports.json_v1 import DATA
from macros.model import System
from macros.render.links import Link
from macros.site import GLOSSARY, Site, address

FORMATS = {"json": "application/json", "csv": "text/csv", "bib": "application/x-bibtex"}
LICENSE = "https://creativecommons.org/licenses/by/4.0/"


def term_set(site: Site, link: Link) -> str:
    """Return the glossary as a DefinedTermSet, in a script element.

    It has no definitions or aliases: the page has them at the address of each term.
    """
    page = link.base + address(GLOSSARY)
    return _script(
        {
            "@type": "DefinedTermSet",
            "@id": page,
            "url": page,
            "name": "Glossary of generative AI and large language models",
            "license": LICENSE,
            "hasDefinedTerm": [
                {"@type": "DefinedTerm", "@id": f"{page}#{term.id}", "name": term.name}
                for term in site.comparison.terms
            ],
        }
    )


def dataset(site: Site, link: Link) -> str:
    """Return the exported data as a Dataset, in a script element."""
    base = link.base
    return _script(
        {
            "@type": "Dataset",
            "@id": f"{base}{DATA}",
            "url": f"{base}linking/#data",
            "name": f"{site.name}: the comparison as data",
            "description": "Dimensions, systems, terms, questions, misconceptions and milestones"
            " that compare generative AI with large language models, each claim with its sources.",
            "license": LICENSE,
            "isAccessibleForFree": True,
            "creator": {"@type": "Organization", "name": site.contributors, "url": base},
            "distribution": [
                {
                    "@type": "DataDownload",
                    "contentUrl": base + export.path,
                    "description": export.description,
                    "encodingFormat": FORMATS[export.path.rpartition(".")[2]],
                }
                for export in EXPORTS
            ],
        }
    )


def question(system: System, page: str) -> str:
    """Return the question that the page of a system answers, in a script element."""
    return _script(
        {
            "@type": "QAPage",
            "mainEntity": {
                "@type": "Question",
                "name": system.question,
                "acceptedAnswer": {
                    "@type": "Answer",
                    "text": f"{system.sentence} {system.reason.text}",
                },
                "answerCount": 1,
            },
            "url": page,
        }
    )


def _script(item: dict[str, Any]) -> str:
    """Return a script element. `<` is escaped, so that no text can close the element."""
    content = json.dumps(
        {"@context": "https://schema.org", **item}, ensure_ascii=False, separators=(",", ":")
    )
    escaped = content.replace("<", "\\u003c")
    return f'<script type="application/ld+json">{escaped}</script>'
