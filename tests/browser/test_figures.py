"""The pictures of the dimensions in a real browser: legible, in place, told in words."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from macros.kinds import dimension_page
from macros.model import Figure, FigureDrawing
from macros.site import Site, address
from tests.browser.pages import (
    DESKTOP,
    NARROW,
    RULES_OF_COLOR,
    SHIFTS,
    opened,
    violations,
)
from tests.browser.windows import BLANK, Windows

LEAST_TARGET = 24


@pytest.fixture
def context(windows: Windows) -> Iterator[BrowserContext]:
    """Return a desktop window in which nothing moves."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        yield context


def page_of(context: BrowserContext, site_address: str, figure: Figure) -> Page:
    """Open the page of a figure, at the figure."""
    path = f"{dimension_page(figure.dimension)}#{figure.id}"
    page, noise = opened(context, site_address + address(path))
    expect(page.locator(".picture-figure")).to_be_in_viewport()
    assert noise == []
    return page


def drawn_as(site: Site, drawing: FigureDrawing) -> Figure:
    """Return the figure that is drawn in a way."""
    return next(each for each in site.comparison.figures if each.drawing is drawing)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("forced", ["none", "active"])
def test_pictures_are_accessible_in_every_color(
    site: Site,
    context: BrowserContext,
    address: str,
    scheme: Literal["light", "dark"],
    forced: Literal["none", "active"],
) -> None:
    """Axe finds nothing in a picture with links and in one without, told in words or not."""
    for drawing in (FigureDrawing.INPUTS_AND_OUTPUTS, FigureDrawing.FAMILIES):
        page = page_of(context, address, drawn_as(site, drawing))
        page.emulate_media(color_scheme=scheme, forced_colors=forced)
        page.locator(".picture-figure summary").click()
        expect(page.locator(".picture-table")).to_be_visible()
        only = RULES_OF_COLOR if scheme == "dark" or forced == "active" else ()
        assert violations(page, only=only, within=".picture-figure") == []
        page.goto(BLANK)


def test_the_halves_of_a_sign_differ_in_forced_colors(
    site: Site, context: BrowserContext, address: str
) -> None:
    """Where a reader has two colors, a split sign is half filled and half outlined."""
    page = page_of(context, address, drawn_as(site, FigureDrawing.DATES))
    page.emulate_media(forced_colors="active")
    fills = [
        page.locator(f".picture:visible .fill.{side}").first.evaluate(
            "each => getComputedStyle(each).fill"
        )
        for side in ("llm", "half")
    ]
    assert fills[0] != fills[1]


def test_a_cell_leads_to_the_systems_that_it_counts(
    site: Site, context: BrowserContext, address: str
) -> None:
    """The list says the number that the cell says, on a phone too, where a finger finds it."""
    page = page_of(context, address, drawn_as(site, FigureDrawing.INPUTS_AND_OUTPUTS))
    page.set_viewport_size(NARROW)
    cells = page.locator(".picture:visible a")
    for cell in cells.all():
        box = cell.locator(".target").bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= LEAST_TARGET
    cell = page.get_by_role("link", name="images in, video out")
    number = cell.locator("text").text_content()
    cell.click()
    expect(page).to_have_url(f"{address}systems/?input=images&output=video")
    expect(page.locator(".look-up__count")).to_have_text(
        f"{number} of {len(site.comparison.systems)} systems"
    )


def test_nothing_moves_for_a_picture(site: Site, browser: Browser, address: str) -> None:
    """A picture has its height before it is drawn, on a phone and on a desktop."""
    figure = drawn_as(site, FigureDrawing.MAKERS)
    path = dimension_page(figure.dimension)
    for size in (NARROW, DESKTOP):
        with browser.new_context(viewport=size) as window:
            page, _ = opened(window, address + path.removesuffix(".md") + "/", first=SHIFTS)
            assert page.evaluate("shifts") <= 0.02


def test_paper_has_the_picture_and_its_words(
    site: Site, context: BrowserContext, address: str
) -> None:
    """In print the wide drawing stands there, and what it shows in words without a click."""
    page = page_of(context, address, drawn_as(site, FigureDrawing.SCALE))
    page.set_viewport_size(NARROW)
    page.emulate_media(media="print")
    expect(page.locator(".picture--wide")).to_be_visible()
    expect(page.locator(".picture--narrow")).to_be_hidden()
    expect(page.locator(".picture-table")).to_be_visible()


def test_the_words_of_a_picture_are_there_without_scripts(
    site: Site, windows: Windows, address: str
) -> None:
    """Without scripts it is drawn, named, and told in words."""
    with windows.open(viewport=DESKTOP, java_script_enabled=False) as window:
        page = page_of(window, address, drawn_as(site, FigureDrawing.DATES))
        drawing = page.locator(".picture:visible")
        expect(drawing).to_have_accessible_name(drawn_as(site, FigureDrawing.DATES).title)
        page.locator(".picture-figure summary").click()
        expect(page.locator(".picture-table")).to_be_visible()
