"""The decision guide: one question at a time, and a result to share."""

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

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


def test_a_link_to_a_group_of_results_opens_it_on_a_phone(visit: Open) -> None:
    """The others stay folded, which leaves the guide in sight."""
    page = visit("choose/#an-llm", size=PHONE)
    expect(page.locator("#result-code")).to_be_visible()
    expect(page.locator("#result-classifier")).to_be_hidden()


def test_a_phone_leads_from_a_result_to_what_to_check(visit: Open) -> None:
    """It stands far below; the next result has links of its own."""
    page = visit("choose/#result-code", size=PHONE)
    jump = guide_of(page).get_by_role("button", name="Ask a vendor")
    title = guide_of(page).locator("strong", has_text="Ask a vendor")
    expect(title).not_to_be_in_viewport()
    jump.click()
    expect(title).to_be_in_viewport()
    expect(title).to_be_focused()
    header = page.locator("header.top").evaluate("header => header.getBoundingClientRect().bottom")
    assert title.evaluate("title => title.getBoundingClientRect().top") >= header
    page.evaluate("location.hash = 'result-classifier'")
    expect(jump).to_be_visible()
    expect(page.get_by_role("button", name="Ask a vendor")).to_have_count(1)


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
