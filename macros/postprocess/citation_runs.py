"""The citations of a statement, brought together: one target for a finger, in order of number.

Markdown writes each citation by itself. Those that follow one another become one run, in which the
numbers rise and stay apart when they are copied (docs/assets/source_notes.js opens them together).
"""

import re

_CITATION = r'<sup id="fnref[^"]*"><a class="footnote-ref" href="#fn:[^"]*">(\d+)</a></sup>'
_NEXT = re.compile(_CITATION)
_RUN = re.compile(rf"\s*({_CITATION}(?:\s*{_CITATION})*)")


def with_runs(html: str) -> str:
    """Return a page whose citations stand in runs, as `<span class="cites">`."""
    return _RUN.sub(_run, html)


def _run(found: re.Match[str]) -> str:
    citations = sorted(_NEXT.finditer(found[1]), key=lambda citation: int(citation[1]))
    return f'<span class="cites">{" ".join(each[0] for each in citations)}</span>'
