"""Errors of a build as MkDocs reports them, without tracebacks."""

import logging
from typing import Any

from click import ClickException
from mkdocs.exceptions import Abort, BuildError, PluginError

from macros.validation.exceptions import fault_of
from macros.validation.report import report

log = logging.getLogger("mkdocs")


def abort(error: Exception) -> None:
    """Report an error of which MkDocs would print the traceback, and raise `Abort`.

    `mkdocs --verbose` prints the traceback as well.
    """
    if not isinstance(error, (Abort, BuildError)):
        message = error.message if isinstance(error, ClickException) else str(fault_of(error))
        log.error(message, exc_info=log.isEnabledFor(logging.DEBUG))
        raise Abort("Aborted with a fault!") from error


def report_faults(env: Any) -> None:  # noqa: ANN401 - mkdocs-macros publishes no types
    """Raise `PluginError` for each page with faulty calls of macros.

    `env` is that of mkdocs-macros, with all macros registered. Without this, the plugin prints a
    traceback of the first call that fails and exits, which also ends `mkdocs serve`.
    """
    # Imported here, so that `abort` can report that it can't be imported.
    from macros.validation import macro_calls  # noqa: PLC0415

    failures = macro_calls.record_failures(env)

    def begin_page(_: object) -> None:
        failures.clear()
        if unknown := list(macro_calls.unknown_names(env)):
            raise PluginError(report(unknown))

    def end_page(_: object) -> None:
        if failures:
            raise PluginError(report(failures))

    env.pre_macro_functions.append(begin_page)
    env.post_macro_functions.append(end_page)
