"""The search: in its dialog over every page and on a page of its own."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, ViewportSize, expect

from macros.data.search_vocabulary import POPULAR_QUESTIONS, POPULAR_SYSTEMS
from macros.site import Site
from tests.benchmark.searching import MOST, find, labeled
from tests.browser.pages import (
    ENLARGED,
    PHONE,
    Open,
    overflow,
    violations,
    violations_in_all_colors,
)

OF_THE_SEARCH = re.compile(r"search/(?:names|texts)\.json|search_|minisearch|search\.css|/workers/")
BAD = {
    "nothing but signs": "!?… /// ***",
    "HTML": "<img src=x onerror=alert(1)><b>bold</b>",
    "another script": "什么是大型语言模型",
    "ten thousand letters": "x" * 10_000,
    "ten thousand words": "why " * 10_000,
    "a pattern": "(a+)+$[",
    "the name of a property": "__proto__ constructor toString",
}


def field_of(page: Page) -> Locator:
    """Return the field of the dialog."""
    return page.locator(".search-dialog input")


def results(page: Page) -> Locator:
    """Return the results in the dialog."""
    return page.locator(".search-dialog [role=option]")


def search(page: Page, query: str) -> Locator:
    """Open the dialog, type a query, and return the first result."""
    page.keyboard.press("/")
    expect(field_of(page)).to_be_focused()
    field_of(page).fill(query)
    return results(page).first


def test_the_search_is_fetched_when_it_is_used(new_page: Callable[..., Page], address: str) -> None:
    """A visit requests nothing of it. The first answer doesn't wait for the running text."""
    page = new_page()
    urls: list[str] = []
    held: list[Route] = []
    page.on("request", lambda request: urls.append(request.url))
    page.route("**/texts.json", lambda route: held.append(route))  # noqa: PLW0108 - its method is built in
    page.goto(address + "about/", wait_until="networkidle")
    page.mouse.wheel(0, 800)
    page.keyboard.press("Tab")
    assert list(filter(OF_THE_SEARCH.search, urls)) == []
    with page.expect_request("**/texts.json"):
        first = search(page, "diffusion model")
    expect(first).to_have_attribute("href", re.compile("#diffusion-model$"))
    held[0].continue_()
    field_of(page).fill("BERT")
    expect(results(page).first).to_have_attribute("href", re.compile("/systems/bert/$"))
    fetched = list(filter(OF_THE_SEARCH.search, urls))
    assert len(fetched) == len({*fetched})


@pytest.mark.parametrize("path", ["about/", "search/", "search/?kind=terms"])
def test_only_what_is_certain_is_shown_before_the_rest(
    new_page: Callable[..., Page], address: str, path: str
) -> None:
    """What a named term is stays first when the rest comes; others wait, as all do for a kind."""
    page = new_page()
    page.clock.install()
    held: list[Route] = []
    page.route("**/texts.json", lambda route: held.append(route))  # noqa: PLW0108 - its method is built in
    page.goto(address + path)
    if path == "about/":
        page.keyboard.press("/")
    field = page.locator("#search-field, #search-words")
    titles = page.locator(".search-list .search-result__title")
    field.fill("changelog")
    expect(page.locator(".search-said")).to_contain_text("Loading")
    expect(titles).to_have_count(0)
    field.fill("token")
    status = page.locator(":is(.search-dialog, .search-page__results) [role=status]")
    expect(status).to_contain_text("Loading more")
    title = "What is a token, and how many words is it?"
    expect(titles).to_have_text([title] if "kind" not in path else [])
    page.clock.run_for(2000)
    expect(titles.nth(1)).to_be_visible()
    held[0].continue_()
    expect(status).to_have_text(re.compile(r"^\d+ (of \d+ )?results$"))
    expect(titles.filter(has_text=title)).to_have_count(int("kind" not in path))


