"""The package, loaded anew for every build, so that a server shows every edit of it."""

import sys
from importlib import import_module

from macros.validation.exceptions import reporting


class _Package:
    """What is known of the package as it is loaded."""

    is_new = True  # no build has been made with it


def check_anew() -> None:
    """Load the package again, with the data, if a build was made with it, and check the project.

    What has been loaded before stays as it is for who holds it. Raises `FaultyDataError` with
    all that is wrong, and with what keeps a module from being loaded.
    """
    if not _Package.is_new:
        for name in [name for name in sys.modules if name.split(".")[0] == "macros"]:
            del sys.modules[name]
    _Package.is_new = False
    with reporting():
        project = import_module("macros.validation.project")
        project.ask(import_module("macros.registration").register)
