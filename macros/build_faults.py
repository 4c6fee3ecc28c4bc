"""Errors of a build as MkDocs reports them: where they are and what is wrong, in words."""

import logging
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from click import ClickException
from jinja2 import TemplateSyntaxError, nodes
from jinja2.meta import find_undeclared_variables
from mkdocs.exceptions import Abort, BuildError, PluginError

from macros.model import nearest
from macros.validation.exceptions import fault_of
from macros.validation.report import Fault, report

log = logging.getLogger("mkdocs")


def abort(error: Exception) -> None:
    """Raise `Abort` for an error of which MkDocs would print the traceback, and report it.

    `mkdocs --verbose` prints the traceback as well.
    """
    if not isinstance(error, (Abort, BuildError)):
        message = error.message if isinstance(error, ClickException) else str(fault_of(error))
        log.error(message, exc_info=log.isEnabledFor(logging.DEBUG))
        raise Abort("Aborted with a fault!") from error


def report_faults(env: Any) -> None:  # noqa: ANN401 - mkdocs-macros publishes no types
    """Raise `PluginError` for each page that calls macros in a way that cannot work.

    `env` is that of mkdocs-macros, with all macros registered. Without this, the plugin prints a
    traceback of the first call that fails and exits, which also ends `mkdocs serve`.
    """
    faults: list[Fault] = []

    def begin_page(_: object) -> None:
        faults[:] = _unknown_names(env)
        end_page(_)

    def end_page(_: object) -> None:
        if faults:
            raise PluginError(report(faults))

    def recorded(name: str, function: Callable[..., object]) -> Callable[..., object]:
        @wraps(function)
        def call(*arguments: object, **options: object) -> object:
            try:
                return function(*arguments, **options)
            except Exception as error:  # noqa: BLE001 - macros are programs, which fail in any way
                faults.append(_failure(env.page.file, name, arguments, error))
                return ""

        return call

    for functions in (env.macros, env.filters):
        functions.update({name: recorded(name, each) for name, each in functions.items()})
    env.pre_macro_functions.append(begin_page)
    env.post_macro_functions.append(end_page)


def _unknown_names(env: Any) -> Iterator[Fault]:  # noqa: ANN401 - as above
    """Yield a fault for each name in the page that no macro or variable has."""
    file = env.page.file
    above = file.content_string.count("\n") - env.markdown.count("\n")  # the front matter
    try:
        tree = env.env.parse(env.markdown)
        names = find_undeclared_variables(tree)
    except TemplateSyntaxError as error:
        yield Fault(f"docs/{file.src_uri}", "", "", str(error.message), above + error.lineno)
        return
    unknown = names - {*env.env.globals, *env.variables, *env.page.meta}
    for node in tree.find_all(nodes.Name):
        if node.name in unknown:
            message = f'There is no macro "{node.name}".{nearest(node.name, env.macros)}'
            yield Fault(f"docs/{file.src_uri}", "", "", message, above + node.lineno)


def _failure(file: Any, name: str, arguments: tuple[object, ...], error: Exception) -> Fault:  # noqa: ANN401 - as above
    """Return an error of a macro as a fault of the page that calls it.

    `ValueError` is what macros raise for a value that they do not know. Any other error is one of
    the code, whose place is reported too.
    """
    message = str(error) if isinstance(error, ValueError) else str(fault_of(error))
    words = [name, *(each for each in arguments if isinstance(each, str) and "\n" not in each)]
    lines = enumerate(file.content_string.splitlines(), start=1)
    calls = [number for number, text in lines if all(word in text for word in words)]
    return Fault(f"docs/{file.src_uri}", "", name, message, calls[0] if len(calls) == 1 else 0)
