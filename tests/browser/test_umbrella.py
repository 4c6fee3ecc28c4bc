"""The umbrella on the home page, by keyboard, mouse, finger, and without scripts."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.model import Verdict
from macros.site import Site
from tests.browser.pages import (
    PHONE,
    RULES_OF_COLOR,
    Open,
    violations,
    violations_in_all_colors,
)

PARTS = "svg.umbrella a"
ROWS = ".umbrella-row"
CAPTION = ".umbrella-caption.is-chosen"
BOUNDARY = ".umbrella-boundary"
STATUS = ".umbrella-figure [role=status]"


@pytest.fixture
def page(new_page: Callable[..., Page], address: str) -> Page:
    """Return the home page, with its clock under the test's control."""
    page = new_page()
    page.clock.install()
    page.goto(address)
    return page


def expect_focus(page: Page, name: str) -> None:
    """Expect a part of the umbrella to have the focus."""
    expect(page.locator(f"{PARTS}:focus")).to_have_text(name)


def test_arrow_keys_lead_from_part_to_part(page: Page, site: Site) -> None:
    """Each part shows its meaning and examples in the same place, and is read out at rest."""
    height = "figure => figure.getBoundingClientRect().height"
    before = page.locator(".umbrella-figure").evaluate(height)
    page.locator(PARTS).first.focus()
    for modality in site.comparison.modalities:
        expect_focus(page, modality.name)
        expect(page.locator(CAPTION)).to_contain_text(modality.claim.text)
        for id in modality.systems:
            expect(page.locator(CAPTION)).to_contain_text(site.comparison.by_id["systems"][id].name)
        page.clock.run_for(1000)
        expect(page.locator(STATUS)).to_contain_text(modality.claim.text)
        assert page.locator(".umbrella-figure").evaluate(height) == before
        page.keyboard.press("ArrowRight")
    expect_focus(page, "Generative AI")
    for key, name in (("ArrowDown", "LLM"), ("ArrowRight", "LLM"), ("Home", "Text")):
        page.keyboard.press(key)
        expect_focus(page, name)
    page.keyboard.press("End")
    expect_focus(page, "LLM")
    page.keyboard.press("Escape")
    expect(page.locator("svg .is-chosen")).to_have_count(0)
    expect(page.locator(STATUS)).to_be_empty()
    expect(page.locator(".umbrella-legend")).to_be_visible()
    expect_focus(page, "LLM")


def test_passing_over_parts_is_not_read_out(page: Page, site: Site) -> None:
    """By keyboard only the part that one rests on is announced; by mouse none is."""
    page.evaluate(
        """(selector) => {
            window.heard = [];
            const status = document.querySelector(selector);
            new MutationObserver(() => status.textContent && heard.push(status.textContent))
                .observe(status, {childList: true});
        }""",
        STATUS,
    )
    page.locator(PARTS).first.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.clock.run_for(1000)
    heard = page.evaluate("heard")
    assert len(heard) == 1
    assert site.comparison.modalities[4].claim.text in heard[0]
    page.locator(PARTS).nth(1).locator("text").hover()
    expect(page.locator(CAPTION)).to_contain_text("Code.")
    page.clock.run_for(1000)
    assert page.evaluate("heard.length") == 1


def test_a_mouse_reads_the_caption_and_a_second_click_follows_the_link(page: Page) -> None:
    """A click keeps the caption on the way to its link; Escape returns to that of the LLM."""
    expect(page.locator(CAPTION)).to_contain_text("Large language model")
    images = page.locator(PARTS).nth(2).locator("text")
    images.click()
    more = page.locator(CAPTION).get_by_role("link", name="More about images")
    page.locator(PARTS).nth(1).locator("text").hover()
    more.hover()
    expect(more).to_be_visible()
    page.mouse.move(2, 2)
    page.keyboard.press("Escape")
    expect(page.locator(CAPTION)).to_contain_text("Large language model")
    images.click()
    images.click()
    page.wait_for_url("**/dimensions/basic-functionality/#images")


