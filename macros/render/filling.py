"""Rendering of the Markdown templates, with their filters."""

from collections.abc import Callable

from jinja2 import pass_context
from jinja2.runtime import Context

from macros import model, templates
from macros.data.best_known import FIRST_QUESTIONS
from macros.exports.data_files import EXPORTS
from macros.figures.recorded_run import FILM, recorded_run
from macros.kinds import system_page
from macros.render import anchors, links, markdown, term_links
from macros.render.links import Link
from macros.site import Site
from macros.world import COLORS, THINGS


def fill(site: Site, link: Link, template: str, **values: object) -> str:
    """Render a template of `macros/templates/`, named without its suffix."""
    loaded = _ENVIRONMENT.get_template(f"{template}.md.jinja")
    return loaded.render(values, site=site, link=link).strip()


def _of_page(function: Callable[[Site, Link, str], str]) -> Callable[[Context, str], str]:
    """Return a filter that passes the site and the link of the page to a function."""

    @pass_context
    def filtered(context: Context, value: str) -> str:
        return function(context["site"], context["link"], value)

    return filtered


@pass_context
def _explained(context: Context, text: str, own: str = "") -> str:
    return term_links.explained(context["site"], context["link"], text, own)


def _script(link: Link, name: str) -> str:
    """Return the element that loads a script of `docs/assets/`."""
    return f'<script type="module" src="{link.href(f"assets/{name}")}"></script>'


_ENVIRONMENT = templates.environment(autoescape=False)
_ENVIRONMENT.globals |= {
    "COLORS": COLORS,
    "EXPORTS": EXPORTS,
    "FILM": FILM,
    "FIRST_QUESTIONS": FIRST_QUESTIONS,
    "THINGS": THINGS,
    "find": links.find,
    "member": links.member,
    "model": model,
    "recorded_run": recorded_run,
}
_ENVIRONMENT.filters |= {
    "text": markdown.escape,
    "cite": markdown.citations,
    "footnote": markdown.footnote,
    "full_stop": markdown.full_stop,
    "new_sources": markdown.new_sources,
    "date": links.readable_date,
    "link": _of_page(lambda _, link, path: link(path)),
    "heading_anchor": _of_page(anchors.heading),
    "anchor": _of_page(anchors.attributes),
    "former_anchors": _of_page(anchors.former),
    "address": _of_page(lambda _, link, path: link.address(path)),
    "href": _of_page(lambda _, link, path: link.href(path)),
    "script": _of_page(lambda _, link, name: _script(link, name)),
    "target_name": _of_page(links.target_name),
    "system": _of_page(links.system),
    "system_page": system_page,
    "term": _of_page(links.term),
    "explained": _explained,
    "dimension": _of_page(links.dimension),
}
