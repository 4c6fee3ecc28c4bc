"""The calls of macros in the pages, tried without a build."""

from collections.abc import Callable, Iterator
from traceback import walk_tb
from types import SimpleNamespace
from typing import Any, TypeAlias

from jinja2 import Environment, StrictUndefined, TemplateSyntaxError, UndefinedError

from macros.model import nearest
from macros.paths import DOCS
from macros.site import FRONT_MATTER, Site
from macros.validation.exceptions import fault_of
from macros.validation.report import Fault, FaultyDataError, fault_in_file

# Registers the macros for a site, as `macros.registration` does.
Register: TypeAlias = Callable[[Any, Site], None]


class MacroEnvironment:
    """What the macros are registered in: as much of it as both engines have in common."""

    def __init__(self) -> None:
        """Begin without a macro."""
        self.conf = {"site_url": "https://example.org/", "repo_url": "https://example.org/source"}
        self.page: Any = None
        self.macros: dict[str, Callable[..., object]] = {}
        self.jinja = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 - Markdown

    def macro(self, function: Callable[..., object], name: str = "") -> None:
        """Register a function as a macro."""
        self.macros[name or function.__name__] = function

    def filter(self, function: Callable[..., object], name: str = "") -> None:
        """Register a function as a filter."""
        self.jinja.filters[name or function.__name__] = function


def check(site: Site, register: Register) -> None:
    """Raise `FaultyDataError` with the first fault of the macro calls of each page, if any."""
    if found := list(faults(site, register)):
        raise FaultyDataError(found)


def faults(site: Site, register: Register) -> Iterator[Fault]:
    """Yield the first fault of the macro calls of each page."""
    macros = MacroEnvironment()
    register(macros, site)
    macros.jinja.globals.update(macros.macros)
    for page, text in site.prose.items():
        body = FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), text)
        macros.page = SimpleNamespace(file=SimpleNamespace(src_uri=page))
        config = {**macros.conf, "site_name": site.name}
        try:
            code = macros.jinja.compile(body, page, str(DOCS / page))
            template = macros.jinja.template_class.from_code(
                macros.jinja, code, macros.jinja.globals
            )
            template.render(page=macros.page, config=config)
        except Exception as error:  # noqa: BLE001 - a macro is a program, which may fail in any way
            yield _fault(error, page, macros)


def _fault(error: Exception, page: str, macros: MacroEnvironment) -> Fault:
    """Return why a page cannot be rendered, with the line of the call."""
    file = str(DOCS / page)
    lines = [
        line for frame, line in walk_tb(error.__traceback__) if frame.f_code.co_filename == file
    ]
    match error:
        case TemplateSyntaxError():
            message = f"Jinja can't read this call: {error.message}"
            return fault_in_file(f"docs/{page}", message, error.lineno)
        case UndefinedError():
            name = str(error).split("'")[1]
            hint = nearest(name, macros.macros) or " If it is an id, put it in quotation marks."
            message = f'There is no macro "{name}".{hint}'
        case ValueError() | TypeError() if lines:  # from a macro, about its arguments
            message = str(error)
        case _:
            return fault_of(error)
    return fault_in_file(f"docs/{page}", message, lines[-1] if lines else 0)
