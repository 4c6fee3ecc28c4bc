"""Version 1 of the data for programs: everything the site knows as JSON, and its schema.

The promise of a version: fields may be added, never removed or changed. A reader therefore
takes no notice of fields it does not know, and the schema allows them.

JSON: RFC 8259 (https://www.rfc-editor.org/rfc/rfc8259).
JSON Schema, draft 2020-12: https://json-schema.org/draft/2020-12.
"""

import json
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, Field
from pydantic.json_schema import GenerateJsonSchema

from macros import model
from macros.site import Site, address

DATA = "api/v1/comparison.json"
SCHEMA = "api/v1/schema.json"

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ATTRIBUTION = "The contributors of Generative AI and LLMs"

Address = Annotated[str, Field(json_schema_extra={"format": "uri"})]
Published = TypeVar("Published", bound=model.Entry)


class Source(model.Source):
    """Something published that a claim rests on."""

    url: Address
    document_url: Address


class Aspect(model.Aspect):
    """One row of a dimension: generative AI's claim beside the LLM's."""

    url: Address


class Dimension(model.Dimension):
    """One respect in which generative AI and LLMs are compared."""

    aspects: Annotated[tuple[Aspect, ...], Field(min_length=1)]
    url: Address


class Modality(model.Modality):
    """One kind of thing that generative AI makes, and how far the LLM covers it."""

    url: Address


class BoundaryCase(model.BoundaryCase):
    """A case that breaks the tidy answer."""

    url: Address


class System(model.System):
    """A named model or product with its verdict."""

    url: Address


class Example(model.Example):
    """A use, the kind of model that serves it, and a measured or documented case."""

    url: Address


class Term(model.Term):
    """A word of the field, defined in one or two sentences."""

    url: Address


class Question(model.Question):
    """A question as readers ask it, with an answer that stands alone."""

    more: Address
    url: Address


class DecisionQuestion(model.DecisionQuestion):
    """One question of the guide to which a task needs. The first of them is asked first."""

    url: Address


class DecisionResult(model.DecisionResult):
    """What the decision guide ends in: what to take for a task, and why."""

    more: Address
    url: Address


class Misconception(model.Misconception):
    """A wrong sentence as people say it, the right one, and why."""

    url: Address


class Milestone(model.Milestone):
    """A dated event in the history of either strand."""

    url: Address


class OutlookStatement(model.OutlookStatement):
    """A statement about where this goes, with who made it and when."""

    url: Address


class Change(model.Change):
    """A dated change to what the site says."""

    place: Address
    url: Address


class Move(model.Move):
    """A published address that has moved. The old one still leads to the new one."""

    old: Address
    new: Address


class Comparison(BaseModel):
    """Everything the site knows about the difference between generative AI and LLMs.

    Fields may be added within version 1, and values where a list of values is given; none
    is removed or changes its meaning. Take no notice of what you do not know.
    """

    schema_address: Annotated[Address, Field(serialization_alias="$schema")]
    version: Literal["1"]
    license: Literal["CC-BY-4.0"]
    attribution: str
    site: Address
    generated_from: str
    dimensions: tuple[Dimension, ...]
    modalities: tuple[Modality, ...]
    boundary_cases: tuple[BoundaryCase, ...]
    systems: tuple[System, ...]
    examples: tuple[Example, ...]
    terms: tuple[Term, ...]
    questions: tuple[Question, ...]
    decision_questions: tuple[DecisionQuestion, ...]
    decision_results: tuple[DecisionResult, ...]
    misconceptions: tuple[Misconception, ...]
    milestones: tuple[Milestone, ...]
    outlook: tuple[OutlookStatement, ...]
    changes: tuple[Change, ...]
    moves: tuple[Move, ...]
    sources: tuple[Source, ...]


