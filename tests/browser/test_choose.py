"""The decision guide in a real browser: one question at a time, and a result to share."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, ViewportSize, expect

from macros.site import Site
from tests.browser.pages import (
    DESKTOP,
    NARROW,
    PHONE,
    RULES_OF_COLOR,
    RULES_OF_SIGHT,
    opened,
    violations,
)
from tests.browser.windows import BLANK, Windows
from tests.conftest import SITE_URL


def answers_to(site: Site, *steps: str) -> tuple[str, ...]:
    """Return the answers that lead from the first question through these steps."""
    questions = site.comparison.by_id["decision_questions"]
    question = site.comparison.decision_questions[0]
    answers = []
    for step in steps:
        answers.append(next(each.answer for each in question.options if each.leads_to == step))
        question = questions.get(step, question)
    return tuple(answers)


def guide_of(page: Page) -> Locator:
    """Return the guide."""
    return page.locator(".decision-guide")


def answer(page: Page, text: str) -> None:
    """Choose an answer to the question that is shown."""
    guide_of(page).locator(".decision-options a:visible", has_text=text).click()


def progress_at(number: int, most: int) -> re.Pattern[str]:
    """Match a line that gives the number of a question and how many there are at most."""
    return re.compile(rf"\b{number}\b.*\b{most}\b")


def expect_step(
    page: Page, id: str, answers: tuple[str, ...], progress: str | re.Pattern[str]
) -> None:
    """Expect one step to be shown, with the way to it, and to be what the address names."""
    guide = guide_of(page)
    expect(page).to_have_url(re.compile(f"#{id}$"))
    expect(guide.locator("h3:visible")).to_have_id(id)
    expect(guide.get_by_role("status")).to_have_text(progress)
    expect(guide.get_by_role("navigation", name="Your answers").get_by_role("link")).to_have_text(
        list(answers)
    )


def expect_arrival(page: Page, id: str) -> None:
    """Expect the reader to be at a step: its heading has the focus, all above it is in sight."""
    expect(page.locator(f"#{id}")).to_be_focused()
    header = page.locator("header.top").bounding_box()
    guide, heading = guide_of(page).bounding_box(), page.locator(f"#{id}").bounding_box()
    size = page.viewport_size
    assert header
    assert guide
    assert heading
    assert size
    assert header["height"] - 1 <= guide["y"]
    assert heading["y"] + heading["height"] <= size["height"]


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_a_reader_is_led_to_a_result_and_back(
    windows: Windows, address: str, site: Site, size: ViewportSize
) -> None:
    """Each answer leads one step on, and both the guide and the browser lead back."""
    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page, noise = opened(context, f"{address}choose/#question-output")
        guide = guide_of(page)
        way = answers_to(site, "question-text", "result-given-text")
        expect_step(page, "question-output", (), progress_at(1, 3))
        expect(guide.get_by_role("link", name="Back")).to_have_count(0)
        answer(page, way[0])
        expect_step(page, "question-text", way[:1], progress_at(2, 2))
        expect_arrival(page, "question-text")
        answer(page, way[1])
        expect_step(page, "result-given-text", way, "Result")
        expect_arrival(page, "result-given-text")
        expect(guide.locator(".verdict:visible")).to_have_text("an LLM")
        expect(guide.locator("sup a.footnote-ref:visible").first).to_be_visible()
        expect(guide.get_by_role("link", name="Summarizing and translating text")).to_be_visible()
        page.go_back()
        expect_step(page, "question-text", way[:1], progress_at(2, 2))
        page.go_forward()
        expect_step(page, "result-given-text", way, "Result")
        guide.get_by_role("link", name="Back").click()
        expect_step(page, "question-text", way[:1], progress_at(2, 2))
        answer(page, way[1])
        guide.get_by_role("navigation").get_by_role("link", name=way[0]).click()
        expect_step(page, "question-output", (), progress_at(1, 3))
        answer(page, *answers_to(site, "result-speech-recognition"))
        guide.get_by_role("link", name="Start again").click()
        expect_step(page, "question-output", (), progress_at(1, 3))
        expect_arrival(page, "question-output")
        assert noise == []


def test_every_answer_leads_where_it_should(windows: Windows, address: str, site: Site) -> None:
    """Each answer of each question shows the question or the result that it leads to."""
    with windows.open(viewport=DESKTOP) as context:
        page, _ = opened(context, f"{address}choose/")
        for question in site.comparison.decision_questions:
            for option in question.options:
                page.evaluate("id => { location.hash = id; }", question.id)
                answer(page, option.answer)
                expect(guide_of(page).locator("h3:visible")).to_have_id(option.leads_to)


def test_a_result_can_be_shared(windows: Windows, address: str, site: Site) -> None:
    """The address of each result opens the guide at it, with a way of answers that leads there."""
    with windows.open(viewport=PHONE, reduced_motion="reduce") as context:
        for result in site.comparison.decision_results[:3]:
            page, _ = opened(context, f"{address}choose/#{result.id}")
            expect(guide_of(page).locator("h3:visible")).to_have_id(result.id)
            expect(page.locator(".decision-trail a")).not_to_have_count(0)
            expect_arrival(page, result.id)
            page.goto(BLANK)
        page, _ = opened(context, f"{address}choose/#question-labels")
        expect_step(page, "question-labels", answers_to(site, "question-labels"), progress_at(2, 2))


def test_the_way_that_was_taken_is_kept(windows: Windows, address: str, site: Site) -> None:
    """Where several ways lead to a result, the reader's own is shown, after a reload too."""
    ways = answers_to(site, "question-number", "question-labels", "result-program")
    with windows.open(viewport=DESKTOP) as context:
        page, _ = opened(context, f"{address}choose/")
        for each in ways:
            answer(page, each)
        expect_step(page, "result-program", ways, "Result")
        page.reload()
        expect_step(page, "result-program", ways, "Result")
        page.go_back()
        expect_step(page, "question-labels", ways[:2], progress_at(3, 3))


