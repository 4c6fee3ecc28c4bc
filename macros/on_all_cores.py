"""The same work on many things, shared among copies of the program, one a core."""

import gc
import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.pool import Pool
from typing import Any, TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")

_ENDING = (signal.SIGINT, signal.SIGTERM)


class _Copy:
    """What a copy of the program has to do."""

    work: Callable[[Any], Any]


def each(work: Callable[[Thing], Made], things: Iterable[Thing]) -> list[Made]:
    """Return what is made of each thing, in order. Raise what is raised for the first that fails.

    An error that comes from a copy has lost its place in the code, so what fails is done again.
    What is written to files stays; what the work changes in memory may be lost with the copy. Where
    a program cannot copy itself, as on Windows, or safely, as on macOS, it does all the work.
    """
    things = list(things)
    cores = min(len(os.sched_getaffinity(0)), len(things)) if sys.platform == "linux" else 1
    if cores <= 1:
        return list(map(work, things))
    with warnings.catch_warnings():
        # Python 3.12 and later warn of threads, which a copy has not. Those here compute matrices
        # (numpy), and wait for work; no copy waits for them.
        warnings.simplefilter("ignore", DeprecationWarning)
        gc.freeze()  # a copy that looked through what is there for garbage would no longer share it
        try:
            with _copies(cores, work) as copies, suppress(Exception):
                return copies.map(_do, things, chunksize=1)
        finally:
            gc.unfreeze()
    return list(map(work, things))


def _copies(cores: int, work: Callable[[Any], Any]) -> Pool:
    """Return copies of the program, which are ended by a signal that waits until they heed it.

    One that came before a copy has begun would be lost, and the copy be waited for without end.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        return get_context("fork").Pool(cores, _begin, (work,))
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(work: Callable[[Any], Any]) -> None:
    _Copy.work = work
    # The program itself ends its copies when it is interrupted.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)


def _do(thing: Any) -> Any:  # noqa: ANN401 - whatever the work is for
    return _Copy.work(thing)
