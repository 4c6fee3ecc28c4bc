"""Errors of a build as MkDocs reports them, without tracebacks."""

import logging
from typing import Any

from click import ClickException
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, BuildError, PluginError
from mkdocs.structure.files import get_files
from mkdocs.structure.pages import Page

from macros.validation.exceptions import fault_of
from macros.validation.report import Fault, FaultyDataError, report

log = logging.getLogger("mkdocs")


def abort(error: Exception) -> None:
    """Report an error of which MkDocs would print the traceback, and raise `Abort`.

    `mkdocs --verbose` prints the traceback as well.
    """
    if not isinstance(error, (Abort, BuildError)):
        message = error.message if isinstance(error, ClickException) else str(fault_of(error))
        log.error(message, exc_info=log.isEnabledFor(logging.DEBUG))
        raise Abort("Aborted with a fault!") from error


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
    # Imported here, so that `abort` can report that it can't be imported.
    from macros.validation import macro_calls  # noqa: PLC0415

    failures = macro_calls.record_failures(env)

    def begin_page(_: object) -> None:
        if unknown := list(macro_calls.unknown_names(env)):
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
    config = load_config()
    macros: Any = config.plugins["macros"]
    macros.on_config(config)
    faults: list[Fault] = []
    for file in get_files(config).documentation_pages():
        page = Page(None, file, config)
        page.read_source(config)
        try:
            macros.on_page_markdown(page.markdown, page=page, config=config)
        except FaultyPageError as error:
            faults += error.faults
    if faults:
        raise FaultyDataError(faults)
