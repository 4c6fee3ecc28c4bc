"""Tables for spreadsheets: the comparison and the systems as CSV.

CSV: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), in UTF-8, with a header. Lists within
a cell are separated by spaces (ids) or by semicolons (words).

A spreadsheet runs a cell as a formula if it begins with one of = + - @ or a control
character (https://owasp.org/www-community/attacks/CSV_Injection). Such a cell is written
with an apostrophe in front, so that it stays text. A cell that begins with an apostrophe
itself gets one more, so that nothing is lost: a program takes one apostrophe away wherever a
cell begins with one.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from macros.site import Site

# With the full-width forms of the four signs, which some spreadsheets take for them.
FORMULA_SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")


def comparison_csv(site: Site, base: str) -> str:
    """Return the comparison, a row for every aspect of every dimension.

    `base` is the address of the site, ending in a slash.
    """
    url = {
        target.id: base + target.address for target in site.link_targets if target.kind == "aspect"
    }
    return _table(
        (
            "dimension_id",
            "dimension_title",
            "aspect_id",
            "aspect_title",
            "generative_ai",
            "llm",
            "generative_ai_sources",
            "llm_sources",
            "generative_ai_as_of",
            "llm_as_of",
            "generative_ai_caveat",
            "llm_caveat",
            "url",
            "both",
            "both_sources",
            "both_as_of",
            "generative_ai_scope",
            "llm_scope",
        ),
        (
            (
                dimension.id,
                dimension.title,
                aspect.id,
                aspect.title,
                aspect.generative_ai.text,
                aspect.llm.text,
                " ".join(aspect.generative_ai.sources),
                " ".join(aspect.llm.sources),
                aspect.generative_ai.as_of,
                aspect.llm.as_of,
                aspect.generative_ai.caveat_text,
                aspect.llm.caveat_text,
                url[aspect.id],
                aspect.both.text if aspect.both else None,
                " ".join(aspect.both.sources) if aspect.both else None,
                aspect.both.as_of if aspect.both else None,
                aspect.generative_ai.scope,
                aspect.llm.scope,
            )
            for dimension in site.comparison.dimensions
            for aspect in dimension.aspects
        ),
    )


def systems_csv(site: Site, base: str) -> str:
    """Return the named systems, a row for each, with the verdict and its reason.

    `base` is the address of the site, ending in a slash.
    """
    url = {
        target.id: base + target.address for target in site.link_targets if target.kind == "system"
    }
    return _table(
        (
            "id",
            "name",
            "maker",
            "year",
            "kind",
            "inputs",
            "outputs",
            "architecture",
            "verdict",
            "verdict_label",
            "as_of",
            "reason",
            "reason_sources",
            "reason_as_of",
            "reason_caveat",
            "url",
        ),
        (
            (
                system.id,
                system.name,
                system.maker,
                str(system.year),
                system.kind.value,
                "; ".join(system.inputs),
                "; ".join(system.outputs),
                system.architecture,
                system.verdict.value,
                system.verdict.label,
                system.as_of,
                system.reason.text,
                " ".join(system.reason.sources),
                system.reason.as_of,
                system.reason.caveat_text,
                url[system.id],
            )
            for system in site.comparison.systems
        ),
    )


def _table(header: tuple[str, ...], rows: Iterable[tuple[str | None, ...]]) -> str:
    """Return rows as CSV. A value that does not exist is an empty cell."""
    text = StringIO()
    writer = csv.writer(text, strict=True)  # ends its lines as RFC 4180 says
    writer.writerow(header)
    for row in rows:
        writer.writerow([_cell(value or "") for value in row])
    return text.getvalue()


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith((*FORMULA_SIGNS, "'")) else text
