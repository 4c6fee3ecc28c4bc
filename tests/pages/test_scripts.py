"""Scripts: the search asks for its modules at once."""

import re
from pathlib import Path

from macros.paths import DOCS


def test_the_search_asks_for_all_its_modules_at_once() -> None:
    """What its field imports, and no page has already, stands in the list of search.js."""
    search, field = (DOCS / "assets" / f"{name}.js" for name in ("search", "search_field"))
    modules = search.read_text(encoding="utf-8").partition("].map")[0]
    listed = re.findall(r'^  "(\w+)",$', modules, re.MULTILINE)
    assert sorted(listed) == sorted(imports(field) - imports(search))


def imports(script: Path) -> set[str]:
    """Return the names of a module and of those that it imports before it runs."""
    names = re.findall(
        r'^(?:import|\} from).*"\./(\w+)\.js";$', script.read_text(encoding="utf-8"), re.MULTILINE
    )
    return {script.stem}.union(*(imports(script.with_name(f"{name}.js")) for name in names))
