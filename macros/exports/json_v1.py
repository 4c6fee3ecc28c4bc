"""Version 1 of the interface for programs: all data as JSON, and its schema.

Within a version, fields may be added but never removed or changed. Programs should therefore
ignore fields they don't know, and the schema allows them.

JSON: RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259).
JSON Schema, draft 2020-12: https://json-schema.org/draft/2020-12.
"""

import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from macros.kinds import KINDS, Comparison, Kind
from macros.model import Entry, Verdict
from macros.site import Site, address

DATA = "api/v1/comparison.json"
SCHEMA = "api/v1/schema.json"

Address = Annotated[str, Field(json_schema_extra={"format": "uri"})]
_URL = "The permanent address of the entry, for links."
_PAGE_URL = "The address of the page about this entry alone."
_AS_WRITTEN: dict[str, Any] = {"ensure_ascii": False, "indent": 2}


class Published(Entry):
    """Everything the site knows about the difference between generative AI and LLMs.

    Fields may be added within version 1, and values where a list of values is given; none
    is removed or changes its meaning. Take no notice of what you do not know.
    """

    schema_address: Address = Field(serialization_alias="$schema")
    """The address of the JSON Schema of this file."""
    version: Literal["1"] = "1"
    """The version of the interface."""
    license: Literal["CC-BY-4.0"] = "CC-BY-4.0"
    """The license of the data, by its SPDX identifier."""
    attribution: str
    """Whom to name when using the data, with the address of the entry used."""
    site: Address
    """The address of the site."""
    generated_from: str
    """The latest day on which what the site says was reviewed or changed."""


def comparison_json(site: Site, base: str) -> str:
    """Return all data as JSON, each entry with its permanent address."""
    url = {(target.kind, target.id): base + target.address for target in site.link_targets}
    head = Published(
        schema_address=base + SCHEMA,
        attribution=site.contributors,
        site=base,
        generated_from=max(site.reviewed, *(change.date for change in site.comparison.changes)),
    )
    content = head.model_dump(by_alias=True) | {
        kind.name: [_published(kind, entry, url, base) for entry in site.comparison.entries(kind)]
        for kind in KINDS.values()
    }
    return json.dumps(content, **_AS_WRITTEN) + "\n"


def schema_json(base: str) -> str:
    """Return the JSON Schema of `comparison_json`, generated from the types of the data."""
    head = Published.model_json_schema(mode="serialization")
    schema = Comparison.model_json_schema(mode="serialization")
    definitions = schema["$defs"]
    for kind in KINDS.values():
        _add_addresses(kind, definitions)
    described = {
        kind.name: {"description": kind.description} | schema["properties"][kind.name]
        for kind in KINDS.values()
    }
    schema["properties"] = head["properties"] | described
    schema["description"] = head["description"]
    rules = [f"{verdict.value}: {verdict.rule}" for verdict in Verdict]
    definitions["Verdict"]["description"] += "\n" + "\n".join(rules)
    for definition in (schema, *definitions.values()):
        definition.pop("additionalProperties", None)  # fields may be added within a version
        if "properties" in definition:
            definition["required"] = list(definition["properties"])
        for field in definition.get("properties", {}).values():
            field.pop("default", None)  # every field is always present
            field.pop("title", None)  # the name of the field is enough
    content = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": base + SCHEMA,
    } | schema
    return json.dumps(content, **_AS_WRITTEN) + "\n"


def _add_addresses(kind: Kind, definitions: dict[str, Any]) -> None:
    """Add the addresses of the published entries of a kind to their definition."""
    fields = definitions[kind.entry.__name__]["properties"]
    for name in kind.path_fields:
        fields[name] = _address(fields[name]["description"].replace("path", "address"))
    if "url" in fields:
        fields["document_url"] = _address(fields["url"]["description"])
    if kind.page_path or kind.shares:
        fields["url"] = _address(_URL)
    if kind.own_page:
        fields["page_url"] = _address(_PAGE_URL)
    if kind.parts_field:
        parts = fields[kind.parts_field]
        parts["minItems"] = 1  # the number may change within a version
        parts.pop("maxItems", None)
        part = parts["items"]["$ref"].rpartition("/")[2]
        definitions[part]["properties"]["url"] = _address(_URL)


def _address(description: str) -> dict[str, str]:
    return {"description": description, "format": "uri", "type": "string"}


def _published(
    kind: Kind, entry: Entry, url: Mapping[tuple[str, str], str], base: str
) -> dict[str, Any]:
    """Return the published fields of an entry, with its addresses."""
    fields = entry.model_dump(mode="json")
    fields |= {name: base + address(fields[name]) for name in kind.path_fields}
    if "url" in fields:
        fields["document_url"] = fields["url"]
    if kind.shares:
        fields["url"] = url[kind.shares, fields[kind.shares]]
    elif kind.page_path:
        fields["url"] = url[kind.target_kind, fields["id"]]
    if kind.own_page:
        fields["page_url"] = base + address(kind.own_page.format_map(fields))
    for part in fields[kind.parts_field] if kind.parts_field else ():
        part["url"] = url[kind.part, part["id"]]
    return fields
