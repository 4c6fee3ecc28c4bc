"""The last step over a built site reports a script that no browser could run."""

from pathlib import Path

import pytest

from macros.postprocess import minify_site, with_unbroken_names


def test_a_script_that_is_not_javascript_is_reported_at_its_line(tmp_path: Path) -> None:
    """The message names the file in `docs/` that the script was copied from."""
    script = tmp_path / "assets" / "script.js"
    script.parent.mkdir()
    script.write_text('show();\nimprt { x } from "./y.js";\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"docs/assets/script\.js.* on line 2"):
        minify_site(tmp_path)


def test_a_name_with_a_version_is_kept_together_in_a_heading() -> None:
    """But not in an attribute, in a word without a version, or in other text."""
    heading = '<h2 id="gpt-4o">Is a text-only GPT-4o an LLM?</h2>'
    expected = heading.replace("GPT-4o", '<span class="unbroken">GPT-4o</span>')
    assert with_unbroken_names(f"{heading}<p>GPT-4o</p>") == f"{expected}<p>GPT-4o</p>"
