"""The umbrella on the home page, by keyboard, mouse, finger, and without scripts."""

from collections.abc import Iterator
from io import BytesIO
from typing import Literal

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Browser, FloatRect, Page, expect

from macros.model import Verdict
from macros.site import Site
from tests.browser.pages import DESKTOP, PHONE, TABLET, opened, violations
from tests.browser.windows import Windows

PARTS = "svg.umbrella a"
ROWS = ".umbrella-row"
CAPTION = ".umbrella-caption.is-chosen"
BOUNDARY = ".umbrella-boundary"


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """Return the home page on a desktop, its clock under the test's control."""
    with browser.new_context(viewport=DESKTOP, reduced_motion="reduce") as context:
        context.clock.install(time="2026-01-01")
        page, noise = opened(context, address)
        page.clock.pause_at("2026-01-02")
        yield page
        assert noise == []


def status(page: Page) -> str:
    """Return what a screen reader hears."""
    return page.locator(".umbrella-figure [role=status]").inner_text()


def height(page: Page) -> float:
    """Return the height of the figure."""
    box = page.locator(".umbrella-figure").bounding_box()
    assert box is not None
    return box["height"]


def focused(page: Page) -> str:
    """Return the words of what has the focus."""
    return str(page.evaluate("document.activeElement.textContent")).strip()


def test_arrow_keys_lead_from_part_to_part(page: Page, site: Site) -> None:
    """Each part shows its meaning and examples in the same place, and is read out at rest."""
    before = height(page)
    page.locator(PARTS).first.focus()
    for modality in site.comparison.modalities:
        assert focused(page) == modality.name
        caption = page.locator(CAPTION)
        assert modality.claim.text in caption.inner_text()
        for id in modality.systems:
            assert site.comparison.by_id["systems"][id].name in caption.inner_text()
        page.clock.run_for(1000)
        assert modality.claim.text in status(page)
        assert height(page) == before
        page.keyboard.press("ArrowRight")
    assert focused(page) == "Generative AI"
    page.keyboard.press("ArrowDown")
    assert focused(page) == "LLM"
    assert site.comparison.by_id["terms"]["large-language-model"].definition.first_sentence in (
        page.locator(CAPTION).inner_text()
    )
    page.keyboard.press("ArrowRight")
    assert focused(page) == "LLM"
    page.keyboard.press("Home")
    assert focused(page) == "Text"
    page.keyboard.press("ArrowLeft")
    assert focused(page) == "Text"
    page.keyboard.press("End")
    assert focused(page) == "LLM"
    page.keyboard.press("Escape")
    assert page.locator("svg .is-chosen").count() == 0
    assert status(page) == ""
    assert page.locator(".umbrella-legend").is_visible()
    assert focused(page) == "LLM"


def test_passing_over_parts_is_not_read_out(page: Page, site: Site) -> None:
    """By keyboard only the part that one rests on is heard; a mouse says nothing."""
    page.evaluate(
        """() => {
            window.heard = [];
            const status = document.querySelector(".umbrella-figure [role=status]");
            new MutationObserver(() => status.textContent && heard.push(status.textContent))
                .observe(status, {childList: true});
        }"""
    )
    page.locator(PARTS).first.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.clock.run_for(1000)
    heard = page.evaluate("heard")
    assert len(heard) == 1
    assert site.comparison.modalities[4].claim.text in heard[0]
    page.locator(PARTS).nth(1).locator("text").hover()
    assert page.locator(CAPTION, has_text="Code.").is_visible()
    page.clock.run_for(1000)
    assert page.evaluate("heard.length") == 1


def test_a_mouse_reads_the_caption_and_a_second_click_goes_there(page: Page) -> None:
    """A click keeps the caption on the way to its link; beyond the figure it is that of the LLM."""
    assert "Large language model" in page.locator(CAPTION).inner_text()
    images = page.locator(PARTS).nth(2)
    images.locator("text").click()
    more = page.locator(CAPTION).get_by_role("link", name="More about images")
    page.locator(PARTS).nth(1).locator("text").hover()
    more.hover()
    assert more.is_visible()
    page.mouse.move(2, 2)
    page.keyboard.press("Escape")
    assert "Large language model" in page.locator(CAPTION).inner_text()
    images.locator("text").click()
    images.locator("text").click()
    page.wait_for_url("**/dimensions/basic-functionality/#images")


