"""Scripts: every module that they import is there, and the search asks for its own at once."""

import re
from pathlib import Path

import pytest

from macros.postprocess.modules import imported_at_once
from macros.validation.page_sources import DOCS
from macros.validation.script_files import faults


def test_the_scripts_of_the_site_find_their_modules() -> None:
    """Every module that a script of the site imports is there."""
    assert list(faults(DOCS)) == []


def test_the_search_asks_for_all_its_modules_at_once() -> None:
    """What its dialog imports, and no page has already, stands in the list of search.js."""
    search, dialog = (DOCS / "assets" / f"{name}.js" for name in ("search", "search_dialog"))
    listed = re.findall(r'^  "(\w+)",$', search.read_text(encoding="utf-8"), re.MULTILINE)
    imported = {dialog, *imported_at_once(dialog)} - {*imported_at_once(search)}
    assert sorted(listed) == sorted(file.stem for file in imported)


@pytest.mark.parametrize(
    "line",
    [
        'import { all } from "./elemnts.js";',
        "export * from './elemnts.js';",
        'import "./elemnts.js";',
        'const later = () => import("./elemnts.js");',
    ],
)
def test_a_lost_module_is_told_with_its_line(tmp_path: Path, line: str) -> None:
    """The fault says which script imports it, on which line, and the nearest there is."""
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "elements.js").write_text('import { x } from "./elements.js";\n')
    (assets / "site.js").write_text(f"// The first line.\n{line}\n")
    assert [str(fault) for fault in faults(tmp_path)] == [
        (
            "docs/assets/site.js:2: expected a script beside this one, found none of the name"
            ' "./elemnts.js"; the nearest is "./elements.js"'
        )
    ]
