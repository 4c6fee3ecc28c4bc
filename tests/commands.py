"""Modules of Python, run as their users run them."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PATIENCE = 600  # seconds after which a command hangs, even on a machine that does much else


def run_module(
    command: tuple[str, ...], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a module of Python with its arguments in a folder, and return how that ended."""
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