@pytest.mark.parametrize(
    ("key", "name", "path"), [("/", "bert", "systems/bert/"), ("s", "Agent", "glossary/#agent")]
)
def test_the_search_is_used_by_keyboard(
    visit: Open, address: str, key: str, name: str, path: str
) -> None:
    """One key opens it, arrows choose, Enter follows, Escape or a press beside it closes.

    The focus goes back. Nothing is chosen at first, but Enter goes to what is named.
    """
    page = visit("about/")
    start = page.get_by_role("main").get_by_role("link").first
    start.focus()
    page.keyboard.press(key)
    field = field_of(page)
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("what is a token")
    expect(page.locator(".search-dialog [role=status]")).to_contain_text(re.compile(r"\d results"))
    expect(field).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(results(page).nth(1)).to_have_attribute("aria-selected", "true")
    chosen = str(results(page).nth(1).get_attribute("id"))
    expect(field).to_have_attribute("aria-activedescendant", chosen)
    page.keyboard.press("ArrowUp")
    expect(results(page).first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()
    expect(start).to_be_focused()
    page.keyboard.press(key)
    page.mouse.click(5, 5)
    expect(field).to_be_hidden()
    page.keyboard.press(key)
    field.fill(name)
    expect(results(page).first).to_have_attribute("href", address + path)
    expect(page.locator(".search-dialog [aria-selected=true]")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page).to_have_url(address + path)


def test_enter_shows_all_results_unless_something_is_named(
    new_page: Callable[..., Page], address: str
) -> None:
    """A maker's name isn't a system's; a name that was left or typed on doesn't count."""
    page = new_page()
    for typed, keys, query in (
        ("openai", [], "openai"),
        ("bert", ["ArrowDown", "ArrowUp"], "bert"),
        ("token", [*" limits"], r"token\+limits"),
    ):
        if typed == "token":
            page.route("**/texts.json", lambda _: None)  # so that more words wait for their results
        page.goto(address + "about/")
        expect(search(page, typed)).to_be_visible()
        for key in [*keys, "Enter"]:
            page.keyboard.press(key)
        expect(page).to_have_url(re.compile(rf"/search/\?q={query}$"))


def test_the_words_are_there_after_going_back(visit: Open, address: str) -> None:
    """A reader who comes back from a result finds what was searched for."""
    page = visit("about/")
    search(page, "what is a token").click()
    expect(page).not_to_have_url(f"{address}about/")
    page.go_back()
    page.keyboard.press("/")
    expect(field_of(page)).to_have_value("what is a token")


def test_a_word_with_a_slip_is_corrected(visit: Open) -> None:
    """With a line that says so; names are found as if they had been spelled right."""
    page = visit("about/")
    said = page.locator(".search-dialog .search-said")
    for typed, meant, place in (
        ("what are halucinations", "what are hallucinations", "glossary/#hallucination"),
        ("hallucinashun", "hallucination", "glossary/#hallucination"),
        ("kopyright", "copyright", "law/#is-ai-output-protected-by-copyright"),
        ("stabel difusion", "stable diffusion", "systems/stable-diffusion-1/"),
    ):
        expect(search(page, typed)).to_have_attribute("href", re.compile(f"{place}$"))
        expect(said).to_contain_text(f"\u201c{meant}\u201d")
    for typed, word in (("halucin", "hallucination"), ("hallucinations", ""), ("world", "")):
        expect(search(page, typed)).to_contain_text(word)
        expect(said).to_be_empty()
        page.keyboard.press("Escape")
    for typed, word in (("copyright atlantis", "atlantis"), ("is excel an llm", "excel")):
        expect(search(page, typed)).to_be_visible()
        expect(said).to_contain_text(f"\u201c{word}\u201d")
    expect(search(page, "toaster")).to_be_visible()  # which only the text of an answer mentions
    expect(page.locator(".search-after [href$='#how-to-tell']")).to_be_visible()
    page.locator(".search-after a").last.click()
    expect(page).to_have_url(re.compile(r"/sources/\?q=toaster$"))


def test_a_result_names_its_kind_and_answers(visit: Open, site: Site) -> None:
    """With its title and a first sentence, typed words marked; on the page that is open, too.

    Of a system, who makes it and when there is one.
    """
    page = visit("glossary/")
    for name, what in (("sora", "OpenAI, 2024 to 2026"), ("BERT", "Google, since 2018")):
        expect(search(page, name).locator(".search-result__what")).to_have_text(f"System, {what}")
    first = search(page, "what is a tokenizer")
    expect(first.locator(".search-result__title mark")).to_have_text(["tokenizer"])
    expect(first.locator(".search-result__what")).to_have_text("Term")
    expect(first.locator(".search-result__title")).to_have_text("tokenizer")
    definition = site.comparison.by_id["terms"]["tokenizer"].definition.text
    assert definition.startswith(first.locator(".search-result__answer").inner_text())
    first.click()
    expect(page.locator(".search-dialog")).to_be_hidden()
    expect(page.locator("#tokenizer")).to_be_in_viewport()


def test_enter_shows_all_results_on_a_page(visit: Open) -> None:
    """Without a choice, Enter leads to the page of the search, which asks the same."""
    page = visit("")
    search(page, "copyright & language model")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=copyright\+%26\+language\+model$"))
    expect(page.locator("#search-words")).to_have_value("copyright & language model")
    links = page.locator(".search-page__list a")
    for kind in ("", "&kind=questions"):
        page.goto(page.url + kind)
        expect(links.nth(2)).to_be_visible()
        near = links.count()  # those that are far below the first come when they are asked for
        page.get_by_role("button", name="Show more").click()
        expect(links.nth(near)).to_be_focused()


def test_results_are_chosen_by_kind(visit: Open, address: str) -> None:
    """The address keeps the choice, and so do other words. Each system shows its verdict."""
    page = visit("search/?q=generates+proteins&kind=systems", size=PHONE)
    shown = page.locator(".search-result")
    expect(page.locator(".search-page__status")).to_have_text(re.compile(r"^\d+ of \d+ results$"))
    systems = page.locator(".search-result:not([href*='?'])")  # and not the list of several
    expect(systems.locator(".verdict")).to_have_count(systems.count())
    page.get_by_label("Systems").press("ArrowLeft")
    expect(page).to_have_url(f"{address}search/?q=generates+proteins&kind=questions")
    expect(shown.first).to_contain_text("Question")
    page.locator("#search-words").fill("bert")
    expect(page.get_by_label("Questions")).to_be_checked()
    expect(page.get_by_label("Comparison")).to_be_hidden()  # has none
    page.get_by_label("All").press("Space")
    expect(page).to_have_url(f"{address}search/?q=bert")
    page.locator("#search-words").fill("is ai conscious")  # which only questions answer
    expect(page.locator(".search-page__kinds")).to_be_hidden()
    assert overflow(page) == 0
    assert violations(page) == []


def test_the_last_row_leads_to_all_results(visit: Open) -> None:
    """By keyboard; it says how many there are, and so does the status. Few results need no row."""
    page = visit("about/")
    search(page, "copyright")
    expect(page.locator(".search-dialog [role=status]")).to_have_text(re.compile(r"^\d+ results$"))
    status = page.locator(".search-dialog [role=status]").inner_text()
    assert int(status.split()[0]) > results(page).count()
    expect(results(page).last).to_have_text(f"All {status}")
    page.keyboard.press("ArrowUp")
    expect(results(page).last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q=copyright$"))
    expect(page.locator(".search-page__status")).to_have_text(status)
    search(page, "is ai conscious")
    expect(results(page)).to_have_count(2)


@pytest.mark.parametrize(
    "typed", ["xyzzyq plugh", "zopyright", "KI Bilder erstellen", "the", "what is"]
)
def test_without_results_there_are_links_to_the_lists(
    visit: Open, address: str, typed: str
) -> None:
    """To the lists and how to ask for an entry, for words that are unknown or decide nothing."""
    page = visit("")
    search(page, typed)
    links = page.locator(".search-dialog .search-said a")
    expect(links.filter(has_text="the glossary")).to_be_visible()
    targets = links.evaluate_all("links => links.map(link => link.href)")
    assert {*targets} >= {address + path for path in ("questions/", "glossary/", "about/#correct")}


def test_a_search_that_cannot_be_loaded_is_reported(
    new_page: Callable[..., Page], address: str
) -> None:
    """With links to the glossary and the questions. The next try may succeed, in part or whole."""
    page = new_page(quiet=False)
    for part in ("names", "texts"):
        page.route(f"**/{part}.json", lambda route: route.abort())
    page.goto(address)
    page.keyboard.press("/")
    message = page.locator(".search-dialog .search-said")
    expect(message).to_contain_text("be loaded")
    for name in ("the glossary", "all questions"):
        expect(message.get_by_role("link", name=name)).to_be_visible()
    page.unroute("**/names.json")
    field_of(page).fill("copyright")
    expect(results(page).first).to_be_visible()
    status = page.locator(".search-dialog [role=status]")
    expect(status).to_contain_text("be loaded")
    page.unroute("**/texts.json")
    field_of(page).fill("tokens")
    expect(status).to_have_text(re.compile(r"^\d+ results$"))


def test_only_a_query_waits_for_the_search(new_page: Callable[..., Page], address: str) -> None:
    """An empty field on the page of the search says nothing while the search loads."""
    page = new_page()
    page.clock.install()
    held: list[Route] = []
    page.route("**/names.json", lambda route: held.append(route))  # noqa: PLW0108 - its method is built in
    message = page.locator(".search-page__said")
    for query, said in (("", ""), ("?q=token", "Loading the search …")):
        with page.expect_request("**/names.json"):
            page.goto(f"{address}search/{query}")
        page.clock.run_for(1000)
        expect(message).to_have_text(said)
        held.pop().continue_()
        expect(message.locator("..")).not_to_contain_text("Loading")


def test_what_is_typed_while_the_search_loads_is_kept(
    new_page: Callable[..., Page], address: str
) -> None:
    """The field is there at once, no key turns the page, and what it holds is answered."""
    page = new_page()
    held: list[Route] = []
    page.route("**/search_field.js", lambda route: held.append(route))  # noqa: PLW0108 - its method is built in
    page.goto(address + "about/")
    with page.expect_request("**/search_field.js"):
        page.keyboard.press("/")
    page.keyboard.type("n p/s token")
    assert page.url == f"{address}about/"
    expect(field_of(page)).to_have_value("n p/s token")
    held[0].continue_()
    expect(results(page).first).to_be_visible()
    expect(field_of(page)).to_have_value("n p/s token")


@pytest.mark.parametrize("path", ["about/", "search/"])
def test_an_empty_search_makes_suggestions(visit: Open, site: Site, path: str) -> None:
    """Questions, and systems with their verdicts, in the dialog and on the page; typing ends it."""
    page = visit(path)
    if path == "about/":
        page.keyboard.press("/")
    within = page.locator(".search-dialog" if path == "about/" else "article")
    text = {each.id: each.question for each in site.comparison.questions}
    questions = within.locator(".search-said ul:not(.search-names) a")
    expect(questions).to_have_text([text[id] for id in POPULAR_QUESTIONS])
    systems = [site.comparison.by_id["systems"][id] for id in POPULAR_SYSTEMS]
    names = within.locator(".search-names")
    expect(names.locator("a")).to_have_text([system.name for system in systems])
    expect(names.locator(".verdict")).to_have_text([system.verdict.label for system in systems])
    within.get_by_role("searchbox").or_(within.get_by_role("combobox")).fill("token")
    expect(within.locator(".search-result").first).to_be_visible()
    expect(names).to_have_count(0)
    within.get_by_role("searchbox").or_(within.get_by_role("combobox")).fill("")
    expect(names).to_be_visible()
    expect(within.locator(".search-result")).to_have_count(0)


def test_without_its_code_the_sign_leads_to_the_page(
    new_page: Callable[..., Page], address: str
) -> None:
    """Where what answers cannot be fetched, the sign is the link that it is without scripts."""
    page = new_page(quiet=False)
    page.route("**/search_field.js", lambda route: route.abort())
    page.goto(address)
    page.locator("header .search-link").click()
    expect(page).to_have_url(f"{address}search/")


@pytest.mark.parametrize("place", ["dialog", "page"])
def test_any_input_is_answered(visit: Open, place: str) -> None:
    """No error, no markup, and an answer, in the dialog and on the page."""
    page = visit("search/" if place == "page" else "")
    if place == "dialog":
        expect(search(page, "token")).to_be_visible()
    field, within = {
        "dialog": (field_of(page), ".search-dialog"),
        "page": (page.locator("#search-words"), ".search-page__results"),
    }[place]
    message = ".search-said:not(:has(.search-names))"  # and no suggestion
    answer = page.locator(f"{within} :is(.search-result, {message} a)").first
    for name, typed in BAD.items():
        field.fill("")
        expect(answer).to_be_hidden()
        field.fill(typed)
        expect(answer, name).to_be_visible()
        assert page.locator(f"{within} :is(img, b)").count() == 0, name
        field.fill("token")
        first = page.locator(f"{within} .search-result").first
        expect(first, name).to_contain_text("token")


def test_every_state_is_accessible(visit: Open) -> None:
    """Empty, with a chosen result, and without results, in the light and in the dark."""
    page = visit("about/")
    page.keyboard.press("/")
    for typed in ("", "token", "xyzzy"):
        field_of(page).fill(typed)
        if typed == "token":
            expect(results(page).first).to_be_visible()
            page.keyboard.press("ArrowDown")
        assert violations_in_all_colors(page) == []


def test_what_is_chosen_is_seen_in_forced_colors(visit: Open) -> None:
    """The border of the chosen result has a color that the others have not."""
    page = visit("about/", forced_colors="active")
    expect(search(page, "token")).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.keyboard.press("ArrowDown")
    color = "each => getComputedStyle(each).borderTopColor"
    assert results(page).first.evaluate(color) != results(page).nth(1).evaluate(color)


@pytest.mark.parametrize("size", [PHONE, ENLARGED], ids=["phone", "enlarged"])
def test_the_search_fills_a_small_window(visit: Open, size: ViewportSize) -> None:
    """A tap opens it, ready for typing; its results scroll, and it is not too wide."""
    page = visit("systems/", size=size, device="phone")
    page.locator("header .search-link").tap()
    expect(field_of(page)).to_be_focused()
    field_of(page).fill("whisper")
    expect(results(page).first).to_be_visible()
    box = page.locator(".search-dialog").bounding_box()
    assert box is not None
    assert [*box.values()] == [0, 0, *page.evaluate("[innerWidth, innerHeight]")]
    assert overflow(page) == 0
    expect(page.locator(".search-dialog [role=status]")).to_contain_text(re.compile(r"\d results"))
    results(page).last.scroll_into_view_if_needed()
    expect(results(page).last).to_be_in_viewport()
    page.get_by_role("button", name="Close").tap()
    expect(field_of(page)).to_be_hidden()


def test_the_right_place_comes_first(browser: Browser, address: str) -> None:
    """Of the labeled questions three in four lead to a right place by the first link.

    Nearly all do by one of the first three; and most of those that nothing was tuned on.
    """
    answered = find(browser, address, labeled())
    for kept_apart, first, three in ((False, 0.75, 0.93), (True, 0.6, 0.75)):
        group = [answer for answer in answered if answer.asked.kept_apart == kept_apart]
        assert sum(answer.place == 0 for answer in group) / len(group) >= first
        assert sum(0 <= answer.place < MOST for answer in group) / len(group) >= three


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("gpt 4 vs gpt 4o", ["systems/gpt-4/", "systems/gpt-4o/"]),
        ("gpt-4o vs midjourney", ["systems/gpt-4o/", "systems/midjourney/"]),  # also a maker
        (
            "difference between Claude and ChatGPT",
            [
                "questions/everyday-use/#chatgpt-claude-or-gemini",
                "systems/claude/",
                "systems/chatgpt/",
            ],
        ),
    ],
)
def test_systems_that_are_compared_come_first(
    visit: Open, address: str, query: str, first: list[str]
) -> None:
    """With verdicts and facts, but after a question that compares them. Enter goes to none."""
    page = visit("about/")
    search(page, query)
    for at, place in enumerate(first):
        expect(results(page).nth(at)).to_have_attribute("href", address + place)
    expect(results(page).locator(".verdict").nth(1)).to_be_visible()
    expect(page.locator(".search-compared .verdict")).to_have_count(2)
    names = page.get_by_role("columnheader").get_by_role("link")
    linked = names.evaluate_all("links => links.map(link => link.href)")
    assert linked == [address + place for place in first if place.startswith("systems/")]
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/search/\?q="))
    expect(page.locator(".search-result").first).to_have_attribute("href", address + first[0])


