"""Templates filled with what the site knows, as Markdown."""

from collections.abc import Callable

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from macros import templates
from macros.render import anchors, links, markdown, term_links
from macros.render.links import Link
from macros.site import Site

SCRIPT = '<script type="module"'  # how the element of a script begins


def fill(site: Site, link: Link, template: str, **values: object) -> str:
    """Return a template of `macros/templates/`, named without its ending, filled with values."""
    found = _ENVIRONMENT.get_template(f"{template}.md.jinja")
    return found.render(values, site=site, link=link).strip()


def _of_page(function: Callable[[Site, Link, str], str]) -> Callable[[Context, str], str]:
    """Return a filter that also knows the site and the links of the page being written."""

    @pass_context
    def filtered(context: Context, value: str) -> str:
        return function(context["site"], context["link"], value)

    return filtered


@pass_context
def _explained(context: Context, text: str, own: str = "") -> str:
    return term_links.explained(context["site"], context["link"], text, own)


def _script(link: Link, name: str) -> str:
    """Return the element that brings a script of `docs/assets/` along.

    It is a module, so that a page on which several macros bring it runs it once, and late.
    """
    return f'{SCRIPT} src="{link.href(f"assets/{name}")}"></script>'


def _environment() -> Environment:
    environment = templates.environment(autoescape=False)
    environment.filters |= {
        "text": markdown.escape,
        "json": markdown.json_text,
        "cite": markdown.citations,
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
        "term": _of_page(links.term),
        "explained": _explained,
        "dimension": _of_page(links.dimension),
    }
    return environment


_ENVIRONMENT = _environment()