# What a field means, under its name, or under type and name where types differ.
MEANINGS = {
    "$schema": "The address of the JSON Schema of this file.",
    "Change.date": "The day of the change.",
    "Claim.sources": "The ids of the sources that the claim rests on.",
    "DecisionOption.answer": "The answer that may be chosen.",
    "DecisionOption.example": "Tasks of those who should choose it.",
    "DecisionResult.counterpoint": "What speaks against the result.",
    "DecisionResult.terms": "The ids of the terms that explain the result.",
    "DecisionResult.verdict": "Which of the two a task needs, if any.",
    "Dimension.answer": "What the two differ in here, in one or two sentences.",
    "Comparison.dimensions": "Every respect in which the two are compared, in order.",
    "Comparison.examples": "Every example.",
    "Comparison.sources": "Everything that is cited.",
    "Comparison.systems": "Every named system.",
    "Example.systems": "The ids of the systems that serve the use.",
    "Milestone.date": "When it happened: YYYY, YYYY-MM or YYYY-MM-DD.",
    "Modality.claim": "The statement about what makes this kind of thing.",
    "OutlookStatement.claim": "The statement.",
    "OutlookStatement.kind": "How sure such a statement can be.",
    "Source.kind": "What kind of document the source is.",
    "Source.url": "The permanent address of the source's entry on the site.",
    "Source.year": "The year of publication.",
    "System.kind": "Whether the name stands for a model, a family of models or a product.",
    "System.year": "The year in which the system was presented.",
    "Term.dimensions": "The ids of the dimensions that explain the term.",
    "advice": "What to do, in our words.",
    "aliases": "Other names for the same thing.",
    "answer": "The answer, which stands alone.",
    "architecture": "How the system is built, as far as is known.",
    "archived": "The address of a copy of the document at an archive.",
    "as_of": "When this was last known to hold: YYYY, YYYY-MM or YYYY-MM-DD.",
    "aspect": "The id of the aspect that says more, and whose address this entry shares.",
    "aspects": "The rows of the comparison.",
    "attribution": "Whom to name when using the data, with the address of the entry used.",
    "authors": 'The authors, a person as "Family, Given"; "et al." stands for further ones.',
    "boundary_cases": "The cases that break the tidy answer; within a dimension, their ids.",
    "case": "A measured or documented case.",
    "caveat": "What a careful reader would object.",
    "changes": "Dated changes to what the site says.",
    "claim": "What happened.",
    "counterpoint": "What speaks against the example.",
    "decision_questions": "The questions of the decision guide, the first one first.",
    "decision_results": "What the decision guide ends in.",
    "definition": "What the term means.",
    "difficulty": "Why the case is hard.",
    "document_url": "The address of the document itself.",
    "examples": "The ids of the examples.",
    "generated_from": "The latest day on which what the site says was reviewed or changed.",
    "generative_ai": "The claim about generative AI.",
    "id": "The permanent id, unique among entries of its kind.",
    "inputs": "What the system takes.",
    "leads_to": "The id of the next question or of a result.",
    "license": "The license of the data, by its SPDX identifier.",
    "llm": "The claim about the LLM in the same respect.",
    "made": "When the statement was made: YYYY, YYYY-MM or YYYY-MM-DD.",
    "made_by": "Who made the statement.",
    "maker": "Who makes the system.",
    "milestones": "Dated events in the history of both strands.",
    "misconceptions": "Wrong sentences, each with the right one.",
    "modalities": "The kinds of thing that generative AI makes.",
    "more": "The address where the site says more.",
    "moves": "Addresses that have moved.",
    "name": "The name that readers see.",
    "new": "Where it is now.",
    "old": "The former address.",
    "options": "The answers to choose from.",
    "outlook": "Statements about the future.",
    "outputs": "What the system gives.",
    "place": "The address where the change can be seen.",
    "publisher": "Where the document appeared, in words: journal, meeting or organization.",
    "question": "The question.",
    "questions": "Questions that readers ask, each with its answer.",
    "reach": "How far the LLM covers it.",
    "reason": "Why the verdict is given.",
    "related": "The ids of related terms.",
    "right": "What is right instead.",
    "served_by": "Which kind of model serves the use, and why.",
    "side": "Which of the two serves the use.",
    "site": "The address of the site.",
    "strand": "Which of the two histories it belongs to.",
    "systems": "The ids of the systems concerned.",
    "terms": "The glossary.",
    "text": "The statement, in plain text.",
    "title": "The title that readers see.",
    "topic": "What a reader who asks is after.",
    "url": "The permanent address of the entry, for links.",
    "verdict": "What the system is.",
    "version": "The version of the interface.",
    "views": "What others say of the case.",
    "why": "Why it is wrong.",
    "wrong": "The wrong sentence.",
}


