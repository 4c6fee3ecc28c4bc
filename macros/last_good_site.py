"""Keep the last good site: a new one is built beside it, and takes its place when it is whole.

While a site is being built it stands in a folder `.site-new-…` beside `site`, and while it is
put in place the last one stands in `.site-last`. A program that is killed leaves them there; the
next build clears them away.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ENOTDIR
from pathlib import Path
from tempfile import mkdtemp

if sys.platform != "win32":
    import fcntl


class NewSite:
    """A site that is being built. `folder` is where; `is_whole` is set when all is written."""

    def __init__(self, target: Path) -> None:
        """Make the folder, after clearing away what killed builds have left.

        Raises `OSError` if there can be none, among others if the target is no folder.
        """
        self.target = target.resolve()
        self.is_whole = False
        if self.target.exists() and not self.target.is_dir():
            expected = "Expected a folder to put the site into, found a file"
            raise NotADirectoryError(ENOTDIR, expected, str(self.target))
        self.target.parent.mkdir(parents=True, exist_ok=True)
        with _alone_in(self.target.parent):
            _bring_back(self.target)
            for abandoned in self.target.parent.glob(f".{self.target.name}-new-*"):
                if lock := _locked(abandoned):
                    shutil.rmtree(abandoned, ignore_errors=True)
                    os.close(lock)
            name = f".{self.target.name}-new-"
            self.folder = Path(mkdtemp(prefix=name, dir=self.target.parent))
            self._lock = _locked(self.folder)

    def end(self) -> None:
        """Put the site in place if it is whole; else leave the last one alone. Clear up.

        Raises `OSError` if it cannot be put in place.
        """
        try:
            if self.is_whole:
                put_in_place(self.folder, self.target)
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)
            if self._lock:
                os.close(self._lock)
                self._lock = None


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


def _locked(folder: Path) -> int | None:
    """Lock a folder, also against other programs, until the handle returned is closed.

    A program that ends, however it ends, lets go of it. Return nothing if another has it.
    """
    if sys.platform == "win32":
        return None
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle
