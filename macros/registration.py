"""The macros by name: what a page in `docs/` may call."""

from collections.abc import Callable
from functools import partial
from typing import Any

from macros.render import links, page_layout, pages, rain, system_pages
from macros.render.filling import fill
from macros.render.links import Link
from macros.site import Site

# Templates that need nothing but the data and what the page gives, called like the template.
_TEMPLATES = (
    "change_list",
    "clause_list",
    "comparison_table",
    "dataset",
    "decision_results",
    "definition",
    "definition_list",
    "dimension_list",
    "example_list",
    "export_list",
    "figure_list",
    "milestone_filter",
    "misconception_list",
    "open_reasons",
    "outlook_list",
    "picture_card",
    "question_index",
    "question_list",
    "search_form",
    "see_answers",
    "see_class",
    "see_run",
    "see_teaser",
    "see_together",
    "text_card",
    "term_set",
    "translation_table",
    "usage_list",
    "verdict",
)
# Pages call them without the first two arguments, the site and the link.
_MACROS: tuple[Callable[..., str], ...] = (
    links.system,
    links.term,
    pages.boundary_case_list,
    pages.hard_cases_figure,
    pages.count,
    pages.decision_guide,
    pages.dimension_page,
    pages.look_up,
    pages.milestone_list,
    pages.snippet,
    pages.source_index,
    pages.source_list,
    pages.term_list,
    pages.timeline_figure,
    pages.umbrella_figure,
    rain.system_chart,
    rain.system_filters,
    rain.system_table,
    system_pages.system_page,
)


def register(env: Any, site: Site) -> None:  # noqa: ANN401 - the class differs from engine to engine
    """Register the macros and filters for a site."""
    base = env.conf["site_url"] or "/"
    repository = env.conf["repo_url"] or ""

    def link() -> Link:
        """Return the link of the page being rendered."""
        file = getattr(env.page, "file", None)  # which Zensical does not have
        path = file.src_uri if file else env.page.path
        return Link(path, base, repository, resolves_html=file is None)

    def on_page(macro: Callable[..., str]) -> Callable[..., str]:
        return lambda *arguments, **named: macro(site, link(), *arguments, **named)

    for template in _TEMPLATES:
        env.macro(on_page(partial(_filled, template)), template)
    for macro in _MACROS:
        env.macro(on_page(macro), macro.__name__)
    env.filter(on_page(page_layout.with_layout), "page_layout")


def _filled(template: str, site: Site, link: Link, given: str = "") -> str:
    return fill(site, link, template, given=given)
