"""Links, anchors and citations of the pages: what is not there is named, with its line."""

from collections.abc import Mapping

import pytest

from macros.validation.page_links import Pages, faults

FRONT = "---\ntitle: A page\n---\n"
SOURCES = {
    "index.md": f"{FRONT}# Home {{ #home }}\n",
    "systems.md": f"{FRONT}# Systems {{ #systems }}\n\n{{{{ system_list() }}}}\n",
    "dimensions/cost.md": f"{FRONT}# Cost {{ #cost }}\n",
}
LINE = 5  # the first line of what is added to a page
FILES = {"assets/home.png", "assets/data sheet.pdf"}


def told(text: str, page: str = "index.md", filled: Mapping[str, str] | None = None) -> list[str]:
    """Return the faults of the pages when a text is added to one of them."""
    sources = SOURCES | {page: SOURCES[page] + text}
    if filled is None:
        made = '\n\n<div id="bert">BERT</div>\n'
        filled = sources | {
            "systems.md": sources["systems.md"].replace("{{ system_list() }}", made)
        }
    return [str(fault) for fault in faults(Pages(sources, filled, FILES))]


@pytest.mark.parametrize(
    "text",
    [
        "[a](systems.md), [b](systems.md#bert), [c](#home), [d](dimensions/cost.md#cost)",
        '![a](assets/home.png "Title"), [b](<assets/data%20sheet.pdf>)',
        "[a](https://example.org/x_(y)), <https://example.org/>, [b](mailto:a@example.org)",
        '<a href="systems/#bert">a</a> <img src="assets/home.png">',
        '<a href="dimensions/cost/">a</a> <a href="#home">b</a>',
        "`[a](nowhere.md)` ``[b](`nowhere.md)`` <!-- [c](nowhere.md) -->",
        "```\n[a](nowhere.md) [^Nobody]\n```",
        '<script>"[a](nowhere.md)"</script>',
        "A sentence.[^someone]\n\n[^someone]: Someone.",
    ],
)
def test_what_leads_somewhere_has_no_fault(text: str) -> None:
    """Links to pages, anchors, files and other sites are right, and what is code makes none."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[a](sytems.md)",
            'expected a page in docs/, found "sytems.md"; the nearest is "systems.md"',
        ),
        (
            "[a](systems/)",
            'expected a page in docs/, found "systems/"; the nearest is "systems.md"',
        ),
        ("[a](/systems/)", 'expected a path from this page, found "/systems/"'),
        (
            "[a](systems.md#brt)",
            'expected an anchor of docs/systems.md, found "brt"; the nearest is "bert"',
        ),
        (
            "![a](assets/hom.png)",
            (
                'expected a file in docs/, found none of the name "assets/hom.png";'
                ' the nearest is "assets/home.png"'
            ),
        ),
        (
            "[a][b]\n\n[b]: sytems.md",
            'expected a page in docs/, found "sytems.md"; the nearest is "systems.md"',
        ),
        (
            '<a href="sytems/">a</a>',
            (
                'expected an address on the site, seen from /, found "sytems/";'
                ' the nearest is "systems/"'
            ),
        ),
        ("A.[^Nobody_2017]", 'expected the id of a source, in small letters, found "Nobody_2017"'),
        ("## Two { #home }", 'expected an anchor of its own, found "home" 2 times'),
    ],
)
def test_what_leads_nowhere_is_told_with_its_line(text: str, expected: str) -> None:
    """The fault says the page, the line, what was expected and the nearest there is."""
    line = text.count("\n") + LINE  # the fault is on the last line of the text
    assert f"docs/index.md:{line}: {expected}" in told(f"{text}\n")


def test_every_line_with_the_fault_is_told() -> None:
    """What is wrong on two lines is told twice, because both are to be mended."""
    found = told("\n[a](nowhere.md)\n\n[b](nowhere.md)\n")
    assert [each.partition(": ")[0] for each in found] == ["docs/index.md:6", "docs/index.md:8"]


def test_a_link_is_seen_from_its_page() -> None:
    """In a folder a path begins there, as it does in the browser."""
    assert told("[a](../systems.md) [b](cost.md)", "dimensions/cost.md") == []
    assert told("[a](systems.md)", "dimensions/cost.md") == [
        (
            'docs/dimensions/cost.md:5: expected a page in docs/, found "systems.md";'
            ' the nearest is "../systems.md"'
        )
    ]
    assert told('<a href="../../systems/#bert">a</a>', "dimensions/cost.md") == []
    assert len(told('<a href="../systems/#bert">a</a>', "dimensions/cost.md")) == 1


def test_a_link_that_a_macro_makes_is_told_without_a_line() -> None:
    """No line of the page holds it, and the fault says none."""
    filled = SOURCES | {"systems.md": f"{FRONT}\n[a](nowhere.md)\n"}
    (fault,) = told("", filled=filled)
    assert fault.startswith('docs/systems.md: expected a page in docs/, found "nowhere.md"')


def test_a_page_that_is_not_filled_in_has_its_links_checked() -> None:
    """While the data is wrong the anchors are not known; the pages and files are."""
    found = told('[a](systems.md#brt) [b](sytems.md) {{ term("[c](x.md)") }}', filled={})
    assert [each.partition("found ")[2] for each in found] == [
        '"sytems.md"; the nearest is "systems.md"'
    ]


def test_a_citation_needs_the_list_of_sources() -> None:
    """A page that cites and does not end with its sources shows the mark as it was written."""
    assert told("A sentence.[^someone]") == [
        "docs/index.md: expected {% filter page_layout %} around the page, which lists its sources"
    ]
