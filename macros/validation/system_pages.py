"""The pages of the systems: there is one for each, and it says what its entry says.

A page is a short file in `docs/systems/` that calls a macro. Its title and description repeat the
verdict, so it is written by a command whenever the entry changes.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import yaml  # type: ignore[import-untyped]  # published without types

from macros.front_matter import FrontMatterError, front_matter
from macros.kinds import Comparison, system_page
from macros.model import System
from macros.paths import DOCS
from macros.site import SYSTEM_PAGES
from macros.validation.report import Fault


def faults(data: Comparison, prose: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for each page of a system that is missing or out of date."""
    for page in _outdated(data, prose):
        message = "Its entry is new or has changed: run `.venv/bin/python -m macros write-pages`."
        yield Fault(f"docs/{page}", message)


def write(data: Comparison, prose: Mapping[str, str]) -> list[str]:
    """Write the pages that are missing or out of date and delete surplus ones. Return their paths.

    A page that is written counts as reviewed today.
    """
    today = datetime.now(UTC).date().isoformat()
    outdated = _outdated(data, prose)
    known = {system_page(system.id) for system in data.systems}
    surplus = [page for page in prose if page.startswith(SYSTEM_PAGES) and page not in known]
    for page in surplus:
        (DOCS / page).unlink()
    for page, system in outdated.items():
        (DOCS / page).parent.mkdir(exist_ok=True)
        (DOCS / page).write_text(_text(system, today), encoding="utf-8", newline="\n")
    return [*surplus, *outdated]


def _outdated(data: Comparison, prose: Mapping[str, str]) -> dict[str, System]:
    """Return the systems whose pages are missing or out of date, by the paths of these."""
    pages = {system_page(system.id): system for system in data.systems}
    return {
        page: system
        for page, system in pages.items()
        if prose.get(page, "") != _text(system, _reviewed(prose.get(page, "")))
    }


def _text(system: System, reviewed: str) -> str:
    # "It" would refer to the "it" of "It depends".
    name = system.opening if system.depends_on else "It"
    description = (
        f"{system.sentence} {name} takes in {system.takes_in}, and produces {system.produces}."
    )
    fields = {"title": system.question, "description": description}
    front = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000)
    call = f'{{{{ system_page("{system.id}") }}}}'
    fixed = "hide: [navigation, toc]\nstyles: [system.css]"
    return f"---\n{front}reviewed: {reviewed}\n{fixed}\n---\n\n{call}\n"


def _reviewed(text: str) -> str:
    try:
        return str(front_matter(text).get("reviewed", ""))
    except FrontMatterError:
        return ""
