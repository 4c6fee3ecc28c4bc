"""Adjacent citations as one group, sorted by number.

Groups have spaces between the numbers, so that they stay separate when copied;
docs/assets/evidence.js gives each group one mark.
"""

import re

_CITATION = r'<sup id="fnref[^"]*"><a class="footnote-ref" href="#fn:[^"]*">(\d+)</a></sup>'
_NEXT = re.compile(_CITATION)
_RUN = re.compile(rf"\s*{_CITATION}(?:\s*{_CITATION})*")


def with_runs(html: str) -> str:
    """Return a page with adjacent citations grouped in `<span class="cites">`."""
    return _RUN.sub(_grouped, html)


def _grouped(run: re.Match[str]) -> str:
    citations = sorted(_NEXT.finditer(run[0]), key=lambda citation: int(citation[1]))
    return f'<span class="cites">{" ".join(citation[0] for citation in citations)}</span>'
