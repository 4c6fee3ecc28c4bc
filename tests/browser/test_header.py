"""The header and the keys of every page: colors, the list of pages, the section that is read."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.pages import DESKTOP, PHONE, Open, violations

LIGHT, DARK = "rgb(255, 255, 255)", "rgb(20, 21, 31)"
# Whether the page handles a key that is pressed where nobody types.
IS_HANDLED = """(key) => !document.body.dispatchEvent(
    new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}))"""
# Where what sticks to the top of the window ends.
BOTTOM = """Math.max(...[...document.querySelectorAll(".top, .two-sided thead th")]
    .filter((head) => head.checkVisibility())
    .map((head) => head.getBoundingClientRect().bottom))"""


def expect_ground(page: Page, color: str) -> None:
    """Expect the ground of the page to have a color."""
    expect(page.locator("body")).to_have_css("background-color", color)


@pytest.mark.parametrize(
    ("scheme", "ground", "other"), [("light", LIGHT, DARK), ("dark", DARK, LIGHT)]
)
def test_colors_are_the_systems_until_others_are_chosen(
    visit: Open, address: str, scheme: str, ground: str, other: str
) -> None:
    """Each press of the button shows, but for the way back to the system's, and is remembered."""
    page = visit("", color_scheme=scheme)
    expect_ground(page, ground)
    for color in (other, ground, ground, other):
        page.get_by_role("button", name="Theme").click()
        expect_ground(page, color)
    page.goto(address + "glossary/")
    expect_ground(page, other)


def test_an_unknown_theme_is_ignored(visit: Open, address: str) -> None:
    """Another site at the same origin may have kept one."""
    page = visit("", color_scheme="dark")
    page.evaluate("localStorage.setItem('theme', 'sepia')")
    page.goto(address + "about/")
    expect(page.get_by_role("button", name="Theme: automatic")).to_be_visible()
    expect_ground(page, DARK)


def test_the_first_paint_has_the_right_colors(new_page: Callable[..., Page], address: str) -> None:
    """The colors that were chosen are set before any module has run."""
    page = new_page(quiet=False)
    page.add_init_script("localStorage.setItem('theme', 'dark')")
    page.route("**/palette.js", lambda route: route.abort())
    page.goto(address)
    expect_ground(page, DARK)


@pytest.mark.parametrize("device", ["phone", "without scripts"])
def test_the_menu_of_a_phone_has_every_entry(visit: Open, address: str, device: str) -> None:
    """One press opens it; the entry and the part of it that are read are marked."""
    page = visit("boundary/", size=PHONE, device=device)
    entry = page.locator("header").get_by_role("link", name="Questions")
    expect(entry).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    marked = page.locator(".entries [aria-current]")
    expect(marked).to_have_text(["Is it an LLM?", "Where the line blurs"])
    entry.click()
    page.wait_for_url(address + "questions/")
    page.get_by_role("button", name="Menu").click()
    page.locator("header").get_by_role("link", name="Usage guide").click()
    page.wait_for_url(address + "usage/")


def test_the_menu_is_used_by_keyboard(visit: Open) -> None:
    """In a small window, as on a desktop at 400%: keys open and close it."""
    page = visit("boundary/", size=PHONE)
    button = page.get_by_role("button", name="Menu")
    entry = page.locator("header").get_by_role("link", name="The difference")
    button.press("Enter")
    expect(entry).to_be_in_viewport()
    assert violations(page) == []
    page.keyboard.press("Tab")
    expect(entry).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(entry).to_be_hidden()


@pytest.mark.parametrize("width", [768, 1024, 1366])
def test_the_entries_are_always_in_sight(visit: Open, width: int) -> None:
    """A window that is no phone's shows all of them, however far a page is scrolled."""
    page = visit("usage/", size=ViewportSize(width=width, height=700))
    page.evaluate("scrollTo(0, 2000)")
    entries = page.locator(".entries a:visible").all()
    assert len(entries) == 6
    for entry in (*entries, page.locator(".top .theme")):
        expect(entry).to_be_in_viewport(ratio=1)


def test_tab_leads_through_the_page(visit: Open) -> None:
    """To the link that skips the header first, and to every panel of the umbrella."""
    page = visit("")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "#content")
    seen = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.textContent.trim()"))
    assert {"Text", "Code", "Images", "Audio", "Video", "3D", "Science", "LLM"} <= seen
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


def test_tab_leads_to_nothing_behind_the_header(visit: Open) -> None:
    """Backwards, too."""
    page = visit("boundary/", size=DESKTOP)
    page.locator(".page-acts a").first.focus()
    for _ in range(45):
        page.keyboard.press("Shift+Tab")
        bottom = page.evaluate("document.activeElement.getBoundingClientRect().bottom")
        assert bottom > page.evaluate(BOTTOM)


@pytest.mark.parametrize("width", [800, 1366])
def test_tab_leads_through_the_header_as_it_is_drawn(visit: Open, width: int) -> None:
    """From left to right, and row by row."""
    page = visit("about/", size={"width": width, "height": 768})
    page.keyboard.press("Tab")
    boxes = []
    for _ in page.locator("header :is(a, button):visible").all():
        page.keyboard.press("Tab")
        boxes.append(page.evaluate("document.activeElement.getBoundingClientRect().toJSON()"))
    assert page.evaluate("document.activeElement.matches('header *')")
    for box, following in pairwise(boxes):
        assert following["left"] >= box["right"] or following["top"] >= box["bottom"]


