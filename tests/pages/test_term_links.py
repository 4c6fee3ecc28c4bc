"""The first mention of a term in a statement links to its definition."""

import re

import pytest

from macros.kinds import KINDS, claims_in
from macros.render.links import Page
from macros.render.term_links import explained
from macros.site import Site

PAGE = "systems.md"


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("The model predicts a token.", {"token": "token"}),
        ("Tokens are drawn, token by token.", {"Tokens": "token"}),
        ("A GAN or two GANs.", {"GAN": "generative-adversarial-network"}),
        ("A fan of gans.", {}),
        ("A large language model is generative AI.", {}),
        ("GPT-4 and GPT differ.", {"GPT": "gpt"}),
        ("Chatbot Arena is no chatbot.", {"chatbot": "chatbot"}),
        ("An agent of the police.", {}),
        ("A diffusion language model.", {"diffusion language model": "diffusion-language-model"}),
        ("[Token]_*", {"Token": "token"}),
    ],
)
def test_a_term_is_linked_where_it_is_meant(site: Site, text: str, linked: dict[str, str]) -> None:
    """Singular or plural, as a whole word, and not as part of a name."""
    links = re.findall(
        r"\[([^]]+)\]\(glossary\.md#([a-z0-9-]+)\)\{ \.term \}", explained(Page(site, PAGE), text)
    )
    assert dict(links) == linked


def test_a_definition_does_not_link_to_itself(site: Site) -> None:
    """The term that a text defines is not linked in it."""
    assert explained(Page(site, PAGE), "A token is a piece.", "token") == "A token is a piece."


def test_links_leave_the_words_of_a_statement(site: Site) -> None:
    """Without the links, every statement reads as it was written."""
    for kind in KINDS.values():
        for claim in claims_in(site.comparison.entries(kind)):
            shown = explained(Page(site, PAGE), claim.text)
            plain = re.sub(r"\[([^]]+)\]\([^)]+\)\{ \.term \}", r"\1", shown)
            unescaped = re.sub(r"&#(\d+);", lambda code: chr(int(code[1])), plain)
            assert unescaped == claim.text
