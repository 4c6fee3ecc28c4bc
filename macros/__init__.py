"""The macros by name: what a page in `docs/` may call."""

from functools import cache, partial
from pathlib import Path
from typing import Any

from click import ClickException

from macros import pages, permanence, prose, structured_data
from macros.checking import FaultyDataError, check
from macros.data import WRITTEN
from macros.markdown import with_labels
from macros.permanence import with_former_anchors
from macros.prose import template_faults
from macros.site import Site

DOCS = Path(__file__).parent.parent / "docs"


def define_env(env: Any) -> None:  # noqa: ANN401 - the class differs from engine to engine
    """Register the macros in the environment of mkdocs-macros or of Zensical."""
    try:
        site = load_site()
    except FaultyDataError as error:
        raise ClickException(str(error)) from error

    repository = env.conf["repo_url"] or ""

    def here() -> str:
        """Return the path in `docs/` of the page being rendered."""
        file = getattr(env.page, "file", None)
        return str(file.src_uri if file else env.page.path)

    def link(target: str) -> str:
        return pages.relative_link(here(), target)

    def finished(page: str) -> str:
        former = with_former_anchors(here(), page, site.comparison.moves)
        labeled = with_labels(former, site.labels[here()])
        return pages.completed(site, link, here(), labeled, repository)

    for macro in (
        pages.bibliography,
        pages.boundary_case_list,
        pages.change_list,
        pages.comparison_table,
        pages.count,
        pages.decision_guide,
        pages.decision_results,
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
        pages.timeline_figure,
        pages.umbrella_figure,
        pages.verdict,
    ):
        env.macro(partial(macro, site, link), macro.__name__)
    base = env.conf["site_url"] or "/"
    env.macro(partial(structured_data.term_set, site, base), "term_set")
    env.macro(partial(structured_data.dataset, base), "dataset")
    env.macro(partial(pages.snippet, base), "snippet")
    env.macro(lambda: pages.export_list(site, link, base), "export_list")
    repository = env.conf["repo_url"]
    contribution = f"{repository}/blob/HEAD/CONTRIBUTING.md" if repository else "about.md#correct"
    env.macro(partial(pages.look_up, site, link, contribution), "look_up")
    env.macro(lambda: pages.target(link, contribution), "contribution")
    # Called around the prose, as {% call dimension_page("…") %} … {% endcall %}.
    env.macro(
        lambda dimension, caller: finished(pages.dimension_page(site, link, dimension, caller())),
        "dimension_page",
    )
    env.filter(finished, "finished")
    names = getattr(env, "macros", None)
    if names and (faults := list(prose.faulty_calls(site, names))):
        raise ClickException(str(FaultyDataError(faults)))


@cache
def load_site() -> Site:
    """Return the checked data with the prose of `docs/`.

    Raises `FaultyDataError` with every fault of either, or of the published addresses.
    """
    texts = prose.read(DOCS)
    faults = [*prose.faults(texts, DOCS / "assets"), *template_faults()]
    try:
        comparison = check(WRITTEN, texts)
    except FaultyDataError as error:
        raise FaultyDataError([*faults, *error.faults]) from None
    site = Site(comparison, texts)
    faults = faults or list(permanence.faults(site, permanence.published()))
    if faults:
        raise FaultyDataError(faults)
    return site
