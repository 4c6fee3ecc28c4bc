"""Pages are made from the data, and say so when they cannot be."""

import re
from collections.abc import Callable

import pytest

from macros.model import Reach
from macros.render import links, page_layout, pages
from macros.site import HOME, Site

LINK = links.Link("page.md")
TITLE = "# Title { #title }\n\n"


@pytest.mark.parametrize(
    ("date", "expected"),
    [("2024", "2024"), ("2024-02", "February 2024"), ("2024-02-04", "4 February 2024")],
)
def test_dates_are_written_out(date: str, expected: str) -> None:
    """A date is as exact as what is known, and no more."""
    assert links.readable_date(date) == expected


def test_the_comparison_has_a_row_for_every_dimension(site: Site) -> None:
    """The rows of the home table are the dimensions, in order, each with its page."""
    table = pages.comparison_table(site, LINK)
    assert re.findall(r'<tbody id="([a-z-]+)"', table) == [
        dimension.id for dimension in site.comparison.dimensions
    ]
    for dimension in site.comparison.dimensions:
        assert f"(dimensions/{dimension.id}.md)" in table


def test_a_dimension_page_has_the_one_shape(site: Site) -> None:
    """Every dimension page has the same sections in the same order."""
    for dimension in site.comparison.dimensions:
        page = pages.dimension_page(site, LINK, dimension.id, "The reasons.")
        assert re.findall(r"^## .* \{ #([a-z-]+) \}$", page, re.MULTILINE) == [
            "side-by-side",
            "why",
            "examples",
            "where-the-line-blurs",
        ]


@pytest.mark.parametrize(
    ("page", "id", "nearest"),
    [(links.term, "tokenn", "token"), (links.system, "chatgtp", "chatgpt")],
)
def test_an_unknown_entry_is_named_with_the_nearest(
    site: Site, page: Callable[[Site, links.Link, str], str], id: str, nearest: str
) -> None:
    """A link to an entry that does not exist fails and suggests the one that was meant."""
    with pytest.raises(ValueError, match=f'"{id}". Did you mean "{nearest}"'):
        page(site, LINK, id)


def test_sources_follow_what_is_cited(site: Site) -> None:
    """A page ends with the sources it cites, in order, and with no others."""
    page = page_layout.with_layout(
        site, LINK, "linking.md", f"{TITLE}One.[^vaswani-2017] Two.[^ho-2020-ddpm]", ""
    )
    assert re.findall(r"^\[\^([a-z0-9-]+)\]: ", page, re.MULTILINE) == [
        "vaswani-2017",
        "ho-2020-ddpm",
    ]
    none = page_layout.with_layout(site, LINK, "linking.md", f"{TITLE}Nothing is cited.", "")
    assert "## Sources" not in none


def test_a_page_begins_with_its_title(site: Site) -> None:
    """Below it stands when the page was reviewed; a page without one is refused."""
    page = page_layout.with_layout(site, LINK, "see.md", f"{TITLE}Text.", "")
    assert re.match(r'# Title \{ #title \}\n\n<p class="byline".*</p>\n\nText\.\n', page)
    with pytest.raises(ValueError, match="must begin with"):
        page_layout.with_layout(site, LINK, "linking.md", "Text.", "")


def test_every_page_leads_on(site: Site) -> None:
    """A page names two to four others to read next, and not itself; the home page lists more."""
    for page in site.prose.keys() - {HOME}:
        related = site.related(page)
        assert 2 <= len(set(related)) == len(related) <= 4, page
        assert set(related) <= set(site.prose) - {page}, page


@pytest.mark.parametrize("repository", ["https://example.org/a/b", "https://example.org/a/b/"])
def test_a_correction_is_a_form_with_the_page_filled_in(site: Site, repository: str) -> None:
    """The link leads to the form of the repository; without one, to the words about it."""
    page = page_layout.with_layout(site, LINK, "linking.md", TITLE, repository)
    form = "https://example.org/a/b/issues/new?template=correction.yml&place=linking%2F"
    assert f"[Suggest a correction]({form})" in page
    without = page_layout.with_layout(site, LINK, "linking.md", TITLE, "")
    assert f"[Suggest a correction]({LINK('about.md#correct')})" in without


def test_the_umbrella_shows_every_modality(site: Site) -> None:
    """The drawing has a named link for each thing made, and the list says the same."""
    figure = pages.umbrella_figure(site, LINK)
    for modality in site.comparison.modalities:
        assert f">{modality.name}</text>" in figure
        assert f"**[{modality.name}](" in figure
    reached = [each for each in site.comparison.modalities if each.reach is Reach.REACHED]
    assert figure.count('class="umbrella-reach"') == len(reached)


def test_names_of_macros_and_of_front_matter_do_not_meet(site: Site) -> None:
    """A key in a page's front matter would hide the macro of the same name."""
    keys = {
        key
        for text in site.prose.values()
        for key in re.findall(r"^([a-z_]+):", text.split("---")[1], re.MULTILINE)
    }
    assert not keys & {name for name in vars(pages) if not name.startswith("_")}


def test_the_newest_change_comes_first(site: Site) -> None:
    """Who comes back sees what is new at the top."""
    (first, *_) = site.comparison.changes
    dates = ("2026-11-25", "2026-11-27", "2026-11-26")
    changes = tuple(first.model_copy(update={"id": f"of-{date}", "date": date}) for date in dates)
    changed = Site(site.comparison.model_copy(update={"changes": changes}), site.prose)
    shown = pages.change_list(changed, links.Link("about.md"))
    assert re.findall(r'id="of-([\d-]+)"', shown) == sorted(dates, reverse=True)


@pytest.mark.parametrize(
    ("verdict", "sign"),
    [
        ("an-llm", "llm"),
        ("another-generative-model", "generative-not-llm"),
        ("both-together", "boundary"),
        ("neither", "neither"),
    ],
)
def test_a_result_of_the_guide_has_the_sign_of_what_it_names(
    site: Site, verdict: str, sign: str
) -> None:
    """A task that needs both kinds of model has the sign that a system on the boundary has."""
    shown = pages.decision_results(site, links.Link("choose.md"), verdict)
    assert set(re.findall(r"verdict--([a-z-]+)", shown)) == {sign}
