"""A macro works on any page: its links lead from there, and it brings its script along."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import html
from playwright.sync_api import BrowserContext, Page, expect

from macros.registration import register
from macros.site import Site
from macros.validation.macro_calls import MacroEnvironment
from tests.browser.pages import opened
from tests.conftest import SITE_URL, broken_links, served
from tests.forking import CALLS, FOLDER, page_with


def test_every_macro_is_tried(site: Site) -> None:
    """A new macro gets a line above."""
    environment = MacroEnvironment()
    register(environment, site)
    assert set(CALLS) == set(environment.macros)


def test_every_link_of_a_macro_leads_somewhere(fork: Path) -> None:
    """Wherever a macro stands, its links, pictures and scripts are found from there."""
    assert len(list((fork / FOLDER).glob("with-*/index.html"))) == len(CALLS)
    assert broken_links(fork) == []


def test_a_page_is_named_where_its_sources_are(fork: Path) -> None:
    """Whatever a macro cites on another page, the list of sources names that page."""
    cited_on: dict[str, set[str]] = {}
    notes: dict[str, set[str]] = {}
    for file in sorted(fork.rglob("*.html")):
        page = file.relative_to(fork).as_posix().removesuffix("index.html")
        document = html.document_fromstring(file.read_bytes())
        for identifier in document.xpath("//div[@class='footnote']//li/@id"):
            notes.setdefault(identifier.removeprefix("fn:"), set()).add(page)
        if page.startswith(f"{FOLDER}with-"):
            continue
        for entry in document.xpath("//*[contains(@class, 'sources')]/li"):
            links = entry.xpath(".//*[@class='cited-on']//a/@href")
            there = {urljoin(SITE_URL + page, link) for link in links}
            if there:
                cited_on[entry.get("id")] = {each.removeprefix(SITE_URL) for each in there}
    assert notes
    assert cited_on == notes


@pytest.fixture(scope="module")
def macro_address(fork: Path) -> Iterator[str]:
    """Return the address under which the fork is served."""
    with served(fork) as address:
        yield address


def has_choices(page: Page) -> None:
    """Expect that the table can be shown in other ways."""
    expect(page.get_by_role("checkbox", name="cards").first).to_be_visible()


def explains_a_panel(page: Page) -> None:
    """Expect that a panel of the umbrella says what it means."""
    page.locator(".umbrella-panel").first.focus()
    expect(page.locator(".umbrella-caption.is-chosen")).to_be_visible()


def looks_up(page: Page) -> None:
    """Expect that a name that is typed is answered."""
    page.locator("#look-up").fill("Midjourney")
    expect(page.locator(".look-up__found")).to_contain_text("Midjourney")


def filters_systems(page: Page) -> None:
    """Expect that the list of systems can be filtered."""
    page.locator("#look-up").fill("Midjourney")
    expect(page.locator("#midjourney")).to_be_visible()
    expect(page.locator("#bert")).to_be_hidden()


def asks_one_question(page: Page) -> None:
    """Expect that the guide shows one question at a time, and that an answer leads on."""
    expect(page.locator(".decision-options:visible")).to_have_count(1)
    page.locator(".decision-options:visible a").first.click()
    expect(page.locator("h1, h3").first).to_be_visible()


def filters_milestones(page: Page) -> None:
    """Expect that the list of milestones can be filtered."""
    page.get_by_role("radio", name="Language").check()
    expect(page.locator(".milestone--other").first).to_be_hidden()


def filters_a_list(page: Page) -> None:
    """Expect that what is typed leaves a few entries or none."""
    page.locator("#list-filter").fill("xyzzy")
    expect(page.locator(".list-filter__count")).to_contain_text("None of")


TRIED: dict[str, Callable[[Page], None]] = {
    "comparison_table": has_choices,
    "dimension_page": has_choices,
    "umbrella_figure": explains_a_panel,
    "look_up": looks_up,
    "system_list": filters_systems,
    "decision_guide": asks_one_question,
    "milestone_list": filters_milestones,
    "source_index": filters_a_list,
    "source_list": filters_a_list,
    "term_list": filters_a_list,
}


@pytest.mark.parametrize("name", [*TRIED, "decision_results", "timeline_figure"])
def test_a_macro_brings_its_script_along(
    context: BrowserContext, macro_address: str, name: str
) -> None:
    """The script runs, once, and has nothing to complain of, though no page asks for it."""
    page, noise = opened(context, f"{macro_address}{page_with(name)}/")
    if name in TRIED:
        TRIED[name](page)
    sources = page.locator("script[src]").evaluate_all("all => all.map(each => each.src)")
    assert noise == []
    assert len(sources) == len(set(sources))
