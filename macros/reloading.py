"""The package, loaded anew for every build, so that a server shows every edit of it."""

import sys
from importlib import import_module

from macros.validation.exceptions import reporting


class _Package:
    """What is known of the package as it is loaded."""

    is_new = True  # no build has been made with it


def check_anew(*addresses: str | None) -> dict[str, bytes]:
    """Load the package again, with the data, if a build was made with it, and check the project.

    Return the Markdown of every page with its macros filled in, packed. `addresses` are those of
    the site and of its repository, if they are known. What has been loaded before stays as it is
    for who holds it.

    Raises `FaultyDataError` with all that is wrong, and with what keeps a module from being loaded.
    """
    if not _Package.is_new:
        for name in [name for name in sys.modules if name.split(".")[0] == "macros"]:
            del sys.modules[name]
    _Package.is_new = False
    with reporting():
        project = import_module("macros.validation.project")
        register = import_module("macros.registration").register
        told = import_module("macros.validation.rendering").Addresses(*addresses)
        project.ask(register, told)
        pages: dict[str, bytes] = project.content(register, told).pages
    return pages
