"""What MkDocs calls at each step of a build and of serving: wiring only.

Nothing that is published depends on these hooks alone, because other engines run none: what
is written after the build is also the command `python -m macros publish`.
"""

import signal
import sys
import zlib
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any, Literal, NoReturn

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

PROJECT = Path(__file__).parent.parent
sys.path.insert(0, str(PROJECT))  # MkDocs runs this file, and does not know the package

from macros.last_good_site import NewSite  # noqa: E402 - found by the line above
from macros.reloading import check_anew  # noqa: E402
from macros.validation.exceptions import reporting  # noqa: E402


class _Run:
    """What the present run of MkDocs does."""

    command: str = ""
    new_site: NewSite | None = None  # only `build` leaves a site behind
    preview: Any = None  # while serving, what is served
    pages: dict[str, bytes]  # the Markdown of those not yet read, with their macros filled in


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note which command runs. A request to end is an interrupt."""
    del dirty
    sys.path.insert(0, str(PROJECT))  # MkDocs has taken out what stood there
    _Run.command = command
    _Run.new_site = None
    if "mkdocs.commands.serve" in sys.modules:  # which only that command loads
        _Run.preview = import_module("macros.serving").preview_of_server()
    if command != "gh-deploy":
        signal.signal(signal.SIGTERM, _stop)  # so that nothing stays behind


@event_priority(100)  # before the macros plugin imports the package
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Import the package anew, check everything, and build beside the site, not into it."""
    _Run.pages = check_anew(config.site_url, config.repo_url)
    if _Run.command == "build" and _Run.preview is None:
        with reporting():
            _Run.new_site = NewSite(Path(config.site_dir))
        config.site_dir = str(_Run.new_site.folder)
    return config


@event_priority(100)  # before the macros plugin
def on_page_markdown(markdown: str, *, page: Page, **_: object) -> str:
    """Take over a page as the check has filled it in, and let it go. So no macro runs twice."""
    page.meta["render_macros"] = False  # which the macros plugin goes by
    packed = _Run.pages.pop(page.file.src_uri, None)
    return zlib.decompress(packed).decode() if packed else markdown


@event_priority(-100)  # after every other plugin
def on_post_build(config: MkDocsConfig) -> None:
    """Write what is published beside the pages, or while serving have it made when asked for."""
    publishing = import_module("macros.publishing")
    base = config.site_url or "/"
    if _Run.preview is None:
        publishing.publish(Path(config.site_dir), base)
    else:
        site = import_module("macros.loading").load_site()
        _Run.preview.takes(publishing.files(site, _Run.preview.folder, base))
    if _Run.new_site is not None:
        _Run.new_site.is_whole = True


def on_build_error(error: Exception) -> None:
    """Note that the build failed after all, as a warning makes it with `--strict`.

    What MkDocs would print with a traceback is said in words. `mkdocs --verbose` shows the
    traceback.
    """
    if _Run.new_site is not None:
        _Run.new_site.is_whole = False
    with reporting():
        raise error


def on_shutdown() -> None:
    """Put the new site in place of the last one if it is whole; else leave that alone."""
    if _Run.new_site is not None:
        with reporting():
            _Run.new_site.end()


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    """End the program as an interrupt does, so that whatever has to be cleaned up is."""
    del number, frame
    raise KeyboardInterrupt
