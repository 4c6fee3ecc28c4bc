"""The chart and the table of systems, and the filters of both."""

import re
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from macros.model import Verdict
from macros.site import Site
from tests.browser.pages import (
    DESKTOP,
    ENLARGED,
    NARROW,
    PHONE,
    Open,
    overflow,
    violations_in_all_colors,
)

COUNT = ".filters__count"
OVERLAPS = """(...elements) => {
    const [a, b] = elements.map(element => element.getBoundingClientRect());
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}"""

# The pairs of drops of which one, or its name, lies over the other: more than their blank edges do
COLLISIONS = """() => {
    const shapes = [...document.querySelectorAll(".rain-drop:not(.is-out) :is(text, use)")]
        .filter(shape => getComputedStyle(shape).display !== "none")
        .map(shape => [shape.parentElement.dataset.system, shape.getBoundingClientRect()]);
    const isOver = (a, b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    return shapes.flatMap(([one, a], at) => shapes.slice(at + 1)
        .filter(([other, b]) => one !== other && isOver(a, b))
        .map(([other]) => `${one}, ${other}`));
}"""
# Where the strings begin and the panels end, and where the lowest drop and the drawing end
ENDS = """() => {
    const boxes = selector => [...document.querySelectorAll(selector)]
        .map(element => element.getBoundingClientRect()).filter(({ height }) => height);
    const strings = ".rain-strings > :not(.is-out) > line:not(.rain-other)";
    const [umbrellas, rain] = [".rain-names", ".rain"].map(name => boxes(name)[0]);
    return [
        Math.max(...boxes(strings).map(({ top }) => top)), umbrellas.bottom,
        Math.max(...boxes(".rain-drop:not(.is-out) > use").map(({ bottom }) => bottom)),
        rain.bottom,
    ];
}"""


def field_of(page: Page) -> Locator:
    """Return the field that a name is typed into."""
    return page.get_by_label("Find a name, a maker or what it makes")


def listed(page: Page) -> list[str]:
    """Return the ids of the systems that the table shows, in order."""
    ids: list[str] = page.locator(".all-systems [data-verdict]:visible").evaluate_all(
        "items => items.map(({ id }) => id)"
    )
    return ids


def drawn(page: Page) -> set[str]:
    """Return the ids of the systems that stand out in and below the chart."""
    ids: list[str] = page.locator("[data-system]:not(.is-out)").evaluate_all(
        "drops => drops.map(drop => drop.dataset.system)"
    )
    return {*ids}


def choose(page: Page, **choices: str) -> None:
    """Choose a verdict, and in the other filters by the text that is shown."""
    if verdict := choices.pop("Verdict", None):
        page.get_by_label(re.compile(f"^{verdict} \\d+$")).check()
    more = page.get_by_role("button", name="More filters")
    if choices and more.get_attribute("aria-expanded") == "false":
        more.click()
    for label, text in choices.items():
        page.get_by_label(label.replace("_", " "), exact=True).select_option(label=text)


def query(page: Page) -> dict[str, list[str]]:
    """Return the query of the address, which the page knows before `page.url` does."""
    return parse_qs(page.evaluate("location.search.slice(1)"))


def test_the_table_is_folded(visit: Open, site: Site) -> None:
    """At first the chart and the best known show, in twelve screens of a phone; links lead on."""
    page = visit("systems/", size=PHONE)
    expect(page.locator(".best-known")).to_be_visible()
    expect(page.locator(".rain-panels")).to_be_in_viewport(ratio=1)
    assert listed(page) == []
    assert page.evaluate("document.documentElement.scrollHeight / innerHeight") <= 12
    page.get_by_role("link", name="Best known").click()
    expect(page.locator(".system-index a").first).to_be_in_viewport()
    page.get_by_role("link", name="Table", exact=True).click()
    expect(page.locator(".all-systems [data-verdict]").first).to_be_in_viewport()
    assert len(listed(page)) == len(site.comparison.systems)