def test_one_key_searches(visit: Open, address: str) -> None:
    """Another shows the list of keys; in a field, each is a letter, but for a combination."""
    page = visit("glossary/")
    page.locator("main input").first.press("Control+k")
    expect(page.locator(".search-dialog")).to_be_visible()
    page.keyboard.press("Escape")
    page.locator("h1").click()
    for press in (page.keyboard.down, page.keyboard.down, page.keyboard.up):
        press("/")  # a little longer
    field = page.locator(".search-dialog input")
    page.keyboard.type("s/")
    expect(field).to_have_value("s/")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard")).to_contain_text("opens the search")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.url == address + "glossary/"


def test_keys_can_be_turned_off(visit: Open) -> None:
    """Who dictates or has a tremor can turn the keys of one letter off (WCAG 2.1.4)."""
    page = visit("about/")
    box = page.get_by_role("checkbox", name="Turn off")
    box.check()
    assert [key for key in "ns/p?" if page.evaluate(IS_HANDLED, key)] == []
    page.reload()
    expect(box).to_be_checked()
    assert not page.evaluate(IS_HANDLED, "?")
    box.uncheck()
    assert page.evaluate(IS_HANDLED, "?")


def test_the_section_that_is_read_is_marked(visit: Open) -> None:
    """In the lists of pages and of sections, which has the headings of that section only."""
    page = visit("dimensions/technical-structure/#why")
    marked = page.locator(".sections [aria-current]")
    expect(marked).to_have_text("Why")
    page.locator(".sections .rows a").nth(1).click()
    expect(marked).to_have_text(page.locator(".sections .rows a").nth(1).inner_text())
    expect(page.locator(".pages a[aria-current]")).to_be_in_viewport()
    for place in ["questions/law/#who-owns-the-output", "usage/#one-word-for-one-thing"]:
        page = visit(place)
        group = page.locator(".sections li:has(> ul [aria-current])")
        expect(group).to_have_count(1)
        expect(page.locator(".sections li li:visible")).to_have_count(group.locator("li").count())


def test_the_header_of_a_phone_names_the_section_that_is_read(visit: Open, address: str) -> None:
    """Below the first heading, to the last; a press leads to any other section, another home."""
    page = visit("about/", size=PHONE, device="phone")
    bar = page.locator(".section-bar")
    expect(bar).to_be_hidden()
    page.evaluate("document.querySelector('#sources').scrollIntoView()")
    expect(bar).to_contain_text("How sources are chosen")
    bar.tap()
    panel = page.get_by_role("navigation", name="On this page").last
    expect(panel.locator("[aria-current]")).to_have_text("How sources are chosen")
    assert violations(page, within=".top") == []
    panel.get_by_role("link", name="How to cite it").tap()
    expect(panel).to_be_hidden()
    expect(page.locator("#cite")).to_be_in_viewport()
    expect(bar).to_contain_text("How to cite it")
    bar.press("Enter")
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(bar).to_be_focused()
    bar.tap()
    panel.get_by_role("link", name="Top of the page").tap()
    expect(bar).to_be_hidden()
    page.locator("#sources").scroll_into_view_if_needed()
    page.locator(".top__title a").first.tap()
    page.wait_for_url(address)
    page.get_by_role("button", name="Go to a topic").tap()
    panel.get_by_role("link", name="Cost and energy").tap()
    expect(bar).to_contain_text("Cost and energy")
    page.keyboard.press("End")
    expect(bar).to_contain_text("Sources")


@pytest.mark.parametrize(
    "place",
    [
        "glossary/#diffusion-model",
        "systems/#bert",
        "boundary/#product-or-model",
        "sources/papers/#vaswani-2017",
        "#technical-structure",
        "dimensions/technical-structure/#deep-learning",
        "outlook/#adoption-in-three-years",
    ],
)
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_target_of_a_link_is_below_the_header(
    visit: Open, place: str, size: ViewportSize
) -> None:
    """Whether a heading, of which no other is cut above, an item of a list or a row of a table."""
    page = visit(place, size=size)
    target = page.locator(":target")
    expect(target).to_be_in_viewport()
    top = target.evaluate("element => element.getBoundingClientRect().top")
    assert top > page.evaluate(BOTTOM) - 1
    for above in page.locator("h2:has(+ h3:target)").all():
        bottom = above.evaluate("element => element.getBoundingClientRect().bottom")
        assert bottom < page.evaluate(BOTTOM)


def test_nothing_moves_for_those_who_do_not_want_it(visit: Open) -> None:
    """With reduced motion no part of a page has a transition or an animation."""
    moving = visit("").evaluate(
        """[...document.querySelectorAll("body *")].filter((element) => {
            const {transitionProperty, animationName} = getComputedStyle(element);
            return transitionProperty !== "none" || animationName !== "none";
        }).length"""
    )
    assert moving == 0
