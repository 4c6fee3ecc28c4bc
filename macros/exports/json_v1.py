"""Version 1 of the data for programs: everything the site knows as JSON, and its schema.

The promise of a version: fields may be added, never removed or changed. A reader therefore
takes no notice of fields it does not know, and the schema allows them.

JSON: RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259).
JSON Schema, draft 2020-12: https://json-schema.org/draft/2020-12.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, Field, create_model
from pydantic.json_schema import GenerateJsonSchema

from macros.kinds import KINDS, Kind
from macros.model import Entry, Verdict
from macros.site import Site, address

DATA = "api/v1/comparison.json"
SCHEMA = "api/v1/schema.json"

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Address = Annotated[str, Field(json_schema_extra={"format": "uri"})]
_URL = "The permanent address of the entry, for links."


class Published(BaseModel):
    """Everything the site knows about the difference between generative AI and LLMs.

    Fields may be added within version 1, and values where a list of values is given; none
    is removed or changes its meaning. Take no notice of what you do not know.
    """

    schema_address: Annotated[
        Address,
        Field(
            serialization_alias="$schema",
            description="The address of the JSON Schema of this file.",
        ),
    ]
    version: Annotated[Literal["1"], Field(description="The version of the interface.")]
    license: Annotated[
        Literal["CC-BY-4.0"],
        Field(description="The license of the data, by its SPDX identifier."),
    ]
    attribution: Annotated[
        str,
        Field(description="Whom to name when using the data, with the address of the entry used."),
    ]
    site: Annotated[Address, Field(description="The address of the site.")]
    generated_from: Annotated[
        str,
        Field(description="The latest day on which what the site says was reviewed or changed."),
    ]


def comparison_json(site: Site, base: str) -> Iterator[str]:
    """Yield the parts of everything the site knows as JSON, each entry with its permanent address.

    `base` is the address of the site, ending in a slash.
    """
    url = {(target.kind, target.id): base + target.address for target in site.link_targets}
    head = Published(
        schema_address=base + SCHEMA,
        version="1",
        license="CC-BY-4.0",
        attribution=site.contributors,
        site=base,
        generated_from=_latest_day(site),
    )
    yield _dumped(head).removesuffix("\n}")
    for kind in KINDS.values():
        # Some at a time, because all entries together, as they are published, take much memory.
        entries = site.comparison.entries(kind)
        some = (entries[at : at + _AT_ONCE] for at in range(0, len(entries), _AT_ONCE))
        begin, end = f'{{\n  "{kind.name}": [', "\n  ]\n}"
        yield f',\n  "{kind.name}": ['
        for number, part in enumerate(some):
            published = tuple(_published(kind, entry, url, base) for entry in part)
            written = _dumped(_kind_type(kind)(**{kind.name: published}))
            yield "," * (number > 0) + written.removeprefix(begin).removesuffix(end)
        yield "\n  ]" if entries else "]"
    yield "\n}\n"


def _dumped(published: BaseModel) -> str:
    return published.model_dump_json(by_alias=True, indent=2)


def schema_json(base: str) -> str:
    """Return the JSON Schema of `comparison_json`, made from the types of the data.

    `base` is the address of the site, ending in a slash.
    """
    schema = _published_type().model_json_schema(mode="serialization", schema_generator=_Schema)
    verdict = schema["$defs"]["Verdict"]
    verdict["description"] = "\n".join(
        [verdict["description"], *(f"{each.value}: {each.rule}" for each in Verdict)]
    )
    for definition in (schema, *schema["$defs"].values()):
        definition.pop("additionalProperties", None)  # fields may be added within a version
        for content in definition.get("properties", {}).values():
            content.pop("default", None)  # nothing is left out, so nothing has a default
    return json.dumps({"$schema": DIALECT, "$id": base + SCHEMA} | schema, **_AS_WRITTEN) + "\n"


_AS_WRITTEN: dict[str, Any] = {"ensure_ascii": False, "indent": 2}
_AT_ONCE = 500  # entries
# Every field is described as it is made: no file is searched for docstrings, which takes long.
_DESCRIBED = {"use_attribute_docstrings": False}


class _Schema(GenerateJsonSchema):
    """The schema of what is published: every field is always there, under its own name."""

    def field_is_required(self, field: object, total: bool) -> bool:  # noqa: ARG002, FBT001 - inherited
        return True

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - inherited
        return False


@cache
def _published_type() -> type[Published]:
    """Return the type of what is published: a field for each kind of entry."""
    kinds = [_kind_type(kind) for kind in KINDS.values()]
    bases: Any = (*reversed(kinds), Published)  # the last one's fields come first
    return cast(
        "type[Published]", create_model("Comparison", __base__=bases, __doc__=Published.__doc__)
    )


@cache
def _kind_type(kind: Kind) -> type[BaseModel]:
    """Return the type of all entries of a kind as they are published: one field."""
    fields: dict[str, Any] = {
        kind.name: (tuple[_entry_type(kind), ...], Field(description=kind.row.meaning))  # type: ignore[misc]  # a type made from the table
    }
    return create_model(kind.name, **fields)


@cache
def _entry_type(kind: Kind) -> type[Entry]:
    """Return the type of a kind of entry as it is published, with its addresses."""
    fields: dict[str, Any] = {
        name: (Address, Field(description=_description(kind, name))) for name in kind.row.paths
    }
    if kind.row.parts:
        written = kind.entry.model_fields[kind.row.parts]
        part = written.annotation.__args__[0]  # type: ignore[union-attr]  # tuple[…]
        published = create_model(
            part.__name__,
            __base__=part,
            __doc__=part.__doc__,
            __cls_kwargs__=_DESCRIBED,
            url=(Address, Field(description=_URL)),
        )
        fields[kind.row.parts] = (
            Annotated[tuple[published, ...], Field(min_length=1)],
            Field(description=written.description),
        )
    if "url" in kind.entry.model_fields:
        fields["document_url"] = (
            Address,
            Field(description=kind.entry.model_fields["url"].description),
        )
    if kind.row.page or kind.row.shares:
        fields["url"] = (Address, Field(description=_URL))
    return create_model(
        kind.entry.__name__,
        __base__=kind.entry,
        __doc__=kind.entry.__doc__,
        __cls_kwargs__=_DESCRIBED,
        **fields,
    )


def _description(kind: Kind, field: str) -> str:
    return str(kind.entry.model_fields[field].description).replace("path", "address")


def _published(
    kind: Kind, entry: Entry, url: Mapping[tuple[str, str], str], base: str
) -> dict[str, object]:
    """Return the fields of an entry as it is published, with its addresses."""
    fields: dict[str, object] = dict(entry)
    if "url" in fields:
        fields["document_url"] = fields["url"]
    if kind.row.shares:
        fields["url"] = url[kind.row.shares, str(fields[kind.row.shares])]
    elif kind.row.page:
        fields["url"] = url[kind.target_kind, str(fields["id"])]
    fields |= {name: base + address(str(fields[name])) for name in kind.row.paths}
    if kind.row.parts:
        fields[kind.row.parts] = tuple(
            {**dict(part), "url": url[kind.row.part, part.id]} for part in kind.parts(entry)
        )
    return fields


def _latest_day(site: Site) -> str:
    reviewed = [site.front_matter(page)["reviewed"] for page in site.prose]
    return max([*reviewed, *(change.date for change in site.comparison.changes)])
