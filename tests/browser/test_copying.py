"""The buttons that copy a text."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import NARROW, Open

COPY = ".copy-this"
ROW = "dimensions/basic-functionality/#images"


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


@pytest.mark.parametrize(
    ("path", "presses", "expected"),
    [
        ("linking/", [".highlight:has-text('site_name') .copy-this"], "\nplugins:\n"),
        ("?is=bert", [".look-up__answer .link-button"], "?is=bert"),
        ("systems/bert/", [".system-pass-on button:text('Copy link')"], "/systems/bert/"),
        (ROW, ["#images .headerlink", ".link-menu button[value$=BibTeX]"], f"{ROW}}},\n"),
    ],
    ids=["block", "answer", "system", "menu"],
)
def test_without_a_clipboard_the_text_is_shown(
    new_page: Callable[..., Page], address: str, path: str, presses: list[str], expected: str
) -> None:
    """Over plain HTTP a browser has none; the reader has one key left to press."""
    page = new_page()
    page.add_init_script("delete Navigator.prototype.clipboard")
    page.goto(address + path)
    for selector in presses:
        page.locator(selector).first.click()
    text = page.get_by_role("dialog").get_by_role("textbox", name="Text to copy")
    expect(text).to_be_focused()
    assert page.evaluate("getSelection().toString()") == text.input_value()
    assert expected in text.input_value()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator(presses[0]).first).to_be_focused()


@pytest.mark.parametrize("path", ["usage/", "linking/"])
def test_the_buttons_cover_no_text(visit: Open, path: str) -> None:
    """Nor the code beside which they stand."""
    page = visit(path, size=NARROW)
    page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
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


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("systems/bert/", "BERT is a language model"),
        ("?is=chatgpt", "ChatGPT"),
        ("choose/#result-image-generator", "Use an image generator"),
    ],
    ids=["system", "look-up", "guide"],
)
def test_an_answer_is_shared_where_the_browser_can(
    new_page: Callable[..., Page], address: str, path: str, title: str
) -> None:
    """With its own address; without the browser's help no button promises it."""
    page = new_page()
    button = page.get_by_role("button", name=re.compile("^Share"))
    page.add_init_script("Object.defineProperty(navigator, 'share', {writable: true})")
    page.goto(address + path)
    expect(page.locator("article")).to_contain_text(title)
    expect(button).to_be_hidden()
    page.add_init_script("navigator.share = async (data) => { window.shared = data; }")
    page.reload()
    button.click()
    assert title in page.evaluate("shared.title")
    assert page.evaluate("shared.url") == address + path
