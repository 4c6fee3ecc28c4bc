"""A new kind of entry is four edits, a new dimension three; each then is everywhere it belongs."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator
from sphobjinv import Inventory

from tests.conftest import SITE_URL
from tests.forking import CLAIM


@pytest.fixture(scope="module")
def project(fork: Path) -> Path:
    """Return the fork, which has a new kind of entry and a new dimension."""
    return fork.parent


@pytest.fixture(scope="module")
def exported(project: Path) -> dict[str, object]:
    """Return what the site of that project exports as JSON."""
    content: dict[str, object] = json.loads(
        (project / "site/api/v1/comparison.json").read_text(encoding="utf-8")
    )
    return content


def page(project: Path, name: str) -> BeautifulSoup:
    """Return a built page, parsed."""
    html = (project / "site" / name / "index.html").read_text(encoding="utf-8")
    return BeautifulSoup(html, "html5lib")


def test_a_new_kind_stands_on_its_page(project: Path) -> None:
    """The entry has its anchor on the page that its row names, its words and its citation."""
    heading = page(project, "outlook").find(id="a-parrot")
    assert heading is not None
    paragraph = heading.find_next("p")
    assert paragraph is not None
    assert CLAIM in paragraph.get_text()
    assert paragraph.select_one(".footnote-ref") is not None
    cited_on = page(project, "sources/papers").find(id="vaswani-2017")
    assert cited_on is not None
    assert cited_on.select_one("a[href$='../outlook/']") is not None


def test_a_new_kind_is_in_the_data_and_its_schema(
    project: Path, exported: dict[str, object]
) -> None:
    """The entry is exported with addresses, as the schema says."""
    assert isinstance(exported["comparands"], list)
    (entry,) = exported["comparands"]
    assert entry["claim"]["text"] == CLAIM
    assert entry["more"] == f"{SITE_URL}boundary/"
    assert entry["url"] == f"{SITE_URL}outlook/#a-parrot"
    schema = json.loads((project / "site/api/v1/schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(exported)) == []


def test_a_new_kind_can_be_linked_to_by_name(project: Path) -> None:
    """The inventory has the label of the entry."""
    inventory = Inventory(project / "site/objects.inv")
    labels = {each.name for each in inventory.objects if each.role == "label"}
    assert "comparand-a-parrot" in labels


def test_a_new_dimension_is_compared_in_its_place(
    project: Path, exported: dict[str, object]
) -> None:
    """The table of the home page has a row for it, where its position says, with its page."""
    rows = [row["id"] for row in page(project, ".").select("table.two-sided tbody[id]")]
    assert rows[rows.index("pronunciation") - 1] == "adaptation"
    assert len(page(project, "dimensions/pronunciation").select("tbody[id^=pronunciation-]")) >= 5
    assert isinstance(exported["dimensions"], list)
    assert "pronunciation" in {each["id"] for each in exported["dimensions"]}
