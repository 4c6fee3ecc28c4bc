"""Exports: the data as files for programs, spreadsheets and reference managers."""

from collections.abc import Iterator

from macros.exports.bibliography import bibtex, csl_json
from macros.exports.csv_tables import comparison_csv, systems_csv
from macros.exports.json_v1 import DATA, SCHEMA, comparison_json, schema_json
from macros.site import Site

# The path below the root of the site, and what is found there.
EXPORTS: tuple[tuple[str, str], ...] = (
    (DATA, "Everything the site knows, each entry with its permanent address (JSON)"),
    (SCHEMA, "What the fields of that file mean (JSON Schema 2020-12)"),
    ("api/v1/comparison.csv", "The comparison, one row for each aspect (CSV)"),
    ("api/v1/systems.csv", "The named systems with their verdicts, one row for each (CSV)"),
    ("api/v1/sources.bib", "Every source for LaTeX and reference managers (BibTeX)"),
    ("api/v1/sources.json", "Every source for citation processors (CSL JSON)"),
)


def exports(site: Site, base: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of every file of `EXPORTS`, one after another.

    `base` is the address of the site, ending in a slash. The same data gives the same text.
    """
    yield DATA, comparison_json(site, base)
    yield SCHEMA, schema_json(base)
    yield "api/v1/comparison.csv", comparison_csv(site, base)
    yield "api/v1/systems.csv", systems_csv(site, base)
    yield "api/v1/sources.bib", bibtex(site.comparison.sources)
    yield "api/v1/sources.json", csl_json(site.comparison.sources)
