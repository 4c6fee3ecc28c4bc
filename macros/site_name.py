"""The name of the site: `site_name` in `mkdocs.yml`."""

import os
from typing import Any

import yaml  # type: ignore[import-untyped]  # published without types

from macros.paths import PROJECT


class _Settings(yaml.SafeLoader):  # type: ignore[misc]  # as above
    """Loads `mkdocs.yml` without resolving the tags that only engines know."""


def _from_environment(loader: _Settings, node: yaml.Node) -> Any:  # noqa: ANN401 - of untyped YAML
    """Resolve `!ENV` as both engines do: to the first variable that is set, else the default.

    https://www.mkdocs.org/user-guide/configuration/#environment-variables
    """
    names = [node.value]
    default = None
    if isinstance(node, yaml.SequenceNode):
        *names, default = loader.construct_sequence(node)
    values = [os.environ[name] for name in names if name in os.environ]
    return values[0] if values else default


_Settings.add_constructor("!ENV", _from_environment)
_Settings.add_multi_constructor("", lambda *_: None)  # names of Python and other tags


def site_name() -> str:
    """Return the name of the site, or an empty string if the settings can't be read."""
    try:
        settings = yaml.load((PROJECT / "mkdocs.yml").read_bytes(), Loader=_Settings)  # noqa: S506 - a safe one
    except (OSError, yaml.YAMLError):
        return ""
    return str(settings.get("site_name") or "") if isinstance(settings, dict) else ""
