"""What the scripts of every page do: colors, sources in place, keys."""

import re
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, ViewportSize, expect

from macros.site import Site
from tests.browser.pages import DESKTOP, PHONE, opened, violations
from tests.browser.windows import Windows, blank_page

# Say whether the page does something of its own when a key is pressed where nobody types.
IS_TAKEN = """(key) => !document.body.dispatchEvent(
    new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}))"""


def test_a_small_window_is_used_by_keyboard(windows: Windows, address: str) -> None:
    """As on a desktop at 400 %: the list of pages and the search are reached and left by keys."""
    with windows.open(viewport=PHONE, reduced_motion="reduce") as context:
        page, noise = opened(context, address + "boundary/")
        button, link = (
            page.get_by_role("button", name="List of pages"),
            page.locator(".pages").get_by_role("link", name="Examples"),
        )
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        expect(button).to_be_focused()
        expect(button).to_have_attribute("aria-expanded", "false")
        assert button.evaluate("button => getComputedStyle(button).outlineStyle") == "solid"
        expect(link).to_be_hidden()
        page.keyboard.press("Enter")
        expect(button).to_have_attribute("aria-expanded", "true")
        expect(page.locator(".pages a").first).to_be_focused()
        expect(link).to_be_in_viewport()
        assert violations(page) == []
        page.keyboard.press("Escape")
        expect(button).to_be_focused()
        expect(link).to_be_hidden()
        page.locator("header").get_by_role("link", name="Search", exact=True).press("Enter")
        expect(page.locator(".search-dialog input")).to_be_focused()
        assert noise == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colors_are_the_systems_until_others_are_chosen(
    windows: Windows, address: str, scheme: str
) -> None:
    """The toggle leads from the system's colors to light, dark and back, and is remembered."""
    with windows.open(
        viewport=DESKTOP, color_scheme="dark" if scheme == "dark" else "light"
    ) as context:
        page, noise = opened(context, address)
        colors = {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 21, 31)"}
        body = page.locator("body")
        expect(body).to_have_css("background-color", colors[scheme])
        for expected in ("light", "dark", scheme, "light", "dark"):
            page.get_by_role("button", name="Colors").click()
            expect(body).to_have_css("background-color", colors[expected])
        page.goto(address + "glossary/")
        expect(body).to_have_css("background-color", colors["dark"])
        assert noise == []


def test_colors_that_are_no_longer_there_are_the_systems(windows: Windows, address: str) -> None:
    """A name that is no theme, as another site at the same origin may have kept, does no harm."""
    with windows.open(viewport=DESKTOP, color_scheme="dark") as context:
        page, _ = opened(context, address)
        page.evaluate("localStorage.setItem('theme', 'sepia')")
        page.goto(address + "about/")
        button = page.get_by_role("button", name="Colors follow the system")
        expect(button).to_be_visible()
        expect(page.locator("body")).to_have_css("background-color", "rgb(20, 21, 31)")


def test_the_first_paint_has_the_right_colors(windows: Windows, address: str) -> None:
    """The colors that were chosen are there before any module has run."""
    with windows.open(viewport=PHONE, color_scheme="light") as context:
        page = blank_page(context)
        context.add_init_script("localStorage.setItem('theme', 'dark')")
        page.route("**/palette.js", lambda route: route.abort())
        page.goto(address)
        expect(page.locator("body")).to_have_css("background-color", "rgb(20, 21, 31)")


def test_without_scripts_the_colors_are_the_systems(windows: Windows, address: str) -> None:
    """A dark system gets a dark page where JavaScript is off, too."""
    with windows.open(viewport=PHONE, color_scheme="dark", java_script_enabled=False) as context:
        page, _ = opened(context, address)
        color = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
        assert color == "rgb(20, 21, 31)"


def test_a_statement_shows_its_sources_in_place(context: BrowserContext, address: str) -> None:
    """On hover and on focus all of them stand beside the numbers, with links that can be reached.

    The numbers of a statement are one stop for the key, and as tall as a finger needs.
    """
    page, noise = opened(context, address + "dimensions/technical-structure/")
    reference = page.locator(".answer .footnote-ref").first
    note = page.locator(".source-note")
    reference.hover()
    expect(note).to_be_visible()
    numbers = page.locator(".answer .cites").first.locator("a")
    assert numbers.count() > 1
    for number, shown in zip(numbers.all(), note.locator("li").all(), strict=True):
        target = str(number.get_attribute("href")).removeprefix("#")
        label, _, source = shown.inner_text().partition(". ")
        assert label == number.inner_text()
        assert source in page.locator(f"[id='{target}']").inner_text()
        box = number.bounding_box()
        assert box is not None
        assert box["height"] >= 24
    assert numbers.evaluate_all("all => all.map(each => each.tabIndex)") == [
        0,
        *[-1] * (numbers.count() - 1),
    ]
    note.locator("a[href^=http]").first.hover()
    expect(note).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    page.mouse.move(10, 400)
    page.locator(".content a").first.focus()
    while not page.evaluate("document.activeElement.matches('.footnote-ref')"):
        page.keyboard.press("Tab")
    expect(note).to_be_visible()
    assert noise == []