@pytest.mark.parametrize(
    ("query", "at", "place"),
    [
        ("copilot", 1, "systems/github-copilot/"),
        ("notebooklm", 0, "systems/notebooklm/"),  # a former name
        ("clip", 1, "questions/"),  # not Clippy
    ],
)
def test_systems_of_one_name_come_first(visit: Open, query: str, at: int, place: str) -> None:
    """Before the questions about the best known of them."""
    page = visit("about/")
    search(page, query)
    expect(results(page).nth(at)).to_have_attribute("href", re.compile(place))


@pytest.mark.parametrize(
    ("query", "at", "filters"),
    [
        ("video generator 2024", 0, "output=video&from=2024"),
        ("llms 2023", 0, "verdict=llm&"),
        ("which systems make songs?", 0, "output=music$"),
        ("music generator", 1, "output=music$"),  # after what answers best
        ("music", 0, "output=music$"),
    ],
)
def test_what_is_made_or_a_year_leads_to_the_list_of_systems(
    visit: Open, query: str, at: int, filters: str
) -> None:
    """Filtered by it, and with as many systems as the result says."""
    page = visit("about/")
    search(page, query)
    row = results(page).nth(at)
    expect(row).to_have_attribute("href", re.compile(filters))
    number = row.locator(".search-result__title").inner_text().split()[0]
    row.click()
    expect(page.locator(".filters__count")).to_have_text(re.compile(rf"^{number} of "))
