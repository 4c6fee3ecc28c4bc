"""The page for those who write: what it shows of a rule, a clause, a definition, a language."""

import re
from html import unescape
from unicodedata import name

import pytest
from pydantic import ValidationError

from macros.model import Definition, DefinitionLength, Translation, UsageArea
from macros.render import pages
from macros.render.links import Link
from macros.site import Site

LINK = Link("usage.md")
CLAIM = {"text": "Somebody says so.", "sources": ("vaswani-2017",)}


def translation(**fields: object) -> Translation:
    """Return the words in German, but for some fields."""
    return Translation.model_validate(
        {
            "id": "german",
            "code": "de",
            "language": "German",
            "generative_ai": "generative KI",
            "llm": "großes Sprachmodell",
            "used_by": CLAIM,
        }
        | fields
    )


@pytest.mark.parametrize("area", UsageArea)
def test_every_area_has_two_rules_or_more(site: Site, area: UsageArea) -> None:
    """Each kind of text that the page names gets a sentence to take over and one to avoid."""
    rules = [each for each in site.comparison.usages if each.area is area]
    assert len(rules) >= 2
    shown = unescape(pages.usage_list(site, LINK, area.value))
    for rule in rules:
        assert f"**Write:** <q>{rule.write}</q>" in shown
        assert f"**Not:** <q>{rule.avoid}</q>" in shown
        assert rule.write != rule.avoid


@pytest.mark.parametrize("length", DefinitionLength)
def test_a_definition_can_be_copied_whole(site: Site, length: DefinitionLength) -> None:
    """Its wording stands in an element of its own, without a citation in it."""
    shown = unescape(pages.definition_list(site, LINK, length.value))
    copied = re.findall(r'<blockquote class="wording"><q>(.*?)</q></blockquote>', shown)
    wanted = [each.wording for each in site.comparison.definitions if each.length is length]
    assert copied == wanted != []


def test_a_definition_in_one_line_is_short() -> None:
    """What takes more than a line is told with the number of its words."""
    fields = {"id": "x", "title": "X", "wording": "word " * 45 + "word", "basis": CLAIM}
    Definition.model_validate(fields | {"length": DefinitionLength.ONE_PARAGRAPH})
    with pytest.raises(ValidationError, match="46 words"):
        Definition.model_validate(fields | {"length": DefinitionLength.ONE_LINE})


def test_every_clause_stands_beside_real_ones(site: Site) -> None:
    """The clause to take over can be copied; those quoted name whose words they are."""
    shown = unescape(pages.clause_list(site, LINK))
    for clause in site.comparison.clauses:
        assert f'<blockquote class="wording"><q>{clause.wording}</q></blockquote>' in shown
        for example in clause.examples:
            quoted = f"<blockquote>{example.text}</blockquote>\n<figcaption>{example.by}<"
            assert quoted in shown


def test_a_word_is_marked_with_its_language_and_direction(site: Site) -> None:
    """A voice reads it in its own language, and no word turns the sentence around it."""
    shown = unescape(pages.translation_table(site, LINK))
    assert len(site.comparison.translations) >= 12
    for each in site.comparison.translations:
        words = [each.own_name, each.generative_ai, each.llm, *each.also]
        for word in filter(None, [*words, each.general_purpose_ai_model]):
            marked = f'<bdi lang="{each.code}" dir="{each.direction}">{word}</bdi>'
            assert marked in shown
        letters = filter(str.isalpha, each.used_by.text)
        assert all("LATIN" in name(letter) for letter in letters), each.id
    directions = {each.code: each.direction for each in site.comparison.translations}
    assert directions["ar"] == directions["he"] == "rtl"
    assert directions["de"] == directions["ja"] == "ltr"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"code": "dee"}, '"dee"'),
        ({"code": "DE"}, 'Did you mean "de"?'),
        ({"code": "zh_Hans"}, 'Did you mean "zh-Hans"?'),
        ({"code": ""}, "is not the code"),
        ({"language": "Deutsch"}, '"German"'),
        ({"code": "nl"}, '"Dutch"'),
    ],
)
def test_a_language_and_its_code_fit(fields: dict[str, object], told: str) -> None:
    """A code that is none, or that of another language, is refused with what is right."""
    with pytest.raises(ValidationError, match=re.escape(told)):
        translation(**fields)
