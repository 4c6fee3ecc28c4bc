"""The package that turns data into pages. Here both engines ask for the macros, and get them."""

from typing import Any


def define_env(env: Any) -> None:  # noqa: ANN401 - the class differs from engine to engine
    """Register the macros in the environment of mkdocs-macros or of Zensical.

    Raises `FaultyDataError` with all that is wrong with the data.
    """
    # Imported here, because mkdocs-macros takes an `ImportError` for a package that is not there.
    from macros.validation.exceptions import reporting  # noqa: PLC0415

    with reporting():
        from macros import build_faults  # noqa: PLC0415
        from macros.loading import load_site  # noqa: PLC0415
        from macros.registration import register  # noqa: PLC0415

        register(env, load_site())
        if hasattr(env, "post_macro_functions"):  # Zensical has none, and reports an error itself
            build_faults.report_faults(env)
