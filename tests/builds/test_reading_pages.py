"""Pages that are read on all cores are those that MkDocs reads itself."""

import logging
import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.config.base import load_config
from mkdocs.structure.files import Files, get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from macros.reading_pages import html_of, put_away, read_ahead
from tests.conftest import build_quietly
from tests.spoiling import edit, small_copy, write

SITE: Any = SimpleNamespace(link_targets=())
PAGES = {
    "index.md": "---\ntitle: Home\n---\n# Home\n\n## Part\n\n"
    "[other](other.md#there), [lost](lost.md)\n",
    "other.md": "# Other\n\n## There\n",
}


@pytest.fixture
def read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Callable[..., list[dict[str, Any]]]:
    """Return what reads the pages, ahead or not, and returns what is then known of each."""
    (tmp_path / "docs").mkdir()
    for name, text in PAGES.items():
        (tmp_path / "docs" / name).write_text(text, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Site\nplugins: []\n", encoding="utf-8")

    def known(*, ahead: bool) -> list[dict[str, Any]]:
        caplog.clear()
        config = load_config(str(tmp_path / "mkdocs.yml"))
        files = get_files(config)
        get_navigation(files, config)
        if ahead:
            read_ahead(config, files, SITE)
        pages = [file.page for file in files.documentation_pages() if file.page]
        return [
            _known(page, config, files) | {"said": caplog.messages if page.is_homepage else []}
            for page in pages
        ]

    return known


def _known(page: Page, config: Any, files: Files) -> dict[str, Any]:  # noqa: ANN401 - MkDocs' own
    page.read_source(config)
    page.render(config, files)
    html = put_away(page, html_of(page, page.content or ""))
    links = page.links_to_anchors or {}
    return {
        "content": html_of(page, html),
        "title": page.title,
        "meta": page.meta,
        "sections": [(item.id, item.title) for each in page.toc for item in each.children],
        "anchors": page.present_anchor_ids,
        "links": {file.src_uri: each for file, each in links.items()},
    }


def test_what_is_known_of_a_page_is_the_same(
    read: Callable[..., list[dict[str, Any]]], caplog: pytest.LogCaptureFixture
) -> None:
    """Its HTML, title, sections, anchors and links, and what MkDocs warns of, once."""
    caplog.set_level(logging.WARNING, logger="mkdocs")
    as_mkdocs_reads, ahead = read(ahead=False), read(ahead=True)
    assert ahead == as_mkdocs_reads
    assert sum("lost.md" in said for said in ahead[0]["said"]) == 1


def test_a_page_that_fails_is_left_to_mkdocs(
    read: Callable[..., list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It fails again where MkDocs reads it, which tells of it."""

    def fail(page: Page, *_: object) -> None:
        raise ValueError(page.file.src_uri)

    monkeypatch.setattr(Page, "render", fail)
    with pytest.raises(ValueError, match=r"index\.md"):
        read(ahead=True)


def test_another_plugin_may_change_the_html(tmp_path: Path) -> None:
    """It is given what was read ahead, and what it makes of that is published."""
    project = small_copy(tmp_path)
    change = 'on_page_content = lambda html, **_: html.replace("</h1>", " indeed</h1>")\n'
    write("macros/change.py", change)(project)
    edit("mkdocs.yml", "^  - macros/hooks.py$", r"\g<0>\n  - macros/change.py")(project)
    build_quietly(project)
    page = (project / "site/glossary/index.html").read_text(encoding="utf-8")
    assert re.search(r"<h1[^>]*>Glossary.* indeed</h1>", page)