def canopy(page: Page) -> Image.Image:
    """Return what is seen of the cap and of its surroundings, above the edge of the panels."""
    box = page.locator(".umbrella-cap > path").bounding_box()
    assert box is not None
    clip = FloatRect(
        x=box["x"] - 8, y=box["y"] - 8, width=box["width"] + 16, height=0.8 * box["height"] + 8
    )
    return Image.open(BytesIO(page.screenshot(clip=clip))).convert("RGB")


def test_a_chosen_panel_shows_nothing_beyond_the_cap(
    painted_windows: Windows, address: str
) -> None:
    """Neither the mouse nor the focus on a panel changes what is above the panels."""
    with painted_windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = opened(context, address)
        before = canopy(page)
        panels = page.locator(".umbrella-panel")
        page.keyboard.press("Tab")  # so that a focus is one of the keyboard
        for panel in panels.all():
            for choose in (panel.locator("text").hover, panel.focus):
                choose()
                changes = ImageChops.difference(before, canopy(page))
                # A line is as dark as text; a browser may smooth an edge anew, which is faint.
                assert changes.point(lambda level: 255 * (level > 128)).getbbox() is None
            page.keyboard.press("Escape")


def test_a_finger_sees_the_caption_first(windows: Windows, address: str) -> None:
    """The first tap on a part shows its caption; the second, or the link in it, goes there."""
    with windows.open(viewport=PHONE, has_touch=True, is_mobile=True) as context:
        page, _ = opened(context, address)
        for name in ("Images", "LLM"):
            page.locator(PARTS, has_text=name).locator("text").tap()
            page.locator(CAPTION, has_text=name).wait_for()
            assert page.url == address
        page.locator(PARTS, has_text="LLM").locator("text").tap()
        page.wait_for_url("**/glossary/#large-language-model")
        page.go_back()
        page.locator(PARTS, has_text="Audio").locator("text").tap()
        page.locator(CAPTION).get_by_role("link", name="More about audio").tap()
        page.wait_for_url("**/dimensions/basic-functionality/#audio")


SEEN: list[Literal["screen", "print"]] = ["screen", "print"]
# The boxes of all names below the umbrella, of the rows that they stand in, of their beads, and of
# the strings within and below the drawing: left, top, right, bottom.
BOXES = """() => {
    const box = (each) => {
        const {left, top, right, bottom} = each.getBoundingClientRect();
        return [left, top, right, bottom];
    };
    const all = (selector) => [...document.querySelectorAll(selector)].map(box);
    return {
        names: all(".umbrella-row text"),
        rows: all(".umbrella-row > rect:first-child"),
        beads: all(".umbrella-row circle"),
        strings: all(".umbrella-drawing .umbrella-string"),
        hung: all(".umbrella-rows .umbrella-string"),
    };
}"""


@pytest.mark.parametrize("width", [320, 390, 768, 1366])
def test_names_on_the_boundary_never_meet(windows: Windows, address: str, width: int) -> None:
    """Each stands in sight in a row of its own, beside its beads, below the panel of each bead."""
    with windows.open(viewport={"width": width, "height": 800}) as context:
        page, noise = opened(context, f"{address}?boundary=shown")
        for media in SEEN if width >= TABLET["width"] else SEEN[:1]:  # no sheet is narrower
            page.emulate_media(media=media)
            boxes = page.evaluate(BOXES)
            names = boxes["names"]
            assert names
            for number, (left, top, right, bottom) in enumerate(names):
                assert left >= -0.5
                assert right <= width + 0.5
                for others in (names[number + 1 :], boxes["beads"]):
                    for a, b, c, d in others:
                        assert right <= a or c <= left or bottom <= b + 3 or d <= top + 3
            for _, top, _, bottom in boxes["rows"]:
                assert bottom - top >= 24
            # The two parts of a string are one line.
            assert len(boxes["strings"]) == len(boxes["hung"])
            for drawn, hung in zip(boxes["strings"], boxes["hung"], strict=True):
                assert abs(drawn[0] + drawn[2] - hung[0] - hung[2]) / 2 <= 1.5
                assert hung[1] <= drawn[3] + 12
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert noise == []


