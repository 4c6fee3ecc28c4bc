"""The layout holds in any font that systems come with, from the narrowest phone to a wide screen.

A font that is not installed is replaced by another, which tries that one again.
"""

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.pages import DESKTOP, ENLARGED, NARROW, TABLET, TEMPLATES, name_of, opened
from tests.browser.windows import Windows

FONTS = ("DejaVu Sans", "Noto Sans", "Liberation Sans", "Liberation Serif")
SIZES = (
    ENLARGED,
    NARROW,
    ViewportSize(width=390, height=844),
    TABLET,
    DESKTOP,
    ViewportSize(width=1920, height=1080),
)
DRAWN = (
    "?boundary=shown",
    "dimensions/adaptation/",
    "dimensions/basic-functionality/",
    "dimensions/cost-and-energy/",
    "dimensions/how-output-is-produced/",
    "dimensions/inputs-and-outputs/",
    "dimensions/law-and-governance/",
    "dimensions/limitations-and-failure-modes/",
    "dimensions/scope-of-application/",
    "dimensions/security-misuse-and-provenance/",
    "dimensions/technical-structure/",
    "dimensions/training-data-and-objectives/",
)
LONG = {"sources/", "sources/papers/"}  # lists that take long and are laid out as the glossary is
SET_FONT = """(font) => {
    const style = document.getElementById("font") ?? document.createElement("style");
    style.id = "font";
    style.textContent = `* { font-family: "${font}", sans-serif !important }`;
    document.head.append(style);
}"""
# A page that scrolls sideways, and each label of a picture that is too small to read, reaches out
# of the picture or of its panel, or lies on another. Browsers round the boxes of labels to a pixel.
FAULTS = """() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    for (const picture of document.querySelectorAll("article svg:has(text)")) {
        if (!picture.checkVisibility()) continue;
        const edge = picture.getBoundingClientRect();
        const scale = edge.width / (picture.viewBox.baseVal.width || edge.width);
        const labels = [...picture.querySelectorAll("text")]
            .filter((label) => label.checkVisibility());
        const boxes = labels.map((label) => label.getBoundingClientRect());
        labels.forEach((label, at) => {
            const text = label.textContent, box = boxes[at];
            const size = parseFloat(getComputedStyle(label).fontSize) * scale;
            if (size < 11) faults.push(`small: ${text}`);
            if (box.left < edge.left - 1.1 || box.right > edge.right + 1.1)
                faults.push(`out of its picture: ${text}`);
            const panel = label.parentElement.matches(".umbrella-panel, .umbrella-cap")
                && label.parentElement.querySelector("path");
            if (panel) {
                const {x, width} = label.getBBox(), y = label.y.baseVal[0].value;
                for (const end of [x, x + width])
                    if (!panel.isPointInFill(new DOMPoint(end, y)))
                        faults.push(`out of its panel: ${text}`);
            }
            boxes.forEach((other, number) => {
                const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
                const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
                if (number > at && across > 1 && down > 5)
                    faults.push(`on each other: ${text}, ${labels[number].textContent}`);
            });
        });
    }
    return faults;
}"""


@pytest.mark.parametrize("path", sorted({*DRAWN, *TEMPLATES} - LONG), ids=name_of)
def test_labels_have_room_and_nothing_scrolls_sideways(
    windows: Windows, address: str, path: str
) -> None:
    """At every width, and at 400 %, in narrow and in wide fonts."""
    with windows.open(reduced_motion="reduce", bypass_csp=True) as context:
        page, _ = opened(context, address + path)
        faults = {}
        for size in SIZES:
            page.set_viewport_size(size)
            for font in FONTS:
                page.evaluate(SET_FONT, font)
                faults[font, size["width"]] = page.evaluate(FAULTS)
        assert {where: found for where, found in faults.items() if found} == {}
