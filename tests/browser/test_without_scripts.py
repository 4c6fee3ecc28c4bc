"""Pages without scripts: whole, and without a control that would do nothing."""

import pytest
from playwright.sync_api import expect

from tests.browser.pages import PHONE, Open, page_name

# What of each page is shown, all of it.
SHOWN = {
    "": "h1, .lead, svg.umbrella, .two-sided td, .two-sided .side-name",
    "compare/": "article noscript a",
    "choose/": "h3[id^=question-], .group > summary, .decision-options a",
    "dimensions/technical-structure/": ".two-sided .as-of, .footnote-ref, .picture--narrow",
    "glossary/": ".letters > a, .group > summary",
    "linking/": ".highlight",
    "questions/": ".first > li, .topic > summary",
    "search/": ".search-page__off a",
    "see/": ".see-film, .see-guess img, .see-table tbody tr",
    "sources/": ".sources > li",
    "systems/": ".all-systems [data-verdict], .rain [data-system]",
    "timeline/": ".group > summary, .timeline-drawing",
    "usage/": ".group > summary",
}
CONTROLS = "article :is(button, input, select, textarea):not(.look-up *), article [aria-haspopup]"


@pytest.mark.parametrize("path", SHOWN, ids=page_name)
def test_a_page_is_whole_without_scripts(visit: Open, path: str) -> None:
    """The form of the look-up is left, which leads to the page of the search."""
    page = visit(path, size=PHONE, device="without scripts")
    parts = page.locator(SHOWN[path])
    expect(parts).not_to_have_count(0)
    expect(parts.locator("visible=false")).to_have_count(0)
    expect(page.locator(CONTROLS).locator("visible=true")).to_have_count(0)


def test_a_group_of_questions_is_folded_on_a_phone(visit: Open) -> None:
    """Until it is opened, by hand or by the address of a question."""
    page = visit("questions/limits/", size=PHONE, device="without scripts")
    questions = page.locator(".question > h3")
    expect(questions.locator("visible=true")).to_have_count(0)
    page.locator(".group > summary").last.click()
    expect(questions.last).to_be_visible()
    page.goto(f"{page.url}#{questions.first.get_attribute('id')}")
    expect(questions.first).to_be_in_viewport()
