"""The home page: its sources, forced colors, and the typeface."""

from playwright.sync_api import expect

from tests.browser.pages import PHONE, Open


def test_a_link_to_a_source_opens_the_list(visit: Open, address: str) -> None:
    """Which is folded on this page."""
    page = visit("", size=PHONE, device="phone")
    source = page.locator(".footnote li").first
    expect(source).to_be_hidden()
    page.goto(f"{address}#{source.get_attribute('id')}")
    expect(source).to_be_in_viewport()


SHAPE = "(verdict) => getComputedStyle(verdict, '::before').maskImage"


def test_verdicts_differ_in_forced_colors(visit: Open) -> None:
    """Each keeps a shape of its own."""
    page = visit("systems/", forced_colors="active")
    names = page.locator(".verdict").evaluate_all("all => all.map(each => each.className)")
    verdicts = {*names}
    shapes = {page.locator(f'[class="{name}"]').first.evaluate(SHAPE) for name in verdicts}
    assert len(shapes) == len(verdicts) == 6


def test_text_is_set_in_the_typeface_of_the_site(visit: Open) -> None:
    """The policy of the page allows the file, one with every weight, which is fetched once."""
    page = visit("")
    page.evaluate("document.fonts.ready")
    loaded = (
        "[...document.fonts].filter(({status}) => status === 'loaded').map(font => font.family)"
    )
    (family,) = page.evaluate(loaded)
    assert family.strip('"').casefold() == "atkinson hyperlegible next"
    requests = "performance.getEntriesByType('resource').map(({name}) => name)"
    assert sum(name.endswith(".woff2") for name in page.evaluate(requests)) <= 1