def test_table_and_chart_are_filtered(visit: Open, site: Site) -> None:
    """Each filter leaves the systems it names, in order; groups without any are not shown."""
    page = visit("systems/")
    page.locator(".all-systems > summary").click()
    order = listed(page)
    expected = {*order}
    systems = site.comparison.by_id["systems"]
    for choices, predicate in (
        ({"Makes": "images"}, lambda system: "images" in system.outputs),
        ({"Takes_in": "text"}, lambda system: "text" in system.inputs),
        ({"Verdict": "Hard case"}, lambda system: system.verdict is Verdict.BOUNDARY),
        ({"From_year": "2024"}, lambda system: system.year >= 2024),
        ({"Maker": "OpenAI"}, lambda system: system.maker == "OpenAI"),
    ):
        choose(page, **choices)
        expected = {id for id in expected if predicate(systems[id])}
        expect(page.locator(COUNT)).to_have_text(f"{len(expected)} of {len(order)} systems")
        assert listed(page) == [id for id in order if id in expected]
        assert drawn(page) == expected
    assert expected
    assert page.locator("h2[id^=verdict-]:visible").count() == 1
    more = {"output": ["images"], "input": ["text"], "from": ["2024"], "maker": ["OpenAI"]}
    assert query(page) == {"verdict": ["boundary"], **more}
    page.get_by_role("button", name="Only 2024").click()
    assert {systems[id].year for id in listed(page)} == {2024}
    page.get_by_role("button", name="Clear all").click()
    assert drawn(page) == {*order}
    assert query(page) == {}
    expect(field_of(page)).to_be_focused()


def test_the_table_is_sorted(visit: Open, site: Site) -> None:
    """By a column, and backwards by a second press; only by verdict below headings."""
    page = visit("systems/#all-systems")
    by_verdict = listed(page)
    head = page.get_by_role("columnheader", name="Year")
    for order in ("descending", "ascending"):
        head.get_by_role("button").click()
        page.reload()
        expect(head).to_have_attribute("aria-sort", order)
        years = [site.comparison.by_id["systems"][id].year for id in listed(page)]
        assert years == sorted(years, reverse=order == "descending")
        assert page.locator("h2[id^=verdict-]:visible").count() == 0
    page.get_by_role("button", name="Verdict").click()
    assert listed(page) == by_verdict
    page.get_by_role("button", name="Verdict").click()
    expect(page.locator("h2[id^=verdict-]:visible").first).to_have_id("verdict-neither")


def test_the_address_holds_the_state(visit: Open, site: Site) -> None:
    """A filtered view can be linked, reloaded, and left and reached by back and forward."""
    made = [(system.verdict, system.maker) for system in site.comparison.systems]
    theirs = made.count((Verdict.LLM, "OpenAI"))
    page = visit("systems/?h=model&verdict=llm&maker=OpenAI")
    count = page.locator(COUNT)
    expect(count).to_have_text(re.compile(f"^{theirs} of"))
    expect(page.get_by_label(re.compile(r"^LLM \d+$"))).to_be_checked()
    expect(page.get_by_label("Maker", exact=True)).to_have_value("OpenAI")
    choose(page, From_year="2024")
    recent = listed(page)
    page.reload()
    assert listed(page) == recent
    page.go_back()
    expect(count).to_have_text(re.compile(f"^{theirs} of"))
    page.go_forward()
    expect(count).to_have_text(re.compile(f"^{len(recent)} of"))
    field_of(page).press_sequentially("gpt-5")  # letters are no steps of the history
    expect(count).to_have_text(re.compile("^1 of"))
    assert query(page)["name"] == ["gpt-5"]
    assert query(page)["h"] == ["model"]
    page.go_back()
    expect(count).to_have_text(re.compile(f"^{theirs} of"))
    expect(field_of(page)).to_have_value("")


def test_a_filter_whose_field_is_folded_away_is_named(visit: Open) -> None:
    """As one is that comes with the address; a press drops it."""
    page = visit("systems/?output=video&from=2024", size=PHONE)
    expect(page.get_by_label("Makes", exact=True)).to_be_hidden()
    page.get_by_role("button", name="Makes: video").click()
    assert query(page) == {"from": ["2024"]}
    expect(page.get_by_role("button", name="From: 2024")).to_be_visible()
    page.get_by_role("button", name="More filters").click()
    expect(page.get_by_role("button", name="From: 2024")).to_be_hidden()


