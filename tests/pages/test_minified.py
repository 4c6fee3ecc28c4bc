"""The last step over a built site reports a script that no browser could run."""

from pathlib import Path

import pytest

from macros.postprocess.minified import minify_site
from macros.validation.report import FaultyDataError


def test_a_script_that_is_not_javascript_is_reported_at_its_line(tmp_path: Path) -> None:
    """The fault names the file in `docs/` that the script was copied from."""
    script = tmp_path / "assets" / "script.js"
    script.parent.mkdir()
    script.write_text('show();\nimprt { x } from "./y.js";\n', encoding="utf-8")
    with pytest.raises(FaultyDataError) as caught:
        minify_site(tmp_path)
    (fault,) = caught.value.faults
    assert (fault.file, fault.line) == ("docs/assets/script.js", 2)
