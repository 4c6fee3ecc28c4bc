"""The exports: the data as files for programs, spreadsheets and reference managers."""

from collections.abc import Callable
from dataclasses import dataclass

from macros.exports.bibliography import bibtex, csl_json
from macros.exports.csv_tables import comparison_csv, systems_csv
from macros.exports.json_v1 import DATA, SCHEMA, comparison_json, schema_json
from macros.site import Site


@dataclass(frozen=True)
class Export:
    """An exported file: its path relative to the root of the site, its description and its text.

    `text` takes the site and its address, which ends in a slash.
    """

    path: str
    description: str
    text: Callable[[Site, str], str]


EXPORTS = (
    Export(
        DATA,
        "Everything the site knows, each entry with its permanent address (JSON)",
        comparison_json,
    ),
    Export(
        SCHEMA,
        "What the fields of that file mean (JSON Schema 2020-12)",
        lambda _, base: schema_json(base),
    ),
    Export(
        "api/v1/comparison.csv", "The comparison, one row for each aspect (CSV)", comparison_csv
    ),
    Export(
        "api/v1/systems.csv",
        "The named systems with their verdicts, one row for each (CSV)",
        systems_csv,
    ),
    Export(
        "api/v1/sources.bib",
        "Every source for LaTeX and reference managers (BibTeX)",
        lambda site, _: bibtex(site.comparison.sources),
    ),
    Export(
        "api/v1/sources.json",
        "Every source for citation processors (CSL JSON)",
        lambda site, _: csl_json(site.comparison.sources),
    ),
)
