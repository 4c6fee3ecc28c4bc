"""The Jinja templates, and how they are read. What fills them is in render, figures and exports."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent


@cache
def environment(*, autoescape: bool) -> Environment:
    """Return how templates are read, each once: for SVG with `autoescape`, for Markdown without.

    What Markdown says is escaped by the filter `text`, because its output is no HTML yet.
    """
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=autoescape,  # noqa: S701 - Markdown is escaped by the filter `text`
    )


def svg(template: str, **values: object) -> str:
    """Render the template of an SVG element, named without its suffix."""
    return environment(autoescape=True).get_template(f"{template}.svg.jinja").render(values)
