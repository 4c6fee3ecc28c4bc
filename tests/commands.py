"""Modules of Python, run as their users run them, and sooner where that can be."""

import atexit
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

PATIENCE = 600  # seconds after which a command hangs, even on a machine that does much else
READY = Path(__file__).with_name("ready_python.py")
OF_PYTHON = "PYTHON"  # begins the names of what Python reads only when it starts


def run_module(
    command: tuple[str, ...], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a module of Python with its arguments in a folder, and return how that ended."""
    if sys.platform == "linux" and _of_python(environment) == _of_python(os.environ):
        return run_ready(command, folder, environment)
    return run_fresh(command, folder, environment)


def run_fresh(
    command: tuple[str, ...], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a module in a Python that is started for it."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def run_ready(
    command: tuple[str, ...], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a module in a Python that was started before, and has imported its libraries."""
    ready = _ready_python()
    assert ready.stdin is not None
    assert ready.stdout is not None
    with TemporaryDirectory() as beside:
        said, wrong = Path(beside, "said"), Path(beside, "wrong")
        for file in (said, wrong):
            file.touch()
        given = {
            "command": command,
            "folder": str(folder),
            "environment": dict(environment),
            "streams": [os.devnull, str(said), str(wrong)],
            "patience": PATIENCE,
        }
        print(json.dumps(given), file=ready.stdin, flush=True)
        status = ready.stdout.readline()
        assert status, f"{READY.name} has ended; what it said of that stands above"
        return subprocess.CompletedProcess(
            command, int(status), said.read_text(), wrong.read_text()
        )


@cache
def _ready_python() -> subprocess.Popen[str]:
    """Start what becomes one command after another, until the tests end."""
    process = subprocess.Popen(
        [sys.executable, READY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    atexit.register(process.communicate)
    return process


def _of_python(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(OF_PYTHON)}
