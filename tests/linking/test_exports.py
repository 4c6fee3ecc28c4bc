"""The exports, read as the programs that use them read them."""

import csv
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from macros.exports.csv_tables import FORMULA_SIGNS, comparison_csv, systems_csv
from macros.exports.data_files import EXPORTS
from macros.exports.json_v1 import comparison_json
from macros.kinds import Comparison
from macros.model import Caveat, Claim
from macros.site import Site
from tests.conftest import ROOT, SITE_URL, BuiltPage
from tests.pages.test_markdown import TEXT

Json = Any
PROMISED = Path(__file__).parent / "api_v1_fields.txt"


@pytest.fixture(scope="session")
def files(site: Site) -> dict[str, str]:
    """Return every exported file under its path."""
    return {export.path: "".join(export.text(site, SITE_URL)) for export in EXPORTS}


@pytest.fixture
def exported(files: dict[str, str]) -> Json:
    """Return the exported data, free to be spoilt."""
    return json.loads(files["api/v1/comparison.json"])


@pytest.fixture(scope="session")
def validator(files: dict[str, str]) -> Draft202012Validator:
    """Return a validator of the exported schema, which is itself a schema."""
    schema = json.loads(files["api/v1/schema.json"])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_an_export_is_a_described_text(files: dict[str, str]) -> None:
    """Every export says what it holds, and is a file of whole lines."""
    assert all(export.description for export in EXPORTS)
    assert [path for path, text in files.items() if not text.endswith("\n")] == []


