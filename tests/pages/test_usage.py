"""The page for writers: its rules, definitions, clauses and translations."""

import re
from html import unescape
from unicodedata import name

import pytest

from macros.model import DefinitionLength, UsageArea
from macros.render import pages
from macros.render.filling import fill
from macros.render.links import Link
from macros.site import Site

LINK = Link("usage.md")


@pytest.mark.parametrize("area", UsageArea)
def test_every_area_has_rules(site: Site, area: UsageArea) -> None:
    """Each kind of text that the page names has sentences to use and sentences to avoid."""
    rules = [rule for rule in site.comparison.usages if rule.area is area]
    assert rules
    shown = unescape(pages.usage_list(site, LINK, area.value))
    for rule in rules:
        assert f"**Write:** <q>{rule.write}</q>" in shown
        assert f"**Not:** <q>{rule.avoid}</q>" in shown


@pytest.mark.parametrize("length", DefinitionLength)
def test_a_definition_can_be_copied_whole(site: Site, length: DefinitionLength) -> None:
    """Its wording is an element of its own, without a citation in it."""
    shown = unescape(pages.definition_list(site, LINK, length.value))
    copied = re.findall(r'<blockquote class="wording"><q>(.*?)</q></blockquote>', shown)
    definitions = site.comparison.definitions
    assert copied == [entry.wording for entry in definitions if entry.length is length] != []


def test_a_clause_is_shown_with_its_examples(site: Site) -> None:
    """The clause can be copied whole; a quoted example names its author."""
    shown = unescape(fill(site, LINK, "clause_list"))
    for clause in site.comparison.clauses:
        assert f'<blockquote class="wording"><q>{clause.wording}</q></blockquote>' in shown
        for example in clause.examples:
            quoted = f"<blockquote>{example.text}</blockquote>\n<figcaption>{example.by}<"
            assert quoted in shown


def test_a_translation_is_marked_with_its_language_and_direction(site: Site) -> None:
    """Screen readers pronounce it, and right-to-left words do not reorder the text around them."""
    shown = unescape(fill(site, LINK, "translation_table"))
    for entry in site.comparison.translations:
        words = [entry.own_name, entry.generative_ai, entry.llm, *entry.also]
        for word in filter(None, [*words, entry.general_purpose_ai_model]):
            assert f'<bdi lang="{entry.code}" dir="{entry.direction}">{word}</bdi>' in shown
        letters = filter(str.isalpha, entry.used_by.text)
        assert all("LATIN" in name(letter) for letter in letters), entry.id
    directions = {entry.code: entry.direction for entry in site.comparison.translations}
    assert directions["ar"] == directions["he"] == "rtl"
    assert directions["de"] == directions["ja"] == "ltr"