def test_an_unknown_choice_in_the_address_is_none(visit: Open, site: Site) -> None:
    """All systems are shown, and that they are is chosen; what is chosen then replaces it."""
    page = visit("systems/?verdict=perhaps&sort=perhaps&maker=Nobody")
    expect(page.get_by_label(re.compile(r"^All \d+$"))).to_be_checked()
    assert drawn(page) == {*site.comparison.by_id["systems"]}
    field_of(page).fill("gpt")
    assert query(page) == {"name": ["gpt"]}


def test_a_name_is_answered(visit: Open, site: Site) -> None:
    """With what it is, a maker's with what it made; a word for what is made or a verdict, all."""
    page = visit("systems/?name=gpt-4")
    hits = page.locator(".filters__hits li")
    expect(hits.first).to_have_text("GPT-4 LLM")
    field_of(page).fill("google")
    expect(page.locator(".filters__result [role=status] a:visible")).to_have_count(0)
    page.get_by_role("button", name="Only those by Google").click()
    assert query(page) == {"maker": ["Google"]}
    page.get_by_role("button", name="Clear all").click()
    for typed, maker in (("opne ai", "OpenAI"), ("goggle", "Google")):
        field_of(page).fill(typed)
        theirs = {one.id for one in site.comparison.systems if maker in one.makers}
        expect(page.locator(COUNT)).to_have_text(re.compile(rf"^{len(theirs)} of \d+ by {maker}$"))
        assert {*listed(page)} == theirs
    made = [system.id for system in site.comparison.systems if "music" in system.outputs]
    for typed in ("AI songs?", "Music!", "which systems make music"):
        field_of(page).fill(typed)
        expect(page.locator(COUNT)).to_have_text(re.compile(rf"^{len(made)} of \d+ make music$"))
        assert {*listed(page)} == {*made}
        expect(hits.first).to_have_text(re.compile("^Suno "))
    field_of(page).fill("text to music 2024")
    expect(page.locator(COUNT)).to_have_text(re.compile(r" make music from text \(2024\)$"))
    systems = site.comparison.by_id["systems"]
    expected = {id for id in made if "text" in systems[id].inputs and systems[id].year == 2024}
    assert {*listed(page)} == expected
    for typed in ("LLM", "LLMs", "large language model"):
        field_of(page).fill(typed)
        expect(page.locator(".filters__none")).to_be_hidden()
        expected = {id for id, one in systems.items() if one.verdict is Verdict.LLM}
        assert {*listed(page)} == expected


def test_a_few_systems_are_named_in_the_first_screen(visit: Open, site: Site) -> None:
    """Each with its verdict, and only verdicts that one has are offered; many are only counted."""
    page = visit("systems/?name=copilot", size=PHONE)
    hits = page.locator(".filters__hits li")
    few = listed(page)
    expect(hits).to_have_count(len(few))
    systems = site.comparison.by_id["systems"]
    assert {text.casefold() for text in hits.all_text_contents()} == {
        f"{systems[id].name} {systems[id].verdict.label}".casefold() for id in few
    }
    for hit in hits.all():
        expect(hit).to_be_in_viewport()
    expect(page.get_by_label(re.compile(r"^LLM \d+$"))).to_be_hidden()  # there is none
    page.get_by_role("button", name="Clear all").click()
    choose(page, Verdict="Neither")
    page.reload()
    expect(page.locator(".chip:has(:checked)")).to_be_in_viewport(ratio=1)
    expect(page.locator(COUNT)).to_contain_text(" of ")
    expect(hits).to_have_count(0)


def test_only_what_matches_is_drawn(visit: Open) -> None:
    """With names and years, and names in sight below the filters; if nothing hangs, no chart."""
    page = visit("systems/?output=video&from=2024&to=2024", size=PHONE)
    years = page.locator(".rain-year:visible")
    expect(years).to_have_text(["2024"])
    expect(page.locator(".rain-drop text:visible")).to_have_count(len(listed(page)))
    expect(page.locator(".filters__hits a").first).to_be_in_viewport()
    page.get_by_role("button", name="Clear all").click()
    expect(years).to_have_count(page.locator(".rain-year").count())
    choose(page, Verdict="Neither")
    expect(page.locator(".rain, .rain-note").locator("visible=true")).to_have_count(0)
    expect(page.get_by_text("Not under the umbrella")).to_be_visible()


