"""The timeline: filtered, linked and drawn."""

import pytest
from playwright.sync_api import Page, expect

from macros.model import Strand
from macros.site import Site
from tests.browser.pages import RULES_OF_COLOR, Open, violations


@pytest.fixture
def timeline(visit: Open) -> Open:
    """Return a function that opens the timeline with the rest of an address."""

    def open_timeline(rest: str = "") -> Page:
        page = visit(f"timeline/{rest}")
        expect(page.locator(".timeline-filter")).to_be_visible()  # its script has run
        return page

    return open_timeline


def shown(page: Page) -> list[str]:
    """Return the ids of the entries that are shown."""
    entries = page.locator(".milestone:not([hidden])")
    ids: list[str] = entries.evaluate_all("items => items.map(item => item.id)")
    return ids


def expect_count(page: Page, number: int) -> None:
    """Expect the page to report the number of milestones that are shown."""
    total = page.locator(".milestone").count()
    expect(page.locator(".timeline-filter [role=status]")).to_have_text(
        f"{number} of {total} milestones"
    )


def test_the_filter_works_by_keyboard_and_keeps_its_state_in_the_address(
    site: Site, timeline: Open, address: str
) -> None:
    """Strand and words filter list and drawing; a shared address, back and forward restore them."""
    ordered = sorted(site.comparison.milestones, key=lambda milestone: milestone.date)
    strands = {Strand.LANGUAGE, Strand.BOTH}
    language = [milestone.id for milestone in ordered if milestone.strand in strands]
    page = timeline()
    everything = page.get_by_role("button", name="Show all")
    expect(everything).to_be_hidden()
    page.locator("[name=strand]").first.focus()
    page.keyboard.press("ArrowRight")
    expect_count(page, len(language))
    assert shown(page) == language
    assert page.url.endswith("timeline/?strand=language")
    out = page.locator("use.is-out").evaluate_all("marks => marks.map(m => m.dataset.milestone)")
    assert {*out} == {milestone.id for milestone in ordered} - {*language}
    page.keyboard.press("Tab")
    page.keyboard.type("GPT 3")
    expect(page).to_have_url(f"{address}timeline/?strand=language&q=GPT+3")
    some = shown(page)
    assert "gpt-3" in some
    assert "bert" not in some
    assert page.locator(".period:not([hidden])").count() < len(site.periods)
    page.go_back()
    expect_count(page, len(ordered))
    expect(page.locator("[name=q]")).to_have_value("")
    page.go_forward()
    expect_count(page, len(some))
    page.reload()
    expect_count(page, len(some))
    expect(page.locator("[name=strand]:checked")).to_have_value("language")
    page.locator("[name=q]").fill("no such milestone")
    expect_count(page, 0)
    expect(page.locator(".timeline-none")).to_be_visible()
    page.locator("[name=q]").fill("transfomer")
    assert "transformer" in shown(page)
    everything.press("Enter")
    expect_count(page, len(ordered))
    expect(everything).to_be_hidden()
    assert page.url.endswith("timeline/")


def test_an_address_of_a_milestone_that_is_filtered_out_shows_it(
    timeline: Open, address: str
) -> None:
    """When the page is opened, and when a year or a mark of the drawing is followed."""
    page = timeline("?strand=language#sora")
    expect(page.locator("#sora")).to_be_in_viewport()
    assert page.url.endswith("timeline/#sora")
    for link in ('.timeline-drawing a[href="#year-2016"] text', "[data-milestone=wavenet]"):
        page.goto(f"{address}timeline/?strand=language")
        expect(page.locator("#wavenet")).to_be_hidden()
        page.locator(link).click()
        expect(page.locator("#wavenet")).to_be_in_viewport()
    assert page.url.endswith("timeline/#wavenet")
    page.go_back()
    expect(page.locator("#wavenet")).to_be_hidden()
    page.goto(f"{address}timeline/?strand=nothing&words=#nowhere")
    expect(page.locator("#wavenet")).to_be_visible()


def test_an_entry_and_its_mark_are_highlighted_together(site: Site, timeline: Open) -> None:
    """By the pointer or the focus on one of them; the caption names the mark."""
    page = timeline()
    caption = page.locator(".timeline-figure figcaption")
    usual = caption.inner_text()

    def near() -> list[str]:
        ids: list[str] = page.locator(".is-near").evaluate_all(
            "all => all.map(each => each.dataset.milestone ?? each.id)"
        )
        return ids

    page.locator("#stylegan b").hover()
    assert near() == ["stylegan", "stylegan"]
    assert caption.inner_text() == usual
    page.locator("#gpt-3 .headerlink").focus()
    assert near() == ["gpt-3", "gpt-3"]
    for mark, id in (("use[data-milestone=bert]", "bert"), ('a[href="#sora"] text', "sora")):
        page.locator(mark).hover()
        assert near() == [id, id]
        assert caption.inner_text() == page.locator(f"#{id} b").first.inner_text()
    page.locator('.timeline-drawing a[href="#year-2014"]').focus()
    milestones = site.comparison.milestones
    assert {*near()} == {each.id for each in milestones if str(each.date).startswith("2014")}


def test_the_timeline_is_accessible_in_every_state(timeline: Open) -> None:
    """Filtered, empty, and opened at a milestone, also in the dark and in forced colors."""
    page = timeline()
    for words in ("openai", "no such milestone"):
        page.locator("[name=q]").fill(words)
        assert violations(page) == []
    page.get_by_role("button", name="Show all").click()
    page.locator("[data-milestone=wavenet]").click()
    for media in ({"color_scheme": "dark"}, {"forced_colors": "active"}):
        page.emulate_media(**media)  # type: ignore[arg-type] # literals
        assert violations(page, only=RULES_OF_COLOR) == []


def test_the_drawing_stays_beside_the_list(timeline: Open) -> None:
    """Where there is room the mark of the entry that is read is in sight, in a low window too."""
    page = timeline("#gpt-5")
    for height in (900, 600):
        page.set_viewport_size({"width": 1440, "height": height})
        page.locator("#gpt-5").scroll_into_view_if_needed()
        expect(page.locator("use[data-milestone=gpt-5]")).to_be_in_viewport()


def test_a_year_finds_what_happened_in_it(site: Site, timeline: Open) -> None:
    """Not what mentions it. Old addresses have `words` where new ones have `q`."""
    milestones = site.comparison.milestones
    those = {each.id for each in milestones if str(each.date).startswith("2022")}
    assert {*shown(timeline("?words=2022"))} == those