def test_other_addresses_of_the_page_go_on_working(
    windows: Windows, address: str, site: Site
) -> None:
    """A section, a footnote and the way back from it are reached; the guide stays where it was."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}choose/#cost", until="networkidle")
        expect(page.locator("#cost")).to_be_in_viewport()
        expect(guide_of(page).locator("h3:visible")).to_have_id("question-output")
        page.goto(f"{address}choose/#result-classifier")
        number = guide_of(page).locator("a.footnote-ref:visible").first
        page.evaluate("hash => { location.hash = hash; }", number.get_attribute("href"))
        expect(page).to_have_url(re.compile("#fn:"))
        expect(page.locator(".footnote li:target")).to_be_in_viewport()
        expect(guide_of(page).locator("h3:visible")).to_have_id("result-classifier")
        page.go_back()
        expect_step(
            page,
            "result-classifier",
            answers_to(site, "question-labels", "result-classifier"),
            "Result",
        )


def test_the_guide_needs_no_mouse(windows: Windows, address: str) -> None:
    """Tab leads to the answers and Enter chooses; the next Tab is at the next answers."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}choose/#question-output")
        expect(page.locator("#question-output")).to_be_focused()
        for id in ("question-text", "result-given-text"):
            page.keyboard.press("Tab")  # the mark beside the heading
            page.keyboard.press("Tab")
            outline = "getComputedStyle(document.activeElement).outlineStyle"
            assert page.evaluate(outline) == "solid"
            page.keyboard.press("Enter")
            expect(page.locator(f"#{id}")).to_be_focused()
        guide_of(page).get_by_role("link", name="Back").press("Enter")
        expect(page.locator("#question-text")).to_be_focused()


def test_a_mark_opens_the_menu_and_moves_nothing(
    windows: Windows, address: str, site: Site
) -> None:
    """The link to a result is copied from the guide and from the text, where each is."""
    leave = ["clipboard-read", "clipboard-write"]
    with windows.open(viewport=DESKTOP, reduced_motion="reduce", permissions=leave) as context:
        page, noise = opened(context, f"{address}choose/#result-program")
        menu = page.get_by_role("dialog", name="Link to ")
        names = {result.id: result.title for result in site.comparison.decision_results}
        for id in ("result-program", "result-classifier"):
            page.locator(f'a.headerlink[href="#{id}"]').click()
            expect(menu).to_have_accessible_name(f"Link to {names[id]}")
            menu.get_by_role("button", name="Copy link", exact=True).click()
            expect(menu.get_by_role("status")).to_have_text("Copied")
            assert page.evaluate("navigator.clipboard.readText()") == f"{SITE_URL}choose/#{id}"
            page.keyboard.press("Escape")
            expect(page).to_have_url(re.compile(f"#{id}$"))
            expect(guide_of(page).locator("h3:visible")).to_have_id("result-program")
        assert noise == []