def test_an_empty_list_offers_to_drop_a_filter(visit: Open) -> None:
    """Each of those that exclude each other, or the years together. Chart and table are hidden."""
    page = visit("systems/?name=midjourney&from=2024&to=2024")
    expect(page.locator(".rain, table, #sources").locator("visible=true")).to_have_count(0)
    expect(page.locator(COUNT)).to_have_text(re.compile("^None of"))
    offers = page.locator(".filters__offers button")
    expect(offers).to_have_count(2)
    offers.get_by_text("In any year").click()
    assert listed(page) == ["midjourney"]
    expect(page.locator(".rain, table, #sources").locator("visible=true")).to_have_count(3)
    expect(offers).to_have_count(0)


@pytest.mark.parametrize("anchor", ["midjourney", "verdict-neither"])
def test_an_anchor_shows_what_is_folded_or_filtered(visit: Open, address: str, anchor: str) -> None:
    """A link to an entry or a group shows it, from outside and from within the page."""
    page = visit(f"systems/?verdict=llm&sort=name#{anchor}")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert page.url == f"{address}systems/#{anchor}"
    choose(page, Verdict="LLM")
    expect(page.locator(f"#{anchor}")).to_be_hidden()
    page.evaluate("anchor => { location.hash = anchor }", anchor)
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()


@pytest.mark.parametrize("press", ["there", "on the card"])
def test_the_nearest_drop_says_what_it_is(visit: Open, site: Site, press: str) -> None:
    """The pointer beside a drop is enough, and a press there or on the card leads on."""
    page = visit("systems/")
    mark = page.locator("[data-system=wavenet] use")
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box
    beside = (box["x"] - 4, box["y"] + box["height"] / 2)
    page.mouse.move(*beside)
    card = page.locator(".rain-card")
    expect(card).to_contain_text(site.comparison.by_id["systems"]["wavenet"].answer.word)
    card.locator("b").click(steps=20) if press == "on the card" else page.mouse.click(*beside)
    expect(page).to_have_url(re.compile("wavenet"))


def test_the_card_of_a_drop_leaves_the_next_drops_in_reach(visit: Open) -> None:
    """It covers none nearby, and one on the way to it is selected all the same."""
    page = visit("systems/")
    drop, other = (
        page.locator("[data-system=kimi-k2] use"),
        page.locator("[data-system=glm-4-5] use"),
    )
    drop.hover()
    card = page.locator(".rain-card")
    expect(card).to_contain_text("Kimi")
    assert not card.evaluate(OVERLAPS, other.element_handle())
    other.hover()
    expect(card).to_contain_text("GLM")


@pytest.mark.parametrize("after", ["[data-system=wavenet] use", ".rain-card b"])
def test_a_tap_says_what_a_drop_is_and_the_next_leads_on(visit: Open, after: str) -> None:
    """There or on the card. So a drop that was hit by mistake leads nowhere."""
    page = visit("systems/", size=PHONE, device="phone")
    before = page.url
    page.locator("[data-system=wavenet] use").tap()
    expect(page.locator(".rain-card")).to_contain_text("WaveNet")
    assert page.url == before
    page.locator(after).tap()
    expect(page).to_have_url(re.compile("wavenet"))


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_columns_are_named_beside_every_drop(visit: Open, size: ViewportSize) -> None:
    """Those of panels and small umbrellas stay in sight below the header, with the year there."""
    page = visit("systems/", size=size)
    page.evaluate("document.querySelector('.rain-note').scrollIntoView({block: 'end'})")
    expect(page.locator(".rain")).to_have_attribute("data-year", re.compile(r"\d\d$"))
    header = page.locator(".top").evaluate("top => top.getBoundingClientRect().bottom")
    for name in page.locator(":is(.rain-panels, .rain-names) text:visible").all():
        expect(name).to_be_in_viewport(ratio=1)
        assert name.evaluate("name => name.getBoundingClientRect().top") >= header


@pytest.mark.parametrize("width", [320, 768, 960, 1440])
def test_the_drops_hang_apart_below_the_panels(visit: Open, width: int) -> None:
    """None lies over the name of another, and all have room, even if some are filtered out."""
    for query in ("", "?to=2025", "?verdict=llm"):
        page = visit(f"systems/{query}", size={"width": width, "height": 900})
        expect(page.locator(".rain-drop[tabindex='0']")).to_have_count(1)
        assert page.evaluate(COLLISIONS) == []
        top, bottom, lowest, end = page.evaluate(ENDS)
        assert top <= bottom, (query, "A string begins below what it hangs from.")
        assert 0 <= end - lowest < 30, (query, "The drawing is higher or lower than its place.")


