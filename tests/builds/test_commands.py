"""What runs a command sooner runs it as a Python that is started for it does."""

import json
import os
from pathlib import Path

import pytest

from tests.commands import run_fresh, run_module, run_ready
from tests.spoiling import write

# All that a module can know of how it was started.
PROBE = """
import json, os, sys
keys = {"folder": os.getcwd(), "environment": dict(os.environ), "arguments": sys.argv,
    "paths": sys.path, "name": __name__, "file": __file__, "input": sys.stdin.read(),
    "own modules": sorted({"macros", "tests"} & sys.modules.keys())}
print(json.dumps(keys))
print("wrong", file=sys.stderr)
if len(sys.argv) > 2: raise ValueError(sys.argv[2])
sys.exit(3)
"""

linux = pytest.mark.skipif("sys.platform != 'linux'", reason="elsewhere no Python is ready")


@linux
def test_a_ready_python_runs_a_module_as_a_fresh_one(tmp_path: Path) -> None:
    """It is in its folder, with its arguments and environment, and knows nothing of ours."""
    write("probe.py", PROBE)(tmp_path)
    environment = os.environ | {"TZ": "Asia/Tokyo", "SITE_URL": "https://example.org/x/"}
    fresh, ready = (
        way(("probe", "argument"), tmp_path, environment) for way in (run_fresh, run_ready)
    )
    assert json.loads(ready.stdout) == json.loads(fresh.stdout)
    assert ready.stderr == fresh.stderr
    assert ready.returncode == fresh.returncode == 3


@linux
def test_what_is_raised_ends_a_ready_python_as_a_fresh_one(tmp_path: Path) -> None:
    """With the last line of what Python says of it, and the next command is run."""
    write("probe.py", PROBE)(tmp_path)
    ends = [
        way(("probe", "argument", "another"), tmp_path, os.environ)
        for way in (run_fresh, run_ready, run_ready)
    ]
    assert {end.returncode for end in ends} == {1}
    assert {end.stderr.splitlines()[-1] for end in ends} == {"ValueError: another"}


def test_what_python_reads_when_it_starts_is_heeded(tmp_path: Path) -> None:
    """A seed of its hashes has its effect."""
    write("probe.py", "import sys; print(hash('LLM'))")(tmp_path)
    seeded = os.environ | {"PYTHONHASHSEED": "1"}
    ends = [run_module(("probe",), tmp_path, seeded) for _ in range(2)]
    assert ends[0].stdout == ends[1].stdout
    assert (
        ends[0].stdout
        != run_module(("probe",), tmp_path, os.environ | {"PYTHONHASHSEED": "2"}).stdout
    )