def test_a_finger_sees_the_caption_first(visit: Open, address: str) -> None:
    """The first tap on a part shows its caption; the second, or the link in it, follows it."""
    page = visit("", size=PHONE, device="phone")
    for name in ("Images", "LLM"):
        page.locator(PARTS, has_text=name).locator("text").tap()
        expect(page.locator(CAPTION)).to_contain_text(name)
        assert page.url == address
    page.locator(PARTS, has_text="LLM").locator("text").tap()
    page.wait_for_url("**/glossary/#large-language-model")
    page.go_back()
    page.locator(PARTS, has_text="Audio").locator("text").tap()
    page.locator(CAPTION).get_by_role("link", name="More about audio").tap()
    page.wait_for_url("**/dimensions/basic-functionality/#audio")


def test_systems_on_the_boundary_are_named_below_what_they_make(
    visit: Open, address: str, site: Site
) -> None:
    """One control shows them, each a link with a target of its own; the address keeps that."""
    boundary = {each.id for each in site.comparison.systems if each.verdict is Verdict.BOUNDARY}
    page = visit("?other=1", size=PHONE)
    summary, rows = page.locator(f"{BOUNDARY} > summary"), page.locator(ROWS)
    expect(rows.first).to_be_hidden()
    summary.click()
    expect(rows.first).to_be_visible()
    expect(page).to_have_url(f"{address}?other=1&boundary=shown")
    page.reload()
    expect(rows.first).to_be_visible()
    targets = rows.evaluate_all("rows => rows.map(row => row.getAttribute('href'))")
    assert {href.partition("systems/#")[2] for href in targets} == boundary
    # The arrow keys lead from the parts to the rows.
    page.locator(PARTS).last.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    row = rows.nth(1)
    expect(row).to_be_focused()
    expect(page.locator(CAPTION)).to_contain_text(str(row.get_attribute("aria-label")))
    link = page.locator(CAPTION).get_by_role("link")
    expect(link).to_have_attribute("href", str(row.get_attribute("href")))
    summary.click()
    expect(rows.first).to_be_hidden()
    expect(page.locator(CAPTION)).to_contain_text("Large language model")
    expect(page).to_have_url(f"{address}?other=1")


def test_every_state_is_accessible(visit: Open) -> None:
    """With a caption and the rows shown, in the light, in the dark and in forced colors."""
    page = visit("?boundary=shown", size=PHONE)
    page.locator(PARTS).nth(2).focus()
    assert violations_in_all_colors(page, within=".umbrella-figure") == []
    page.locator(ROWS).first.focus()
    page.emulate_media(forced_colors="active")
    assert violations(page, only=RULES_OF_COLOR, within=".umbrella-figure") == []


def test_a_chosen_panel_keeps_the_colors_of_the_reader(visit: Open) -> None:
    """In forced colors a panel under the pointer has the ground on which its name is legible."""
    page = visit("", forced_colors="active")
    panels = page.locator(".umbrella-panel")
    panels.first.locator("text").hover()
    fills = panels.locator("path:first-child").evaluate_all(
        "all => all.map(each => getComputedStyle(each).fill)"
    )
    assert len({*fills}) == 1


def test_without_scripts_the_text_version_is_complete(visit: Open, site: Site) -> None:
    """The parts are links, and the lists hold what the captions and the rows do."""
    page = visit("", size=PHONE, device="without scripts")
    expect(page.locator(PARTS)).to_have_count(len(site.comparison.modalities) + 2)
    for hidden in (".umbrella-caption", ROWS):
        expect(page.locator(hidden).first).to_be_hidden()
    for summary in page.locator(".in-words > summary").all():
        summary.click()
    words = " ".join(page.locator(".in-words").all_inner_texts())
    for modality in site.comparison.modalities:
        assert modality.claim.text in words
        assert all(site.comparison.by_id["systems"][id].name in words for id in modality.systems)
    for system in site.comparison.systems:
        assert system.verdict is not Verdict.BOUNDARY or system.name in words
    page.locator(f"{BOUNDARY} > summary").click()
    expect(page.locator(ROWS).last).to_be_visible()