def test_the_name_of_a_tapped_drop_is_legible(visit: Open) -> None:
    """It is in the window, and no other name shows where it is."""
    page = visit("systems/", size=NARROW, device="phone")
    drops = page.locator(".rain-drop:nth-of-type(12n)")
    assert drops.count()
    for drop in drops.all():
        drop.locator("use").tap(force=True)  # the middle of a split drop is a gap
        expect(drop.locator("text")).to_be_in_viewport(ratio=0.99)
        for other in page.locator(".rain-drop:not(.is-current) text:visible").all():
            assert not drop.locator("text").evaluate(OVERLAPS, other.element_handle())
        page.locator("h1").tap()


def test_the_arrow_keys_lead_over_the_drops(visit: Open) -> None:
    """The keyboard comes to one; each is in sight and says what it is."""
    page = visit("systems/", size=PHONE)
    stop = page.locator(".rain-drop[tabindex='0']")
    stop.focus()
    for key in (*["ArrowDown"] * 12, "ArrowRight", "ArrowLeft", "ArrowUp"):
        before = stop.get_attribute("data-system")
        page.keyboard.press(key)
        expect(stop).to_be_focused()
        id = stop.get_attribute("data-system")
        assert id != before
        expect(page.locator(".rain-card a")).to_have_attribute("href", re.compile(f"/{id}/$"))
        expect(stop.locator("use")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/{id}/$"))


def test_the_arrow_keys_lead_to_the_names_below_the_chart(visit: Open) -> None:
    """And back; the Tab key comes to one drop and to each name."""
    page = visit("systems/?verdict=boundary")
    stop = page.locator(".rain a:not([tabindex='-1'])")
    stop.focus()
    for _ in page.locator(".rain-drop:visible").all():
        page.keyboard.press("ArrowDown")
    expect(page.locator(".rain-below a:focus")).to_be_in_viewport()
    page.keyboard.press("ArrowUp")
    expect(stop).to_be_focused()


def test_a_tap_on_a_name_is_about_the_system_of_that_name(visit: Open) -> None:
    """However near the drops of others are; the card that opens links to its page."""
    page = visit("systems/", size=PHONE, device="phone")
    named = page.locator(".rain-drop:has(text:visible)")
    ids = named.evaluate_all("drops => drops.map(drop => drop.dataset.system)")
    assert ids
    for id in ids:
        page.locator(f"[data-system={id}] text").tap()
        expect(page.locator(".rain-card a")).to_have_attribute("href", re.compile(f"/{id}/$"))
        page.get_by_role("button", name="Close").tap()
        expect(page.locator(".rain-card")).to_be_hidden()


def test_all_of_the_page_is_filtered(visit: Open, site: Site) -> None:
    """Each verdict counts what matches the other filters, and a link leads to the table."""
    verdicts = [one.verdict for one in site.comparison.systems if "video" in one.outputs]
    page = visit("systems/?output=video&verdict=boundary", size=PHONE)
    for verdict in Verdict:
        chip = page.locator(f".chip:has([value={verdict.value}]) small")
        expect(chip).to_have_text(str(verdicts.count(verdict)))
    expect(page.locator(".rain-below li:visible")).to_have_count(0)
    expect(page.get_by_text("Not under the umbrella")).to_be_hidden()
    page.get_by_role("link", name="Table", exact=True).click()
    expect(page.locator("#verdict-boundary")).to_be_in_viewport()
    assert query(page) == {"output": ["video"], "verdict": ["boundary"]}


@pytest.mark.parametrize("size", [PHONE, DESKTOP, ENLARGED], ids=["phone", "desktop", "enlarged"])
def test_filters_and_table_are_accessible(visit: Open, size: ViewportSize) -> None:
    """With an answer and without, in the light and in the dark, and nothing is too wide."""
    page = visit("systems/?verdict=boundary&output=images&sort=-year", size=size)
    for typed in ("GPT-4o", "xyzzy"):
        field_of(page).fill(typed)
        expect(page.locator(".filters__result")).to_contain_text(typed)
        assert overflow(page) == 0
        if size != ENLARGED:
            assert violations_in_all_colors(page, within="article") == []
