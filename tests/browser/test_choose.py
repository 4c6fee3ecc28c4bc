"""The decision guide: one question at a time, and a result to share."""

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from macros.site import Site
from tests.browser.pages import (
    DESKTOP,
    NARROW,
    PHONE,
    RULES_OF_COLOR,
    Open,
    overflow,
    violations,
    violations_in_all_colors,
)

STEPS = ("question-text", "result-given-text")  # to summarize a text


def guide_of(page: Page) -> Locator:
    """Return the guide."""
    return page.locator(".decision-guide")


def step_of(page: Page) -> Locator:
    """Return the heading of the question or result that is shown."""
    return guide_of(page).locator("h3:visible")


def answer(page: Page, leads_to: str) -> None:
    """Choose the answer that leads to a step."""
    options = guide_of(page).locator(".decision-options a:visible")
    options.locator(f"xpath=self::*[@href='#{leads_to}']").first.click()


def expect_step(page: Page, id: str, number: int) -> None:
    """Expect a step to be shown and to be in the address, after a number of answers."""
    expect(page).to_have_url(re.compile(f"#{id}$"))
    expect(step_of(page)).to_have_id(id)
    trail = guide_of(page).get_by_role("navigation", name="Your answers").get_by_role("link")
    expect(trail).to_have_count(number)
    progress = "Result" if id.startswith("result") else re.compile(rf"\b{number + 1}\b")
    expect(guide_of(page).get_by_role("status")).to_have_text(progress)


def expect_arrival(page: Page, id: str) -> None:
    """Expect the heading of a step to have the focus, and the guide to be in sight above it."""
    expect(page.locator(f"#{id}")).to_be_focused()
    expect(page.locator(f"#{id}")).to_be_in_viewport()
    top = "element => element.getBoundingClientRect()"
    header = page.locator("header.top").evaluate(top)
    assert header["bottom"] - 1 <= guide_of(page).evaluate(top)["top"]


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_reader_is_led_to_a_result_and_back(visit: Open, size: ViewportSize) -> None:
    """Each answer leads one step on; the guide and the browser lead back."""
    page = visit("choose/", size=size)
    guide = guide_of(page)
    expect(step_of(page)).to_have_id("question-output")
    expect(guide.get_by_role("link", name="Back")).to_have_count(0)
    for number, step in enumerate(STEPS, start=1):
        answer(page, step)
        expect_step(page, step, number)
        expect_arrival(page, step)
    expect(guide.locator(".verdict:visible")).to_have_text("an LLM")
    expect(guide.locator(".evidence-mark:visible").first).to_be_visible()
    page.reload()
    page.go_back()
    expect_step(page, STEPS[0], 1)
    page.go_forward()
    expect_step(page, STEPS[1], 2)
    guide.get_by_role("link", name="Back").click()
    expect_step(page, STEPS[0], 1)
    guide.get_by_role("navigation").get_by_role("link").first.click()
    expect_step(page, "question-output", 0)
    answer(page, "result-speech-recognition")
    guide.get_by_role("link", name="Start again").click()
    expect_arrival(page, "question-output")


def test_the_answers_of_the_reader_are_kept(visit: Open) -> None:
    """Where several ways lead to a result, after a reload too."""
    page = visit("choose/")
    steps = ("question-number", "question-labels", "result-program")
    for number, step in enumerate(steps, start=1):
        answer(page, step)
        expect_step(page, step, number)
    page.reload()
    expect_step(page, "result-program", 3)


def test_results_are_folded_except_in_the_guide(visit: Open) -> None:
    """Below the guide a heading stands for each; one that is reached is whole."""
    page = visit("choose/")
    reasons = page.locator(".decision-result:has(#result-code) .decision-body")
    expect(page.locator("#result-code")).to_be_visible()
    expect(reasons).to_be_hidden()
    page.evaluate("location.hash = 'result-code'")
    expect(reasons).to_be_visible()
    page.evaluate("location.hash = 'question-output'")
    expect(reasons).to_be_hidden()


def test_every_answer_leads_where_it_should(visit: Open, site: Site) -> None:
    """Each answer of each question shows the question or the result that it leads to."""
    page = visit("choose/")
    for question in site.comparison.decision_questions:
        for option in question.options:
            page.evaluate("id => { location.hash = id; }", question.id)
            options = guide_of(page).locator(".decision-options a:visible")
            options.filter(has_text=option.answer).click()
            expect(step_of(page)).to_have_id(option.leads_to)


def test_a_result_can_be_sent_where_the_browser_can_send(visit: Open) -> None:
    """Its title and its address are shared; without the browser's help no button promises it."""
    page = visit("choose/#result-image-generator")
    button = guide_of(page).get_by_role("button", name="Share this answer")
    page.evaluate("Object.defineProperty(navigator, 'share', {writable: true})")
    page.evaluate("location.hash = 'result-search'")
    expect(step_of(page)).to_have_id("result-search")
    expect(button).to_have_count(0)
    page.evaluate("navigator.share = async (data) => { window.shared = data; }")
    page.evaluate("location.hash = 'result-image-generator'")
    button.click()
    assert page.evaluate("shared") == {"title": "Use an image generator", "url": page.url}
    guide_of(page).get_by_role("link", name="Back").click()
    expect(button).to_have_count(0)


