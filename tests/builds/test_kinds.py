"""A new kind of entry is four edits, a new dimension three; each then is everywhere it belongs."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from jsonschema import Draft202012Validator
from sphobjinv import Inventory

from tests.conftest import SITE_URL, build, run

CLAIM = "A parrot repeats what it has heard, as a test of this site says."

TYPE = '''

class Comparand(Entry):
    """What an LLM has been compared with."""

    id: Identifier
    """The permanent id, unique among entries of its kind."""
    title: Text
    """The title that readers see."""
    claim: Claim
    """What the comparison says."""
    more: TargetPath
    """The path of where the site says more."""
'''
DATA = f'''"""What LLMs have been compared with."""

from macros.data.unvalidated import Claim, Comparand

COMPARANDS: tuple[Comparand, ...] = (
    Comparand(
        id="a-parrot",
        title="A parrot",
        claim=Claim(text="{CLAIM}", sources=("vaswani-2017",)),
        more="boundary.md",
    ),
)
'''
TEMPLATE = """\
{%- from "parts.md.jinja" import claim with context -%}
{% for each in entries %}
### {{ each.title | text }} { #{{ each.id }} }

{{ claim(each.claim) }}

{% endfor %}
"""
ROW = """    comparands: Annotated[
        tuple[Comparand, ...],
        Row(
            "comparand",
            "What LLMs have been compared with.",
            page="outlook.md",
            paths=("more",),
        ),
    ]
"""


def insert(path: Path, before: str, text: str) -> None:
    """Write a text into a file before the first line that begins with `before`."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith(before))
    path.write_text("".join([*lines[:at], text, *lines[at:]]), encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory, copy_project: Callable[[Path], Path]) -> Path:
    """Return a project with a new kind of entry and a new dimension, built."""
    project = copy_project(tmp_path_factory.mktemp("kinds"))
    macros = project / "macros"
    with (macros / "model/entries.py").open("a", encoding="utf-8") as file:
        file.write(TYPE)
    (macros / "data/comparands.py").write_text(DATA, encoding="utf-8")
    (macros / "templates/comparands.md.jinja").write_text(TEMPLATE, encoding="utf-8")
    insert(macros / "kinds.py", "    Change,", "    Comparand,\n")
    insert(macros / "kinds.py", "    sources: Annotated", ROW)

    data = (macros / "data/dimensions/adaptation.py").read_text(encoding="utf-8")
    (macros / "data/dimensions/pronunciation.py").write_text(
        data.replace('id="', 'id="pronunciation-')
        .replace('id="pronunciation-adaptation"', 'id="pronunciation"')
        .replace('title="Adaptation"', 'title="Pronunciation"')
        .replace("position=70", "position=75"),
        encoding="utf-8",
    )
    page = (project / "docs/dimensions/adaptation.md").read_text(encoding="utf-8")
    (project / "docs/dimensions/pronunciation.md").write_text(
        page.replace('"adaptation"', '"pronunciation"')
        .replace("title: Adaptation", "title: Pronunciation")
        .replace("{ #", "{ #pronunciation-"),
        encoding="utf-8",
    )
    navigation = "      - dimensions/evaluation.md"
    insert(project / "mkdocs.yml", navigation, "      - dimensions/pronunciation.md\n")
    result = build(project)
    assert result.returncode == 0, result.stderr
    return project


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
    assert cited_on.select_one("a[href='../../outlook/']") is not None


def test_a_new_kind_is_in_the_data_and_its_schema(
    project: Path, exported: dict[str, object]
) -> None:
    """The entry is exported with addresses, as the schema says, which explains every field."""
    assert exported["comparands"] == [
        {
            "id": "a-parrot",
            "title": "A parrot",
            "claim": {
                "text": CLAIM,
                "scope": None,
                "sources": ["vaswani-2017"],
                "as_of": None,
                "caveat": None,
                "our_reading": False,
                "said_by": None,
                "search": None,
                "caveat_sources": [],
            },
            "more": f"{SITE_URL}boundary/",
            "url": f"{SITE_URL}outlook/#a-parrot",
        }
    ]
    schema = json.loads((project / "site/api/v1/schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(exported)) == []
    described = schema["$defs"]["Comparand"]["properties"]
    assert all(field["description"] for field in described.values())


@pytest.mark.parametrize(
    "label", ["comparand-a-parrot", "dimension-pronunciation", "aspect-pronunciation-retrieval"]
)
def test_what_is_new_can_be_linked_to_by_name(project: Path, label: str) -> None:
    """The inventory has the label of the entry, of the dimension and of its rows."""
    inventory = Inventory(project / "site/objects.inv")
    assert label in {each.name for each in inventory.objects if each.role == "label"}


def test_what_is_new_is_in_the_plain_text(project: Path) -> None:
    """Programs that read llms-full.txt find the entry and the page of the dimension."""
    text = (project / "site/llms-full.txt").read_text(encoding="utf-8")
    assert text.count(CLAIM) == 1
    assert f"<!-- {SITE_URL}dimensions/pronunciation/ -->" in text


def test_what_is_new_is_asked_to_be_published(project: Path) -> None:
    """The command that records addresses names those of the entry and of the dimension."""
    said = run(project, "macros", "record-addresses").stdout.split()
    assert "/outlook/#a-parrot" in said
    assert "/dimensions/pronunciation/#pronunciation" in said


def test_a_new_dimension_is_compared_in_its_place(
    project: Path, exported: dict[str, object]
) -> None:
    """The table of the home page has a row for it, where its position says, with its page."""
    rows = [row["id"] for row in page(project, ".").select("table.two-sided tbody tr[id]")]
    assert rows[rows.index("pronunciation") - 1] == "adaptation"
    assert len(page(project, "dimensions/pronunciation").select("tr[id^=pronunciation-]")) >= 5
    assert isinstance(exported["dimensions"], list)
    assert "pronunciation" in {each["id"] for each in exported["dimensions"]}