def test_systems_on_the_boundary_are_named_below_what_they_make(
    windows: Windows, address: str, site: Site
) -> None:
    """One control shows them, each a link with a target of its own; the address keeps that."""
    boundary = {each.id for each in site.comparison.systems if each.verdict is Verdict.BOUNDARY}
    with windows.open(viewport=PHONE, reduced_motion="reduce") as context:
        page, noise = opened(context, f"{address}?other=1")
        shown = page.locator(BOUNDARY)
        summary = shown.locator("summary")
        rows = page.locator(ROWS)
        expect(shown).not_to_have_attribute("open", "")
        expect(rows.first).to_be_hidden()
        summary.click()
        expect(rows.first).to_be_visible()
        expect(page).to_have_url(f"{address}?other=1&boundary=shown")
        page.reload()
        expect(shown).to_have_attribute("open", "")
        assert {
            str(href).partition("systems/#")[2]
            for href in rows.evaluate_all("rows => rows.map(row => row.getAttribute('href'))")
        } == boundary
        assert not any(name.strip().isdigit() for name in rows.all_text_contents())
        # The arrow keys lead from the parts to the rows.
        page.locator(PARTS).last.focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        row = rows.nth(1)
        expect(row).to_be_focused()
        assert str(row.get_attribute("aria-label")) in page.locator(CAPTION).inner_text()
        link = page.locator(CAPTION).get_by_role("link")
        assert link.get_attribute("href") == row.get_attribute("href")
        summary.click()
        expect(rows.first).to_be_hidden()
        expect(page.locator(CAPTION)).to_contain_text("Large language model")
        expect(page).to_have_url(f"{address}?other=1")
        assert noise == []


@pytest.mark.parametrize("forced", [False, True], ids=["colors", "forced-colors"])
def test_every_state_is_accessible(windows: Windows, address: str, *, forced: bool) -> None:
    """Axe finds nothing with a caption and the rows shown, light and dark."""
    with windows.open(
        viewport=PHONE, reduced_motion="reduce", forced_colors="active" if forced else "none"
    ) as context:
        page, _ = opened(context, f"{address}?boundary=shown")
        page.locator(PARTS).nth(2).focus()
        assert violations(page, within=".umbrella-figure") == []
        page.emulate_media(color_scheme="dark")
        page.locator(ROWS).first.focus()
        assert violations(page, within=".umbrella-figure") == []


def test_without_scripts_the_words_say_the_same(windows: Windows, address: str, site: Site) -> None:
    """The parts are links, no place is kept for captions, and the lists hold everything."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as context:
        page, _ = opened(context, address)
        assert page.locator(PARTS).count() == len(site.comparison.modalities) + 2
        for hidden in (".umbrella-caption >> nth=0", f"{ROWS} >> nth=0"):
            expect(page.locator(hidden)).to_be_hidden()
        caption = page.locator("figcaption").bounding_box()
        legend = page.locator(".umbrella-legend").bounding_box()
        assert caption is not None
        assert legend is not None
        assert caption["height"] - legend["height"] <= 32
        for summary in page.locator(".in-words > summary").all():
            summary.click()
        words = " ".join(page.locator(".in-words").all_inner_texts())
        for modality in site.comparison.modalities:
            assert modality.claim.text in words
            assert all(
                site.comparison.by_id["systems"][id].name in words for id in modality.systems
            )
        for system in site.comparison.systems:
            assert system.verdict is not Verdict.BOUNDARY or system.name in words
        page.locator(f"{BOUNDARY} > summary").click()
        expect(page.locator(ROWS).last).to_be_visible()
        expect(page.locator(".umbrella-drawing .umbrella-string").first).to_have_css(
            "display", "inline"
        )
