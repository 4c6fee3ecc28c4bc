"""Tables for spreadsheets: the comparison and the systems as CSV.

CSV: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), in UTF-8, with a header. Lists within
a cell are separated by spaces (ids) or by semicolons (words).

A spreadsheet runs a cell as a formula if it begins with one of = + - @ or a control character
(https://owasp.org/www-community/attacks/CSV_Injection). Such a cell, or one that begins with an
apostrophe, is written with an apostrophe in front, which programs can remove.
"""

import csv
from collections.abc import Iterable, Mapping
from io import StringIO

from macros.kinds import system_page
from macros.site import SYSTEMS, Site, address

# With the full-width forms of the four signs, which some spreadsheets treat alike.
FORMULA_SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")


def comparison_csv(site: Site, base: str) -> str:
    """Return the comparison, a row for every aspect of every dimension."""
    paths = site.comparison.aspect_paths
    return _table(
        {
            "dimension_id": dimension.id,
            "dimension_title": dimension.title,
            "aspect_id": aspect.id,
            "aspect_title": aspect.title,
            "generative_ai": aspect.generative_ai.text,
            "llm": aspect.llm.text,
            "generative_ai_sources": " ".join(aspect.generative_ai.sources),
            "llm_sources": " ".join(aspect.llm.sources),
            "generative_ai_as_of": aspect.generative_ai.as_of,
            "llm_as_of": aspect.llm.as_of,
            "generative_ai_caveat": aspect.generative_ai.caveat_text,
            "llm_caveat": aspect.llm.caveat_text,
            "url": base + address(paths[aspect.id]),
            "both": aspect.both.text if aspect.both else None,
            "both_sources": " ".join(aspect.both.sources) if aspect.both else None,
            "both_as_of": aspect.both.as_of if aspect.both else None,
            "generative_ai_scope": aspect.generative_ai.scope,
            "llm_scope": aspect.llm.scope,
        }
        for dimension in site.comparison.dimensions
        for aspect in dimension.aspects
    )


def systems_csv(site: Site, base: str) -> str:
    """Return the named systems, a row for each, with the verdict and its reason."""
    return _table(
        {
            "id": system.id,
            "name": system.name,
            "maker": system.maker,
            "year": str(system.year),
            "kind": system.kind.value,
            "inputs": "; ".join(system.inputs),
            "outputs": "; ".join(system.outputs),
            "architecture": system.architecture,
            "verdict": system.verdict.value,
            "verdict_label": system.verdict.label,
            "as_of": system.as_of,
            "reason": system.reason.text,
            "reason_sources": " ".join(system.reason.sources),
            "reason_as_of": system.reason.as_of,
            "reason_caveat": system.reason.caveat_text,
            "url": base + address(f"{SYSTEMS}#{system.id}"),
            "page_url": base + address(system_page(system.id)),
            "until": str(system.until) if system.until else None,
        }
        for system in site.comparison.systems
    )


def _table(rows: Iterable[Mapping[str, str | None]]) -> str:
    """Return rows as CSV with a header. `None` becomes an empty cell."""
    text = StringIO()
    writer = csv.writer(text, strict=True)  # ends lines as in RFC 4180
    cells = [{name: _cell(value or "") for name, value in row.items()} for row in rows]
    writer.writerow(cells[0])
    writer.writerows(row.values() for row in cells)
    return text.getvalue()


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith((*FORMULA_SIGNS, "'")) else text
