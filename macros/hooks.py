"""What only MkDocs does: keep the last good site, and take up edits while serving.

Nothing that is published depends on these hooks alone, because other engines run none: what
is written after the build is also the command `python -m macros finish`.
"""

import shutil
import sys
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority


class _Build:
    """Where the present build writes to, and whether it has come to its end."""

    command: str = ""
    target: Path | None = None
    staging: Path | None = None
    complete: bool = False


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note which command runs: only `build` leaves a site behind."""
    del dirty
    _Build.command = command
    _Build.target = _Build.staging = None
    _Build.complete = False


@event_priority(100)  # before the macros plugin imports the package
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Forget the modules of an earlier build, and build beside the site, not into it."""
    for name in [name for name in sys.modules if name.split(".")[0] == "macros"]:
        del sys.modules[name]
    if _Build.command == "build":
        _Build.target = Path(config.site_dir)
        _Build.target.parent.mkdir(parents=True, exist_ok=True)
        _Build.staging = Path(mkdtemp(prefix=".site-", dir=_Build.target.parent))
        config.site_dir = str(_Build.staging)
    return config


@event_priority(-100)  # after every other plugin
def on_post_build(config: MkDocsConfig) -> None:
    """Write what is published beside the pages, and note that all is written.

    While serving only what scripts fetch is written, because the rest takes seconds.
    """
    # Imported here, because the package is loaded anew for every build.
    publishing = import_module("macros.publishing")
    if _Build.command == "serve":
        publishing.publish_for_scripts(Path(config.site_dir))
    else:
        publishing.publish(Path(config.site_dir), config.site_url or "/")
    _Build.complete = True


def on_build_error(error: Exception) -> None:
    """Note that the build failed after all, as a warning makes it with `--strict`."""
    del error
    _Build.complete = False


def on_shutdown() -> None:
    """Put the new site in place of the last one if it is whole; else leave that alone."""
    if _Build.staging is None or _Build.target is None:
        return
    if _Build.complete:
        shutil.rmtree(_Build.target, ignore_errors=True)
        _Build.staging.chmod(0o755)
        _Build.staging.rename(_Build.target)
    else:
        shutil.rmtree(_Build.staging, ignore_errors=True)
