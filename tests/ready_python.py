"""A Python that has the libraries of the project ready, and becomes one command after another.

To import them takes a quarter of the time of a quick command. This program, which
`tests/commands.py` starts, does it once, and divides itself for each command. It reads no line of
the project before that, because each test has a project of its own.
"""

import json
import os
import runpy
import signal
import sys
import time
from importlib import import_module

# Not sphobjinv, which a test takes away.
LIBRARIES = (
    "html_to_markdown",
    "lxml.html",
    "material.extensions.emoji",
    "minify_html",
    "mkdocs.commands.build",
    "mkdocs_macros.plugin",
    "PIL.ImageDraw",
    "PIL.ImageFont",
    "pydantic",
    "pymdownx.superfences",
)


def main() -> None:
    """Answer each line of the input, a command in JSON, with the status with which it ended."""
    for name in LIBRARIES:
        import_module(name)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            become(**json.loads(line))
            return
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def become(
    command: list[str],
    folder: str,
    environment: dict[str, str],
    streams: list[str],
    patience: int,
) -> None:
    """Run a module in a folder as `python -m` does: its name and its arguments are the command.

    `streams` are the files for its input, for what it says, and for what it says is wrong. After
    `patience` seconds it is ended.
    """
    signal.alarm(patience)
    for number, name in enumerate(streams):
        os.dup2(os.open(name, os.O_RDWR), number)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    sys.path[0] = folder
    sys.argv[:] = command
    runpy.run_module(command[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