@pytest.mark.parametrize("id", ["result-given-text", "result-classifier", "question-labels"])
def test_the_address_of_a_step_opens_it(visit: Open, id: str) -> None:
    """With answers that lead there."""
    page = visit(f"choose/#{id}", size=PHONE)
    expect(step_of(page)).to_have_id(id)
    expect(page.locator(".decision-trail a")).not_to_have_count(0)
    expect_arrival(page, id)


def test_other_addresses_of_the_page_leave_the_guide_where_it_is(visit: Open) -> None:
    """A section is reached, and a footnote with the way back from it."""
    page = visit("choose/#cost")
    expect(page.locator("#cost")).to_be_in_viewport()
    expect(step_of(page)).to_have_id("question-output")
    page.evaluate("location.hash = 'result-classifier'")
    number = guide_of(page).locator(".decision-current a.footnote-ref").first
    page.evaluate("hash => { location.hash = hash; }", number.get_attribute("href"))
    expect(page.locator(".footnote li:target")).to_be_in_viewport()
    expect(step_of(page)).to_have_id("result-classifier")
    page.go_back()
    expect(page).to_have_url(re.compile("#result-classifier$"))
    expect(step_of(page)).to_have_id("result-classifier")


def test_the_guide_needs_no_mouse(visit: Open) -> None:
    """Tab leads to the answers and Enter chooses; the next Tab is at the next answers."""
    page = visit("choose/#question-output")
    expect(page.locator("#question-output")).to_be_focused()
    for id in STEPS:
        page.keyboard.press("Tab")  # the permalink of the heading
        page.keyboard.press("Tab")
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert page.evaluate(outline) == "solid"
        page.keyboard.press("Enter")
        expect(page.locator(f"#{id}")).to_be_focused()
    guide_of(page).get_by_role("link", name="Back").press("Enter")
    expect(page.locator("#question-text")).to_be_focused()


# The permalink of the heading: its height in lines, and how far it is below the title.
PERMALINK = """(heading) => {
    const link = heading.querySelector(".headerlink"), title = new Range();
    title.selectNodeContents(heading.firstChild);
    const {top, height} = link.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(link).lineHeight);
    return {lines: height / line, below: top - title.getBoundingClientRect().bottom};
}"""


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_the_link_to_a_result_has_a_line_of_its_own(
    visit: Open, site: Site, size: ViewportSize
) -> None:
    """Below the title of every result."""
    page = visit("choose/", size=size)
    for result in site.comparison.decision_results:
        page.evaluate("id => { location.hash = id; }", result.id)
        expect(step_of(page)).to_have_id(result.id)
        link = step_of(page).evaluate(PERMALINK)
        assert link["lines"] < 2, result.id
        assert link["below"] > -1, result.id


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_every_state_is_accessible(visit: Open, size: ViewportSize) -> None:
    """The first question, a later one and a result, in the light, the dark and forced colors."""
    page = visit("choose/", size=size)
    for next_step in (*STEPS, ""):
        page.emulate_media(forced_colors="none")
        assert violations_in_all_colors(page, within=".decision-guide") == []
        page.emulate_media(forced_colors="active")
        assert violations(page, only=RULES_OF_COLOR, within=".decision-guide") == []
        assert overflow(page) == 0
        if next_step:
            answer(page, next_step)


def test_without_scripts_the_guide_is_a_text(visit: Open, site: Site) -> None:
    """All questions are listed, say where each answer leads, and link there."""
    page = visit("choose/", size=PHONE, device="without scripts")
    results = {result.id: result for result in site.comparison.decision_results}
    for question in site.comparison.decision_questions:
        expect(page.locator(f"#{question.id}")).to_be_visible()
        for option in question.options:
            link = guide_of(page).locator(f'a[href="#{option.leads_to}"]')
            link = link.filter(has_text=option.answer)
            expect(link).to_be_visible()
            if result := results.get(option.leads_to):
                expect(link).to_contain_text(f"{result.verdict.label}: {result.title}")
    for id in results:
        expect(page.locator(f"#{id}")).to_be_visible()
    expect(page.locator(".decision-buttons, .decision-trail")).to_have_count(0)


def test_on_paper_the_guide_is_a_text(visit: Open, site: Site) -> None:
    """Printed at a result, the page has all questions, and the result below its own heading."""
    page = visit("choose/#result-program")
    result = guide_of(page).locator("#result-program")
    expect(result).to_be_visible()
    page.emulate_media(media="print")
    expect(result).to_have_count(0)
    data = site.comparison
    steps = [question.id for question in data.decision_questions]
    steps += [each.id for each in data.decision_results]
    for id in steps:
        expect(page.locator(f"#{id}")).to_be_visible()
    expect(
        page.locator(".decision-buttons, .decision-trail").locator("visible=true")
    ).to_have_count(0)
    page.emulate_media(media="screen")
    expect(result).to_be_visible()