def test_a_click_pins_the_source(context: BrowserContext, address: str) -> None:
    """It stays while the pointer and the page move, until a second click or one elsewhere."""
    page, noise = opened(context, address + "dimensions/technical-structure/")
    number, other = (page.locator(".answer .footnote-ref").nth(at) for at in (0, -1))
    note = page.locator(".source-note")
    number.click()
    page.mouse.wheel(0, 40)
    page.locator("h1").hover()
    other.hover()
    expect(number).to_have_attribute("aria-expanded", "true")
    expect(note).to_be_visible()
    page.mouse.move(2, 400)
    number.click()
    expect(note).to_be_hidden()
    expect(number).to_have_attribute("aria-expanded", "false")
    number.click()
    page.locator("h1").click()
    expect(note).to_be_hidden()
    assert urlsplit(page.url).fragment == ""
    assert noise == []


def test_a_long_note_does_not_cover_its_number(windows: Windows, address: str) -> None:
    """In a low window it has no more height than there is above or below the number."""
    with windows.open(viewport={"width": 1366, "height": 600}) as context:
        page, _ = opened(context, address + "dimensions/technical-structure/")
        number = page.locator(".answer .footnote-ref").first
        number.evaluate("number => number.scrollIntoView({block: 'center'})")
        number.hover()
        expect(page.locator(".source-note")).to_be_visible()
        number.click()
        expect(number).to_have_attribute("aria-expanded", "true")


