"""The pictures of the dimensions: legible, in place, and with a text version."""

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from macros.kinds import dimension_page
from macros.model import FigureDrawing
from macros.site import Site, address
from tests.browser.pages import NARROW, RULES_OF_COLOR, Open, violations
from tests.pages.test_figures import drawn_as


@pytest.fixture
def open_picture(visit: Open, site: Site) -> Open:
    """Return a function that opens the page of the picture that is drawn in a way, at it."""

    def open_drawing(drawing: FigureDrawing, **options: object) -> Page:
        figure = drawn_as(site, drawing)
        path = f"{dimension_page(figure.dimension)}#{figure.id}"
        page = visit(address(path), **options)
        expect(page.locator(".picture-figure")).to_be_in_viewport()
        return page

    return open_drawing


@pytest.mark.parametrize("drawing", [FigureDrawing.INPUTS_AND_OUTPUTS, FigureDrawing.DATES])
def test_a_picture_is_accessible(open_picture: Open, drawing: FigureDrawing) -> None:
    """Its text version open, also in forced colors."""
    page = open_picture(drawing)
    page.locator(".picture-figure summary").click()
    expect(page.locator(".picture-table")).to_be_visible()
    assert violations(page, within=".picture-figure") == []
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, forced_colors="active")
        assert violations(page, only=RULES_OF_COLOR, within=".picture-figure") == []


def test_the_halves_of_a_sign_differ_in_forced_colors(open_picture: Open) -> None:
    """Where a reader has two colors, a split sign is half filled and half outlined."""
    page = open_picture(FigureDrawing.DATES, forced_colors="active")
    fill = "each => getComputedStyle(each).fill"
    llm, half = (page.locator(f".picture:visible .fill.{side}").first for side in ("llm", "half"))
    assert llm.evaluate(fill) != half.evaluate(fill)


def test_a_part_leads_to_its_row(open_picture: Open) -> None:
    """A finger anywhere on it gets to the sources."""
    page = open_picture(FigureDrawing.SCALE, size=NARROW)
    page.get_by_role("link", name="Short video: 7 to 320").click()
    expect(page.locator("#energy-per-output")).to_be_in_viewport()


def test_a_picture_is_saved_as_png(open_picture: Open) -> None:
    """It is sharp on a slide, and light even if the page is dark."""
    page = open_picture(FigureDrawing.SCALE, color_scheme="dark")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download PNG").click()
    assert download.value.suggested_filename == "watt-hours-per-output.png"
    with Image.open(download.value.path()) as image:
        assert image.width >= 1920
        assert image.convert("RGB").getpixel((0, 0)) == (255, 255, 255)


def test_a_cell_leads_to_the_systems_that_it_counts(
    site: Site, open_picture: Open, address: str
) -> None:
    """The list has as many as the cell says, on a phone too, where a finger hits it."""
    page = open_picture(FigureDrawing.INPUTS_AND_OUTPUTS, size=NARROW)
    for target in page.locator(".picture:visible a .target").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24
    cell = page.get_by_role("link", name="images in, video out:")
    number = str(cell.locator("title").text_content()).split()[-6]  # "19 systems, 3 of them LLMs"
    cell.click()
    expect(page).to_have_url(f"{address}systems/?input=images&output=video")
    expect(page.locator(".filters__count")).to_have_text(
        f"{number} of {len(site.comparison.systems)} systems"
    )
