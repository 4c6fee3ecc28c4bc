"""The macros by name: what a page in `docs/` may call."""

from functools import cache, partial
from pathlib import Path
from typing import Any

from click import ClickException

from macros import pages
from macros.checking import FaultyDataError, check
from macros.data import WRITTEN
from macros.site import Site

DOCS = Path(__file__).parent.parent / "docs"


def define_env(env: Any) -> None:  # noqa: ANN401 - the class differs from engine to engine
    """Register the macros in the environment of mkdocs-macros or of Zensical."""
    try:
        site = load_site()
    except FaultyDataError as error:
        raise ClickException(str(error)) from error

    def link(target: str) -> str:
        file = getattr(env.page, "file", None)
        return pages.relative_link(file.src_uri if file else env.page.path, target)

    for macro in (
        pages.bibliography,
        pages.boundary_case_list,
        pages.comparison_table,
        pages.count,
        pages.dimension_list,
        pages.example_list,
        pages.milestone_list,
        pages.misconception_list,
        pages.outlook_list,
        pages.question_index,
        pages.question_list,
        pages.system,
        pages.system_list,
        pages.term,
        pages.term_list,
        pages.umbrella_figure,
    ):
        env.macro(partial(macro, site, link), macro.__name__)
    # Called around the prose, as {% call dimension_page("…") %} … {% endcall %}.
    env.macro(
        lambda dimension, caller: pages.with_sources(
            site, link, pages.dimension_page(site, link, dimension, caller())
        ),
        "dimension_page",
    )
    env.filter(lambda page: pages.with_sources(site, link, page), "with_sources")


@cache
def load_site() -> Site:
    """Return the checked data with the prose of `docs/`.

    Raises `FaultyDataError` with every fault of either.
    """
    prose = {
        path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(DOCS.rglob("*.md"))
    }
    return Site(check(WRITTEN, prose), prose)
