"""The list of systems, the form that looks them up, and the search form."""

import re
from collections import Counter
from collections.abc import Mapping

from macros.model import Verdict
from macros.render.filling import fill
from macros.render.links import Link, destination, find
from macros.site import SEARCH, Site


def system_list(site: Site, link: Link) -> str:
    """Return every system, sorted by verdict and name."""
    systems = sorted(site.comparison.systems, key=lambda system: system.name.casefold())
    return fill(site, link, "systems", systems=systems, verdicts=list(Verdict), makers=makers)


def look_up(
    site: Site, link: Link, *, example: str = "Midjourney", names: Mapping[str, str] | None = None
) -> str:
    """Return the sentence "Is … an LLM?" with a field, which is answered in place.

    `example` stands in the empty field. `names` are names to choose without typing, by the ids of
    their systems.

    Raises `ValueError` if no system has one of the ids.
    """
    systems = site.comparison.by_id["systems"]
    for id in names or {}:
        find(systems, id, "system")
    return fill(
        site,
        link,
        "look_up",
        search=link.address(SEARCH),
        example=example,
        names=names or {},
        total=len(systems),
    )


def list_filters(site: Site, link: Link, contribution: str) -> str:
    """Return the form that filters the list of systems.

    `contribution` is the address, or the path in `docs/`, that explains how to add a system.
    """
    systems = site.comparison.systems
    inputs = Counter(medium for system in systems for medium in system.inputs)
    outputs = Counter(medium for system in systems for medium in system.outputs)
    return fill(
        site,
        link,
        "list_filters",
        contribution=destination(link, contribution),
        total=len(systems),
        verdicts=list(Verdict),
        inputs=sorted(inputs, key=lambda medium: (-inputs[medium], medium)),
        outputs=sorted(outputs, key=lambda medium: (-outputs[medium], medium)),
        makers=sorted({name for system in systems for name in makers(system.maker)}, key=str.lower),
        years=sorted({system.year for system in systems}, reverse=True),
    )


def search_form(site: Site, link: Link) -> str:
    """Return the form of the search page."""
    return fill(site, link, "search_form")


def makers(maker: str) -> list[str]:
    """Return the makers in the field of a system, without remarks in parentheses."""
    return re.split(", | and ", re.sub(r" \(.*\)", "", maker))
