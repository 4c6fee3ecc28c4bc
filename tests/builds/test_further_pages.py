"""Lists longer than a page go on on further ones, and every link leads to the right one."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from sphobjinv import Inventory

from macros.site import Site
from tests.conftest import copied_project, run
from tests.forking import LISTS, lengthen
from tests.spoiling import check

# The first page of each list that goes on in the fork.
FIRST = {
    "systems": "systems/",
    "terms": "glossary/",
    "questions": "questions/law/",
    "milestones": "timeline/",
}


def ids(site: Path, page: str) -> set[str]:
    """Return all ids on a built page."""
    html = BeautifulSoup((site / page / "index.html").read_text(encoding="utf-8"), "lxml")
    return {str(each["id"]) for each in html.select("article [id]")}


@pytest.mark.parametrize("kind", LISTS)
def test_new_entries_stand_on_the_next_page(fork: Path, site: Site, kind: str) -> None:
    """The first page takes one more. It keeps all that were published there, and names the next."""
    first, second = (ids(fork, FIRST[kind] + page) for page in ("", "2/"))
    new = [id for id in first | second if id.endswith("-again")]
    assert sorted(id in second for id in new) == [False, True, True]
    page = f"{FIRST[kind].strip('/')}.md"
    assert {each.id for each in site.entries_on[page][kind]} <= first
    html = (fork / FIRST[kind] / "index.html").read_text(encoding="utf-8")
    assert len(re.findall(r"aria-label=\"Pages of this list, (?:above|below)\"", html)) == 2


def test_all_that_leads_to_an_entry_leads_to_its_page(fork: Path) -> None:
    """The inventory, the data and the list of sources name the page on which it stands."""
    there = {f"systems/2/#{id}" for id in ids(fork, "systems/2/") if id.endswith("-again")}
    assert len(there) == 2
    inventory = {each.uri_expanded for each in Inventory(fork / "objects.inv").objects}
    data = json.loads((fork / "api/v1/comparison.json").read_text(encoding="utf-8"))
    assert there <= inventory
    assert there <= {each["url"].removeprefix(data["site"]) for each in data["systems"]}
    sources = BeautifulSoup((fork / "sources/papers/index.html").read_text("utf-8"), "lxml")
    assert sources.select(".cited-on a[href='../../systems/2/']")


def test_a_missing_page_is_named_with_the_command_that_writes_it(
    tmp_path: Path, site: Site
) -> None:
    """The check names each page that a list needs. The command writes them, and then none lacks."""
    project = copied_project(tmp_path / "project")
    lengthen(project, site)
    said = check(project).stderr
    missing = re.findall(r"(docs/\S+/2\.md): expected.*`python -m macros add-pages`", said)
    assert {f"docs/{page}2.md" for page in FIRST.values()} <= set(missing)
    assert sorted(run(project, "macros", "add-pages").stdout.split()) == missing
    assert "Nothing else is wrong" in check(project).stderr
    id = max(each.id for each in site.comparison.systems)
    said = run(project, "macros", "show", f"{id}-again").stdout
    assert f"shown at /systems/2/#{id}-again" in said
