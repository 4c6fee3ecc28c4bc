"""The umbrella, by keyboard, mouse and finger, and the hard cases below it."""

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from macros.model import Verdict
from macros.site import Site
from tests.browser.pages import PHONE, RULES_OF_COLOR, Open, violations, violations_in_all_colors

PARTS = ".umbrella [data-part]"
ROWS = ".umbrella-row"
ANSWER = ".look-up__answer"


def part(page: Page, name: str) -> Locator:
    """Return a part of the umbrella by its name."""
    return page.locator(PARTS, has_text=re.compile(f"^{name}$"))


def lit(page: Page) -> list[str]:
    """Return the names of the parts in full color."""
    return page.locator(f"{PARTS}:not(.is-off) text").all_text_contents()


@pytest.mark.parametrize("how", ["click", "tap", "Enter", "Space"])
def test_a_part_is_explained_however_it_is_pressed(
    visit: Open, address: str, site: Site, how: str
) -> None:
    """In the place of the answer, with links; only that part is lit, until it is pressed again."""
    images = site.comparison.by_id["modalities"]["images"]
    page = visit("", size=PHONE, device="phone")
    all_lit = lit(page)

    def press() -> None:
        panel = part(page, images.name)
        if how in {"Enter", "Space"}:
            panel.press(how)
        else:
            getattr(panel.locator("text"), how)()

    press()
    expect(page.locator(ANSWER)).to_contain_text(images.claim.text)
    expect(page.locator(ANSWER)).to_be_in_viewport()
    expect(part(page, images.name)).to_be_in_viewport(ratio=0.9)
    assert lit(page) == [images.name, "Generative AI"]
    assert page.url == address
    press()
    expect(page.locator(ANSWER)).not_to_contain_text(images.claim.text)
    assert lit(page) == all_lit
    press()
    page.locator(ANSWER).get_by_role("link", name="More about").click()
    page.wait_for_url("**/dimensions/basic-functionality/#images")
    page.go_back()
    press()
    page.locator(ANSWER).get_by_role("link", name="Midjourney").click()
    page.wait_for_url("**/systems/midjourney/")


def test_arrow_keys_lead_from_part_to_part(visit: Open, site: Site) -> None:
    """And Escape takes back what was pressed."""
    page = visit("")
    names = [modality.name for modality in site.comparison.modalities]
    part(page, names[0]).focus()
    for name in names[1:]:
        page.keyboard.press("ArrowRight")
        expect(page.locator(":focus")).to_have_text(name)
    for key, name in (("Home", names[0]), ("End", "LLM"), ("ArrowUp", "Generative AI")):
        page.keyboard.press(key)
        expect(page.locator(":focus")).to_have_text(name)
    page.keyboard.press("Enter")
    expect(page.locator("[aria-pressed=true]")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("[aria-pressed=true]")).to_have_count(0)


def test_the_small_umbrella_stands_for_text_and_code(visit: Open) -> None:
    """With it these alone are lit, and the canopy."""
    page = visit("")
    part(page, "LLM").press("Enter")
    assert lit(page) == ["Text", "Code", "Generative AI", "LLM"]


def test_the_hard_cases_hang_below_what_they_make(visit: Open, address: str, site: Site) -> None:
    """One button shows them, each a link with a target of its own; the address keeps that."""
    boundary = {each.id for each in site.comparison.systems if each.verdict is Verdict.BOUNDARY}
    page = visit("?other=1", size=PHONE)
    rows = page.locator(ROWS)
    expect(rows.first).to_be_hidden()
    page.get_by_role("button", name="Show the hard cases").click()
    expect(rows.first).to_be_in_viewport()
    expect(page.locator(ANSWER)).to_contain_text(f"{len(boundary)} hard cases")
    expect(page).to_have_url(f"{address}?other=1&boundary=shown")
    page.reload()
    expect(rows.first).to_be_visible()
    targets = rows.evaluate_all("rows => rows.map(row => row.getAttribute('href'))")
    assert {re.split(r"systems/#?", href)[1].rstrip("/") for href in targets} == boundary
    rows.last.scroll_into_view_if_needed()
    for name in page.locator(".umbrella-names text").all():
        expect(name).to_be_visible()
        expect(name).to_be_in_viewport(ratio=1)
    heights = rows.evaluate_all("rows => rows.map(row => row.getBoundingClientRect().height)")
    assert min(heights) >= 24
    page.get_by_role("button", name="Hide the hard cases").last.click()
    expect(rows.first).to_be_hidden()
    expect(page).to_have_url(f"{address}?other=1")
    page.set_viewport_size({"width": 1440, "height": 900})
    page.get_by_role("button", name="Show the hard cases").click()
    expect(part(page, "Generative AI")).to_be_in_viewport(ratio=1)


