"""The form that looks up a system."""

from collections.abc import Mapping

from macros.render.filling import fill
from macros.render.links import Link, find
from macros.site import SEARCH, Site


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
    )
