"""Two or three systems side by side, on the page that compares them."""

import re

from playwright.sync_api import expect

from tests.browser.pages import Open


def test_the_address_says_which_systems_are_compared(visit: Open) -> None:
    """By their ids or names; each has its verdict and what it produces."""
    page = visit("compare/?systems=chatgpt,Sora")
    expect(page.locator("thead a")).to_have_text(["ChatGPT", "Sora"])
    expect(page.locator("thead")).to_contain_text("Not itself.")
    produced = page.locator(".compared tbody", has_text="Produces").get_by_role("cell")
    expect(produced.last).to_contain_text("video")
    expect(page.locator(".compare__status")).to_have_text("Comparing ChatGPT, Sora")


def test_what_is_chosen_is_in_the_address(visit: Open) -> None:
    """It can be linked to and taken back. Why two are confused is said once."""
    page = visit("compare/?systems=chatgpt,midjourney")
    expect(page.locator("caption p")).to_have_count(1)
    page.get_by_label("Third system").select_option("BERT")
    expect(page.locator("caption strong")).to_have_text("ChatGPT and Midjourney: ")
    expect(page).to_have_url(re.compile(r"\?systems=chatgpt,midjourney,bert$"))
    page.set_viewport_size({"width": 390, "height": 800})  # where three stand below each other
    expect(page.locator(".compared__picture:visible")).to_have_count(0)
    page.go_back()
    expect(page.locator("caption strong")).to_have_count(0)
    expect(page.get_by_label("Third system")).to_have_value("")


def test_a_name_that_is_not_listed_is_reported(visit: Open) -> None:
    """What is listed is shown."""
    page = visit("compare/?systems=chatgpt,toaster")
    expect(page.locator(".compare__status")).to_contain_text(
        "\u201ctoaster\u201d isn\u2019t listed"
    )
    expect(page.locator("thead a")).to_have_text(["ChatGPT"])
    page.get_by_label("First system").select_option("None")
    expect(page.locator("tbody")).to_have_count(0)


def test_a_system_that_cannot_be_loaded_is_reported(visit: Open) -> None:
    """The systems that were compared before are still there."""
    page = visit("compare/?systems=chatgpt,bert", quiet=False)
    expect(page.locator("thead a")).to_have_count(2)
    page.route("**/systems/claude/", lambda route: route.abort())
    page.get_by_label("Second system").select_option("Claude")
    expect(page.locator(".compare__status")).to_contain_text("couldn\u2019t be loaded")
    expect(page.locator("thead a")).to_have_text(["ChatGPT", "BERT"])