def test_the_umbrella_shows_the_case_that_is_read(visit: Open, site: Site) -> None:
    """Its systems, below what they make, which alone is lit; in print, all hard cases again."""
    systems = site.comparison.by_id["systems"]
    hard = [each for each in site.comparison.systems if each.verdict is Verdict.BOUNDARY]
    page = visit("boundary/", size=ViewportSize(width=1366, height=768))
    rows = page.locator(f"{ROWS}:visible")
    all_lit = lit(page)
    expect(rows).to_have_count(len(hard))
    for case in site.comparison.boundary_cases:
        page.evaluate("id => document.getElementById(id).scrollIntoView()", case.id)
        expect(page.locator(f".is-read[data-case={case.id}]")).to_be_visible()
        labels = [str(row.get_attribute("aria-label")).partition(":")[0] for row in rows.all()]
        assert sorted(labels) == sorted(systems[id].name for id in case.systems)
        for part_or_row in (*page.locator(PARTS).all(), *rows.all()):
            expect(part_or_row).to_be_in_viewport(ratio=0.9)
        made = {made for id in case.systems for made in systems[id].outputs}
        for modality in site.comparison.modalities:
            assert modality.name not in lit(page) or made & {*modality.outputs}, case.id
    assert violations_in_all_colors(page, within=".umbrella-figure") == []
    page.emulate_media(media="print")
    expect(rows).to_have_count(len(hard))
    assert lit(page) == all_lit


def test_every_state_is_accessible(visit: Open) -> None:
    """With a part explained and the rows shown, in the light, in the dark and in forced colors."""
    page = visit("?boundary=shown", size=PHONE)
    for name in ("Images", "Text"):
        part(page, name).press("Enter")
        for within in (".look-up__room", ".umbrella-figure"):
            assert violations_in_all_colors(page, within=within) == []
    page.locator(ROWS).first.focus()
    page.emulate_media(forced_colors="active")
    assert violations(page, only=RULES_OF_COLOR, within=".umbrella-figure") == []


def test_what_an_llm_makes_is_told_by_its_fill_in_forced_colors(visit: Open) -> None:
    """On the fill, text has the color of the ground."""

    def fills(selector: str) -> set[str]:
        all_fills: list[str] = page.locator(selector).evaluate_all(
            "all => all.map(each => getComputedStyle(each).fill)"
        )
        return {*all_fills}

    page = visit("", forced_colors="active")
    covered, other = ".umbrella-part--covered", "[data-part]:not(.umbrella-part--covered)"
    assert len(fills(f".umbrella {covered} .umbrella-face")) == 1
    assert fills(f".umbrella {covered} .umbrella-face") == fills(f".umbrella {other} text")
    assert fills(f".umbrella {covered} text") == fills(f".umbrella {other} .umbrella-face")


def test_parts_keep_the_colors_of_the_reader(visit: Open) -> None:
    """In forced colors a part that is lit, and one that isn't, have the reader's background."""
    page = visit("", forced_colors="active")
    part(page, "Images").press("Enter")
    fills = page.locator(f"{PARTS} .umbrella-face").evaluate_all(
        "all => all.map(each => getComputedStyle(each).fill)"
    )
    assert len({*fills}) == 1
