"""A source may have a copy at an archive, and every reader of the source gets its address."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import ValidationError

from macros.exports.bibliography import bibtex, csl_json
from macros.exports.json_v1 import comparison_json
from macros.model import Source, SourceKind
from macros.render.links import Link
from macros.render.markdown import footnote
from macros.render.pages import source_list
from macros.site import Site
from tests.conftest import SITE_URL

COPY = "https://web.archive.org/web/20240102030405/https://example.org/a_paper?x=1&y=%20#c"


@pytest.fixture
def with_copy(site: Site) -> Callable[[str | None], Site]:
    """Return a function that gives the first source a copy, or none."""

    def make(archived: str | None) -> Site:
        first, *others = site.comparison.sources
        changed = Source.model_validate(first.model_dump() | {"archived": archived})
        sources = {"sources": (changed, *others)}
        return Site(site.comparison.model_copy(update=sources), site.prose)

    return make


@pytest.mark.parametrize(
    "address",
    [
        "http://web.archive.org/web/2024/https://example.org/",
        "https://example.org/web/2024/https://example.org/",
        "https://web.archive.org.example.org/web/2024/https://example.org/",
        "https://me@web.archive.org/web/2024/https://example.org/",
        "https://web.archive.org/",
        "https://web.archive.org/web/2024/https://example.org/a b",
        "javascript:alert(1)//web.archive.org/",
    ],
)
def test_a_copy_is_at_an_archive(with_copy: Callable[[str | None], Site], address: str) -> None:
    """Only the https address of a copy at an archive is taken."""
    with pytest.raises(ValidationError, match="expected"):
        with_copy(address)


def test_the_copy_is_a_link_beside_the_title(with_copy: Callable[[str | None], Site]) -> None:
    """The list of sources and the footnotes lead to the copy, and say that it is one."""

    def shown(archived: str | None) -> tuple[str, str]:
        changed = with_copy(archived)
        first = changed.comparison.sources[0]
        entry = source_list(changed, Link("sources.md"), *SourceKind)
        return footnote(first), next(
            line for line in entry.splitlines() if f'<li id="{first.id}"' in line
        )

    for text in shown(COPY):
        assert f") ([archived copy]({COPY}))." in text
    for text in shown(None):
        assert "archived" not in text


def test_programs_get_the_copy(with_copy: Callable[[str | None], Site]) -> None:
    """The data, the citation processors and BibTeX have the address of the copy, or none."""

    def read(archived: str | None) -> tuple[Any, Any, str]:
        changed = with_copy(archived)
        first = changed.comparison.sources[:1]
        data = json.loads("".join(comparison_json(changed, SITE_URL)))
        return data["sources"][0], json.loads(csl_json(first))[0], bibtex(first)

    data, item, entry = read(COPY)
    assert data["archived"] == COPY
    assert item["archive_location"] == COPY
    written = (
        r"https://web.archive.org/web/20240102030405/https://example.org/a\_paper?x=1\&y=\%20\#c"
    )
    assert f"note = {{Archived copy: {written}}}" in entry
    data, item, entry = read(None)
    assert data["archived"] is None
    assert "archive_location" not in item
    assert "note" not in entry
