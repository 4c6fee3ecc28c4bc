"""The filter of a list that goes on on further pages: it finds what stands on all of them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from macros.site import Site
from tests.browser.pages import opened
from tests.conftest import served


@pytest.fixture(scope="module")
def fork_address(fork_by_mkdocs: Path) -> Iterator[str]:
    """Return the address under which the fork is served, whose lists go on."""
    with served(fork_by_mkdocs) as address:
        yield address


# The filter of each list: its page, its field, what says how many are left, and what they are.
FILTERS = {
    "systems": ("systems/", "#look-up", ".look-up__count"),
    "terms": ("glossary/", "#list-filter", ".list-filter__count"),
    "milestones": ("timeline/", "[name=words]", ".timeline-filter [role=status]"),
}


@pytest.mark.parametrize("kind", FILTERS)
def test_a_filter_finds_what_stands_on_further_pages(
    context: BrowserContext, fork_address: str, site: Site, kind: str
) -> None:
    """What is typed finds three new entries, of which two are fetched when the field is used."""
    path, field, status = FILTERS[kind]
    page, noise = opened(context, fork_address + path)
    new = page.locator(".md-typeset [id$=-again]:visible")
    expect(new).to_have_count(1)
    page.locator(field).fill("again")
    expect(new).to_have_count(3)
    total = len(getattr(site.comparison, kind)) + 3
    expect(page.locator(status)).to_have_text(re.compile(rf"^\d of {total} {kind}\.?$"))
    assert noise == []


def test_an_address_with_a_filter_finds_what_stands_on_further_pages(
    context: BrowserContext, fork_address: str
) -> None:
    """A link such as those of the pictures, which filter by what goes in, is answered in whole."""
    page, noise = opened(context, f"{fork_address}systems/?name=again")
    expect(page.locator(".system:visible")).to_have_count(3)
    assert noise == []


def test_links_of_what_is_fetched_lead_on_from_its_page(
    context: BrowserContext, fork_address: str
) -> None:
    """A source or a term of an entry of the second page is found from the first."""
    page, _ = opened(context, f"{fork_address}systems/?name=again")
    expect(page.locator(".system:visible")).to_have_count(3)
    fetched = page.locator(".system:visible").last
    addresses = fetched.locator("a").evaluate_all("links => links.map(link => link.href)")
    assert addresses
    assert all(each.startswith(fork_address) for each in addresses)
    assert any(each.startswith(f"{fork_address}systems/2/#") for each in addresses)


def test_without_further_pages_the_first_is_filtered(
    context: BrowserContext, fork_address: str
) -> None:
    """Where the second page cannot be had, the filter answers from what it has."""
    context.route("**/glossary/2/", lambda route: route.abort())
    page, _ = opened(context, f"{fork_address}glossary/")
    page.locator("#list-filter").fill("again")
    expect(page.locator(".list-filter__count")).to_have_text(re.compile(r"^1 of \d+ terms\.$"))


def test_a_further_page_stands_in_the_navigation_where_the_first_does(
    context: BrowserContext, fork_address: str
) -> None:
    """Its tab is marked, the path names the first page, and both lists of pages lead there."""
    page, noise = opened(context, f"{fork_address}sources/papers/2/")
    expect(page.locator(".tabs__active")).to_have_text("Reference")
    expect(page.locator(".path a").last).to_have_text("Papers")
    for place in ("above", "below"):
        links = page.get_by_role("navigation", name=f"Pages of this list, {place}")
        expect(links.locator("[aria-current]")).to_have_text("2")
        expect(links.get_by_role("link", name="1")).to_have_attribute("href", "../")
    assert noise == []
