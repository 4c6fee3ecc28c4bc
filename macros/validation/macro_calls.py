"""Faults in the calls of macros in pages, with or without a build."""

import re
from collections.abc import Callable, Iterator
from functools import wraps
from types import SimpleNamespace
from typing import Any, TypeAlias

from jinja2 import Environment, StrictUndefined, TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables

from macros.front_matter import FRONT_MATTER
from macros.model import nearest
from macros.site import Site
from macros.validation.exceptions import fault_of
from macros.validation.report import Fault, FaultyDataError

# Registers the macros for a site, as `macros.registration` does.
Register: TypeAlias = Callable[[Any, Site], None]


class MacroEnvironment:
    """The part of the environment of mkdocs-macros that the macros and their checks use."""

    def __init__(self) -> None:
        self.conf = {"site_url": "https://example.org/", "repo_url": "https://example.org/source"}
        self.page: Any = None
        self.markdown = ""
        self.macros: dict[str, Callable[..., object]] = {}
        self.filters: dict[str, Callable[..., object]] = {}
        self.variables = {"page": None, "config": self.conf}
        self.env = Environment(undefined=StrictUndefined, autoescape=False)  # noqa: S701 - Markdown

    def macro(self, function: Callable[..., object], name: str = "") -> None:
        """Register a function as a macro."""
        self.macros[name or function.__name__] = function

    def filter(self, function: Callable[..., object], name: str = "") -> None:
        """Register a function as a filter."""
        self.filters[name or function.__name__] = function


def check(site: Site, register: Register) -> None:
    """Render the macros of every page without a build, which takes a second.

    Raises `FaultyDataError` with every fault.
    """
    env = MacroEnvironment()
    register(env, site)
    failures = record_failures(env)
    env.env.globals.update(env.macros)
    env.env.filters.update(env.filters)
    faults: list[Fault] = []
    for path, text in site.prose.items():
        env.page = SimpleNamespace(
            file=SimpleNamespace(src_uri=path, content_string=text), meta={}, path=path
        )
        env.markdown = FRONT_MATTER.sub("", text)
        if unknown := list(unknown_names(env)):
            faults += unknown
            continue
        try:
            config = {**env.conf, "site_name": site.name}
            env.env.from_string(env.markdown).render(page=env.page, config=config)
        except Exception as error:  # noqa: BLE001 - a call may fail in any way
            faults.append(Fault(f"docs/{path}", fault_of(error).message))
    if faults or failures:
        raise FaultyDataError([*faults, *failures])


def record_failures(env: Any) -> list[Fault]:  # noqa: ANN401 - mkdocs-macros publishes no types
    """Catch the errors of macros and filters, and return the list that collects them."""
    failures: list[Fault] = []

    def recorded(name: str, function: Callable[..., object]) -> Callable[..., object]:
        @wraps(function)
        def call(*arguments: object, **options: object) -> object:
            try:
                return function(*arguments, **options)
            except Exception as error:  # noqa: BLE001 - macros are programs, which fail in any way
                failure = _failure(env.page.file, name, arguments, error)
                # The same error of a template or of code would be reported for every call.
                is_known = failure.message in {other.message for other in failures}
                if isinstance(error, ValueError) or not is_known:
                    failures.append(failure)
                return ""

        return call

    for functions in (env.macros, env.filters):
        functions.update({name: recorded(name, call) for name, call in functions.items()})
    return failures


def unknown_names(env: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    """Yield a fault for each undefined name in the page of `env`."""
    file = env.page.file
    path = f"docs/{file.src_uri}"
    above = file.content_string.count("\n") - env.markdown.count("\n")  # the front matter
    try:
        tree = env.env.parse(env.markdown)
        env.env.compile(tree)
    except TemplateSyntaxError as error:
        unknown_filter = re.match(r"No filter named '(\w+)'", str(error.message))
        hint = nearest(unknown_filter[1], env.filters) if unknown_filter else ""
        message = f"Jinja can't read this call: {error.message}{hint}"
        yield Fault(path, message, above + error.lineno)
        return
    unknown = find_undeclared_variables(tree) - {*env.env.globals, *env.variables, *env.page.meta}
    for node in tree.find_all(nodes.Name):
        if node.name in unknown:
            hint = nearest(node.name, env.macros) or " If it is an id, put it in quotation marks."
            message = f'There is no macro "{node.name}".{hint}'
            yield Fault(path, message, above + node.lineno)


def _failure(file: Any, name: str, arguments: tuple[object, ...], error: Exception) -> Fault:  # noqa: ANN401 - as above
    """Return the error of a macro as a fault of the page that calls it.

    Macros raise `ValueError` for a wrong argument. For any other error its place is reported too.
    """
    message = str(error) if isinstance(error, ValueError) else str(fault_of(error))
    words = [name, *(word for word in arguments if isinstance(word, str) and "\n" not in word)]
    lines = enumerate(file.content_string.splitlines(), start=1)
    calls = [number for number, text in lines if all(word in text for word in words)]
    line = calls[0] if len(calls) == 1 else 0
    return Fault(f"docs/{file.src_uri}", message, line, field=name)
