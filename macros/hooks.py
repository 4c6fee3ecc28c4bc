"""What only MkDocs does: keep the last good site, and take up edits while serving.

Nothing that is published depends on these hooks alone, because other engines run none: what
is written after the build is also the command `python -m macros publish`.
"""

import logging
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp
from traceback import walk_tb
from types import FrameType
from typing import ClassVar, Literal, NoReturn
from zlib import compress, decompress

from click import ClickException
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

if sys.platform != "win32":
    import fcntl
    import os

_log = logging.getLogger("mkdocs.macros")


class _Build:
    """Where the present build writes to, and whether it has come to its end."""

    command: str = ""
    project: Path = Path()
    target: Path | None = None
    staging: Path | None = None
    complete: bool = False
    contents: ClassVar[dict[str, bytes]] = {}


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note which command runs: only `build` leaves a site behind."""
    del dirty
    _Build.command = command
    _Build.target = _Build.staging = None
    _Build.complete = False
    if command == "build":
        signal.signal(signal.SIGTERM, _stop)  # as an interrupt does, so that nothing stays behind


@event_priority(100)  # before the macros plugin imports the package
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Import the package anew, and build beside the site, not into it."""
    _Build.project = Path(config.config_file_path).parent
    _Build.contents.clear()
    for name in [name for name in sys.modules if name.split(".")[0] == "macros"]:
        del sys.modules[name]
    if str(_Build.project) not in sys.path:
        sys.path.insert(0, str(_Build.project))
    try:
        # Imported here, because the package is loaded anew for every build.
        settings = import_module("macros.validation.settings")
        settings.check(config)
    except ClickException:
        raise
    except Exception as error:
        raise ClickException(_explained(error)) from error
    if _Build.command == "build":
        _Build.target = Path(config.site_dir).resolve()
        with _reporting():
            _Build.staging = begin(_Build.target)
        config.site_dir = str(_Build.staging)
    return config


@event_priority(-100)  # after every other plugin
def on_page_content(html: str, *, page: Page, **_: object) -> str:
    """Put a page aside, compressed, because MkDocs holds all of them before it writes the first."""
    page.markdown = ""
    _Build.contents[page.file.src_uri] = compress(html.encode(), level=1)
    return ""


@event_priority(100)  # before any other plugin
def on_page_context(context: TemplateContext, *, page: Page, **_: object) -> TemplateContext:
    """Take up the page that is about to be written."""
    page.content = decompress(_Build.contents.pop(page.file.src_uri)).decode()
    return context


def on_post_page(output: str, *, page: Page, **_: object) -> str:
    """Let a page go that is about to be written, because MkDocs does not."""
    page.content = ""
    return output


@event_priority(-100)  # after every other plugin
def on_post_build(config: MkDocsConfig) -> None:
    """Write what is published beside the pages, and note that all is written.

    While serving only what scripts fetch is written, because the rest takes seconds.
    """
    publishing = import_module("macros.publishing")
    if _Build.command == "serve":
        publishing.publish_for_scripts(Path(config.site_dir))
    else:
        publishing.publish(Path(config.site_dir), config.site_url or "/")
    _Build.complete = True


def on_build_error(error: Exception) -> None:
    """Note that the build failed after all, as a warning makes it with `--strict`.

    Raises `ClickException`, which is printed without a traceback, for what MkDocs would
    print with one. The traceback is shown by `mkdocs --verbose`.
    """
    _Build.complete = False
    if not isinstance(error, ClickException):
        _log.debug("The build failed.", exc_info=error)
        raise ClickException(_explained(error)) from error


def on_shutdown() -> None:
    """Put the new site in place of the last one if it is whole; else leave that alone."""
    if _Build.staging is None or _Build.target is None:
        return
    try:
        if _Build.complete:
            with _reporting():
                put_in_place(_Build.staging, _Build.target)
    finally:
        shutil.rmtree(_Build.staging, ignore_errors=True)
        _Build.staging = None


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    """End the program by an exception, so that whatever has to be cleaned up is."""
    del frame
    raise SystemExit(128 + number)


# While a site is being built it stands in a folder `.site-new-…` beside `site`, and while it is
# put in place the last one stands in `.site-last`. A program that is killed leaves them there.


def begin(target: Path) -> Path:
    """Return a new folder to build into, after clearing away what killed builds have left.

    Raises `OSError` if there can be none, and `ClickException` if the target is no folder.
    """
    if target.exists() and not target.is_dir():
        raise ClickException(f"{target}: expected a folder to put the site into, found a file")
    target.parent.mkdir(parents=True, exist_ok=True)
    with _alone_in(target.parent):
        _bring_back(target)
        for abandoned in target.parent.glob(f".{target.name}-new-*"):
            if _hold(abandoned):
                shutil.rmtree(abandoned, ignore_errors=True)
        staging = Path(mkdtemp(prefix=f".{target.name}-new-", dir=target.parent))
        _hold(staging)
    return staging


def put_in_place(new: Path, target: Path) -> None:
    """Rename the new site to the target. If that fails, the last one is there as before."""
    last = _last(target)
    new.chmod(0o755)  # a temporary folder is its owner's alone
    with _alone_in(target.parent):
        _bring_back(target)
        try:
            if target.exists():
                target.rename(last)
            new.rename(target)
        except BaseException:
            _bring_back(target)
            raise
    shutil.rmtree(last, ignore_errors=True)


def _bring_back(target: Path) -> None:
    """Put the last site back where a swap that was cut short has taken it away."""
    last = _last(target)
    if not target.exists() and last.exists():
        last.rename(target)
    shutil.rmtree(last, ignore_errors=True)


def _last(target: Path) -> Path:
    return target.with_name(f".{target.name}-last")


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Let no other build begin or end in the folder meanwhile."""
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some file systems of networks know no locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _hold(folder: Path) -> bool:
    """Lock a folder until the program ends, however it ends. Say whether that was possible."""
    if sys.platform == "win32":
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return False
    return True


@contextmanager
def _reporting() -> Iterator[None]:
    """Turn an error of the file system into one that is printed without a traceback."""
    try:
        yield
    except OSError as error:
        raise ClickException(_explained(error)) from error


def _explained(error: BaseException) -> str:
    """Say in one line what went wrong and where: the last file of the project that took part."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}; the site was not built"
    if isinstance(error, SyntaxError):
        place, line, said = error.filename, error.lineno, f"expected Python, found: {error.msg}"
    else:
        place, line, said = "", None, f"{type(error).__name__}: {error}"
        for frame, number in walk_tb(error.__traceback__):
            file = Path(frame.f_code.co_filename)
            if file.is_relative_to(_Build.project) and "site-packages" not in file.parts:
                place, line = str(file), number
    if isinstance(error, ModuleNotFoundError) and not str(error.name).startswith("macros"):
        said += "; `pip install -r requirements.txt` installs what the site needs"
    shown = place or "mkdocs"
    with suppress(ValueError):
        shown = Path(shown).relative_to(_Build.project).as_posix()
    return f"{shown}:{f' line {line}:' if line else ''} {said}; the site was not built"
