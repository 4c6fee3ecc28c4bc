"""Every page, at every size, in every color: accessible, quiet, legible, and not too wide."""

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.pages import (
    DESKTOP,
    ENLARGED,
    NARROW,
    PAGES,
    PHONE,
    RULES_OF_COLOR,
    RULES_OF_SIZE,
    SHIFTS,
    TEMPLATES,
    Open,
    overflow,
    page_name,
    violations,
)

# Each element with text that reaches out of the window or is cut off.
# Code scrolls in its own box, and the list of pages waits outside.
CUT_OFF = """() => {
    const width = document.documentElement.clientWidth, faults = [];
    if (document.documentElement.scrollWidth > width) faults.push("the page scrolls sideways");
    for (const element of document.querySelectorAll("body *")) {
        if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        if (element.closest("svg, pre, .beside, .skip")) continue;
        if (element.closest(".visually-hidden, .search-link")) continue;
        if (!element.textContent.trim() || !element.clientWidth) continue;
        const {left, right} = element.getBoundingClientRect();
        const isOut = left < -1 || right > width + 1;
        // A row cuts nothing off: a heading in it may span the next one.
        const hides = /hidden|clip/.test(getComputedStyle(element).overflow);
        const isCut = element.localName !== "tr" && hides && (
            element.scrollWidth > element.clientWidth + 1
            || element.scrollHeight > element.clientHeight + 2);
        if (isOut || isCut)
            faults.push(`${element.localName}: ${element.textContent.trim().slice(0, 60)}`);
    }
    return faults;
}"""

# What a reader opens or plays, what replaces it, and what is only for ears, paper or other devices.
OPENED = (
    "details:not([open]), .decision-step, .look-up, [hidden],"
    " option, .two-sided thead, .basis, .footnote-ref, .languages thead, .side-name,"
    " .see-questions thead, .see-reel, noscript, dialog:not([open]),"
    " .visually-hidden, .print-only, .headerlink, .footnote-backref,"
    " .search-link, .search-page__off, .on-touch, .departed, .to-section, script, style, svg *"
)
# Each element with a text of its own that cannot be seen.
HIDDEN = """(opened) => [...document.querySelectorAll("article *")].filter((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3);
    if (!own.some((node) => node.data.trim()) || element.closest(opened)) return false;
    const {width, height} = element.getBoundingClientRect();
    return !width || !height
        || !element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}).map((element) => element.outerHTML.slice(0, 200)).slice(0, 5)"""


# Each label of a picture that is too small to read, or reaches out of the picture.
# Browsers round the boxes of labels to a pixel.
LABELS = """() => {
    const faults = [];
    for (const picture of document.querySelectorAll("article svg:has(text)")) {
        if (!picture.checkVisibility()) continue;
        const edge = picture.getBoundingClientRect();
        const scale = edge.width / (picture.viewBox.baseVal.width || edge.width);
        for (const label of picture.querySelectorAll("text")) {
            if (!label.checkVisibility()) continue;
            const {left, right} = label.getBoundingClientRect();
            if (parseFloat(getComputedStyle(label).fontSize) * scale < 11)
                faults.push(`small: ${label.textContent}`);
            if (left < edge.left - 1.1 || right > edge.right + 1.1)
                faults.push(`out of its picture: ${label.textContent}`);
        }
    }
    return faults;
}"""
PICTURES = sorted(
    path
    for path in PAGES
    if path.startswith("dimensions/") or path in {"", "boundary/", "systems/"}
)
# A narrow system font and a wide one. Where one is missing, its fallback is tried.
FONTS = ("Liberation Serif", "DejaVu Sans")
SET_FONT = """(font) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { font-family: "${font}", sans-serif !important }`);
    document.adoptedStyleSheets = [sheet];
}"""


@pytest.mark.parametrize("path", PAGES, ids=page_name)
def test_a_page_is_accessible_quiet_and_legible(visit: Open, path: str) -> None:
    """No part of it is cut off, out of reach or hidden, and nothing moves while it loads."""
    page = visit(path)
    faults: dict[str, object] = {}
    if (shifts := page.evaluate(SHIFTS)) > 0.02:
        faults["layout shifts"] = shifts
    folded = page.locator(".answer-rest, details:has(.footnote)")
    folded.evaluate_all("all => all.forEach(each => { each.open = true })")
    faults["axe"] = violations(page)
    if path in TEMPLATES:
        page.emulate_media(color_scheme="dark")
        faults["axe in the dark"] = violations(page, only=RULES_OF_COLOR)
        page.emulate_media(color_scheme="light")
    for name, size in (("desktop", DESKTOP), ("phone", PHONE)):
        page.set_viewport_size(size)
        faults[f"overflow on a {name}"] = overflow(page)
        faults[f"hidden on a {name}"] = page.evaluate(HIDDEN, OPENED)
    if path in TEMPLATES:
        faults["axe on a phone"] = violations(page, only=RULES_OF_SIZE)
    page.set_viewport_size(ENLARGED)
    faults["cut off at 400%"] = page.evaluate(CUT_OFF)
    set_type_size(page, 32)
    for name, size in (("desktop", DESKTOP), ("phone", PHONE)):
        page.set_viewport_size(size)
        faults[f"cut off in large type on a {name}"] = page.evaluate(CUT_OFF)
    assert {check: fault for check, fault in faults.items() if fault} == {}


def set_type_size(page: Page, pixels: int) -> None:
    """Set the size of type that a reader has chosen in the browser."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": pixels, "fixed": pixels}})


@pytest.mark.parametrize("path", PICTURES, ids=page_name)
def test_pictures_have_room_in_any_font(visit: Open, path: str) -> None:
    """On a narrow phone and on a desktop. That labels don't collide is tested in `tests/pages`."""
    page = visit(path or "?boundary=shown")
    faults = {}
    for size in (NARROW, DESKTOP):
        page.set_viewport_size(size)
        for font in FONTS:
            page.evaluate(SET_FONT, font)
            faults[font, size["width"]] = (overflow(page), page.evaluate(LABELS))
    assert {where: fault for where, fault in faults.items() if fault != (0, [])} == {}


LARGE_PHONE, LAPTOP = ViewportSize(width=390, height=844), ViewportSize(width=1366, height=680)
LOOK_UP = (".look-up__sentence", ".look-up__names", ".umbrella-cap")
CONTROLS = {
    "systems/": "#filter-name",
    "choose/": ".decision-options a >> nth=0",
    "see/": "[data-do='play'] >> nth=0",
    "questions/": "#list-filter",
}


@pytest.mark.parametrize(
    ("path", "size", "parts"),
    [
        ("", LARGE_PHONE, (".lead", *LOOK_UP)),
        ("?is=chatgpt", LARGE_PHONE, (*LOOK_UP, ".look-up__answer")),
        ("?is=chatgpt", LAPTOP, (".lead", *LOOK_UP, ".look-up__answer")),
        *((path, size, (CONTROLS[path],)) for path in CONTROLS for size in (PHONE, DESKTOP)),
    ],
)
def test_a_main_page_opens_with_its_control(
    visit: Open, path: str, size: ViewportSize, parts: tuple[str, ...]
) -> None:
    """What a reader came to do can be done, or is answered, without scrolling."""
    page = visit(path, size=size)
    for part in parts:
        expect(page.locator(part)).to_be_in_viewport(ratio=0.99)
