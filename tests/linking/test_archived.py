"""The archived copy of a source appears wherever the source is cited."""

import re
from collections.abc import Callable

import pytest

from macros.exports.bibliography import bibtex, csl_json
from macros.model import Source
from macros.render.links import Page
from macros.render.markdown import footnote
from macros.render.pages import source_list
from macros.site import Site

COPY = "https://web.archive.org/web/20240102030405/https://example.org/a_paper?x=1&y=%20#c"
IN_LATEX = re.sub(r"([_&%#])", r"\\\1", COPY)


def listed(source: Source, site: Site) -> str:
    """Return the list of sources in which a source replaces the one with its id."""
    sources = (source, *(other for other in site.comparison.sources if other.id != source.id))
    data = site.comparison.model_copy(update={"sources": sources})
    return source_list(Page(Site(data, site.prose), "sources.md"), source.kind)


@pytest.mark.parametrize(
    ("write", "copy"),
    [
        (lambda source, _: footnote(source), f"[archived copy]({COPY})"),
        (listed, f"[archived copy]({COPY})"),
        (lambda source, _: bibtex((source,)), f"note = {{Archived copy: {IN_LATEX}}}"),
        (lambda source, _: csl_json((source,)), f'"archive_location": "{COPY}"'),
    ],
    ids=["footnote", "list of sources", "BibTeX", "CSL"],
)
def test_the_archived_copy_is_written(
    site: Site, write: Callable[[Source, Site], str], copy: str
) -> None:
    """Every form of a citation has the address of the copy, and none where there is no copy."""
    source = site.comparison.sources[0].model_copy(update={"archived": None})
    assert copy not in write(source, site)
    assert copy in write(source.model_copy(update={"archived": COPY}), site)
