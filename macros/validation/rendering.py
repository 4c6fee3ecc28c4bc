"""The pages as the macros fill them, to see what only then can be wrong. Writes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, TypeAlias

from jinja2 import Environment, StrictUndefined

from macros.data.positions import PROJECT
from macros.site import FRONT_MATTER, Site
from macros.validation.exceptions import fault_of
from macros.validation.report import Fault

# Registers the macros for a site, as `macros.registration` does.
Register: TypeAlias = Callable[[Any, Site], None]


@dataclass(frozen=True)
class Addresses:
    """The addresses of the site and of its repository, as far as the settings have them.

    Without any, one that is as good as any other where nothing is published.
    """

    site: str | None = "https://example.org/"
    repository: str | None = "https://example.org/source"


class MacroEnvironment:
    """What the macros are registered in: as much of it as both engines have in common."""

    def __init__(self, addresses: Addresses | None = None) -> None:
        """Begin without a macro."""
        addresses = addresses or Addresses()
        self.conf = {"site_url": addresses.site, "repo_url": addresses.repository}
        self.page: Any = None
        self.macros: dict[str, Callable[..., object]] = {}
        self.filters: dict[str, Callable[..., object]] = {}

    def macro(self, function: Callable[..., object], name: str = "") -> None:
        """Register a function as a macro."""
        self.macros[name or function.__name__] = function

    def filter(self, function: Callable[..., object], name: str = "") -> None:
        """Register a function as a filter."""
        self.filters[name or function.__name__] = function


def filled(
    site: Site, register: Register, addresses: Addresses
) -> tuple[dict[str, str], list[Fault]]:
    """Return the Markdown of every page with its macros filled in, and why some have none.

    A page has as many lines before its text as it has of front matter.
    """
    macros = MacroEnvironment(addresses)
    register(macros, site)
    environment = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 - Markdown
    environment.globals.update(macros.macros)
    environment.filters.update(macros.filters)
    pages, faults = {}, []
    for page, text in site.prose.items():
        # As MkDocs has it, whose links in HTML are the addresses that a reader follows.
        macros.page = SimpleNamespace(file=SimpleNamespace(src_uri=page))
        body = FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), text)
        try:
            code = environment.compile(body, page, str(PROJECT / "docs" / page))
            template = environment.template_class.from_code(
                environment, code, environment.make_globals(None)
            )
            pages[page] = template.render(
                page=macros.page, config={**macros.conf, "site_name": site.name}
            )
        except Exception as error:  # noqa: BLE001 - a macro is a program, which may fail in any way
            faults.append(fault_of(error))
    return pages, faults
