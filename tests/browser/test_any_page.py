"""A macro works on any page: its links lead from there, and it brings its script along."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.site import Site
from tests.conftest import broken_links, served
from tests.forking import FOLDER, macro_names, page_with


def test_every_link_of_a_macro_leads_somewhere(fork: Path, site: Site) -> None:
    """Wherever a macro stands, its links, pictures and scripts are found from there."""
    assert len(list((fork / FOLDER).glob("with-*/index.html"))) == len(macro_names(site))
    assert broken_links(fork) == []


@pytest.fixture(scope="module")
def macro_address(fork: Path) -> Iterator[str]:
    """Return the address under which the fork is served."""
    with served(fork) as address:
        yield address


# What is typed into a field, or nothing where an element is clicked, and what its script then adds.
SCRIPTED = {
    "comparison_table": ("", ".two-sided .evidence-mark", ".two-sided .evidence"),
    "dimension_page": ("", ".two-sided .evidence-mark", ".two-sided .evidence"),
    "umbrella_figure": ("", "figcaption button", ".umbrella-boundary:not([hidden])"),
    "look_up": ("Midjourney", "#look-up", ".look-up__answer [href$='midjourney/']"),
    "system_filters": ("Midjourney", "#filter-name", ".system-index li[hidden]"),
    "decision_guide": ("", ".decision-options a", ".decision-trail a"),
    "definition": ("", ".copy-this", ".copy-this"),
    "milestone_filter": ("openai", ".timeline-filter [name=words]", ".milestone[hidden]"),
    "source_index": ("xyzzy", "#list-filter", ".list-filter a:visible"),
    "source_list": ("xyzzy", "#list-filter", ".list-filter a:visible"),
    "term_list": ("xyzzy", "#list-filter", ".list-filter a:visible"),
}


@pytest.mark.parametrize("name", [*SCRIPTED, "decision_results", "system_list", "timeline_figure"])
def test_a_macro_brings_its_script_along(
    new_page: Callable[..., Page], macro_address: str, name: str
) -> None:
    """The script runs, once, and reports nothing, though no page requests it."""
    page = new_page()
    page.goto(f"{macro_address}{page_with(name)}/")
    if name in SCRIPTED:
        text, selector, result = SCRIPTED[name]
        element = page.locator(selector).first
        element.fill(text) if text else element.click()
        expect(page.locator(result)).not_to_have_count(0)
    elif name == "system_list":
        expect(page.locator(".system-index li").last).to_be_visible()
    sources = page.locator("script[src]").evaluate_all("all => all.map(each => each.src)")
    assert len(sources) == len({*sources})
