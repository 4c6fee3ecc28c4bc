"""The pages about one system each, which are made from the data: no file in `docs/` holds them."""

from collections.abc import Iterator, Mapping

import yaml  # type: ignore[import-untyped]  # published without types

from macros.front_matter import front_matter
from macros.kinds import Comparison, system_page
from macros.model import System
from macros.site import SYSTEMS
from macros.validation.front_matter import field_faults
from macros.validation.nested import entries
from macros.validation.report import Fault


def system_pages(data: Comparison, prose: Mapping[str, str]) -> dict[str, str]:
    """Return the Markdown of the page of each system, by its path in `docs/`.

    It calls a macro, and counts as reviewed together with the list of all systems.
    """
    reviewed = front_matter(prose[SYSTEMS])["reviewed"]
    return {
        system_page(system.id): f"---\n{_front(system)}reviewed: {reviewed}\n"
        f'hide: [navigation, toc]\n---\n\n{{{{ system_page("{system.id}") }}}}\n'
        for system in data.systems
    }


def faults(data: Comparison, prose: Mapping[str, str]) -> Iterator[Fault]:
    """Yield a fault for each system whose page would have an invalid title or description."""
    pages = system_pages(data, prose)
    for located in entries(data, "systems"):
        page = system_page(located.value.id)
        for field, message in field_faults(page, front_matter(pages[page]), prose):
            yield located.fault(f"The {field} of its page is wrong. {message}")


def _front(system: System) -> str:
    fields = {
        "title": system.question,
        "description": f"{system.sentence} It takes in {system.takes_in}, and produces"
        f" {system.produces}.",
    }
    return str(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000))
