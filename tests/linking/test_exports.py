"""The exported data, read with the libraries that its users read it with."""

import csv
import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from macros.exports.csv_tables import systems_csv
from macros.exports.data_files import EXPORTS
from macros.site import Site
from tests.conftest import ROOT, SITE_URL

Json = Any
PROMISED = Path(__file__).parent / "api_v1_fields.txt"


@pytest.fixture(scope="session")
def files(site: Site) -> dict[str, str]:
    """Return every exported file under its path."""
    return {export.path: "".join(export.text(site, SITE_URL)) for export in EXPORTS}


@pytest.fixture
def exported(files: dict[str, str]) -> Json:
    """Return the exported data, which a test may change."""
    return json.loads(files["api/v1/comparison.json"])


@pytest.fixture(scope="session")
def validator(files: dict[str, str]) -> Draft202012Validator:
    """Return a validator for the exported schema, which is itself valid."""
    schema = json.loads(files["api/v1/schema.json"])
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_data_describes_itself(exported: Json, files: dict[str, str]) -> None:
    """The data names its schema, version, license, author and site."""
    assert exported["$schema"] == SITE_URL + "api/v1/schema.json"
    assert json.loads(files["api/v1/schema.json"])["$id"] == exported["$schema"]
    assert exported["version"] == "1"
    assert exported["license"] == "CC-BY-4.0"
    assert exported["attribution"] in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert exported["site"] == SITE_URL


def test_every_entry_is_exported(site: Site, exported: Json) -> None:
    """Every entry of every kind is there, in order, with every field as it is in the data."""
    resolved = {"url", "more", "place", "old", "new"}  # addresses, which a path becomes
    for kind, entries in site.comparison.model_dump(mode="json").items():
        for entry, item in zip(entries, exported[kind], strict=True):
            for aspect in item.get("aspects", ()):
                del aspect["url"]
            fields = entry.keys() - resolved
            assert {field: item[field] for field in fields} == {
                field: entry[field] for field in fields
            }
    documents = {source.id: source.url for source in site.comparison.sources}
    assert {item["id"]: item["document_url"] for item in exported["sources"]} == documents


def addresses(value: Json, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every address on the site, with the path of the field that holds it."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from addresses(part, f"{path}.{name}")
    elif isinstance(value, list):
        for part in value:
            yield from addresses(part, f"{path}[]")
    elif isinstance(value, str) and value.startswith(SITE_URL):
        yield path, value


def test_addresses_resolve(site: Site, exported: Json, built_addresses: set[str]) -> None:
    """Every address in the data is a link target of the built site."""
    targets = {target.address for target in site.link_targets} & built_addresses
    del exported["$schema"], exported["moves"]  # a former address is no target
    assert {address.removeprefix(SITE_URL) for _, address in addresses(exported)} <= targets


def test_entries_have_addresses_of_their_own(exported: Json) -> None:
    """Every entry and aspect has an address, which no other shares."""
    del exported["moves"], exported["modalities"]  # a panel has the address of its aspect
    entries = [entry for kind in exported.values() if isinstance(kind, list) for entry in kind]
    aspects = [aspect for dimension in exported["dimensions"] for aspect in dimension["aspects"]]
    urls = [url for path, url in addresses(exported) if path.endswith(".url")]
    assert len(set(urls)) == len(urls) == len(entries) + len(aspects)


def test_the_data_conforms_to_its_schema(exported: Json, validator: Draft202012Validator) -> None:
    """The schema finds no fault in the data."""
    assert [error.json_path for error in validator.iter_errors(exported)] == []


def test_the_schema_allows_further_fields(exported: Json, validator: Draft202012Validator) -> None:
    """Data of a later version 1 conforms to the schema of today."""
    system = exported["systems"][0]
    exported["news"] = []
    exported["systems"] = [system | {"news": "x", "reason": system["reason"] | {"news": "x"}}]
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
    """Return a line for each field and each value of a closed vocabulary.

    The line of a field is its path and the types of its value, with `missing` if it is optional.
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
    """No promised field or value is gone or different, and every new one is promised."""
    lines = PROMISED.read_text(encoding="utf-8").splitlines()
    promised = {line for line in lines if line and not line.startswith("#")}
    kept = promises(json.loads(files["api/v1/schema.json"]))
    assert sorted(promised - kept) == [], "version 1 must not lose these; make a version 2"
    assert sorted(kept - promised) == [], f"add these lines to {PROMISED.name}"


def rows(text: str) -> list[dict[str, str]]:
    """Return the rows of a table, without the apostrophe that protects a cell."""
    return [
        {name: cell.removeprefix("'") for name, cell in row.items()}
        for row in csv.DictReader(StringIO(text, newline=""), strict=True)
    ]


def test_the_comparison_is_a_table(site: Site, files: dict[str, str]) -> None:
    """The table has a row for every aspect, in order, with both sides as they are in the data."""
    aspects = [
        (dimension, aspect)
        for dimension in site.comparison.dimensions
        for aspect in dimension.aspects
    ]
    for row, (dimension, aspect) in zip(rows(files["api/v1/comparison.csv"]), aspects, strict=True):
        assert (row["dimension_id"], row["dimension_title"]) == (dimension.id, dimension.title)
        assert (row["aspect_id"], row["aspect_title"]) == (aspect.id, aspect.title)
        for side, claim in (("generative_ai", aspect.generative_ai), ("llm", aspect.llm)):
            assert row[side] == claim.text
            assert tuple(row[f"{side}_sources"].split(" ")) == claim.sources
            assert row[f"{side}_as_of"] == (claim.as_of or "")
            assert row[f"{side}_caveat"] == (claim.caveat_text or "")
        assert row["url"] == f"{SITE_URL}dimensions/{dimension.id}/#{aspect.id}"


def test_the_systems_are_a_table(site: Site, files: dict[str, str]) -> None:
    """The table has a row for every system, in order, as it is in the data."""
    for row, system in zip(rows(files["api/v1/systems.csv"]), site.comparison.systems, strict=True):
        fields = ("id", "name", "maker", "architecture", "as_of", "kind", "verdict")
        assert row == {field: getattr(system, field) for field in fields} | {
            "year": str(system.year),
            "verdict_label": system.verdict.label,
            "inputs": "; ".join(system.inputs),
            "outputs": "; ".join(system.outputs),
            "reason": system.reason.text,
            "reason_sources": " ".join(system.reason.sources),
            "reason_as_of": system.reason.as_of or "",
            "reason_caveat": system.reason.caveat_text or "",
            "url": f"{SITE_URL}systems/#{system.id}",
            "page_url": f"{SITE_URL}systems/{system.id}/",
            "until": str(system.until or ""),
        }


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1", "'=1", "'quoted'"])
def test_a_formula_stays_text(site: Site, text: str) -> None:
    """What a spreadsheet would run is marked as text, and read back as it was."""
    system = site.comparison.systems[0].model_copy(update={"name": text})
    data = site.comparison.model_copy(update={"systems": (system,)})
    table = systems_csv(Site(data, site.prose), SITE_URL)
    (row,) = csv.DictReader(StringIO(table, newline=""))
    assert row["name"] == f"'{text}"
    assert rows(table)[0]["name"] == text
