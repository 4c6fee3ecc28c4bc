"""Every entry is shown at its address, with its claims, facts and links."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any
from urllib.parse import urljoin

from bs4 import Tag

from macros.kinds import KINDS, claims_in, dimension_page, system_page
from macros.render.links import readable_date
from macros.site import Site, address
from tests.conftest import SITE_URL, BuiltPage, only

DATED_BY = ("as_of", "date", "made")  # fields of an entry that may date its claim, too


def parts(page: BuiltPage, id: str) -> Iterator[Tag]:
    """Yield the elements of an entry: from its anchor to the next heading or row."""
    start = page.elements[id]
    head = start.find_parent(class_="decision-answer") or start
    yield head
    for element in head.find_next_siblings():
        if start.name == "tr":
            is_part = "continued" in element.get_attribute_list("class")
        else:
            is_part = start.name in {"h1", "h2", "h3"} and element.name not in {"h1", "h2", "h3"}
        if not is_part:
            return
        yield element


def text_of(page: BuiltPage, id: str) -> str:
    """Return the words of an entry but for the lines that fold it, with one space between them."""
    words = (
        "".join(text for text in part.find_all(string=True) if not text.find_parent("summary"))
        for part in parts(page, id)
    )
    return " ".join(" ".join(words).split())


def links_of(page: BuiltPage, id: str) -> set[str]:
    """Return the addresses that an entry links to, below the root of the site."""
    return {
        urljoin(SITE_URL + page.address, str(link["href"])).removeprefix(SITE_URL)
        for part in parts(page, id)
        for link in part.select("a[href]")
    }


def shown_entries(site: Site) -> Iterator[tuple[str, str, Any]]:
    """Yield the address of a page and an anchor, and the entry or aspect that is shown there."""
    for kind in KINDS.values():
        for entry in site.comparison.entries(kind) if kind.page_path else ():
            if kind.name == "dimensions":
                for aspect in entry.aspects:
                    yield address(kind.page(entry)), aspect.id, aspect
            elif kind.own_page:
                yield address(kind.own_page.format_map(vars(entry))), "why", entry
            else:
                yield address(kind.page(entry)), entry.id, entry


def test_a_claim_is_shown_whole(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """It is shown with its sources, date, caveat, scope and basis."""
    total = 0
    for page, anchor, entry in shown_entries(site):
        expected: Counter[str] = Counter()
        cited = set()
        dates = {getattr(entry, name, None) for name in DATED_BY}
        for claim in claims_in((entry,)):
            total += 1
            expected[claim.text] += 1
            cited |= {f"{page}#fn:{source}" for source in (*claim.sources, *claim.caveat_sources)}
            if claim.scope:
                expected[f"Applies to: {claim.scope.lower()}."] += 1
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
        text = text_of(pages[page], anchor)
        missing = [words for words, count in expected.items() if text.count(words) < count]
        assert missing == [], (page, entry.id, text)
        assert cited <= links_of(pages[page], anchor), (page, entry.id)
    assert total > 500


def test_an_answer_of_the_guide_leads_to_its_step(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """To the next question, or to a result, whose verdict and title it names."""
    page = pages["choose/"]
    results = site.comparison.by_id["decision_results"]
    for question in site.comparison.decision_questions:
        links = [link for part in parts(page, question.id) for link in part.select("li a")]
        for option, link in zip(question.options, links, strict=True):
            text = " ".join(link.get_text().split())
            assert link["href"] == f"#{option.leads_to}"
            assert option.answer in text
            if result := results.get(option.leads_to):
                assert f"{result.verdict.label}: {result.title}" in text


def test_the_picture_of_a_dimension_follows_the_opening_of_its_answer(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """What else the answer says stands below it."""
    drawn = {figure.dimension for figure in site.comparison.figures}
    for dimension in site.comparison.dimensions:
        answer = dimension.answer
        page = pages[address(dimension_page(dimension.id))].soup
        (opening,) = page.select(".answer")
        shown = page.select(".answer ~ .picture-figure + p")
        assert bool(shown) == (dimension.id in drawn and answer.remainder != "")
        for paragraph, text in ((opening, answer.opening), *((p, answer.remainder) for p in shown)):
            assert " ".join(paragraph.get_text().split()).startswith(text)


def test_each_side_stands_in_its_column(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """The tables of the home page and of every dimension have each side below its heading."""
    tables: dict[str, list[Any]] = {
        "": list(site.comparison.dimensions),
        **{
            address(dimension_page(dimension.id)): list(dimension.aspects)
            for dimension in site.comparison.dimensions
        },
    }
    for page, rows in tables.items():
        (table,) = pages[page].soup.select("table.two-sided")
        heads = [head.get_text() for head in table.select("thead th")]
        assert heads[1:] == ["LLMs", "Other generative AI"], page
        assert [row["id"] for row in table.select("tbody[id]")] == [row.id for row in rows], page
        for row in rows:
            cells = [cell for part in parts(pages[page], row.id) for cell in part.select("td")]
            claims = [claim for claim in (row.both, row.llm, row.generative_ai) if claim]
            sides = ["both"] * bool(row.both) + ["side--llm", "side--generative-ai"]
            assert len(cells) == len(claims), (page, row.id)
            for cell, claim, side in zip(cells, claims, sides, strict=True):
                assert claim.text in " ".join(cell.get_text().split()), (page, row.id, side)
                assert side in cell["class"], (page, row.id)


def test_a_dimension_is_explained_below_its_name(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """On its page, in the list of dimensions and in the table of the home page."""
    for dimension in site.comparison.dimensions:
        places = (
            only(pages[address(dimension_page(dimension.id))].soup, "h1 ~ .subtitle"),
            only(pages["dimensions/"].soup, f"#{dimension.id} ~ .subtitle"),
            only(pages[""].elements[dimension.id], ".subtitle"),
        )
        assert {place.get_text() for place in places} == {dimension.subtitle}


def test_a_system_is_listed_with_its_verdict(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """Its mark is that of its group, its name leads to its page, and each fact has a cell."""
    page = pages["systems/"]
    for system in site.comparison.systems:
        item = page.elements[system.id]
        group = item.find_previous("h2")
        assert group is not None
        assert group["id"] == f"verdict-{system.verdict.value}", system.id
        assert system.verdict.label.lower() in group.get_text().lower(), system.id
        assert item.select_one(f".drop.verdict--{system.answer.value}"), system.id
        name, *facts = (cell.get_text() for cell in item.select("th, td"))
        media = (", ".join(words) for words in (system.inputs, system.outputs))
        assert name == system.name
        assert facts[1:] == [system.maker, system.years, *media], system.id
        assert address(system_page(system.id)) in links_of(page, system.id)


def test_a_system_has_its_facts_on_its_page(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """What goes in and comes out, who made it and when, and its other names; first, why."""
    for system in site.comparison.systems:
        page = pages[address(system_page(system.id))].soup
        facts = only(page, "div:has(> #why) + .system-facts")
        text = " ".join(facts.get_text(" ").split())
        for fact in (
            *system.inputs,
            *system.outputs,
            system.maker,
            system.years,
            system.architecture,
            readable_date(system.as_of),
            *system.aliases,
        ):
            assert fact in text, (system.id, fact)


def test_a_milestone_has_its_date_and_its_strand(
    site: Site, pages: Mapping[str, BuiltPage]
) -> None:
    """Its date is readable and machine-readable, in the section of its year."""
    for milestone in site.comparison.milestones:
        (item,) = parts(pages["timeline/"], milestone.id)
        time = only(item, "time")
        assert time["datetime"] == milestone.date, milestone.id
        assert time.get_text() == readable_date(milestone.date), milestone.id
        assert milestone.strand.label in item.get_text(), milestone.id
        heading = only(pages["timeline/"].soup, f"section:has(#{milestone.id}) h2")
        assert heading["id"] in {f"year-{milestone.date[:4]}", "before-2010"}, milestone.id


def test_an_entry_links_to_the_entries_it_names(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """Terms, systems, examples, boundary cases and the place with more are linked."""
    data = site.comparison
    questions = data.by_id["questions"]
    expected: dict[tuple[str, str], set[str]] = {
        **{
            ("glossary/", term.id): {
                *(f"glossary/#{id}" for id in term.related),
                *(address(dimension_page(id)) for id in term.dimensions),
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
                *(f"systems/{id}/" for id in result.systems),
                *(f"glossary/#{id}" for id in result.terms),
                *(f"{address(questions[id].topic.page)}#{id}" for id in result.answers),
            }
            for result in data.decision_results
        },
        **{
            (page, entry.id): {f"systems/{id}/" for id in entry.systems}
            for page, entries in (("examples/", data.examples), ("boundary/", data.boundary_cases))
            for entry in entries
        },
        **{
            (address(dimension_page(dimension.id)), section): {f"{page}/#{id}" for id in ids}
            for dimension in data.dimensions
            for section, page, ids in (
                ("examples", "examples", dimension.examples),
                ("where-the-line-blurs", "boundary", dimension.boundary_cases),
            )
        },
    }
    for (page, id), links in expected.items():
        assert links <= links_of(pages[page], id), (page, id)


def test_entries_are_sorted(site: Site, pages: Mapping[str, BuiltPage]) -> None:
    """Systems and terms by name, and changes with the newest first."""
    data = site.comparison

    def ordered(page: str, entries: tuple[Any, ...]) -> list[Any]:
        by_id = {entry.id: entry for entry in entries}
        shown = [by_id[id] for id in pages[page].elements if id in by_id]
        assert len(shown) == len(entries), page
        return shown

    for one, other in pairwise(ordered("systems/", data.systems)):
        assert one.verdict is not other.verdict or one.name.lower() < other.name.lower()
    names = [term.name.lower() for term in ordered("glossary/", data.terms)]
    assert names == sorted(names)
    days = [change.date for change in ordered("about/", data.changes)]
    assert days == sorted(days, reverse=True)
