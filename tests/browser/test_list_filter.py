"""The field that filters the glossary, the questions and the lists of sources."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import NARROW, Open, overflow, violations_in_all_colors

LISTS = {
    "glossary/": "h3",
    "questions/": ".index > li",
    "questions/law/": ".question > h3",
    "sources/": ".sources > li",
    "sources/papers/": ".sources > li",
}
COUNT = ".list-filter__count"


def shown(page: Page, path: str) -> list[str]:
    """Return the ids of the entries that are shown, or would be if their topic were opened."""
    ids: list[str] = page.locator(f".prose {LISTS[path]}").evaluate_all(
        "entries => entries.filter(each => !each.closest('[hidden]')).map(each => each.id)"
    )
    return ids


@pytest.mark.parametrize(
    ("path", "words", "ids"),
    [
        ("glossary/", "hallucinat", ["hallucination"]),
        ("glossary/", "confabulation", ["hallucination"]),
        ("glossary/", "halucination", ["hallucination"]),
        ("glossary/", "hallucinating", ["hallucination"]),
        ("questions/", "legal copyrighted", ["training-on-copyrighted-works"]),
        ("questions/law/", "legal copyrighted", ["training-on-copyrighted-works"]),
        ("sources/", "parrots dangers", ["bender-2021"]),
        ("sources/", "bender-2021", ["bender-2021"]),
        ("sources/papers/", "cited on", []),
    ],
)
def test_a_list_is_filtered(
    visit: Open, address: str, path: str, words: str, ids: list[str]
) -> None:
    """By words in any order and form, names, and with a slip; empty headings are hidden."""
    page = visit(path)
    whole = len(shown(page, path))
    field = page.locator("#list-filter")
    field.fill(words)
    expect(page.locator(COUNT)).to_contain_text(re.compile(rf"\b({len(ids)}|[Nn]one) of"))
    assert shown(page, path) == ids
    expect(page.locator("article h2[id]:not(#sources):visible")).to_have_count(len(ids))
    expect(page).to_have_url(f"{address}{path}?q={words.replace(' ', '+')}")
    page.reload()
    expect(page.locator(COUNT)).to_contain_text(" of ")
    assert shown(page, path) == ids
    field.fill("")
    assert len(shown(page, path)) == whole
    expect(page).to_have_url(address + path)


def test_a_short_word_beside_others_is_whole(visit: Open) -> None:
    """For "AI Act", no active learning."""
    page = visit("sources/papers/?q=AI+Act")
    expect(page.locator(COUNT)).to_contain_text(" of ")
    for text in page.locator(".sources > li:visible").all_inner_texts():
        assert re.search(r"\bacts?\b", text, re.IGNORECASE)


def test_a_place_in_the_address_overrides_the_filter(visit: Open, address: str) -> None:
    """The target of a link is never hidden, nor folded on a phone; a letter opens its terms."""
    page = visit("glossary/?q=token#embedding", size=NARROW)
    expect(page.locator("#embedding")).to_be_in_viewport()
    assert page.url == f"{address}glossary/#embedding"
    page.locator("#list-filter").fill("temperature")
    page.evaluate("location.hash = '#letter-a'")
    expect(page.locator("#agent")).to_be_in_viewport()


def test_what_is_typed_can_be_searched_in_the_whole_site(visit: Open) -> None:
    """Whatever the list holds, by a link; where it holds nothing, by Enter too."""
    page = visit("glossary/")
    field = page.locator("#list-filter")
    elsewhere = page.get_by_role("link", name="Search the whole site")
    expect(elsewhere).to_be_hidden()
    field.fill("xyzzy what")
    expect(page.locator(".list-filter [role=status]")).to_contain_text("None of")
    field.press("Enter")
    page.wait_for_url("**/search/?q=xyzzy+what")
    page.go_back()
    expect(elsewhere).to_be_visible()  # the words are in the address
    field.fill("hallucination")
    field.press("Enter")
    elsewhere.click()
    page.wait_for_url("**/search/?q=hallucination")


def test_similar_entries_share_more_than_how_a_question_begins(visit: Open) -> None:
    """Where nothing is found, those that mostly begin as typed are named, but not for "can I"."""
    for path, words, similar in (
        ("sources/", "bender 2024", "Stochastic Parrots"),
        ("questions/", "can i get sued", ""),
        ("questions/", "asdfgh", ""),  # "as DNA"
        ("questions/", "chatgpt trains on my data", ""),  # the search finds one that is nearer
    ):
        page = visit(path)
        page.locator("#list-filter").fill(words)
        expect(page.locator(COUNT)).to_contain_text(re.compile(r"\b[Nn]one of"))
        expect(page.locator(".list-filter__nearest")).to_contain_text(similar)
        expect(page.locator(".list-filter__none")).to_be_visible(visible=bool(similar))


def test_the_search_adds_what_the_names_do_not_tell(visit: Open) -> None:
    """Below the entries that are found, and none of those again."""
    page = visit("questions/")
    beyond = page.locator(".list-filter__beyond")
    suggested = page.get_by_role("list", name="A good start")
    expect(beyond).to_be_hidden()
    page.locator("#list-filter").fill("copyright")
    expect(beyond.get_by_role("link").first).to_be_visible()
    expect(suggested).to_be_hidden()
    addresses = {str(link.get_attribute("href")) for link in beyond.get_by_role("link").all()}
    assert {address.rpartition("#")[2] for address in addresses}.isdisjoint(
        shown(page, "questions/")
    )
    for typed in ("can i get sued", "train on my data"):  # with titles that say something else
        page.locator("#list-filter").fill(typed)
        expect(page.locator(COUNT)).to_contain_text(re.compile(r"\b[Nn]one of"))
        expect(beyond.get_by_role("link").first).to_be_visible()
        expect(page.locator(".list-filter__elsewhere")).to_be_hidden()
    for typed, meant in (
        ("what is the copyright", "copyright"),
        ("tokn", "token"),
        ("copywrite", "copyright"),
    ):
        page.locator("#list-filter").fill(typed)
        expect(page.locator(COUNT)).to_contain_text(f"\u201c{meant}\u201d")
    expect(page.locator("#training-on-copyrighted-works")).to_be_visible()
    page.locator("#list-filter").fill("")
    expect(beyond).to_be_hidden()
    expect(suggested).to_be_visible()


def test_what_the_search_adds_begins_with_what_is_on_the_page(visit: Open) -> None:
    """A question that other words ask, and that another page may answer better."""
    page = visit("questions/law/")
    page.locator("#list-filter").fill("chatbot")
    first = page.locator(".list-filter__beyond a").first
    expect(first).to_have_attribute("href", re.compile("/questions/law/#"))
    expect(page.locator(COUNT)).to_contain_text("below")


def test_the_filtered_list_is_accessible(visit: Open) -> None:
    """With and without entries, in the light and in the dark."""
    page = visit("glossary/", size=NARROW)
    for typed in ("token", "xyzzy"):
        page.locator("#list-filter").fill(typed)
        expect(page.locator(COUNT)).to_contain_text(" of ")
        assert violations_in_all_colors(page) == []
        assert overflow(page) == 0


def test_a_topic_is_folded_until_it_is_opened_or_something_in_it_is_found(visit: Open) -> None:
    """By hand, by a link to what is in it, and by what is typed; so is a letter of sources."""
    page = visit("questions/")
    question, other = page.locator("#who-owns-a-prompt"), page.locator("#turing-test")
    expect(question).to_be_hidden()
    page.get_by_role("heading", name="Law").click()
    expect(question).to_be_visible()
    page.evaluate("location.hash = '#turing-test'")
    expect(other).to_be_in_viewport()
    page.locator("#list-filter").fill("turing")
    expect(other).to_be_visible()
    expect(question).to_be_hidden()
    page = visit("sources/#bender-2021")
    expect(page.locator("#bender-2021")).to_be_in_viewport()
    expect(page.locator("#brown-2020-gpt3")).to_be_visible()
    expect(page.locator("#vaswani-2017")).to_be_hidden()


def test_a_topic_says_how_many_of_its_questions_are_found(visit: Open) -> None:
    """Beside its name, which has the number of all otherwise; they are one list, without groups."""
    page = visit("questions/")
    topic = page.locator("details.topic", has=page.locator("#law"))
    count = topic.locator("summary > span")
    total = topic.locator("li").count()
    page.locator("#list-filter").fill("copyright")
    found = topic.locator("li").locator("visible=true").count()
    expect(count).to_have_text(f"{found} of {total}")
    expect(topic.get_by_role("heading", level=3)).to_have_count(0)
    page.locator("#list-filter").fill("")
    expect(count).to_have_text(str(total))


def test_the_term_that_is_typed_comes_first(visit: Open) -> None:
    """Before those whose names only begin so; without it, all are in the order of letters."""
    page = visit("glossary/")
    usual = shown(page, "glossary/")
    page.locator("#list-filter").fill("token")
    assert shown(page, "glossary/") == ["token", "prompt-caching", "tokenizer"]
    page.locator("#list-filter").fill("")
    assert shown(page, "glossary/") == usual
