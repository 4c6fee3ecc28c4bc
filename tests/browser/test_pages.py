"""What single pages do in a real browser: the answer, the table, links into a page, citations."""

import re

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from tests.browser.pages import DESKTOP, PHONE, TABLET, opened
from tests.browser.windows import Windows


def test_the_home_page_gives_the_answer_before_anything_is_scrolled(
    windows: Windows, address: str
) -> None:
    """On a phone the answer is in sight."""
    with windows.open(viewport=PHONE) as context:
        page, _ = opened(context, address)
        expect(page.locator(".lead")).to_be_in_viewport()


def test_the_table_becomes_cards_on_a_phone(windows: Windows, address: str) -> None:
    """Below 600 px each row is a card that names both sides; above, the header stays in sight."""
    with windows.open(viewport=PHONE) as context:
        page, _ = opened(context, address)
        assert page.locator(".two-sided thead").is_hidden()
        assert page.locator(".two-sided .side-name").first.is_visible()
    with windows.open(viewport=DESKTOP) as context:
        page, _ = opened(context, address)
        assert page.locator(".two-sided .side-name").first.is_hidden()
        page.locator(".two-sided tbody tr").nth(3).scroll_into_view_if_needed()
        page.evaluate("document.querySelectorAll('.two-sided tbody tr')[4].scrollIntoView()")
        header = page.locator(".two-sided thead th").nth(1).bounding_box()
        assert header is not None
        assert 0 <= header["y"] < 120


@pytest.mark.parametrize("size", [PHONE, TABLET, DESKTOP], ids=["phone", "tablet", "desktop"])
def test_a_row_that_is_linked_to_lands_below_the_header(
    windows: Windows, address: str, size: ViewportSize
) -> None:
    """The target of a link is not hidden by what sticks to the top."""
    with windows.open(viewport=size, reduced_motion="reduce") as context:
        page, _ = opened(context, f"{address}dimensions/basic-functionality/#images")
        expect(page.locator("#images")).to_be_in_viewport()
        row = page.locator("#images").bounding_box()
        sticky = page.locator(".two-sided thead th").first
        if sticky.is_hidden():  # on a phone the table has no header
            sticky = page.locator("header.top")
        top = sticky.bounding_box()
        assert row is not None
        assert top is not None
        assert top["y"] + top["height"] - 1 <= row["y"] < size["height"]


@pytest.mark.parametrize(
    "place",
    [
        "glossary/#diffusion-model",
        "systems/#bert",
        "boundary/#product-or-model",
        "sources/papers/#vaswani-2017",
    ],
)
def test_an_entry_that_is_linked_to_lands_below_the_header(
    context: BrowserContext, address: str, place: str
) -> None:
    """What sticks to the top leaves it free, whether it has a heading or stands in a list."""
    page, _ = opened(context, address + place)
    entry = page.locator(f"#{place.partition('#')[2]}")
    expect(entry).to_be_in_viewport()
    box, header = entry.bounding_box(), page.locator("header.top").bounding_box()
    assert box
    assert header
    assert header["y"] + header["height"] <= box["y"]


def test_the_site_is_readable_without_scripts(windows: Windows, address: str) -> None:
    """Without JavaScript the answer, the umbrella, the table and the sources are there."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as context:
        page, _ = opened(context, address)
        for part in ("h1", ".lead", "svg.umbrella", ".two-sided td >> nth=0", ".footnote-ref"):
            assert page.locator(part).first.is_visible(), part
        assert page.locator(".two-sided .both").first.is_visible()
        page.locator("details:has(.footnote) > summary").click()
        assert page.locator(".footnote").is_visible()


def test_the_site_is_reached_by_keyboard(windows: Windows, address: str) -> None:
    """Tab leads to the skip link first, and then through every panel of the umbrella."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = opened(context, address)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
        seen = []
        for _ in range(60):
            page.keyboard.press("Tab")
            seen.append(page.evaluate("document.activeElement.textContent.trim()"))
        for name in ("Text", "Code", "Images", "Audio", "Video", "3D", "Science", "LLM"):
            assert name in seen
        page.keyboard.press("Tab")
        assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")


def test_a_citation_opens_its_source(windows: Windows, address: str) -> None:
    """Without scripts the small number of a citation leads to the footnote with the source."""
    with windows.open(viewport=DESKTOP, java_script_enabled=False) as context:
        page, _ = opened(context, address)
        page.locator(".lead .footnote-ref").first.click()
        expect(page).to_have_url(re.compile("#fn:"))
        assert page.locator(".footnote li:target a[href^='http']").first.is_visible()
