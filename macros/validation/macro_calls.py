"""Faults in the calls of macros in pages."""

import logging
import re
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from jinja2 import TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import get_files
from mkdocs.structure.pages import Page

from macros.model import nearest
from macros.validation.report import Fault, FaultyDataError, fault_of, report


class FaultyPageError(PluginError):
    """A page has faulty calls of macros."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__(report(faults))
        self.faults = faults


def report_faults(env: Any) -> None:  # noqa: ANN401 - mkdocs-macros publishes no types
    """Raise `FaultyPageError` for each page with faulty calls of macros.

    `env` is that of mkdocs-macros, with all macros registered. Without this, the plugin prints a
    traceback of the first call that fails and exits, which also ends `mkdocs serve`.
    """
    failures = _record_failures(env)

    def begin_page(_: object) -> None:
        if unknown := list(_unknown_names(env)):
            raise FaultyPageError(unknown)

    def end_page(_: object) -> None:
        path = f"docs/{env.page.file.src_uri}"
        if of_page := [fault for fault in failures if fault.file == path]:
            raise FaultyPageError(of_page)

    env.pre_macro_functions.append(begin_page)
    env.post_macro_functions.append(end_page)


def check_pages() -> None:
    """Run the macros of every page without building it, which takes a second.

    Raises `FaultyDataError` with every fault.
    """
    config = load_config(strict=True)
    plugin: Any = config.plugins["macros"]
    logging.getLogger("mkdocs.plugins.mkdocs_macros").setLevel(logging.ERROR)  # no tracebacks
    plugin.on_config(config)
    faults: list[Fault] = []
    for file in get_files(config).documentation_pages():
        page = Page(None, file, config)
        page.read_source(config)
        try:
            plugin.on_page_markdown(page.markdown, page=page, config=config)
        except FaultyPageError as error:
            faults += error.faults
        except SystemExit as end:  # with which the plugin answers an error outside macros
            if end.__context__ is None:
                raise
            faults.append(Fault(f"docs/{file.src_uri}", fault_of(end.__context__).message))
    if faults:
        raise FaultyDataError(faults)


def _record_failures(env: Any) -> list[Fault]:  # noqa: ANN401 - as above
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


def _unknown_names(env: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
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
