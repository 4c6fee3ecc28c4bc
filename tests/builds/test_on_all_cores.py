"""Work that is shared among copies of the program comes to an end, whenever a copy begins."""

import subprocess
import sys

from tests.conftest import ROOT

LIMIT = 30  # seconds, of which it takes less than one

# The second copy is only on its way when all is done, and is ended before it has begun.
LATE = """
import os, signal
from macros import on_all_cores

def end(number, frame):
    raise KeyboardInterrupt  # as the hooks of MkDocs do

def wait():
    signal.alarm(60)  # so that none stays behind
    while len(forks) == 2 and signal.SIGTERM not in signal.sigpending():
        pass

signal.signal(signal.SIGTERM, end)
forks = []
os.register_at_fork(before=lambda: forks.append(os.getpid()), after_in_child=wait)
print(on_all_cores.each(str, range(9)))
"""


def test_a_copy_that_comes_late_is_ended() -> None:
    """The others have done its work; it is not waited for, and the work is there."""
    done = subprocess.run(
        [sys.executable, "-c", LATE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=LIMIT,
    )
    assert done.stdout == f"{[str(number) for number in range(9)]}\n"
