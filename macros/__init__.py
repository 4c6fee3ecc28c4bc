"""The package that turns data into pages. Both engines call `define_env`."""

from typing import Any


def define_env(env: Any) -> None:  # noqa: ANN401 - the class differs from engine to engine
    """Register the macros in the environment of mkdocs-macros or of Zensical.

    Raises `FaultyDataError` with every fault of the data.
    """
    # Imported here, because mkdocs-macros takes an `ImportError` for a missing package.
    from macros.validation.report import reporting  # noqa: PLC0415

    with reporting():
        from macros.loading import load_site  # noqa: PLC0415
        from macros.registration import register  # noqa: PLC0415
        from macros.validation import macro_calls  # noqa: PLC0415

        register(env, load_site())
        if hasattr(env, "post_macro_functions"):  # Zensical has none, and reports an error itself
            macro_calls.report_faults(env)