def test_the_same_data_gives_the_same_bytes() -> None:
    """Two runs of the program export the same, whatever the order of its sets."""
    program = (
        "from macros.loading import load_site; from macros.exports.data_files import EXPORTS;"
        f"print([''.join(each.text(load_site(), {SITE_URL!r})) for each in EXPORTS])"
    )
    digests = {
        hashlib.sha256(
            subprocess.run(
                [sys.executable, "-c", program],
                cwd=ROOT,
                env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
                capture_output=True,
                check=True,
                timeout=60,
            ).stdout
        ).hexdigest()
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_the_data_says_what_it_is(exported: Json, files: dict[str, str]) -> None:
    """The data leads to its schema, and names its version, license, author and site."""
    assert exported["$schema"] == SITE_URL + "api/v1/schema.json"
    assert json.loads(files["api/v1/schema.json"])["$id"] == exported["$schema"]
    assert exported["version"] == "1"
    assert exported["license"] == "CC-BY-4.0"
    assert exported["attribution"] in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert exported["site"] == SITE_URL


def test_the_data_carries_the_day_of_the_latest_change(site: Site, exported: Json) -> None:
    """Nothing on the site was reviewed or changed after the day that the data names."""
    days = {site.front_matter(page)["reviewed"] for page in site.prose}
    days |= {change.date for change in site.comparison.changes}
    assert exported["generated_from"] in days
    assert not [day for day in days if day > exported["generated_from"]]


def test_everything_the_site_knows_is_exported(site: Site, exported: Json) -> None:
    """Every entry of every kind is there, in order, with every field as it is in the data."""
    addresses = {"url", "more", "place", "old", "new"}
    for kind, entries in site.comparison.model_dump(mode="json").items():
        assert len(exported[kind]) == len(entries), kind
        for entry, found in zip(entries, exported[kind], strict=True):
            if kind == "dimensions":
                for aspect in found["aspects"]:
                    del aspect["url"]
            for field in entry.keys() - addresses:
                assert found[field] == entry[field], (kind, entry["id"], field)
    documents = {source.id: source.url for source in site.comparison.sources}
    assert {each["id"]: each["document_url"] for each in exported["sources"]} == documents


def addresses(value: Json, path: str = "") -> Iterator[tuple[str, str]]:
    """Find every address on the site, with the path of the field that holds it."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from addresses(part, f"{path}.{name}")
    elif isinstance(value, list):
        for part in value:
            yield from addresses(part, f"{path}[]")
    elif isinstance(value, str) and value.startswith(SITE_URL):
        yield path, value


def test_addresses_lead_to_places_that_exist(
    site: Site, exported: Json, built_pages: list[BuiltPage]
) -> None:
    """Every address in the data is that of a place, and of an anchor in the built site."""
    places = {SITE_URL + target.address for target in site.link_targets}
    anchors = {
        f"{SITE_URL}{page.address}#{element['id']}"
        for page in built_pages
        for element in page.soup.select("[id]")
    } | {SITE_URL + page.address for page in built_pages}
    del exported["$schema"], exported["moves"]  # a former address is a place no more
    found = list(addresses(exported))
    assert [each for each in found if each[1] not in places] == []
    assert [each for each in found if each[1] not in anchors] == []
    entries = sum(len(value) for value in exported.values() if isinstance(value, list))
    aspects = sum(len(dimension["aspects"]) for dimension in exported["dimensions"])
    assert sum(path.endswith(".url") for path, _ in found) == entries + aspects


def test_entries_have_addresses_of_their_own(exported: Json) -> None:
    """No two entries share an address, but for a panel of the umbrella and its aspect."""
    del exported["modalities"]
    urls = [url for path, url in addresses(exported) if path.endswith(".url")]
    assert len(urls) == len(set(urls))


def test_the_data_is_as_its_schema_says(exported: Json, validator: Draft202012Validator) -> None:
    """The schema finds no fault in the data."""
    assert [error.json_path for error in validator.iter_errors(exported)] == []


def drop_an_address(exported: Json) -> str:
    """Leave out the address of an entry."""
    del exported["terms"][0]["url"]
    return "$.terms[0]"


def drop_a_kind(exported: Json) -> str:
    """Leave out a whole kind of entry."""
    del exported["milestones"]
    return "$"


def drop_a_caveat(exported: Json) -> str:
    """Leave out what may be null, but is always there."""
    del exported["questions"][0]["answer"]["caveat"]
    return "$.questions[0].answer"


def invent_a_verdict(exported: Json) -> str:
    """Give a verdict that is not in the closed vocabulary."""
    exported["systems"][3]["verdict"] = "perhaps"
    return "$.systems[3].verdict"


def cite_nothing(exported: Json) -> str:
    """Make a claim that rests on no source."""
    exported["dimensions"][0]["aspects"][1]["llm"]["sources"] = []
    return "$.dimensions[0].aspects[1].llm.sources"


def write_a_number_as_text(exported: Json) -> str:
    """Give a year as text."""
    exported["sources"][0]["year"] = "2024"
    return "$.sources[0].year"


def name_another_version(exported: Json) -> str:
    """Call it version 2."""
    exported["version"] = "2"
    return "$.version"


@pytest.mark.parametrize(
    "spoil",
    [
        drop_an_address,
        drop_a_kind,
        drop_a_caveat,
        invent_a_verdict,
        cite_nothing,
        write_a_number_as_text,
        name_another_version,
    ],
)
def test_broken_data_is_found_out(
    spoil: Callable[[Json], str], exported: Json, validator: Draft202012Validator
) -> None:
    """The schema finds the fault where it was put, and no other."""
    where = spoil(exported)
    assert [error.json_path for error in validator.iter_errors(exported)] == [where]


def test_fields_may_be_added(exported: Json, validator: Draft202012Validator) -> None:
    """Who holds later data to the schema of today is not disturbed by new fields."""
    exported["news"] = []
    exported["systems"][0]["news"] = exported["systems"][0]["reason"]["news"] = "x"
    assert list(validator.iter_errors(exported)) == []


def test_the_schema_explains_every_field(files: dict[str, str]) -> None:
    """Every type has a title and a description, and every field a description."""
    schema = json.loads(files["api/v1/schema.json"])
    for name, definition in {"": schema, **schema["$defs"]}.items():
        assert definition["title"], name
        assert definition["description"], name
        for field, content in definition.get("properties", {}).items():
            assert content["description"].endswith("."), (name, field)


def promises(schema: Json) -> set[str]:
    """Return what a reader of the data relies on, a line for each field and each given value.

    The line of a field is its path and the types of its value, `missing` among them if it may
    be left out.
    """

    def resolved(node: Json) -> Json:
        return schema["$defs"][node["$ref"].split("/")[-1]] if "$ref" in node else node

    def promised(node: Json, path: str, types: set[str]) -> Iterator[str]:
        choices = [resolved(choice) for choice in resolved(node).get("anyOf", [node])]
        yield f"{path} {'|'.join(sorted(types | {choice['type'] for choice in choices}))}"
        for choice in choices:
            values = [choice["const"]] if "const" in choice else choice.get("enum", [])
            yield from (f"{path} = {value}" for value in values)
            if "items" in choice:
                yield from promised(choice["items"], f"{path}[]", set())
            for name, part in choice.get("properties", {}).items():
                left_out = set() if name in choice["required"] else {"missing"}
                yield from promised(part, f"{path}.{name}", left_out)

    return set(promised(schema, "$", set()))


def test_version_1_keeps_its_promise(files: dict[str, str]) -> None:
    """Nothing that version 1 has promised is gone or different, and what is new is promised."""
    lines = PROMISED.read_text(encoding="utf-8").splitlines()
    promised = {line for line in lines if line and not line.startswith("#")}
    kept = promises(json.loads(files["api/v1/schema.json"]))
    assert sorted(promised - kept) == [], "version 1 must not lose these; make a version 2"
    assert sorted(kept - promised) == [], f"add these lines to {PROMISED.name}"


def rows(text: str) -> list[dict[str, str]]:
    """Return the rows of a table as a program gets them, without the protecting apostrophe."""
    return [
        {name: cell.removeprefix("'") for name, cell in row.items()}
        for row in csv.DictReader(StringIO(text, newline=""), strict=True)
    ]


def test_the_comparison_is_a_table(
    site: Site, files: dict[str, str], built_pages: list[BuiltPage]
) -> None:
    """The table has a row for every aspect, in order, with both sides as they are in the data."""
    shown = {page.address for page in built_pages}
    found = iter(rows(files["api/v1/comparison.csv"]))
    for dimension in site.comparison.dimensions:
        for aspect in dimension.aspects:
            row = next(found)
            assert (row["dimension_id"], row["dimension_title"]) == (dimension.id, dimension.title)
            assert (row["aspect_id"], row["aspect_title"]) == (aspect.id, aspect.title)
            for side, claim in (("generative_ai", aspect.generative_ai), ("llm", aspect.llm)):
                assert row[side] == claim.text
                assert tuple(row[f"{side}_sources"].split(" ")) == claim.sources
                assert row[f"{side}_as_of"] == (claim.as_of or "")
                assert row[f"{side}_caveat"] == (claim.caveat_text or "")
            page, _, anchor = row["url"].removeprefix(SITE_URL).partition("#")
            assert page in shown
            assert anchor == aspect.id
    assert next(found, None) is None


def test_the_systems_are_a_table(site: Site, files: dict[str, str]) -> None:
    """The table has a row for every system, in order, as it is in the data."""
    found = rows(files["api/v1/systems.csv"])
    for row, system in zip(found, site.comparison.systems, strict=True):
        for field in ("id", "name", "maker", "architecture", "as_of"):
            assert row[field] == getattr(system, field)
        assert int(row["year"]) == system.year
        assert (row["kind"], row["verdict"]) == (system.kind, system.verdict)
        assert row["verdict_label"] == system.verdict.label
        assert tuple(row["inputs"].split("; ")) == system.inputs
        assert tuple(row["outputs"].split("; ")) == system.outputs
        assert row["reason"] == system.reason.text
        assert tuple(row["reason_sources"].split(" ")) == system.reason.sources
        assert row["reason_as_of"] == (system.reason.as_of or "")
        assert row["reason_caveat"] == (system.reason.caveat_text or "")
        assert row["url"] == f"{SITE_URL}systems/#{system.id}"


def saying(site: Site, text: str) -> Site:
    """Return a small site that says `text` wherever it can."""
    data = site.comparison
    claim = Claim(text="Short.", sources=("a-2020",), caveat=Caveat(text=text, sources=("a-2020",)))
    system = {"name": text, "maker": text, "inputs": (text,), "reason": claim}
    aspect = data.dimensions[0].aspects[0].model_copy(update={"title": text, "llm": claim})
    dimension = data.dimensions[0].model_copy(update={"title": text, "aspects": (aspect,)})
    kept = {
        "dimensions": (dimension,),
        "systems": (data.systems[0].model_copy(update=system),),
    }
    nothing = dict.fromkeys(Comparison.model_fields, ())
    return Site(data.model_copy(update=nothing | kept), {"index.md": site.prose["index.md"]})


@given(text=TEXT)
def test_json_survives_any_text(site: Site, validator: Draft202012Validator, text: str) -> None:
    """A program reads every text as it was written, and the data stays as its schema says."""
    exported = json.loads("".join(comparison_json(saying(site, text), SITE_URL)))
    aspect = exported["dimensions"][0]["aspects"][0]
    assert [exported["dimensions"][0]["title"], aspect["title"], aspect["llm"]["caveat"]] == [
        text
    ] * 3
    assert exported["systems"][0]["inputs"] == [text]
    assert validator.is_valid(exported)


@given(text=TEXT)
def test_tables_survive_any_text(site: Site, text: str) -> None:
    """A program reads every text as it was written, and a spreadsheet finds no formula."""
    hostile = saying(site, text)
    comparison, systems = comparison_csv(hostile, SITE_URL), systems_csv(hostile, SITE_URL)
    (aspect,) = rows(comparison)
    assert [aspect["dimension_title"], aspect["aspect_title"], aspect["llm_caveat"]] == [text] * 3
    (system,) = rows(systems)
    assert [system["name"], system["maker"], system["inputs"]] == [text] * 3
    for table in (comparison, systems):
        for row in csv.reader(StringIO(table, newline="")):
            assert not [cell for cell in row if cell.startswith(FORMULA_SIGNS)]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1", "'=1", "'quoted'"])
def test_a_formula_stays_text(site: Site, text: str) -> None:
    """What a spreadsheet would run is marked as text, and read back as it was."""
    table = systems_csv(saying(site, text), SITE_URL)
    (row,) = csv.DictReader(StringIO(table, newline=""))
    assert row["name"] == f"'{text}"
    assert rows(table)[0]["name"] == text


def test_tables_are_written_as_rfc_4180_says(files: dict[str, str]) -> None:
    """Every line ends in CRLF, and every row has as many cells as the header."""
    for path in ("api/v1/comparison.csv", "api/v1/systems.csv"):
        assert files[path].count("\n") == files[path].count("\r\n")
        lengths = {len(row) for row in csv.reader(StringIO(files[path], newline=""))}
        assert len(lengths) == 1
