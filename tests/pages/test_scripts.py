"""Scripts: the search asks for its modules at once."""

import re

from macros.paths import DOCS
from macros.postprocess.modules import imported_at_once


def test_the_search_asks_for_all_its_modules_at_once() -> None:
    """What its dialog imports, and no page has already, stands in the list of search.js."""
    search, dialog = (DOCS / "assets" / f"{name}.js" for name in ("search", "search_dialog"))
    listed = re.findall(r'^  "(\w+)",$', search.read_text(encoding="utf-8"), re.MULTILINE)
    imported = {dialog, *imported_at_once(dialog)} - {*imported_at_once(search)}
    assert sorted(listed) == sorted(file.stem for file in imported)
