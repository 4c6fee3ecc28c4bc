"""What MkDocs calls besides the macros plugin, which makes `macros` importable."""

import logging
import sys
from hashlib import sha256
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.plugins import event_priority

log = logging.getLogger("mkdocs")
run = {"is_served": False}


def on_startup(*, command: str, **_: object) -> None:
    """While serving, keep bytecode out of `macros/`, where a new file starts a build."""
    if command == "serve":
        run["is_served"] = True
        sys.pycache_prefix = str(Path(".cache/bytecode").resolve())


@event_priority(100)  # before the macros plugin imports the package
def on_config(config: MkDocsConfig) -> None:
    """Unload the package, so that `mkdocs serve` shows edits; say what overrides/main.html asks."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "macros"]:
        del sys.modules[name]
    styles = [path.read_bytes() for path in sorted(Path(config.docs_dir).glob("assets/*.css"))]
    config.extra.update(run, styles_version=sha256(b"".join(styles)).hexdigest()[:8])


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files that are not pages."""
    from macros.publishing import publish

    publish(Path(config.site_dir), config.site_url or "/", preview=run["is_served"])


def on_build_error(error: Exception) -> None:
    """Report an error without a traceback, which `mkdocs --verbose` prints as well."""
    from macros.validation.report import fault_of

    if not isinstance(error, (Abort, BuildError)):
        log.error(str(fault_of(error)), exc_info=log.isEnabledFor(logging.DEBUG))
        raise Abort("Aborted with a fault!") from error
