"""What an entry says stands where its address leads: its claims whole, its verdict, its links."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any
from urllib.parse import urljoin

import pytest
from bs4 import Tag

from macros.kinds import KINDS, dimension_page
from macros.model import Aspect, Claim
from macros.render.links import readable_date
from macros.site import Site, address
from tests.conftest import SITE_URL, BuiltPage

DATED_BY = ("as_of", "date", "made")  # fields of an entry that may date its claim, too


@pytest.fixture(scope="module")
def pages(built_pages: list[BuiltPage]) -> Mapping[str, BuiltPage]:
    """Return the built pages by address."""
    return {page.address: page for page in built_pages}


def parts(page: BuiltPage, id: str) -> Iterator[Tag]:
    """Yield the elements that belong to an entry: from its anchor on to the next of its kind."""
    start = page.soup.find(id=id)
    assert isinstance(start, Tag), (str(page), id)
    yield start
    for element in start.find_next_siblings():
        if start.name == "tr":
            is_part = "continued" in element.get_attribute_list("class")
        else:
            is_part = start.name in {"h1", "h2", "h3"} and element.name not in {"h1", "h2", "h3"}
        if not is_part:
            return
        yield element


def text_of(page: BuiltPage, id: str) -> str:
    """Return the words of an entry, with one space between them."""
    return " ".join(" ".join(part.get_text() for part in parts(page, id)).split())


def links_of(page: BuiltPage, id: str) -> set[str]:
    """Return where the links of an entry lead, below the root of the site."""
    return {
        urljoin(SITE_URL + page.address, str(link["href"])).removeprefix(SITE_URL)
        for part in parts(page, id)
        for link in part.select("a[href]")
    }


def claims_of(value: object) -> Iterator[Claim]:
    """Yield the claims in an entry, at whatever depth."""
    if isinstance(value, Claim):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from claims_of(each)
    elif hasattr(value, "model_fields_set"):
        yield from claims_of(tuple(vars(value).values()))


def shown_entries(site: Site) -> Iterator[tuple[str, Any]]:
    """Yield every entry with a page of its kind, and every row, with the address of the page."""
    for kind in KINDS.values():
        for entry in site.comparison.entries(kind) if kind.row.page else ():
            if kind.name == "dimensions":
                yield from ((address(kind.page(entry)), aspect) for aspect in entry.aspects)
            else:
                yield address(kind.page(entry)), entry


def test_a_claim_is_shown_whole(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """With its sources, its date, what speaks against it, and how it came to be known."""
    total = 0
    for page, entry in shown_entries(site):
        expected: Counter[str] = Counter()
        cited = set()
        dates = {getattr(entry, name, None) for name in DATED_BY}
        for claim in claims_of(entry):
            total += 1
            expected[claim.text] += 1
            cited |= {f"{page}#fn:{source}" for source in (*claim.sources, *claim.caveat_sources)}
            if claim.scope:
                expected[f"{claim.scope}: {claim.text}"] += 1
            if claim.as_of and claim.as_of not in dates:
                expected[f"As of {readable_date(claim.as_of)}."] = 1  # once for the entry
            if claim.our_reading:
                expected["Our analysis."] += 1
            if claim.search:
                expected[f"Not found on {readable_date(claim.search.on)}"] += 1
            if claim.caveat:
                expected[claim.caveat.text] += 1
        if not expected:
            continue
        text = text_of(pages[page], entry.id)
        missing = [each for each, count in expected.items() if text.count(each) < count]
        assert missing == [], (page, entry.id, text)
        assert cited <= links_of(pages[page], entry.id), (page, entry.id)
    assert total > 500


def test_each_side_stands_in_its_column(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """On the home page and on every dimension, under the heading of its own side."""
    tables: dict[str, list[Any]] = {
        "": list(site.comparison.dimensions),
        **{
            address(dimension_page(each.id)): list(each.aspects)
            for each in site.comparison.dimensions
        },
    }
    for page, rows in tables.items():
        (table,) = pages[page].soup.select("table.two-sided")
        heads = [head.get_text() for head in table.select("thead th")]
        assert heads[1:] == ["Generative AI", "LLM"], page
        assert [row["id"] for row in table.select("tbody[id]")] == [row.id for row in rows], page
        for row in rows:
            cells = [cell for part in parts(pages[page], row.id) for cell in part.select("td")]
            claims = [claim for claim in (row.both, row.generative_ai, row.llm) if claim]
            sides = ["both"] * bool(row.both) + ["side--generative-ai", "side--llm"]
            assert len(cells) == len(claims), (page, row.id)
            for cell, claim, side in zip(cells, claims, sides, strict=True):
                assert claim.text in " ".join(cell.get_text().split()), (page, row.id, side)
                assert side in cell["class"], (page, row.id)


def test_a_system_has_its_verdict_and_its_facts(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """Its badge is that of its group, and who made it, when, and what goes in and out is said."""
    page = pages["systems/"]
    for system in site.comparison.systems:
        heading = page.soup.find(id=system.id)
        assert isinstance(heading, Tag)
        group = heading.find_previous("h2")
        assert group is not None
        assert group["id"] == f"verdict-{system.verdict.value}", system.id
        badges = [badge for part in parts(page, system.id) for badge in part.select(".verdict")]
        assert [badge.get_text() for badge in badges] == [system.verdict.label], system.id
        assert badges[0]["class"] == ["verdict", f"verdict--{system.verdict.value}"], system.id
        text = text_of(page, system.id)
        for said in (
            system.name,
            f"{system.maker}, {system.year}.",
            f"In: {', '.join(system.inputs)}.",
            f"Out: {', '.join(system.outputs)}.",
            f"{system.architecture}. As of {readable_date(system.as_of)}.",
            *system.aliases,
        ):
            assert said in text, (system.id, said)


def test_a_milestone_has_its_date_and_its_strand(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """In words and for programs, in the section of its year."""
    for milestone in site.comparison.milestones:
        (item,) = parts(pages["timeline/"], milestone.id)
        time = item.select_one("time")
        assert time is not None, milestone.id
        assert time["datetime"] == milestone.date, milestone.id
        assert time.get_text() == readable_date(milestone.date), milestone.id
        assert milestone.strand.label in item.get_text(), milestone.id
        section = item.find_parent("section")
        assert section is not None
        heading = section.select_one("h2")
        assert heading is not None
        assert heading["id"] in {f"year-{milestone.date[:4]}", "before-2010"}, milestone.id


def test_an_entry_leads_to_those_that_belong_to_it(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """Terms, systems, examples, boundary cases, and the place where more is said are linked."""
    data = site.comparison
    expected: dict[tuple[str, str], set[str]] = {
        **{
            ("glossary/", term.id): {
                *(f"glossary/#{each}" for each in term.related),
                *(address(dimension_page(each)) for each in term.dimensions),
            }
            for term in data.terms
        },
        **{
            (address(question.topic.page), question.id): {address(question.more)}
            for question in data.questions
        },
        **{
            ("choose/", result.id): {
                address(result.more),
                *(f"systems/#{each}" for each in result.systems),
                *(f"glossary/#{each}" for each in result.terms),
            }
            for result in data.decision_results
        },
        **{
            (page, entry.id): {f"systems/#{each}" for each in entry.systems}
            for page, entries in (
                ("examples/", data.examples),
                ("boundary/", data.boundary_cases),
            )
            for entry in entries
        },
        **{
            (address(dimension_page(each.id)), "examples"): {
                f"examples/#{id}" for id in each.examples
            }
            for each in data.dimensions
        },
        **{
            (address(dimension_page(each.id)), "where-the-line-blurs"): {
                f"boundary/#{id}" for id in each.boundary_cases
            }
            for each in data.dimensions
        },
    }
    for (page, id), links in expected.items():
        assert links <= links_of(pages[page], id), (page, id)


def test_entries_stand_in_an_order_that_readers_know(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """Systems and terms by name, milestones by date, and changes with the newest first."""
    data = site.comparison

    def order(page: str, ids: set[str]) -> list[str]:
        found = [str(each["id"]) for each in pages[page].soup.select("[id]") if each["id"] in ids]
        assert len(found) == len(ids), page
        return found

    systems = order("systems/", {each.id for each in data.systems})
    for one, other in pairwise(data.system_by_id[id] for id in systems):
        assert one.verdict is not other.verdict or one.name.lower() < other.name.lower()
    terms = [
        data.term_by_id[id].name for id in order("glossary/", {each.id for each in data.terms})
    ]
    assert sorted(terms, key=str.lower) == terms
    dates = {each.id: each.date for each in data.milestones}
    assert [dates[id][:4] for id in order("timeline/", set(dates))] == sorted(
        date[:4] for date in dates.values()
    )
    days = {each.id: each.date for each in data.changes}
    assert [days[id] for id in order("about/", set(days))] == sorted(days.values(), reverse=True)


def test_rows_are_entries_too(site: Site) -> None:
    """The tests above look at rows and at entries of every kind that has a page."""
    kinds = {type(entry) for _, entry in shown_entries(site)}
    assert Aspect in kinds
    assert len(kinds) >= 10
