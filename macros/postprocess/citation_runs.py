"""Adjacent citations as one group, sorted by number.

Groups have spaces between the numbers, so that they stay separate when copied;
docs/assets/evidence.js gives each group one mark. The ids of the citations are numbered, which is
shorter than the ids of their sources.
"""

import re

_CITATION = r'<sup id="fnref[^"]*"><a class="footnote-ref" href="#fn:[^"]*">(\d+)</a></sup>'
_NEXT = re.compile(_CITATION)
_PLACE = re.compile(r'((?: id="| href="#)fnref)[^"]*')
_RUN = re.compile(rf"{_CITATION}(?:\s*{_CITATION})*")


def with_runs(html: str) -> str:
    """Return a page with adjacent citations grouped in `<span class="cites">`."""
    parts: list[str] = []
    end = 0
    for run in _RUN.finditer(html):
        citations = sorted(_NEXT.finditer(run[0]), key=lambda citation: int(citation[1]))
        together = " ".join(citation[0] for citation in citations)
        parts += [html[end : run.start()].rstrip(), f'<span class="cites">{together}</span>']
        end = run.end()
    places: dict[str, int] = {}

    def numbered(place: re.Match[str]) -> str:
        name = place[0].rpartition("fnref")[2]
        return f"{place[1]}:{places.setdefault(name, len(places) + 1)}"

    return _PLACE.sub(numbered, "".join([*parts, html[end:]]))