def test_a_key_opens_the_source_and_leads_back(context: BrowserContext, address: str) -> None:
    """Enter leads into the note and Escape back to the number; Tab goes on in the text."""
    page, noise = opened(context, address + "dimensions/technical-structure/")
    note = page.locator(".source-note")
    number = page.locator(".answer .footnote-ref").first
    page.keyboard.press("Tab")
    number.focus()
    page.keyboard.press("Enter")
    expect(note.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(number).to_be_focused()
    page.keyboard.press("Enter")
    for _ in note.locator("a").all():
        page.keyboard.press("Tab")
    expect(note).to_be_hidden()
    follows = "number => number.compareDocumentPosition(document.activeElement)"
    assert number.evaluate(follows) == 4  # Node.DOCUMENT_POSITION_FOLLOWING
    assert page.evaluate("Boolean(document.activeElement.closest('article'))")
    assert urlsplit(page.url).fragment == ""
    assert noise == []


def test_our_reading_is_explained_in_place(context: BrowserContext, address: str) -> None:
    """A click on the mark of a conclusion of ours says what it means, and leads on from there."""
    page, noise = opened(context, address + "dimensions/technical-structure/")
    page.locator(".our-reading a:visible").first.click()
    note = page.locator(".reading-note")
    expect(note).to_contain_text("ours")
    assert urlsplit(page.url).path.endswith("/technical-structure/")
    note.get_by_role("link").click()
    expect(page).to_have_url(re.compile("/about/#our-reading$"))
    assert noise == []


def test_a_tap_shows_the_source_and_a_second_hides_it(windows: Windows, address: str) -> None:
    """On a phone the reader stays where they read; the note lies within the window."""
    with windows.open(viewport=PHONE, has_touch=True, reduced_motion="reduce") as context:
        page, noise = opened(context, address)
        reference = page.locator(".lead .footnote-ref").first
        reference.tap()
        note = page.locator(".source-note")
        expect(note).to_be_visible()
        box = note.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= PHONE["width"]
        reference.tap()
        expect(note).to_be_hidden()
        assert urlsplit(page.url).fragment == ""
        assert noise == []


def test_a_term_shows_its_definition_in_place(
    context: BrowserContext, address: str, site: Site
) -> None:
    """On hover and on focus a word of a table is explained beside it, and leads to the glossary."""
    page, noise = opened(context, address + "dimensions/technical-structure/")
    word = page.locator("td a.term").first
    term = site.comparison.by_id["terms"][str(word.get_attribute("href")).partition("#")[2]]
    word.hover()
    note = page.locator(".term-note")
    expect(note).to_have_text(f"{term.name}: {term.definition.text}")
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    page.mouse.move(10, 400)
    page.locator(".content a").first.focus()
    while not page.evaluate("document.activeElement.matches('a.term')"):
        page.keyboard.press("Tab")
    expect(note).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/glossary/#"))
    assert noise == []


@pytest.mark.parametrize("is_there", [True, False], ids=["definitions", "none"])
def test_a_tap_on_a_term_explains_it_or_leads_to_the_glossary(
    windows: Windows, address: str, *, is_there: bool
) -> None:
    """The first tap explains and the second leads; where no definition came, the first does."""
    with windows.open(viewport=PHONE, has_touch=True, reduced_motion="reduce") as context:
        if not is_there:  # before the page, which may else ask before this holds
            context.route("**/terms.json", lambda route: route.abort())
        page, _ = opened(context, address + "dimensions/technical-structure/")
        word = page.locator(".answer a.term, td a.term").first
        word.tap()
        if is_there:
            expect(page.locator(".term-note")).to_be_visible()
            assert "/glossary/" not in page.url
            word.tap()
        expect(page).to_have_url(re.compile("/glossary/#"))


def test_keys(context: BrowserContext, address: str) -> None:
    """One key searches, turns pages and shows the list of keys; where one types, it is a letter."""
    page, noise = opened(context, address + "glossary/")
    page.keyboard.press("n")
    page.wait_for_url(address + "usage/")
    page.keyboard.press("p")
    page.wait_for_url(address + "glossary/")
    page.keyboard.press("/")
    field = page.locator(".search-dialog input")
    expect(field).to_be_focused()
    page.keyboard.type("pns/")
    expect(field).to_have_value("pns/")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.wait_for_url(address + "about/#keys")
    assert noise == []


def test_keys_can_be_turned_off(context: BrowserContext, address: str) -> None:
    """Who dictates or has a tremor can turn the keys of one letter off (WCAG 2.1.4)."""
    page, _ = opened(context, address + "about/")
    box = page.get_by_role("checkbox", name="Turn the keys")
    box.check()
    assert [key for key in "ns/p?" if page.evaluate(IS_TAKEN, key)] == []
    page.reload()
    expect(box).to_be_checked()
    assert not page.evaluate(IS_TAKEN, "?")
    box.uncheck()
    assert page.evaluate(IS_TAKEN, "?")


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_name_of_the_site_leads_home(
    windows: Windows, address: str, size: ViewportSize
) -> None:
    """The name in the header is a link, once for the keyboard, where it is seen."""
    with windows.open(viewport=size) as context:
        page, noise = opened(context, address + "glossary/")
        page.locator("header").get_by_role("link", name="Generative AI and LLMs").click()
        page.wait_for_url(address)
        assert noise == []


def test_the_section_that_is_read_is_marked(context: BrowserContext, address: str) -> None:
    """The list of sections shows where the reader is, and the list of pages which page it is."""
    page, _ = opened(context, address + "dimensions/technical-structure/#why")
    expect(page.locator(".sections [aria-current]")).to_have_text("Why")
    expect(page.locator(".pages a[aria-current]")).to_be_in_viewport()


def test_a_correction_names_the_item(context: BrowserContext, address: str) -> None:
    """The menu beside an item leads to the form for corrections with the item filled in."""
    page, _ = opened(context, address + "systems/")
    page.locator("#bert .headerlink").click()
    correction = page.locator(".link-menu").get_by_role("link", name="Suggest a correction")
    expect(correction).to_have_attribute(
        "href", re.compile(r"place=systems%2F%23bert&title=.*BERT")
    )


def test_the_header_of_a_phone_says_which_section_is_read(windows: Windows, address: str) -> None:
    """Below the first heading it names page and section; a press leads to any other."""
    with windows.open(
        viewport=PHONE, has_touch=True, is_mobile=True, reduced_motion="reduce"
    ) as context:
        page, noise = opened(context, address + "usage/")
        bar = page.locator(".section-bar")
        expect(bar).to_be_hidden()
        page.evaluate("document.querySelector('#interfaces').scrollIntoView()")
        expect(bar).to_have_text("Usage guide, section Interfaces")
        header = page.locator(".top").bounding_box()
        assert header
        box = bar.bounding_box()
        assert box
        assert box["height"] >= 24
        assert box["y"] + box["height"] <= header["y"] + header["height"]
        bar.tap()
        panel = page.get_by_role("navigation", name="On this page").last
        expect(panel.locator("[aria-current]")).to_have_text("Interfaces")
        assert violations(page, within=".top") == []
        panel.get_by_role("link", name="Clauses").tap()
        expect(panel).to_be_hidden()
        expect(page.locator("#clauses")).to_be_in_viewport()
        expect(bar).to_have_text("Usage guide, section Clauses")
        bar.focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        expect(bar).to_be_focused()
        bar.tap()
        panel.get_by_role("link", name="Top of the page").tap()
        expect(bar).to_be_hidden()
        assert noise == []
    with windows.open(viewport=DESKTOP) as context:
        page, _ = opened(context, address + "usage/#clauses")
        expect(page.locator(".section-bar")).to_be_hidden()
