"""The package that turns data into pages. Here both engines ask for the macros, and get them."""

from typing import Any


def define_env(env: Any) -> None:  # noqa: ANN401 - the class differs from engine to engine
    """Register the macros in the environment of mkdocs-macros or of Zensical.

    Raises `FaultyDataError` with all that is wrong with the data and the pages.
    """
    # Loaded when asked for, so that the checks can say what keeps a module from being loaded.
    from macros.registration import register  # noqa: PLC0415
    from macros.validation import project  # noqa: PLC0415
    from macros.validation.rendering import Addresses  # noqa: PLC0415
    from macros.validation.report import FaultyDataError  # noqa: PLC0415

    addresses = Addresses(env.conf["site_url"], env.conf["repo_url"])
    if faults := project.content(register, addresses).faults:
        raise FaultyDataError(faults)
    register(env, project.checked_site())
