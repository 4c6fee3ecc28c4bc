"""Front matter: what must stand there, what it refers to, and on which line it is at fault."""

import re

import pytest

from macros.validation.front_matter import faults

GOOD = """\
---
title: About this site
description: How the claims are chosen.
reviewed: 2026-11-25
related: [systems.md, glossary.md]
hide:
  - navigation
  - toc
---

# About { #about }
"""


def told(text: str) -> list[str]:
    """Return the faults of the page about.md, which stands beside two others."""
    others = {"systems.md": GOOD.replace("systems.md", "about.md"), "glossary.md": GOOD}
    others["glossary.md"] = GOOD.replace("glossary.md", "about.md")
    found = map(str, faults({"about.md": text, **others}))
    return [each.removeprefix("docs/about.md:") for each in found]


def test_front_matter_as_it_should_be_has_no_fault() -> None:
    """What the pages of the site hold is right."""
    assert told(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("title: .*", "title:", "2: front matter: title: expected a value, found none"),
        (
            "title: .*",
            "title: A </title><script>",
            "2: front matter: title: expected plain words, which “ ” may quote, found <",
        ),
        (
            "description: .*",
            "description: About {{ 7 * 7 }}",
            "3: front matter: description: expected plain words, which “ ” may quote, found {",
        ),
        (
            "title: .*",
            'title: "A \\u202e b"',
            (
                "2: front matter: title: expected no invisible character, found U+202E"
                " (right-to-left override)"
            ),
        ),
        (
            "reviewed: .*",
            "reviewed: in spring",
            '4: front matter: reviewed: expected a day as YYYY-MM-DD, found "in spring"',
        ),
        (
            "reviewed: .*",
            "reviewed: 2999-01-01",
            '4: front matter: reviewed: expected a date that has come, found "2999-01-01"',
        ),
        (
            "related: .*",
            "related: [sytems.md, glossary.md]",
            (
                '5: front matter: related: expected a page in docs/, found "sytems.md";'
                ' the nearest is "systems.md"'
            ),
        ),
        (
            "related: .*",
            "related:\n  - systems.md\n  - about.md",
            "7: front matter: related: expected another page, found this one",
        ),
        (
            "related: .*",
            "related: [systems.md, systems.md]",
            '5: front matter: related: expected each page once, found "systems.md" twice',
        ),
        (
            "related: .*",
            "related: systems.md",
            (
                "5: front matter: related: expected 2 to 4 pages to read next, as in"
                " related: [systems.md, glossary.md], found one"
            ),
        ),
        (
            "related: .*",
            "related: [systems.md, glossary.md]\nscripts: [table.js]",
            (
                '6: front matter: scripts: expected no field of the name "scripts"; the nearest is'
                ' "description"'
            ),
        ),
        (
            "  - toc",
            "  - tok",
            (
                "8: front matter: hide: expected one of footer, navigation, path, toc, found"
                ' "tok"; the nearest is "toc"'
            ),
        ),
        (
            "hide:",
            "hidden:",
            (
                '6: front matter: hidden: expected no field of the name "hidden"; the nearest'
                ' is "hide"'
            ),
        ),
        (
            "reviewed: .*",
            "\treviewed: 2026-11-25",
            "4: front matter: expected spaces, found a tab",
        ),
        (
            "title: .*",
            'title: "About',
            "2: front matter: expected a closing quotation mark, found none",
        ),
        (
            "title: .*",
            "title: About: this site",
            (
                "2: front matter: expected a value without a colon and a space in it, or in"
                " quotation marks"
            ),
        ),
        (
            "reviewed: .*",
            "reviewed 2026-11-25",
            "4: front matter: expected a colon and a space after the name of a field",
        ),
        (
            "reviewed: .*",
            "reviewed: 2026-13-40",
            '4: front matter: reviewed: expected a day as YYYY-MM-DD, found "2026-13-40"',
        ),
        (
            "---\n",
            "",
            ("1: front matter: expected the page to begin with fields between two lines of ---"),
        ),
    ],
)
def test_a_fault_is_told_with_its_line(old: str, new: str, expected: str) -> None:
    """A fault says its line in the page, the field, what was expected there and the nearest."""
    text = re.sub(rf"^{old}", lambda _: new, GOOD, count=1, flags=re.MULTILINE)
    assert told(text) == [expected]


def test_a_field_that_stands_twice_is_told_on_both_lines() -> None:
    """YAML takes the last one without a word."""
    text = GOOD.replace("hide:\n", "title: Another\nhide:\n")
    assert told(text) == [
        f"{line}: front matter: title: expected this field once" for line in (2, 6)
    ]


@pytest.mark.parametrize("field", ["title", "description", "reviewed", "related"])
def test_a_field_that_every_page_needs_is_missed(field: str) -> None:
    """A page without one is told so on its first line."""
    text = re.sub(rf"^{field}: .*\n", "", GOOD, flags=re.MULTILINE)
    (fault,) = told(text)
    assert fault.startswith(f"1: front matter: {field}: expected ")
    assert fault.endswith("found none")
