"""Pages are made from the data, and report what they cannot be made from."""

import re
from html import unescape
from unicodedata import name

import pytest
from mkdocs.utils.yaml import yaml_load

from macros.figures.recorded_run import recorded_run
from macros.render import pages
from macros.render.filling import fill
from macros.render.links import Page, readable_date
from macros.render.page_layout import with_layout
from macros.site import Site
from tests.conftest import ROOT

LINKING = "linking.md"
TITLE = "# Title { #title }\n\n"


@pytest.mark.parametrize(
    ("date", "expected"),
    [("2024", "2024"), ("2024-02", "February 2024"), ("2024-02-04", "4 February 2024")],
)
def test_dates_are_written_out(date: str, expected: str) -> None:
    """A date is as precise as the data."""
    assert readable_date(date) == expected


def test_a_term_names_the_pages_that_say_most_about_it(site: Site) -> None:
    """Three at most, and first those that explain it."""
    glossary = pages.term_list(Page(site, "glossary.md"))
    named = re.findall(r"More in (.*)\.$", glossary, re.MULTILINE)
    assert max(places.count("](") for places in named) == pages.MOST_DIMENSIONS
    for term in site.comparison.terms:
        entry = glossary.partition(f"{{ #{term.id} ")[2].partition("</div>")[0]
        shown = re.findall(r"\(dimensions/([a-z-]+)\.md\)", entry.partition("More in ")[2])
        assert {*shown[: len(term.dimensions)]} <= {*term.dimensions}


def test_a_page_ends_with_the_sources_it_cites(site: Site) -> None:
    """They are defined in order, and no others, with how much was read and when."""
    text = f"{TITLE}One.[^vaswani-2017] Two.[^ho-2020-ddpm]"
    page = with_layout(Page(site, LINKING), text)
    definitions = re.findall(r"^\[\^([a-z0-9-]+)\]: ", page, re.MULTILINE)
    assert definitions == ["vaswani-2017", "ho-2020-ddpm"]
    for id in definitions:
        read = site.comparison.by_id["sources"][id].read
        assert f"{read.extent.label}, {readable_date(read.on[:7])}." in page
    uncited = with_layout(Page(site, LINKING), f"{TITLE}Nothing is cited.")
    assert "## Sources" not in uncited


def test_a_page_must_begin_with_its_title(site: Site) -> None:
    """A page without a title is rejected."""
    with pytest.raises(ValueError, match="must begin with"):
        with_layout(Page(site, LINKING), "Text.")


@pytest.mark.parametrize("repository", ["https://example.org/a/b", "https://example.org/a/b/"])
def test_a_correction_is_a_form_with_the_page_filled_in(site: Site, repository: str) -> None:
    """The link leads to the form of the repository or, without one, to the page about the site."""
    page = with_layout(Page(site, LINKING, repository=repository), TITLE)
    form = "https://example.org/a/b/issues/new?template=correction.yml&place=linking%2F"
    assert f"[Suggest a correction]({form})" in page
    without = with_layout(Page(site, LINKING), TITLE)
    assert "[Suggest a correction](about.md#correct)" in without


@pytest.mark.parametrize(
    ("verdict", "sign"),
    [
        ("an-llm", "llm"),
        ("another-generative-model", "generative-not-llm"),
        ("both-together", "boundary"),
        ("neither", "neither"),
    ],
)
def test_a_result_of_the_guide_has_the_sign_of_its_verdict(
    site: Site, verdict: str, sign: str
) -> None:
    """A task that needs both kinds of model has the sign of a hard case."""
    shown = fill(Page(site, "choose.md"), "decision_results", intro="", verdict=verdict)
    assert set(re.findall(r"verdict--([a-z-]+)", shown)) == {sign}


def test_the_tiny_models_are_compared_with_large_ones_as_they_are(site: Site) -> None:
    """With GPT-3 and Stable Diffusion, by the number of parameters; a training may change them."""
    run = recorded_run()
    for tiny, large in ((run.text_model, 175e9), (run.picture_model, 860e6)):
        times = float(f"{large / tiny.parameters:.2g}")
        assert f"{times:,.0f} times as many" in site.prose["see.md"]


def test_a_boundary_case_has_the_drop_of_most_of_its_systems(site: Site) -> None:
    """BERT and RoBERTa are of one kind, and T5 of another."""
    shown = pages.boundary_case_list(Page(site, "boundary.md"))
    (heading,) = re.findall(r"^## .*BERT.*$", shown, re.MULTILINE)
    assert f"verdict--{site.comparison.by_id['systems']['bert'].answer}" in heading


def test_the_form_for_corrections_has_the_fields_that_pages_fill_in() -> None:
    """The pages of the site fill them in by name."""
    form = ROOT / ".github/ISSUE_TEMPLATE/correction.yml"
    fields = [field["id"] for field in yaml_load(form.read_text(encoding="utf-8"))["body"]]
    assert fields == ["place", "lines", "statement", "correction", "source"]


def test_a_translation_is_marked_with_its_language_and_direction(site: Site) -> None:
    """Screen readers pronounce it, and right-to-left words do not reorder the text around them."""
    shown = unescape(fill(Page(site, "usage.md"), "translation_table", intro=""))
    for entry in site.comparison.translations:
        words = [entry.own_name, entry.generative_ai, entry.llm, *entry.also]
        for word in filter(None, [*words, entry.general_purpose_ai_model]):
            assert f'<bdi lang="{entry.code}" dir="{entry.direction}">{word}</bdi>' in shown
        letters = filter(str.isalpha, entry.used_by.text)
        assert all("LATIN" in name(letter) for letter in letters), entry.id
    directions = {entry.code: entry.direction for entry in site.comparison.translations}
    assert directions["ar"] == directions["he"] == "rtl"
    assert directions["de"] == directions["ja"] == "ltr"
