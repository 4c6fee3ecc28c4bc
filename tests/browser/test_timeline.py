"""The timeline in a real browser: filtered, linked, drawn, printed, and without scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from macros.model import Strand
from macros.site import Site
from tests.browser.pages import DESKTOP, NARROW, PHONE, opened, violations
from tests.browser.windows import Windows

SHOWN = ".milestone:not([hidden])"


@pytest.fixture
def context(windows: Windows) -> Iterator[BrowserContext]:
    """Return a desktop window in which nothing moves."""
    with windows.open(viewport=DESKTOP, reduced_motion="reduce") as context:
        yield context


def timeline(context: BrowserContext, address: str, rest: str = "") -> Page:
    """Open the timeline. Its script has run when the filter shows."""
    page, _ = opened(context, f"{address}timeline/{rest}")
    expect(page.locator(".timeline-filter")).to_be_visible()
    return page


def belonging(site: Site, strand: Strand) -> list[str]:
    """Return the ids of what belongs to a strand, in order of time."""
    ordered = sorted(site.comparison.milestones, key=lambda each: each.date)
    return [each.id for each in ordered if each.strand in {strand, Strand.BOTH}]


def shown(page: Page) -> list[str]:
    """Return the ids of the entries in sight."""
    ids = page.locator(SHOWN).evaluate_all("items => items.map(item => item.id)")
    return [str(id) for id in ids]


def counted(page: Page, number: int) -> None:
    """Wait until the page says that so many milestones are shown."""
    total = page.locator(".milestone").count()
    expect(page.locator(".timeline-filter [role=status]")).to_have_text(
        f"{number} of {total} milestones"
    )


def test_the_filter_works_by_keyboard_and_keeps_its_state_in_the_address(
    site: Site, context: BrowserContext, address: str
) -> None:
    """Strand and words narrow list and drawing; a shared address, back and forward restore them."""
    page = timeline(context, address)
    language = belonging(site, Strand.LANGUAGE)
    page.locator("[name=strand]").first.focus()
    page.keyboard.press("ArrowRight")
    counted(page, len(language))
    assert shown(page) == language
    assert page.url.endswith("timeline/?strand=language")
    out = page.locator("use.is-out").evaluate_all("marks => marks.map(m => m.dataset.milestone)")
    assert set(out) == {each.id for each in site.comparison.milestones} - set(language)
    page.keyboard.press("Tab")
    page.keyboard.type("GPT 3")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}timeline/?strand=language&words=GPT+3")
    found = shown(page)
    assert "gpt-3" in found
    assert "bert" not in found
    assert page.locator(".period:not([hidden])").count() < len(site.periods)
    page.go_back()
    counted(page, len(language))
    assert page.locator("[name=words]").input_value() == ""
    page.go_forward()
    counted(page, len(found))
    page.reload()
    counted(page, len(found))
    assert page.locator("[name=strand]:checked").get_attribute("value") == "language"
    page.locator("[name=words]").fill("no such milestone")
    counted(page, 0)
    page.locator(".timeline-filter button").press("Enter")
    counted(page, len(site.comparison.milestones))
    assert page.url.endswith("timeline/")


def test_nothing_is_to_be_shown_where_nothing_is_hidden(
    context: BrowserContext, address: str
) -> None:
    """The button that takes filters away does nothing, and looks so, while there is none."""
    page, _ = opened(context, address + "timeline/")
    button = page.get_by_role("button", name="Show all")
    expect(button).to_have_attribute("aria-disabled", "true")
    expect(button).to_have_css("border-style", "dashed")
    page.locator("[name=words]").fill("openai")
    expect(button).to_have_attribute("aria-disabled", "false")
    button.click()
    expect(button).to_have_attribute("aria-disabled", "true")


def test_an_address_of_a_milestone_that_is_filtered_out_shows_it(
    context: BrowserContext, address: str
) -> None:
    """So it is when the page is opened, and when a link or a mark on it is followed."""
    page = timeline(context, address, "?strand=language#sora")
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


def test_an_entry_and_its_mark_show_that_they_belong_together(
    context: BrowserContext, address: str
) -> None:
    """The pointer or the focus on one highlights the other; the caption names the mark."""
    page = timeline(context, address)
    caption = page.locator(".timeline-figure figcaption")
    usual = caption.inner_text()

    def near() -> list[str]:
        lit = page.locator(".is-near").evaluate_all(
            "all => all.map(e => e.dataset.milestone ?? e.id)"
        )
        return [str(each) for each in lit]

    page.locator("#stylegan b").hover()
    assert near() == ["stylegan", "stylegan"]
    assert caption.inner_text() == usual
    page.locator("#gpt-3 .headerlink").focus()
    assert near() == ["gpt-3", "gpt-3"]
    page.locator("[data-milestone=bert]").hover()
    assert near() == ["bert", "bert"]
    assert caption.inner_text() == page.locator("#bert b").first.inner_text()
    page.locator('.timeline-drawing a[href="#year-2014"]').focus()
    assert near() == [
        "generative-adversarial-networks",
        "attention-for-translation",
        "sequence-to-sequence",
    ]
    assert caption.inner_text().startswith("2014: 3 milestones")


def test_the_timeline_is_accessible_in_every_state(context: BrowserContext, address: str) -> None:
    """Axe finds nothing when it is filtered, empty, or led to, nor in the dark or forced colors."""
    page = timeline(context, address)
    page.locator("[name=strand][value=both]").check()
    for words in ("openai", "no such milestone"):
        page.locator("[name=words]").fill(words)
        assert violations(page) == []
    page.locator(".timeline-filter button").click()
    page.locator("[data-milestone=wavenet]").click()
    for scheme in ("light", "dark"):
        for forced in ("none", "active"):
            page.emulate_media(color_scheme=scheme, forced_colors=forced)
            assert violations(page, only=["color-contrast", "link-in-text-block"]) == []


def test_the_drawing_can_be_touched_on_a_narrow_phone(
    context: BrowserContext, address: str
) -> None:
    """Its rows are high enough for a finger."""
    page = timeline(context, address)
    page.set_viewport_size(NARROW)
    for row in page.locator(".timeline-drawing a rect").all():
        box = row.bounding_box()
        assert box is not None
        assert box["height"] >= 24


def test_the_drawing_stays_beside_the_list(context: BrowserContext, address: str) -> None:
    """Where there is room the mark of the entry that is read is in sight, in a low window too."""
    page = timeline(context, address, "#gpt-5")
    for height in (900, 600):
        page.set_viewport_size({"width": 1440, "height": height})
        page.locator("#gpt-5").scroll_into_view_if_needed()
        expect(page.locator("[data-milestone=gpt-5]")).to_be_in_viewport()


def test_paper_has_the_whole_timeline(site: Site, context: BrowserContext, address: str) -> None:
    """Whatever is filtered on the screen, in print the list is whole and the filter is gone."""
    page = timeline(context, address, "?words=sora")
    page.emulate_media(media="print")
    expect(page.locator(".timeline-filter")).to_be_hidden()
    expect(page.locator(".timeline-drawing")).to_be_visible()
    for each in site.comparison.milestones:
        expect(page.locator(f"#{each.id}")).to_be_visible()


def test_the_timeline_is_whole_without_scripts(site: Site, windows: Windows, address: str) -> None:
    """The drawing is there, a year in it leads to its entries, and no control is dead."""
    with windows.open(viewport=PHONE, java_script_enabled=False) as context:
        page, _ = opened(context, f"{address}timeline/?words=sora")
        expect(page.locator(".timeline-drawing")).to_be_visible()
        expect(page.locator(".timeline-filter")).to_be_hidden()
        assert page.locator(".milestone:visible").count() == len(site.comparison.milestones)
        page.locator('.timeline-drawing a[href="#year-2019"] text').click()
        expect(page.locator("#year-2019")).to_be_in_viewport()
