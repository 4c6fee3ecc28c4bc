"""The named systems: their list, the form that looks them up, and the form of the search."""

import re
from collections import Counter

from macros.model import Verdict
from macros.render.filling import fill
from macros.render.links import Link, destination
from macros.site import SEARCH, Site


def system_list(site: Site, link: Link) -> str:
    """Return every system, by verdict and then by name."""
    systems = sorted(site.comparison.systems, key=lambda system: system.name.casefold())
    return fill(site, link, "systems", systems=systems, verdicts=list(Verdict), makers=makers)


def look_up(site: Site, link: Link, contribution: str, *, filters: bool = False) -> str:
    """Return the form that asks whether a system is an LLM, with filters of the list if asked.

    `contribution` is where a reader learns how to add a system: an address, or the path of
    a page in `docs/`.
    """
    systems = site.comparison.systems
    inputs = Counter(each for system in systems for each in system.inputs)
    outputs = Counter(each for system in systems for each in system.outputs)
    return fill(
        site,
        link,
        "look_up",
        filters=filters,
        search=link.address(SEARCH),
        contribution=destination(link, contribution),
        total=len(systems),
        verdicts=list(Verdict),
        inputs=sorted(inputs, key=lambda each: (-inputs[each], each)),
        outputs=sorted(outputs, key=lambda each: (-outputs[each], each)),
        makers=sorted({each for system in systems for each in makers(system.maker)}, key=str.lower),
        years=sorted({system.year for system in systems}, reverse=True),
    )


def search_form(site: Site, link: Link) -> str:
    """Return the search on a page of its own."""
    return fill(site, link, "search_form")


def makers(maker: str) -> list[str]:
    """Return those whom the maker of a system names, without remarks in parentheses."""
    return re.split(", | and ", re.sub(r" \(.*\)", "", maker))