def comparison_json(site: Site, base: str) -> str:
    """Return everything the site knows as JSON, each entry with its permanent address.

    `base` is the address of the site, ending in a slash.
    """
    return _comparison(site, base).model_dump_json(by_alias=True, indent=2) + "\n"


def schema_json(base: str) -> str:
    """Return the JSON Schema of `comparison_json`, made from the types of the data.

    `base` is the address of the site, ending in a slash.
    """
    schema = Comparison.model_json_schema(mode="serialization", schema_generator=_Schema)
    verdict = schema["$defs"]["Verdict"]
    verdict["description"] = "\n".join(
        [verdict["description"], *(f"{each.value}: {each.rule}" for each in model.Verdict)]
    )
    for name, definition in [("Comparison", schema), *schema["$defs"].items()]:
        definition.pop("additionalProperties", None)  # fields may be added within a version
        for field, content in definition.get("properties", {}).items():
            content.pop("default", None)  # nothing is left out, so nothing has a default
            content["description"] = MEANINGS.get(f"{name}.{field}") or MEANINGS[field]
    head = {"$schema": DIALECT, "$id": base + SCHEMA} | schema
    return json.dumps(head, ensure_ascii=False, indent=2) + "\n"


class _Schema(GenerateJsonSchema):
    """The schema of what is published: every field is always there, under its own name."""

    def field_is_required(self, field: object, total: bool) -> bool:  # noqa: FBT001 - as inherited
        del field, total
        return True

    def field_title_should_be_set(self, schema: object) -> bool:
        del schema
        return False


def _comparison(site: Site, base: str) -> Comparison:
    data = site.comparison
    url = {(target.kind, target.id): base + target.address for target in site.link_targets}
    return Comparison(
        schema_address=base + SCHEMA,
        version="1",
        license="CC-BY-4.0",
        attribution=ATTRIBUTION,
        site=base,
        generated_from=_latest_day(site),
        dimensions=tuple(
            _published(
                Dimension,
                each,
                url=url["dimension", each.id],
                aspects=tuple(
                    _published(Aspect, aspect, url=url["aspect", aspect.id])
                    for aspect in each.aspects
                ),
            )
            for each in data.dimensions
        ),
        modalities=tuple(
            # A panel of the umbrella leads to the aspect that says more.
            _published(Modality, each, url=url["aspect", each.aspect])
            for each in data.modalities
        ),
        boundary_cases=tuple(
            _published(BoundaryCase, each, url=url["boundary-case", each.id])
            for each in data.boundary_cases
        ),
        systems=tuple(
            _published(System, each, url=url["system", each.id]) for each in data.systems
        ),
        examples=tuple(
            _published(Example, each, url=url["example", each.id]) for each in data.examples
        ),
        terms=tuple(_published(Term, each, url=url["term", each.id]) for each in data.terms),
        questions=tuple(
            _published(Question, each, url=url["question", each.id], more=base + address(each.more))
            for each in data.questions
        ),
        decision_questions=tuple(
            _published(DecisionQuestion, each, url=url["decision", each.id])
            for each in data.decision_questions
        ),
        decision_results=tuple(
            _published(
                DecisionResult,
                each,
                url=url["decision", each.id],
                more=base + address(each.more),
            )
            for each in data.decision_results
        ),
        misconceptions=tuple(
            _published(Misconception, each, url=url["misconception", each.id])
            for each in data.misconceptions
        ),
        milestones=tuple(
            _published(Milestone, each, url=url["milestone", each.id]) for each in data.milestones
        ),
        outlook=tuple(
            _published(OutlookStatement, each, url=url["outlook-statement", each.id])
            for each in data.outlook
        ),
        changes=tuple(
            _published(Change, each, url=url["change", each.id], place=base + address(each.place))
            for each in data.changes
        ),
        moves=tuple(
            _published(Move, each, old=base + address(each.old), new=base + address(each.new))
            for each in data.moves
        ),
        sources=tuple(
            _published(Source, each, url=url["source", each.id], document_url=each.url)
            for each in data.sources
        ),
    )


def _published(kind: type[Published], entry: model.Entry, **fields: object) -> Published:
    """Return an entry as it is published, with its addresses among `fields`."""
    return kind.model_validate({**dict(entry), **fields})


def _latest_day(site: Site) -> str:
    reviewed = [site.front_matter(page)["reviewed"] for page in site.prose]
    return max([*reviewed, *(change.date for change in site.comparison.changes)])
