"""What is there to be taken over is copied by one press, and lies folded where there is much."""

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from macros.site import Site
from tests.browser.pages import NARROW, PHONE, SHIFTS, opened, violations
from tests.browser.windows import Windows

COPY = ".copy-this"


@pytest.mark.parametrize(
    ("path", "taken", "text"),
    [
        ("usage/", ".write", "q"),
        ("usage/", ".wording", "q"),
        ("linking/", ".highlight", "code"),
    ],
)
def test_one_press_copies_a_text(
    context: BrowserContext, address: str, path: str, taken: str, text: str
) -> None:
    """The clipboard holds the text and nothing of what is around it, and the button says so."""
    page, noise = opened(context, address + path)
    for element in (page.locator(taken).first, page.locator(taken).last):
        expected = element.locator(text).text_content()
        assert expected
        button = element.locator(COPY)
        button.click()
        expect(button).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == expected.rstrip()
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
    assert page.locator(taken).count() == page.locator(f"{taken} {COPY}").count()
    assert noise == []


def test_where_copying_is_refused_the_text_is_selected(
    context: BrowserContext, address: str
) -> None:
    """Without a clipboard the reader has one key left to press."""
    page, _ = opened(context, address + "usage/", first="delete Navigator.prototype.clipboard")
    wording = page.locator(".wording").first
    wording.locator(COPY).click()
    expect(wording.locator(COPY)).to_have_text("Selected: copy it")
    assert page.evaluate("getSelection().toString()") == wording.locator("q").text_content()


@pytest.mark.parametrize("path", ["usage/", "linking/"])
def test_the_buttons_cover_nothing(
    browser: Browser, windows: Windows, address: str, path: str
) -> None:
    """Their place is kept, so that nothing moves; on paper and without scripts there are none."""
    with browser.new_context(viewport=NARROW) as context:
        page = context.new_page()
        page.add_init_script(SHIFTS)
        page.goto(address + path)
        expect(page.locator(COPY).first).to_be_visible()
        assert page.evaluate("shifts") <= 0.02
        covered = page.evaluate(
            """() => [...document.querySelectorAll(".copy-this")].filter((button) => {
                const {left, top, right, bottom} = button.getBoundingClientRect();
                const range = document.createRange();
                range.selectNodeContents(button.parentElement.querySelector("q, code"));
                return [...range.getClientRects()].some((each) =>
                    each.left < right && left < each.right && each.top < bottom - 1
                    && top + 1 < each.bottom);
            }).map((button) => button.parentElement.textContent)"""
        )
        assert covered == []
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
        assert violations(page, only=["target-size", "color-contrast"]) == []
        page.emulate_media(media="print")
        expect(page.locator(COPY).first).to_be_hidden()
    with windows.open(viewport=PHONE, java_script_enabled=False) as context:
        page, _ = opened(context, address + path)
        assert page.locator(COPY).count() == 0


def test_real_clauses_are_folded_below_ours(windows: Windows, address: str, site: Site) -> None:
    """A press shows whose they are and what they say; the page begins with a list of its parts."""
    with windows.open(viewport=PHONE) as context:
        page, _ = opened(context, address + "usage/")
        folded = page.locator("details:has(.quotation)")
        clauses = [each for each in site.comparison.clauses if each.examples]
        assert folded.count() == len(clauses)
        quotation = folded.first.locator(".quotation").first
        expect(quotation).to_be_hidden()
        folded.first.locator("summary").click()
        expect(quotation).to_be_visible()
        sections = page.locator("article h2[id]").evaluate_all("all => all.map(each => each.id)")
        listed = (
            page.locator("article ul")
            .first.locator("a")
            .evaluate_all("all => all.map(each => each.hash.slice(1))")
        )
        assert {*sections} == {*listed, "sources"}


def test_no_mark_stands_alone_on_a_line(windows: Windows, address: str) -> None:
    """The # beside a heading is on the line of its last word, at the width of every phone."""
    with windows.open(viewport=PHONE, has_touch=True, is_mobile=True) as context:
        for path in ("", "usage/", "questions/the-words/", "misconceptions/"):
            page, _ = opened(context, address + path)
            for width in (320, 360, 390, 412):
                page.set_viewport_size({"width": width, "height": 800})
                alone = page.evaluate(
                    """() => [...document.querySelectorAll(":is(h1, h2, h3) > .headerlink")]
                        .filter((mark) => {
                            const range = document.createRange();
                            range.selectNodeContents(mark.parentElement);
                            range.setEndBefore(mark);
                            const last = [...range.getClientRects()].at(-1);
                            return mark.getBoundingClientRect().top > last.bottom - 4;
                        }).map((mark) => mark.hash)"""
                )
                assert alone == [], (width, path)
                assert page.evaluate("document.documentElement.scrollWidth") <= width