# The mark of the result that is shown: its height in lines, and how far it is below the title.
MARK = """(heading) => {
    const mark = heading.querySelector(".headerlink");
    const title = new Range();
    title.selectNodeContents(heading.firstChild);
    const {top, height} = mark.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(mark).lineHeight);
    return {lines: height / line, below: top - title.getBoundingClientRect().bottom};
}"""


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_the_link_to_a_result_has_a_line_of_its_own(
    windows: Windows, address: str, site: Site, size: ViewportSize
) -> None:
    """The words of the link stand in one line below the title of every result."""
    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}choose/")
        for result in site.comparison.decision_results:
            page.evaluate("id => { location.hash = id; }", result.id)
            heading = guide_of(page).locator("h3:visible")
            expect(heading).to_have_id(result.id)
            mark = heading.evaluate(MARK)
            assert mark["lines"] < 2, result.id
            assert mark["below"] > -1, result.id


def is_accessible(page: Page) -> bool:
    """Say whether axe finds nothing, nothing scrolls sideways and every target is large enough.

    Axe is asked all on a desktop, and in a narrow window what may be different there.
    """
    size = page.viewport_size
    assert size
    rules = RULES_OF_SIGHT if size == NARROW else ()
    assert violations(page, only=rules, within=".decision-guide") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for selector, least in ((".decision-options a", 44), ("a.button, a.headerlink", 24)):
        for each in guide_of(page).locator(selector).locator("visible=true").all():
            box = each.bounding_box()
            assert box
            assert min(box["height"], box["width"]) >= least
    return True


@pytest.mark.parametrize("size", [NARROW, DESKTOP], ids=["narrow", "desktop"])
def test_every_state_is_accessible(
    windows: Windows, address: str, site: Site, size: ViewportSize
) -> None:
    """The first question, a later one and a result are, in the light, the dark, forced colors."""
    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}choose/")
        for next_answer in (*answers_to(site, "question-text", "result-given-text"), ""):
            page.emulate_media(color_scheme="light", forced_colors="none")
            assert is_accessible(page)
            page.emulate_media(color_scheme="dark")
            assert violations(page, only=RULES_OF_COLOR, within=".decision-guide") == []
            page.emulate_media(forced_colors="active")
            assert violations(page, only=RULES_OF_COLOR, within=".decision-guide") == []
            if next_answer:
                answer(page, next_answer)


@pytest.fixture
def scriptless(windows: Windows) -> Iterator[BrowserContext]:
    """Return a window in which no script runs."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as window:
        yield window


def test_without_scripts_the_guide_is_a_text(
    scriptless: BrowserContext, address: str, site: Site
) -> None:
    """All questions stand below each other, say where each answer leads, and link there."""
    page, _ = opened(scriptless, f"{address}choose/")
    results = {result.id: result for result in site.comparison.decision_results}
    for question in site.comparison.decision_questions:
        expect(page.locator(f"#{question.id}")).to_be_visible()
        for option in question.options:
            link = guide_of(page).locator(f'a[href="#{option.leads_to}"]')
            links = link.filter(has_text=option.answer)
            expect(links).to_be_visible()
            if option.leads_to in results:
                result = results[option.leads_to]
                expect(links).to_contain_text(f"{result.verdict.label}: {result.title}")
    for id in results:
        expect(page.locator(f"#{id}")).to_be_visible()
    expect(page.locator(".decision-buttons, .decision-trail")).to_have_count(0)
    guide_of(page).locator('a[href="#result-speech-recognition"]').click()
    expect(page.locator("#result-speech-recognition")).to_be_in_viewport()


def test_on_paper_the_guide_is_a_text(windows: Windows, address: str, site: Site) -> None:
    """Printed at a result, the page has all questions, and the result below its own heading."""
    with windows.open(viewport=DESKTOP) as context:
        page, _ = opened(context, f"{address}choose/#result-program")
        result = guide_of(page).locator("#result-program")
        expect(result).to_be_visible()
        page.emulate_media(media="print")
        expect(result).to_have_count(0)
        data = site.comparison
        steps = [question.id for question in data.decision_questions]
        steps += [each.id for each in data.decision_results]
        for id in steps:
            expect(page.locator(f"#{id}")).to_be_visible()
        expect(page.locator(".decision-trail")).to_be_hidden()
        expect(page.locator(".decision-buttons")).to_be_hidden()
        page.emulate_media(media="screen")
        expect(result).to_be_visible()
