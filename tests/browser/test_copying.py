"""The buttons that copy a text."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from macros.site import Site
from tests.browser.pages import NARROW, PHONE, Open

COPY = ".copy-this"


@pytest.mark.parametrize(
    ("path", "block", "text"),
    [("usage/", ".write", "q"), ("usage/", ".wording", "q"), ("linking/", ".highlight", "code")],
)
def test_one_press_copies_a_text(visit: Open, path: str, block: str, text: str) -> None:
    """And nothing of what is around it; every block has a button, which says that it did."""
    page = visit(path)
    for element in (page.locator(block).first, page.locator(block).last):
        button = element.locator(COPY)
        button.click()
        expect(button).to_have_text("Copied")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == str(element.locator(text).text_content()).rstrip()
    assert page.locator(block).count() == page.locator(f"{block} {COPY}").count()


def test_where_copying_is_refused_the_text_is_selected(
    new_page: Callable[..., Page], address: str
) -> None:
    """Without a clipboard the reader has one key left to press."""
    page = new_page()
    page.add_init_script("delete Navigator.prototype.clipboard")
    page.goto(address + "usage/")
    wording = page.locator(".wording").first
    wording.locator(COPY).click()
    expect(wording.locator(COPY)).to_contain_text("Selected")
    assert page.evaluate("getSelection().toString()") == wording.locator("q").text_content()


@pytest.mark.parametrize("path", ["usage/", "linking/"])
def test_the_buttons_cover_no_text(visit: Open, path: str) -> None:
    """On paper and without scripts there are none."""
    page = visit(path, size=NARROW)
    expect(page.locator(COPY).first).to_be_visible()
    covered = page.evaluate(
        """() => [...document.querySelectorAll(".copy-this")].filter((button) => {
            const {left, top, right, bottom} = button.getBoundingClientRect();
            const range = document.createRange();
            range.selectNodeContents(button.parentElement.querySelector("q, code"));
            return [...range.getClientRects()].some((line) =>
                line.left < right && left < line.right && line.top < bottom - 1
                && top + 1 < line.bottom);
        }).map((button) => button.parentElement.textContent)"""
    )
    assert covered == []
    page.emulate_media(media="print")
    expect(page.locator(COPY).first).to_be_hidden()
    page = visit(path, size=PHONE, device="without scripts")
    expect(page.locator(COPY)).to_have_count(0)


def test_a_verdict_is_shared_where_the_browser_can(
    new_page: Callable[..., Page], address: str, site: Site
) -> None:
    """With the address of its page; without the browser's help no button promises it."""
    page = new_page()
    button = page.get_by_role("button", name="Share this answer")
    share = "async (data) => { window.shared = data; }"
    for value in ("undefined", share):
        page.add_init_script(
            f"Object.defineProperty(navigator, 'share', {{value: {value}, configurable: true}})"
        )
        page.goto(f"{address}systems/bert/")
        expect(button).to_be_visible(visible=value == share)
    button.click()
    answer = site.comparison.by_id["systems"]["bert"].sentence
    assert page.evaluate("shared") == {"title": answer, "url": page.url}


def test_real_clauses_are_folded_below_ours(visit: Open, site: Site) -> None:
    """A press shows whose they are and what they say."""
    page = visit("usage/", size=PHONE)
    folded = page.locator("details:has(.quotation)")
    expect(folded).to_have_count(sum(bool(clause.examples) for clause in site.comparison.clauses))
    quotation = folded.first.locator(".quotation").first
    expect(quotation).to_be_hidden()
    folded.first.locator("summary").click()
    expect(quotation).to_be_visible()
