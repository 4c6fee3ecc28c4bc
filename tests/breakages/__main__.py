"""Break the project in small ways, one at a time, and see that its tests notice.

Every breakage of the list is made in a copy of the project, in which the test that is to notice it
is run; what passes all the same is reported. Before that all those tests must pass.
"""

import os
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from tempfile import TemporaryDirectory

import click

from tests.breakages.breakages import BREAKAGES, Breakage
from tests.conftest import ROOT

# What is no part of the project, or is made anew.
LEFT_OUT = (".git", ".venv", "__pycache__", ".*_cache", ".cache", ".hypothesis")
BUILT = "site"  # in the project's folder alone: tests/site is no built site
PASSED, FAILED = 0, 1  # the answers of pytest


def main() -> None:
    """Try the breakages that the arguments name, or all, and say which were not noticed."""
    parser = ArgumentParser(prog="python -m tests.breakages", description=__doc__)
    parser.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help="only those whose file or loss has one of the words",
    )
    parser.add_argument(
        "--jobs",
        type=int,
        default=os.cpu_count() or 1,
        metavar="N",
        help="how many are tried at once",
    )
    options = parser.parse_args()
    chosen = [
        each
        for each in BREAKAGES
        if not options.words or any(word in f"{each.file} {each.loses}" for word in options.words)
    ]
    with TemporaryDirectory() as folder:
        copies = [copied(Path(folder) / str(number)) for number in range(options.jobs)]
        tests = dict.fromkeys(each.test for each in chosen)
        answer, said = run(copies[0], *tests, f"-n{options.jobs}")
        if answer != PASSED:
            sys.exit(f"{said}\nWithout any breakage, not all tests pass.")
        faults = list(tried(chosen, copies))
    click.echo(f"{len(chosen) - len(faults)} of {len(chosen)} breakages are noticed.")
    sys.exit(bool(faults))


def copied(folder: Path) -> Path:
    """Copy what belongs to the project into a new folder, and return it."""
    left_out = shutil.ignore_patterns(*LEFT_OUT)

    def ignored(path: str, names: list[str]) -> set[str]:
        return {*left_out(path, names), *([BUILT] if Path(path) == ROOT else [])}

    return Path(shutil.copytree(ROOT, folder, ignore=ignored))


def tried(breakages: Iterable[Breakage], copies: Iterable[Path]) -> Iterator[Breakage]:
    """Try breakages, one in each copy at once, say what came of it, yield those not noticed."""
    free: Queue[Path] = Queue()
    for copy in copies:
        free.put(copy)

    def attempt(breakage: Breakage) -> tuple[Breakage, str]:
        copy = free.get()
        try:
            return breakage, outcome(copy, breakage)
        finally:
            free.put(copy)

    with ThreadPoolExecutor(free.qsize()) as pool:
        for breakage, said in pool.map(attempt, breakages):
            click.echo(f"{said}: {breakage.loses} ({breakage.file}; {breakage.test})")
            if said != "noticed":
                yield breakage


def outcome(project: Path, breakage: Breakage) -> str:
    """Break a copy of the project, run the test, and return what came of it in a word or two."""
    with broken(project / breakage.file, breakage):
        answer, _ = run(project, breakage.test, "-x", "-n0")
    return {FAILED: "noticed", PASSED: "NOT NOTICED"}.get(answer, f"NOT TRIED, pytest: {answer}")


@contextmanager
def broken(file: Path, breakage: Breakage) -> Iterator[None]:
    """Replace a text in a file, and put it back afterwards."""
    text = file.read_text(encoding="utf-8")
    if text.count(breakage.old) != 1:
        raise ValueError(f"{breakage.file}: expected once, found otherwise: {breakage.old}")
    file.write_text(text.replace(breakage.old, breakage.new), encoding="utf-8")
    try:
        yield
    finally:
        file.write_text(text, encoding="utf-8")


def run(project: Path, *arguments: str) -> tuple[int, str]:
    """Run tests in a copy of the project, and return the answer and the last words of pytest."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    # Compiled files that were made before the breakage must not be taken for what it made.
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, "\n".join(done.stdout.splitlines()[-20:])


if __name__ == "__main__":
    main()
