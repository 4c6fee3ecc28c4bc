"""Lines that can be followed, and pages in colors and without movement, as the reader has set."""

import pytest

from tests.browser.pages import DESKTOP, opened
from tests.browser.windows import Windows

# The widest paragraph or item of prose, in sizes of its letters.
WIDEST = """() => Math.max(
    ...[...document.querySelectorAll("article > p, article > :is(ul, ol) > li")].map((text) =>
        text.clientWidth / parseFloat(getComputedStyle(text).fontSize))
)"""
SHAPE = """(verdict) => {
    const style = getComputedStyle(verdict, "::before");
    const {borderRadius, borderWidth, transform, backgroundImage, backgroundColor} = style;
    return [borderRadius, borderWidth, transform, backgroundImage, backgroundColor].join(" ");
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_verdicts_and_sides_are_told_apart_in_any_colors(
    windows: Windows, address: str, scheme: str
) -> None:
    """In forced colors each verdict keeps a shape, each side a bar, the focus a ring."""
    with windows.open(viewport=DESKTOP, forced_colors="active", reduced_motion="reduce") as context:
        page, _ = opened(context, address + "systems/")
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        verdicts = set(
            page.locator(".verdict").evaluate_all("all => all.map(each => each.className)")
        )
        shapes = {page.locator(f'[class="{each}"]').first.evaluate(SHAPE) for each in verdicts}
        assert len(shapes) == len(verdicts) == 6
        page, _ = opened(context, f"{address}?layout=cards")
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        for side in ("generative-ai", "llm"):
            bar = page.locator(f"td.side--{side}").first
            assert bar.evaluate("side => getComputedStyle(side).borderLeft").startswith("4px solid")
            assert bar.locator(".side-name").is_visible()
        page.locator(".two-sided a").first.focus()
        ring = "getComputedStyle(document.activeElement).outline"
        assert "solid 2px" in page.evaluate(ring)


def test_a_chosen_panel_keeps_the_colors_of_the_reader(windows: Windows, address: str) -> None:
    """In forced colors a panel under the pointer has the ground on which its name is legible."""
    with windows.open(viewport=DESKTOP, forced_colors="active", reduced_motion="reduce") as context:
        page, _ = opened(context, address)
        panels = page.locator(".umbrella-panel")
        panels.first.locator("text").hover()
        fills = panels.locator("path:first-child").evaluate_all(
            "all => all.map(each => getComputedStyle(each).fill)"
        )
        assert len({*fills}) == 1


def test_nothing_moves_for_those_who_do_not_want_it(windows: Windows, address: str) -> None:
    """With reduced motion no part of a page has a transition or an animation."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        page, _ = opened(context, address)
        moving = page.locator("body *").evaluate_all(
            """all => all.map(each => getComputedStyle(each)).filter(style =>
                style.transitionProperty !== "none" || style.animationName !== "none").length"""
        )
        assert moving == 0


@pytest.mark.parametrize("path", ["dimensions/evaluation/", "boundary/", "choose/", "outlook/"])
def test_a_line_of_prose_is_easily_followed(windows: Windows, address: str, path: str) -> None:
    """On a desktop no line is longer than 40 sizes of its letters, about 75 characters."""
    with windows.open(viewport=DESKTOP) as context:
        page, _ = opened(context, address + path)
        assert page.evaluate(WIDEST) <= 40
