"""Stylesheets: what a browser would skip without a word is named, with its line."""

from pathlib import Path

import pytest

from macros.validation.page_sources import DOCS
from macros.validation.stylesheets import faults

GOOD = """\
:root {
  --space: 4px;
  --line: 1px solid var(--md-default-fg-color);
}

@media (width < 600px) {
  .table::before {
    margin: var(--space) var(--other, 0);
    background: url("logo.svg"), url("data:image/png;base64,AAAA");
    content: "} /* ;";
  }
}
"""


def told(text: str, folder: Path) -> list[str]:
    """Return the faults of a stylesheet that stands beside a logo."""
    assets = folder / "assets"
    assets.mkdir()
    (assets / "logo.svg").touch()
    (assets / "site.css").write_text(text, encoding="utf-8")
    return [str(fault).removeprefix("docs/assets/site.css:") for fault in faults(folder)]


def test_the_stylesheets_of_the_site_have_no_fault() -> None:
    """Every rule of the site is read as it was meant."""
    assert list(faults(DOCS)) == []


def test_css_as_it_should_be_has_no_fault(tmp_path: Path) -> None:
    """Rules within rules, values of our own and of the theme, and signs in texts are right."""
    assert told(GOOD, tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("--space: 4px;", "--space: 4px", "2: --space: expected ; after the value"),
        ("0);", "0)", "8: margin: expected ; after the value"),
        ("}\n\n", "\n\n", "1: expected } after this {"),
        (":root {", ":root", "4: expected { before }"),
        (" 0);", " 0;", "8: expected ) after this ("),
        ('"} /* ;";', '""; /* x', "10: expected */ after this comment"),
        ("margin:", "margin", "8: expected a rule, or a declaration such as color: red;"),
        ("@media", "@medai", '6: expected a rule that CSS has, found "@medai"; the nearest is "me'),
        (
            "var(--space)",
            "var(--spcae)",
            (
                '8: margin: expected a property that is set, found "--spcae";'
                ' the nearest is "--space"'
            ),
        ),
        (
            "logo.svg",
            "lgoo.svg",
            '9: background: expected a file, found none of the name "lgoo.svg"',
        ),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, old: str, new: str, expected: str) -> None:
    """The fault says the line, the property, and what was expected there."""
    found = told(GOOD.replace(old, new, 1), tmp_path)
    assert found
    assert found[0].startswith(expected)
