"""The page of every system: it exists, says what its entry says, and is written by a command."""

from pathlib import Path

import pytest

from macros.site import Site
from macros.validation import system_pages

PAGE = "systems/bert.md"


@pytest.mark.parametrize("text", ["", "---\ntitle: Is BERT an LLM?\nreviewed: 2026-11-29\n---\n"])
def test_a_page_that_is_missing_or_out_of_date_is_reported(site: Site, text: str) -> None:
    """With the command that writes it."""
    prose = {page: old for page, old in site.prose.items() if page != PAGE}
    (fault,) = system_pages.faults(site.comparison, prose | ({PAGE: text} if text else {}))
    assert fault.file == f"docs/{PAGE}"
    assert "macros write-pages" in fault.message


def test_the_command_writes_what_has_changed(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that is right keeps its date of review; one without a system goes."""
    monkeypatch.setattr(system_pages, "DOCS", tmp_path)
    surplus = tmp_path / "systems/bort.md"
    surplus.parent.mkdir()
    surplus.write_text("")
    prose = {**site.prose, PAGE: "", "systems/bort.md": ""}
    assert system_pages.write(site.comparison, prose) == ["systems/bort.md", PAGE]
    assert not surplus.exists()
    written = (tmp_path / PAGE).read_text(encoding="utf-8")
    assert [*system_pages.faults(site.comparison, {**site.prose, PAGE: written})] == []
    assert list(tmp_path.rglob("*.md")) == [tmp_path / PAGE]


def test_no_system_is_confused_with_itself(site: Site) -> None:
    """And none is named twice."""
    for system in site.comparison.systems:
        assert system.id not in system.confused_with
        assert len(set(system.confused_with)) == len(system.confused_with)
