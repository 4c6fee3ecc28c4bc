"""Errors of a build as MkDocs reports them, without tracebacks."""

import logging

from click import ClickException
from mkdocs.exceptions import Abort, BuildError

from macros.validation.exceptions import fault_of

log = logging.getLogger("mkdocs")


def abort(error: Exception) -> None:
    """Report an error of which MkDocs would print the traceback, and raise `Abort`.

    `mkdocs --verbose` prints the traceback as well.
    """
    if not isinstance(error, (Abort, BuildError)):
        message = error.message if isinstance(error, ClickException) else str(fault_of(error))
        log.error(message, exc_info=log.isEnabledFor(logging.DEBUG))
        raise Abort("Aborted with a fault!") from error
