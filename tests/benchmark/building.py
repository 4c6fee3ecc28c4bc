"""Builds of the site, measured: how long one takes, how much memory, and what it writes."""

import gzip
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter

from tests.conftest import PUBLISHER


@dataclass(frozen=True)
class Weight:
    """How many bytes something has on the disk, and how many travel."""

    raw: int = 0
    gzipped: int = 0

    def __add__(self, other: "Weight") -> "Weight":
        """Return the weight of both."""
        return Weight(self.raw + other.raw, self.gzipped + other.gzipped)


@dataclass(frozen=True)
class Build:
    """What a build took, in seconds and bytes, and what it wrote: the weight of each file."""

    wall: float
    processor: float
    memory: int
    files: dict[str, Weight]

    @property
    def pages(self) -> dict[str, Weight]:
        """The weight of each page."""
        return {name: weight for name, weight in self.files.items() if name.endswith(".html")}

    @property
    def heaviest(self) -> str:
        """The page that has the most to travel."""
        return max(self.pages, key=lambda page: self.pages[page].gzipped)

    @property
    def kinds(self) -> dict[str, Weight]:
        """The weight of all files of a kind, by the suffix of their names."""
        kinds: dict[str, Weight] = defaultdict(Weight)
        for name, weight in self.files.items():
            kinds[Path(name).suffix or name] += weight
        return dict(sorted(kinds.items(), key=lambda kind: -kind[1].gzipped))


def measured(project: Path) -> Build:
    """Build a project into its folder `site`, and return what that took.

    Raises `RuntimeError` with what the build said if it fails.
    """
    with TemporaryFile() as said:
        start = perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict"],
            cwd=project,
            env=os.environ | PUBLISHER,
            stdout=said,
            stderr=said,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(said.read().decode())
    unit = 1 if sys.platform == "darwin" else 1024
    files = dict(_weights(project / "site"))
    return Build(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, files)


def _weights(folder: Path) -> Iterator[tuple[str, Weight]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            weight = Weight(len(content), len(gzip.compress(content, 6)))
            yield path.relative_to(folder).as_posix(), weight
