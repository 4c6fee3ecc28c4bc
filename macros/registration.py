"""The macros by name: what a page in `docs/` may call. A template is one, called like it.

Those that begin with an underscore are parts of others, or filled by a macro of another name.
"""

from collections.abc import Callable
from inspect import Parameter, Signature
from typing import Any

from macros.render import links, page_layout, pages, system_pages
from macros.render.filling import fill
from macros.render.links import Page
from macros.site import Site
from macros.templates import TEMPLATES

# What a page gives to a template that needs more than the data, by the name it has there.
_PARAMETERS = {
    "decision_results": ("verdict",),
    "definition": ("id",),
    "definition_list": ("length",),
    "question_list": ("topic",),
    "usage_list": ("area",),
    "verdict": ("id",),
}
# What prepares more for a template, or needs none. Pages call them without the first argument, the
# page itself.
_MACROS: tuple[Callable[..., str], ...] = (
    links.system,
    links.term,
    pages.boundary_case_list,
    pages.hard_cases_figure,
    pages.count,
    pages.decision_guide,
    pages.dimension_page,
    pages.look_up,
    pages.snippet,
    pages.source_index,
    pages.source_list,
    pages.term_list,
    pages.umbrella_figure,
    pages.system_chart,
    pages.system_filters,
    system_pages.system_page,
)


def register(env: Any, site: Site) -> None:  # noqa: ANN401 - the class differs from engine to engine
    """Register the macros and filters for a site."""
    base = env.conf["site_url"] or "/"
    repository = env.conf["repo_url"] or ""

    def page() -> Page:
        """Return the page being rendered."""
        file = getattr(env.page, "file", None)  # which Zensical does not have
        path = file.src_uri if file else env.page.path
        return Page(site, path, base, repository, resolves_html=file is None)

    def on_page(macro: Callable[..., str]) -> Callable[..., str]:
        return lambda *arguments, **named: macro(page(), *arguments, **named)

    for file in sorted(TEMPLATES.glob("[!_]*.md.jinja")):
        template = file.name.partition(".")[0]
        env.macro(on_page(_filled(template, *_PARAMETERS.get(template, ()))), template)
    for macro in _MACROS:
        env.macro(on_page(macro), macro.__name__)
    env.filter(on_page(page_layout.with_layout), "page_layout")


def _filled(template: str, *parameters: str) -> Callable[..., str]:
    """Return the macro that fills a template with its arguments."""
    signature = Signature([Parameter(each, Parameter.POSITIONAL_OR_KEYWORD) for each in parameters])

    # In a {% call %} block, `caller` returns its text; without one, str() is "".
    def macro(page: Page, *arguments: str, caller: Callable[[], str] = str, **named: str) -> str:
        values = signature.bind(*arguments, **named).arguments
        return fill(page, template, intro=caller(), **values)

    return macro
