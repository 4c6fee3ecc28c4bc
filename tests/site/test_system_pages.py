"""The page about each system, as built: the question, the answer, and its card."""

from collections.abc import Mapping
from io import BytesIO

import pytest
from bs4 import Tag
from PIL import Image, ImageChops, ImageColor

from macros.exports.social_cards import Cards
from macros.kinds import system_page
from macros.palette import palette
from macros.site import Site, address
from tests.conftest import SITE_URL, BuiltPage, only


@pytest.fixture(scope="module")
def page_of(pages: Mapping[str, BuiltPage], site: Site) -> dict[str, BuiltPage]:
    """Return the page of every system by its id."""
    return {system.id: pages[address(system_page(system.id))] for system in site.comparison.systems}


def text_of(element: Tag) -> str:
    """Return the text of an element with single spaces."""
    return " ".join(element.get_text().split())


def test_the_question_is_the_title_and_the_answer_the_first_line(
    page_of: dict[str, BuiltPage], site: Site
) -> None:
    """A reader who came from a search, or a card, is answered at once."""
    for system in site.comparison.systems:
        page = page_of[system.id].soup
        assert text_of(only(page, "title")).startswith(system.question)
        assert text_of(only(page, "article h1")).removesuffix("#") == system.question
        assert text_of(only(page, "h1 + p")) == system.sentence
        assert only(page, "article").get_text().count(system.reason.first_sentence) == 1
        assert text_of(only(page, "h2#why + p")).startswith(system.reason.text)
        assert str(only(page, "meta[name=description]")["content"]).startswith(system.sentence)


def test_questions_that_lead_to_the_page_come_first(page_of: dict[str, BuiltPage]) -> None:
    """Before those that name the system beside others."""
    questions = page_of["chatgpt"].soup.select("#questions + ul a")
    assert {"What is ChatGPT?", "Is ChatGPT free?"} <= {*map(text_of, questions)}


def test_a_page_offers_other_systems_to_look_up(page_of: dict[str, BuiltPage]) -> None:
    """Names to press, of which none is its own."""
    for id in ("chatgpt", "eliza"):
        names = page_of[id].soup.select(".look-up__names a")
        assert names
        assert id not in {name["data-system"] for name in names}


def test_a_page_names_what_its_system_is_confused_with(
    page_of: dict[str, BuiltPage], site: Site
) -> None:
    """With the verdict in words and as a mark, and a link to its page."""
    by_id = site.comparison.by_id["systems"]
    for system in site.comparison.systems:
        others = page_of[system.id].soup.select(".system-others > li")
        for item, id in zip(others, system.confused_with, strict=True):
            assert by_id[id].answer.noun in text_of(item)
            assert item.select_one(f".drop.verdict--{by_id[id].answer}")
            assert only(item, "a")["href"] == f"../{id}/"


def test_what_a_system_makes_is_lit_as_in_the_umbrella(page_of: dict[str, BuiltPage]) -> None:
    """ELIZA produced text, but nothing new, so neither its panel nor its tag is lit."""
    for id, is_lit in (("chatgpt", True), ("eliza", False)):
        page = page_of[id].soup
        panel = only(page, ".system-answer [data-part=text]")
        assert ("is-off" not in panel["class"]) == is_lit
        assert bool(page.select(".system-facts .panel--lit")) == is_lit


def test_the_pages_can_be_read_one_after_the_other(
    page_of: dict[str, BuiltPage], site: Site
) -> None:
    """Each leads to the next by name, which leads back; keys.js follows the same links."""
    ids = {f"../{system.id}/": system.id for system in site.comparison.systems}
    (first,) = (id for id, page in page_of.items() if not page.soup.select(".foot__prev"))
    read = [first]
    while following := page_of[read[-1]].soup.select(".foot__next"):
        (link,) = following
        read.append(ids[str(link["href"])])
        assert only(page_of[read[-1]].soup, ".foot__prev")["href"] == f"../{read[-2]}/"
    assert set(read) == set(page_of)
    assert len(read) == len(page_of)


def test_a_page_says_why_two_systems_are_confused(
    page_of: dict[str, BuiltPage], site: Site
) -> None:
    """On the pages of both, if both list the other."""
    gpt_4 = site.comparison.by_id["systems"]["gpt-4"]
    why = next(mix_up.why for mix_up in gpt_4.mix_ups if mix_up.system == "gpt-4o")
    for id, other in (("gpt-4", "gpt-4o"), ("gpt-4o", "gpt-4")):
        item = only(page_of[id].soup, f".system-others > li:has(a[href='../{other}/'])")
        assert why in text_of(item)


def test_the_card_of_a_page_can_be_shown_elsewhere(page_of: dict[str, BuiltPage]) -> None:
    """It leads to the page, and says in words what is on it."""
    embedded = only(page_of["bert"].soup, ".system-pass-on code").get_text()
    assert f'<a href="{SITE_URL}systems/bert/">' in embedded
    assert f'src="{SITE_URL}assets/cards/systems-bert.png"' in embedded
    assert 'alt="Is BERT an LLM? ' in embedded


def test_a_question_that_names_a_system_is_on_its_page(page_of: dict[str, BuiltPage]) -> None:
    """And not on that of a system whose name is part of it."""
    links = {
        id: {link["href"] for link in page_of[id].soup.select("#questions ~ ul a")}
        for id in ("github-copilot", "microsoft-copilot")
    }
    question = "../../questions/is-it-an-llm/#is-github-copilot-generative-ai"
    assert question in links["github-copilot"]
    assert question not in links["microsoft-copilot"]


@pytest.mark.parametrize(
    ("page", "color"),
    [
        ("systems/claude.md", "--llm"),
        ("systems/midjourney.md", "--generative-ai"),
        ("systems/chatgpt.md", "--llm-tint"),
        ("systems/eliza.md", "--page"),
        ("about.md", "--page"),
    ],
)
def test_a_card_has_the_color_of_its_answer(site: Site, page: str, color: str) -> None:
    """Where a card is seen as small as a stamp, the color is what is seen."""
    with Image.open(BytesIO(Cards(site).card(page))) as card:
        assert card.size == (1200, 630)
        corner = card.convert("RGB").crop((0, 0, 20, 20))
    wanted = Image.new("RGB", corner.size, palette()[color].light)
    difference = ImageChops.difference(corner, wanted)
    assert max(difference.tobytes()) <= 1  # of 255, by rounding


def test_a_card_shows_what_an_llm_does_not_make_in_its_own_color(site: Site) -> None:
    """The images of a product built on an LLM are not the LLM's."""
    with Image.open(BytesIO(Cards(site).card("systems/chatgpt.md"))) as card:
        counts = card.convert("RGB").getcolors(card.width * card.height) or []
    colors = {color: count for count, color in counts}
    for side in ("--generative-ai", "--llm"):
        assert colors.get(ImageColor.getrgb(palette()[side].light)[:3], 0) > 10_000
