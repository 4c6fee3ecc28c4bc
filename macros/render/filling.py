"""Rendering of the Markdown templates, with their filters."""

from collections.abc import Callable

from jinja2 import pass_context
from jinja2.runtime import Context

from macros import model, templates
from macros.data.best_known import BEST_KNOWN, FIRST_QUESTIONS
from macros.exports.data_files import EXPORTS
from macros.figures import timeline
from macros.figures.recorded_run import FILM, recorded_run
from macros.kinds import system_page
from macros.render import anchors, links, markdown, term_links
from macros.render.links import Page
from macros.world import COLORS, THINGS


def fill(page: Page, template: str, **values: object) -> str:
    """Render a template of `macros/templates/`, named without its suffix."""
    loaded = _ENVIRONMENT.get_template(f"{template}.md.jinja")
    return loaded.render(values, site=page.site, here=page).strip()


def _of_page(function: Callable[..., str]) -> Callable[..., str]:
    """Return a filter that passes the page being rendered to a function."""

    @pass_context
    def filtered(context: Context, *arguments: str) -> str:
        return function(context["here"], *arguments)

    return filtered


def _script(page: Page, name: str) -> str:
    """Return the element that loads a script of `docs/assets/`."""
    return f'<script type="module" src="{page.href(f"assets/{name}")}"></script>'


_ENVIRONMENT = templates.environment(autoescape=False)
_ENVIRONMENT.globals |= {
    "BEST_KNOWN": BEST_KNOWN,
    "COLORS": COLORS,
    "EXPORTS": EXPORTS,
    "FILM": FILM,
    "FIRST_QUESTIONS": FIRST_QUESTIONS,
    "THINGS": THINGS,
    "find": links.find,
    "member": links.member,
    "model": model,
    "recorded_run": recorded_run,
    "timeline": timeline,
}
_ENVIRONMENT.filters |= {
    "text": markdown.escape,
    "drawing": markdown.drawing,
    "cite": markdown.citations,
    "footnote": markdown.footnote,
    "full_stop": markdown.full_stop,
    "new_sources": markdown.new_sources,
    "date": links.readable_date,
    "link": _of_page(Page.link),
    "heading_anchor": _of_page(anchors.heading),
    "anchor": _of_page(anchors.attributes),
    "former_anchors": _of_page(anchors.former),
    "address": _of_page(Page.address),
    "href": _of_page(Page.href),
    "script": _of_page(_script),
    "target_name": _of_page(links.target_name),
    "system": _of_page(links.system),
    "system_page": system_page,
    "term": _of_page(links.term),
    "explained": _of_page(term_links.explained),
    "dimension": _of_page(links.dimension),
}
